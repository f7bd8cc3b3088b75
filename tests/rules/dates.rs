//! Month ends, and where a date came from.

use chrono::NaiveDate;
use inventory::months::add_months;
use inventory::rules::with_reckoned_dates;
use inventory::{AssetFacts, DateSource, ModelFacts, StatedDate};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn months_end_where_the_month_does() {
    for (from, months, to) in [
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-08-31", 1, "2026-09-30"),
        ("2026-03-15", 36, "2029-03-15"),
        ("2026-03-15", 0, "2026-03-15"),
    ] {
        assert_eq!(
            add_months(day(from), months),
            Some(day(to)),
            "{from} + {months} months"
        );
    }
}

proptest! {
    #[test]
    fn a_warranty_never_overflows_into_the_next_month(days in 0i64..60_000, months in 0u32..1200) {
        use chrono::Datelike;
        let from = day("1970-01-01") + chrono::Duration::days(days);
        let to = add_months(from, months).unwrap();
        let expected = from.year() as i64 * 12 + i64::from(from.month0()) + i64::from(months);
        prop_assert_eq!(to.year() as i64 * 12 + i64::from(to.month0()), expected);
        prop_assert!(to.day() <= from.day());
    }
}

#[test]
fn dates_are_reckoned_from_the_model_unless_somebody_stated_them() {
    let model = ModelFacts {
        warranty_months: Some(36),
        life_months: Some(48),
        ..ModelFacts::default()
    };
    let bought = AssetFacts {
        purchase_date: Some(day("2024-01-31")),
        ..AssetFacts::default()
    };
    let facts = with_reckoned_dates(bought.clone(), Some(&model));
    assert_eq!(
        facts.warranty_end,
        Some(StatedDate {
            date: day("2027-01-31"),
            source: DateSource::Model
        })
    );
    assert_eq!(
        facts.refresh_date,
        Some(StatedDate {
            date: day("2028-01-31"),
            source: DateSource::Model
        })
    );

    let typed = StatedDate {
        date: day("2030-01-01"),
        source: DateSource::Typed,
    };
    let stated = AssetFacts {
        warranty_end: Some(typed),
        ..bought
    };
    assert_eq!(
        with_reckoned_dates(stated, Some(&model)).warranty_end,
        Some(typed)
    );

    // What was reckoned before follows the purchase date.
    let moved = AssetFacts {
        purchase_date: Some(day("2025-02-28")),
        ..facts
    };
    assert_eq!(
        with_reckoned_dates(moved, Some(&model))
            .warranty_end
            .unwrap()
            .date,
        day("2028-02-28")
    );
}
