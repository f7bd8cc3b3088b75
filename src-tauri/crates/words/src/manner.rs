//! How a language writes numbers, days, times, money and lists, by the data of the Unicode consortium (CLDR) in ICU4X.
//!
//! Money is put together here: ICU4X has it in an experimental crate alone, which takes no amount beyond what fits its own
//! patterns and changes with every release. What a currency is written as, and on which side, is the language's; its sign is
//! used where it cannot be mistaken (€), otherwise its three letters stand, as on an invoice.

use crate::said::Money;
use chrono::{DateTime, Datelike, Local, NaiveDate, Timelike, Utc};
use icu_calendar::Iso;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{Date, DateTime as Moment, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use std::fmt;

/// How a language writes what is no sentence.
pub struct Manner {
    locale: String,
    plurals: PluralRules,
    numbers: DecimalFormatter,
    days: DateTimeFormatter<YMD>,
    moments: DateTimeFormatter<YMDT>,
    all_of: ListFormatter,
    any_of: ListFormatter,
}

impl fmt::Debug for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Manner").field(&self.locale).finish()
    }
}

impl Manner {
    /// How English writes.
    pub fn english() -> Manner {
        // The data is compiled in: English is always there.
        Manner::of("en").unwrap_or_else(|reason| unreachable!("{reason}"))
    }

    /// How the language of a tag (`de`, `ar`) writes. Figures are the same everywhere, 0 to 9, as they are on tags.
    ///
    /// # Errors
    /// It is no tag of a language, or nothing is known of it.
    pub fn of(tag: &str) -> Result<Manner, String> {
        let told = |error: &dyn fmt::Display| format!("{tag}: {error}");
        let locale: Locale = format!("{tag}-u-nu-latn")
            .parse()
            .map_err(|error: icu_locale_core::ParseError| told(&error))?;
        let lists = ListFormatterOptions::default();
        Ok(Manner {
            locale: tag.to_owned(),
            plurals: PluralRules::try_new(locale.clone().into(), PluralRuleType::Cardinal.into())
                .map_err(|error| told(&error))?,
            numbers: DecimalFormatter::try_new(locale.clone().into(), Default::default())
                .map_err(|error| told(&error))?,
            days: DateTimeFormatter::try_new(locale.clone().into(), YMD::medium())
                .map_err(|error| told(&error))?,
            moments: DateTimeFormatter::try_new(
                locale.clone().into(),
                YMD::medium().with_time_hm(),
            )
            .map_err(|error| told(&error))?,
            all_of: ListFormatter::try_new_and(locale.clone().into(), lists)
                .map_err(|error| told(&error))?,
            any_of: ListFormatter::try_new_or(locale.into(), lists)
                .map_err(|error| told(&error))?,
        })
    }

    /// The plural form that a number has: `one`, `few`, `other` and so on.
    pub fn plural(&self, number: i64) -> &'static str {
        form(self.plurals.category_for(number))
    }

    /// The plural forms that the language has.
    pub fn plurals(&self) -> Vec<&'static str> {
        self.plurals.categories().map(form).collect()
    }

    /// `1,234`
    pub fn number(&self, number: i64) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    /// `Mar 14, 2028`
    pub fn day(&self, day: NaiveDate) -> String {
        match date(day) {
            Some(date) => self.days.format(&date).to_string(),
            None => day.to_string(),
        }
    }

    /// A point in time on this machine's clock: `Mar 14, 2028, 2:02 PM`
    pub fn instant(&self, instant: DateTime<Utc>) -> String {
        let here = instant.with_timezone(&Local).naive_local();
        let time = |value: u32| u8::try_from(value).ok();
        let moment = (|| {
            let time = Time::try_new(
                time(here.hour())?,
                time(here.minute())?,
                time(here.second())?,
                0,
            )
            .ok()?;
            Some(Moment {
                date: date(here.date())?,
                time,
            })
        })();
        match moment {
            Some(moment) => self.moments.format(&moment).to_string(),
            None => here.to_string(),
        }
    }

    /// `€1,234.50`, `CHF 1,234.50`
    pub fn money(&self, money: &Money) -> String {
        let Ok(amount) = money.amount.parse::<Decimal>() else {
            return format!("{} {}", money.amount, money.currency);
        };
        let figures = self.numbers.format(&amount).to_string();
        let sign = if money.currency == "EUR" {
            "€"
        } else {
            &money.currency
        };
        match self.language() {
            // As English and its kin: before the figures, close to a sign and apart from letters.
            "en" => match sign.chars().all(char::is_alphabetic) {
                true => format!("{sign}\u{a0}{figures}"),
                false => format!("{sign}{figures}"),
            },
            "ar" => format!("\u{200f}{figures}\u{a0}{sign}"),
            _ => format!("{figures}\u{a0}{sign}"),
        }
    }

    /// `a, b, and c`
    pub fn all_of(&self, texts: &[String]) -> String {
        self.all_of.format(texts.iter()).to_string()
    }

    /// `a, b, or c`
    pub fn any_of(&self, texts: &[String]) -> String {
        self.any_of.format(texts.iter()).to_string()
    }

    fn language(&self) -> &str {
        self.locale.split('-').next().unwrap_or_default()
    }
}

fn date(day: NaiveDate) -> Option<Date<Iso>> {
    Date::try_new_iso(
        day.year(),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
    .ok()
}

fn form(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
