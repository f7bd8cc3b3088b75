//! The codes and signs of currencies that stand beside amounts.

use inventory::Currency;

/// Signs and short forms that name one currency. A bare `$` means what the person who imports says, or USD.
const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
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
    ("Kč", "CZK"),
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

/// The currency a word names: a code or a sign.
pub(crate) fn currency(word: &str, dollar: Option<Currency>) -> Option<Currency> {
    let word = word.trim();
    if word == "$" {
        return Some(dollar.unwrap_or(Currency::USD));
    }
    let sign = SIGNS
        .iter()
        .find(|(sign, _)| *sign == word)
        .map(|(_, code)| *code);
    let upper = word.to_ascii_uppercase();
    sign.or_else(|| CODES.iter().copied().find(|code| *code == upper))?
        .parse()
        .ok()
}
