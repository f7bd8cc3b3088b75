//! The codes and signs of currencies that stand beside amounts.

use inventory::Currency;

/// Signs and words of several currencies, by the one word that people are asked about.
const AMBIGUOUS: &[(&str, &[&str])] = &[
    ("$", &["$", "dollar", "dollars"]),
    (
        "kr",
        &["kr", "kr.", "kr:-", "krona", "kronor", "kroner", "krone"],
    ),
    ("Rs", &["rs", "rs.", "₨", "rupee", "rupees"]),
    ("pesos", &["peso", "pesos"]),
    ("din", &["din", "din.", "dinar", "dinars"]),
];

/// The word of several currencies that this is, as people are asked about it.
pub(crate) fn ambiguous(word: &str) -> Option<&'static str> {
    let lower = word.trim().to_lowercase();
    AMBIGUOUS
        .iter()
        .find(|(_, words)| words.contains(&lower.as_str()))
        .map(|(asked, _)| *asked)
}

/// Signs and short forms that name one currency.
const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("US $", "USD"),
    ("USD$", "USD"),
    ("U$", "USD"),
    ("CA $", "CAD"),
    ("AU $", "AUD"),
    ("MX$", "MXN"),
    ("NT$", "TWD"),
    ("CHF.", "CHF"),
    ("euro", "EUR"),
    ("Euro", "EUR"),
    ("EURO", "EUR"),
    ("euros", "EUR"),
    ("Euros", "EUR"),
    ("Kc", "CZK"),
    ("kc", "CZK"),
    ("Kč", "CZK"),
    ("kč", "CZK"),
    ("KČ", "CZK"),
    ("Ft", "HUF"),
    ("ft", "HUF"),
    ("lei", "RON"),
    ("zl", "PLN"),
    ("RM", "MYR"),
    ("Rp", "IDR"),
    ("S/", "PEN"),
    ("S/.", "PEN"),
    ("TL", "TRY"),
    ("RMB", "CNY"),
    ("R", "ZAR"),
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("грн", "UAH"),
    ("лв.", "BGN"),
    ("лв", "BGN"),
    ("CA$", "CAD"),
    ("C$", "CAD"),
    ("AU$", "AUD"),
    ("A$", "AUD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("R$", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("₽", "RUB"),
    ("₩", "KRW"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("₱", "PHP"),
    ("฿", "THB"),
    ("zł", "PLN"),
    ("SFr.", "CHF"),
    ("Fr.", "CHF"),
];

/// Codes that may stand beside an amount.
const CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW",
    "KWD", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR",
    "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND",
    "ZAR",
];

/// The one currency a word names: a code or a sign.
pub(crate) fn currency(word: &str) -> Option<Currency> {
    let word = word.trim();
    let sign = SIGNS
        .iter()
        .find(|(sign, _)| *sign == word)
        .map(|(_, code)| *code);
    let upper = word.trim_end_matches(['$', ' ']).to_ascii_uppercase();
    sign.or_else(|| CODES.iter().copied().find(|code| *code == upper))?
        .parse()
        .ok()
}
