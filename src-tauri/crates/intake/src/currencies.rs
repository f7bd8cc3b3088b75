//! The codes and signs of currencies that stand beside amounts.

use inventory::Currency;

/// A sign or word that several countries call their money by.
struct Shared {
    /// The one word that people are asked about.
    asked: &'static str,
    /// How it is written, in small letters.
    words: &'static [&'static str],
    /// The currencies that are called so, the commonest first.
    of: &'static [&'static str],
}

const SHARED: &[Shared] = &[
    Shared {
        asked: "$",
        words: &["$", "dollar", "dollars"],
        of: &[
            "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU",
            "BND", "FJD", "JMD", "TTD", "BBD", "BSD", "BZD", "GYD", "LRD", "NAD", "SBD", "SRD",
            "XCD", "DOP", "KYD", "BMD",
        ],
    },
    Shared {
        asked: "kr",
        words: &[
            "kr", "kr.", "kr:-", "krona", "kronor", "kroner", "krone", "kronur",
        ],
        of: &["SEK", "NOK", "DKK", "ISK"],
    },
    Shared {
        asked: "Rs",
        words: &["rs", "rs.", "₨", "rupee", "rupees"],
        of: &["INR", "PKR", "LKR", "NPR", "MUR", "SCR"],
    },
    Shared {
        asked: "¥",
        words: &["¥", "￥"],
        of: &["JPY", "CNY"],
    },
    Shared {
        asked: "pounds",
        words: &["pound", "pounds"],
        of: &["GBP", "EGP", "LBP", "SYP", "SDG", "GIP", "FKP"],
    },
    Shared {
        asked: "pesos",
        words: &["peso", "pesos"],
        of: &["MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP", "CUP"],
    },
    Shared {
        asked: "francs",
        words: &["franc", "francs", "fr", "frs", "frs."],
        of: &[
            "CHF", "XOF", "XAF", "XPF", "RWF", "BIF", "CDF", "DJF", "GNF", "KMF",
        ],
    },
    Shared {
        asked: "din",
        words: &["din", "din.", "dinar", "dinars"],
        of: &[
            "RSD", "DZD", "TND", "KWD", "JOD", "BHD", "IQD", "LYD", "MKD",
        ],
    },
    Shared {
        asked: "dirham",
        words: &["dirham", "dirhams", "dh", "dhs", "dhs."],
        of: &["AED", "MAD"],
    },
    Shared {
        asked: "riyal",
        words: &["riyal", "riyals", "rial", "rials"],
        of: &["SAR", "QAR", "OMR", "YER", "IRR"],
    },
    Shared {
        asked: "lei",
        words: &["lei", "leu"],
        of: &["RON", "MDL"],
    },
    Shared {
        asked: "руб",
        words: &["руб", "руб."],
        of: &["RUB", "BYN"],
    },
];

/// The word of several currencies that this is, as people are asked about it.
pub(crate) fn ambiguous(word: &str) -> Option<&'static str> {
    let lower = inventory::fold(word);
    SHARED
        .iter()
        .find(|shared| shared.words.contains(&lower.as_str()))
        .map(|shared| shared.asked)
}

/// The currencies that are called by a word of several, the commonest first.
pub(crate) fn called(asked: &str) -> &'static [&'static str] {
    SHARED
        .iter()
        .find(|shared| shared.asked == asked)
        .map_or(&[], |shared| shared.of)
}

/// The currencies that are called by a word, however it is written; none where it is no word of several.
pub(crate) fn shared_by(word: &str) -> &'static [&'static str] {
    ambiguous(word).map_or(&[], called)
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
    ("zl", "PLN"),
    ("RM", "MYR"),
    ("Rp", "IDR"),
    ("S/", "PEN"),
    ("S/.", "PEN"),
    ("TL", "TRY"),
    ("RMB", "CNY"),
    ("元", "CNY"),
    ("円", "JPY"),
    ("JP¥", "JPY"),
    ("CN¥", "CNY"),
    ("GB£", "GBP"),
    ("E£", "EGP"),
    ("R", "ZAR"),
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
    let upper = word
        .trim_end_matches(['$', '¥', '￥', '£', '€', ' '])
        .to_ascii_uppercase();
    sign.or_else(|| CODES.iter().copied().find(|code| *code == upper))?
        .parse()
        .ok()
}
