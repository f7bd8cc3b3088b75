//! The words dates are written with: months, days of the week, today.

use chrono::Weekday;

/// The month a word names in English, German, French or Spanish, written out or cut to its usual letters.
pub(super) fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &[
            "jan", "januar", "january", "janvier", "janv", "enero", "ene", "jän", "jänner",
        ],
        &[
            "feb", "februar", "february", "février", "fevrier", "févr", "fév", "febrero",
        ],
        &[
            "mar", "march", "märz", "maerz", "mär", "mrz", "mars", "marzo",
        ],
        &["apr", "april", "avril", "avr", "abril", "abr"],
        &["may", "mai", "mayo"],
        &["jun", "june", "juni", "juin", "junio"],
        &["jul", "july", "juli", "juillet", "juil", "julio"],
        &["aug", "august", "août", "aout", "agosto", "ago"],
        &["sep", "sept", "september", "septembre", "septiembre"],
        &["oct", "okt", "october", "oktober", "octobre", "octubre"],
        &["nov", "november", "novembre", "noviembre"],
        &[
            "dec",
            "dez",
            "december",
            "dezember",
            "décembre",
            "decembre",
            "déc",
            "dic",
            "diciembre",
        ],
    ];
    if !(3..=12).contains(&word.len()) {
        return None;
    }
    let word = word.to_lowercase();
    MONTHS
        .iter()
        .position(|names| names.contains(&word.as_str()))
        .map(|index| index as u32 + 1)
}

/// The day of the week a word names in English, German, French or Spanish, written out or cut to its usual letters.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(Weekday, &[&str]); 7] = [
        (Weekday::Mon, &["mon", "monday", "montag", "lundi", "lunes"]),
        (
            Weekday::Tue,
            &["tue", "tues", "tuesday", "dienstag", "mardi", "martes"],
        ),
        (
            Weekday::Wed,
            &[
                "wed",
                "weds",
                "wednesday",
                "mittwoch",
                "mercredi",
                "miércoles",
                "miercoles",
            ],
        ),
        (
            Weekday::Thu,
            &[
                "thu",
                "thur",
                "thurs",
                "thursday",
                "donnerstag",
                "jeudi",
                "jueves",
            ],
        ),
        (
            Weekday::Fri,
            &["fri", "friday", "freitag", "vendredi", "viernes"],
        ),
        (
            Weekday::Sat,
            &[
                "sat",
                "saturday",
                "samstag",
                "sonnabend",
                "samedi",
                "sábado",
                "sabado",
            ],
        ),
        (
            Weekday::Sun,
            &["sun", "sunday", "sonntag", "dimanche", "domingo"],
        ),
    ];
    let word = word.trim_end_matches('.').to_lowercase();
    DAYS.iter()
        .find(|(_, names)| names.contains(&word.as_str()))
        .map(|(day, _)| *day)
}

/// The day of the week a word of a file names: also as the calendars of these languages cut it, to two letters or three. Not
/// `mar`, which is March, too.
pub(super) fn weekday_in_file(word: &str) -> Option<Weekday> {
    const CUT: [(Weekday, &[&str]); 7] = [
        (Weekday::Mon, &["mo", "lun"]),
        (Weekday::Tue, &["tu", "di", "die"]),
        (Weekday::Wed, &["we", "mi", "mit", "mer", "mié", "mie"]),
        (Weekday::Thu, &["th", "do", "don", "jeu", "jue"]),
        (Weekday::Fri, &["fr", "fre", "ven", "vie"]),
        (Weekday::Sat, &["sa", "sam", "sáb", "sab"]),
        (Weekday::Sun, &["su", "so", "son", "dim", "dom"]),
    ];
    let cut = word.trim_end_matches('.').to_lowercase();
    weekday(word).or_else(|| {
        CUT.iter()
            .find(|(_, names)| names.contains(&cut.as_str()))
            .map(|(day, _)| *day)
    })
}

/// How many days from today a word stands for: today, tomorrow, yesterday, in the same languages.
pub(super) fn from_today(word: &str) -> Option<i64> {
    match word.to_lowercase().as_str() {
        "today" | "heute" | "aujourd'hui" | "aujourd’hui" | "hoy" => Some(0),
        "tomorrow" | "morgen" | "demain" | "mañana" => Some(1),
        "yesterday" | "gestern" | "hier" | "ayer" => Some(-1),
        _ => None,
    }
}
