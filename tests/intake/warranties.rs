//! Warranties in files: a term, a day, or a word; nothing vanishes.

use crate::read;

#[test]
fn nothing_that_is_said_of_a_warranty_vanishes() {
    type Expected<'e> = (Option<u32>, Option<&'e str>, Option<&'e str>);
    let table: [(&str, Expected<'_>); 16] = [
        ("3 years", (Some(36), None, None)),
        ("36", (Some(36), None, None)),
        ("Lifetime", (None, None, Some("Lifetime"))),
        ("Expired", (None, None, Some("Expired"))),
        ("3Y NBD", (Some(36), None, Some("3Y NBD"))),
        ("2027-01-31", (None, Some("2027-01-31"), None)),
        ("No", (None, None, None)),
        ("none", (None, None, None)),
        ("90 days", (None, Some("2024-04-30"), Some("90 days"))),
        (
            "1 yr parts / 3 yr labour",
            (None, None, Some("1 yr parts / 3 yr labour")),
        ),
        ("36 months", (Some(36), None, None)),
        (
            "24 Monate Bring-In",
            (Some(24), None, Some("24 Monate Bring-In")),
        ),
        ("keine Garantie", (None, None, None)),
        ("31.01.2027", (None, Some("2027-01-31"), None)),
        ("lebenslang", (None, None, Some("lebenslang"))),
        ("2 ans", (Some(24), None, None)),
    ];
    for heading in ["Warranty", "Warranty Months", "Warranty Expires"] {
        for (cell, (months, end, words)) in table {
            let read = read::text(&format!(
                "Asset Tag,Purchase Date,{heading}\nA,2024-01-31,{cell}\nB,31.01.2024,12\nC,,2030-01-01\n"
            ));
            let asset = read.asset(0);
            let found = (
                asset.warranty_months,
                asset.warranty_end.map(|date| date.to_string()),
                asset.warranty_words.as_deref(),
            );
            assert_eq!(
                found,
                (months, end.map(str::to_owned), words),
                "{heading}: {cell} {:?}",
                read.errors()
            );
        }
    }
    // Without a day of purchase the term waits for it.
    let waiting = read::text("Asset Tag,Purchase Date,Warranty\nA,,3 years\nB,,90 days\n");
    assert_eq!(waiting.asset(0).warranty_months, Some(36));
    assert_eq!(
        (
            waiting.asset(1).warranty_end,
            waiting.asset(1).warranty_words.as_deref()
        ),
        (None, Some("90 days"))
    );
    assert_eq!(
        read::text("Asset Tag,Warranty Months\nA,soon\n")
            .errors()
            .len(),
        1
    );
}
