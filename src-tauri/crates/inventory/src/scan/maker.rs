//! Serial numbers as makers print them: behind a name, behind a data identifier, or bare.

use super::Taken;

/// What serial numbers are called, in capitals, without marks; longer ones first.
const NAMES: [&str; 21] = [
    "SERIALNUMBER",
    "SERIENNUMMER",
    "NUMERODESERIE",
    "NÚMERODESERIE",
    "NUMÉRODESÉRIE",
    "NÚMERODESÉRIE",
    "SERVICETAG",
    "SERIENNR",
    "NODESÉRIE",
    "NODESERIE",
    "SERIALNUM",
    "SERIALNR",
    "SERIALNO",
    "MATRICOLA",
    "SVCTAG",
    "SERIAL",
    "SERNO",
    "SERNR",
    "SER",
    "SN",
    "NS",
];
/// Fewest letters and figures of a serial number that is taken from behind a name.
const SHORTEST: usize = 3;

/// The serial number in what a maker prints.
pub(super) fn serial(code: &str) -> Option<Taken> {
    named(code).or_else(|| marked(code))
}

/// `S/N: PF4ABC12`, `Serial No. PF4ABC12`, `PID:C9300-24T,SN:FOC1234X5YZ`, `{"sn":"PF4ABC12"}`.
fn named(code: &str) -> Option<Taken> {
    let parts = code.split([',', ';', '|', '\n', '\r', '\t', '{', '}', '&']);
    for part in parts.map(str::trim) {
        // A name, a mark, a value; then perhaps another name.
        let mut from = 0;
        while let Some(at) = part[from..].find([':', '=', '#']).map(|at| from + at) {
            let value = part[at + 1..].trim_start_matches([':', '=', '#', ' ', '"', '.']);
            if ends_in_name(&part[..at])
                && let Some(taken) = value_of(value)
            {
                return Some(taken);
            }
            from = at + 1;
        }
    }
    // Without a mark, a name and a space, and nothing else but the number.
    let words: Vec<&str> = code.split(' ').filter(|word| !word.is_empty()).collect();
    let (last, before) = words.split_last()?;
    let is_name = !before.is_empty() && before.len() <= 4 && is_name(&before.concat());
    is_name.then(|| value_of(last))?
}

/// Whether the last words of a text are a name of serial numbers: in `ThinkPad T14 S/N` they are.
fn ends_in_name(text: &str) -> bool {
    let words: Vec<&str> = text
        .split([' ', '(', '['])
        .filter(|word| !word.is_empty())
        .collect();
    (1..=words.len().min(4)).any(|count| is_name(&words[words.len() - count..].concat()))
}

fn is_name(text: &str) -> bool {
    let plain: String = text
        .replace(['º', '°'], "O")
        .chars()
        .filter(|one| one.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    // `SN-1` is no name with a number behind it: a dash belongs to what it stands in.
    !text.contains('-') && NAMES.contains(&plain.as_str())
}

/// The value up to what cannot be in it.
fn value_of(text: &str) -> Option<Taken> {
    let end = text.find([' ', '"', ')', ']']).unwrap_or(text.len());
    let value = &text[..end];
    let letters = value.chars().filter(|one| one.is_alphanumeric()).count();
    (letters >= SHORTEST).then(|| Taken {
        text: value.to_owned(),
        because: "without the name before it",
    })
}

/// Bare letters and figures behind a data identifier of ANSI MH10.8.2, or behind SN. An S may well be the number's own: it
/// goes only where what is behind it has the shape of a maker's numbers, and the whole has not.
fn marked(code: &str) -> Option<Taken> {
    let capitals = code.trim().to_ascii_uppercase();
    if !capitals.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let written = code.trim();
    let taken = |from: usize, because| {
        Some(Taken {
            text: written[from..].to_owned(),
            because,
        })
    };
    const PREFIX: &str = "without the maker's serial prefix";
    if let Some(rest) = capitals.strip_prefix("1S").filter(|rest| rest.len() >= 4) {
        return match behind_type(rest) {
            Some(at) => taken(2 + at, "without the type before it"),
            None => taken(2, PREFIX),
        };
    }
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    if let Some(rest) = capitals.strip_prefix("SN")
        && rest.len() >= 6
        && figures(rest)
        && !is_makers(&capitals)
    {
        return taken(2, PREFIX);
    }
    let rest = capitals.strip_prefix('S')?;
    (is_makers(rest) && !is_makers(&capitals)).then(|| taken(1, PREFIX))?
}

/// Where the serial number begins behind a machine type: Lenovo's of ten, such as 20L5CTO1WW, with eight behind it, and
/// IBM's of seven, such as 4236A12, with seven behind it.
fn behind_type(rest: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match rest.len() {
        18 if digits(&rest[..2]) => Some(10),
        14 if digits(&rest[..4]) => Some(7),
        _ => None,
    }
}

/// Whether a text in capitals has the shape of the serial numbers of a maker who prints an S before them.
fn is_makers(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let figures = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    match bytes.len() {
        // Lenovo: PF4ABC12, MP1X2Y3Z.
        8 => {
            let starts = [
                "PF", "PC", "PB", "PG", "PW", "PE", "MP", "MJ", "LR", "R9", "YX", "GM",
            ];
            figures >= 1 && starts.iter().any(|start| text.starts_with(start))
        }
        // HP: three of its factory, a figure for the year and two for the week. 5CG1234ABC
        10 => digit(3) && digit(4) && digit(5) && figures < 10,
        // Cisco: three letters of its factory, year and week, four more. FOC1234X5YZ
        11 => bytes[..3].iter().all(u8::is_ascii_uppercase) && (3..7).all(digit),
        // Apple until 2021: no I and no O in it. C02XL0GVJGH5
        12 => {
            matches!(
                bytes[0],
                b'C' | b'D' | b'F' | b'G' | b'H' | b'J' | b'V' | b'W' | b'X' | b'Y'
            ) && (2..11).contains(&figures)
                && !text.contains(['I', 'O'])
        }
        _ => false,
    }
}
