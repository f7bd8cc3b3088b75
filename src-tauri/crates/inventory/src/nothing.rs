//! Words for nothing: what people and firmware write where there is nothing to write.
//!
//! Matched on the whole value, never on a part of it: there is a Mrs Null, and a town called None.

use std::collections::HashSet;
use std::sync::OnceLock;

/// What people write for nothing, in English, German, French, Spanish and their neighbours; small letters, without the
/// brackets some put around them.
const WORDS: &str = "\
    n/a, n.a., n.a, n / a, na, none, nil, null, unknown, unassigned, not assigned, nobody, no one, tbd, tba, tbc, \
    to be determined, to be defined, not applicable, not available, not set, not specified, not known, not known yet, \
    not defined, not given, undefined, empty, blank, nothing, no data, no value, no user, no owner, no location, \
    k.a., k. a., k.a, keine angabe, keine angaben, keine, keiner, kein, keines, unbekannt, nicht zugewiesen, \
    nicht zugeordnet, nicht vergeben, nicht vorhanden, nicht bekannt, nicht angegeben, niemand, nichts, entfällt, leer, \
    offen, ohne, n.v., \
    aucun, aucune, néant, neant, inconnu, inconnue, non attribué, non attribuée, non assigné, non assignée, non affecté, \
    non affectée, non renseigné, non renseignée, non défini, non définie, sans objet, s/o, s.o., n/d, n.d., n.c., n/c, \
    vide, \
    ninguno, ninguna, ningún, nadie, desconocido, desconocida, sin asignar, no asignado, no asignada, no aplica, \
    no disponible, sin datos, sin definir, s/d, por definir, vacío, vacio, \
    nessuno, nessuna, sconosciuto, sconosciuta, non assegnato, non assegnata, non disponibile, \
    nenhum, nenhuma, ninguém, desconhecido, desconhecida, não atribuído, não aplicável, \
    geen, onbekend, niemand, niet toegewezen, n.v.t., nvt, ingen, inget, okänd, ukjent, ukendt, \
    brak, nieznany, nieznana, nie dotyczy, nikt";

/// What firmware says for a serial number, an asset tag, a model or a maker that nobody entered.
const FIRMWARE: &str = "\
    (null string), none, n/a, na, unknown, unknow, empty, invalid, eval, iatpass, not specified, not present, \
    not available, not installed, not applicable, no asset tag, no asset information, no enclosure, asset tag, \
    asset-1234567890, asset, <bad index>, <out of spec>, default string, default_string, default, \
    to be filled by o.e.m., to be filled by o.e.m, to be filled by oem, o.e.m., oem, oem_serial, \
    system serial number, systemserialnumb, base board serial number, chassis serial number, serial number, serial, \
    serial number xxxxxx, sn0001, sernum0, release-keys, system product name, product name, system name, \
    all series, system version, system manufacturer, system manufacture, chassis manufacture, chassis manufacturer, \
    base board manufacturer, manufacturer, sn-12345, sn-1234567890, sn-123456fvgv3i0b8o5n6n7k, sys-1234567890, \
    sys-9876543210, mb-1234567890, #a123456789, undefined, to be defined by oem";

/// The longest of all words, in bytes.
const LONGEST: usize = 40;

/// Marks that stand for nothing where they stand alone.
const MARKS: [char; 13] = [
    '-', '‐', '‑', '–', '—', '−', '?', '.', '…', '_', '/', '*', '~',
];

/// The words of both lists, quickly asked for.
struct Words {
    known: HashSet<&'static str>,
    /// By the first byte, which lengths there are.
    lengths: [u64; 256],
}

impl Words {
    fn of(list: &'static str) -> Words {
        let known: HashSet<&str> = list.split(", ").collect();
        let mut lengths = [0; 256];
        for word in &known {
            lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len();
        }
        Words { known, lengths }
    }

    fn has(&self, text: &str) -> bool {
        let Some(first) = text.bytes().next().filter(|_| text.len() <= LONGEST) else {
            return false;
        };
        let first = first.to_ascii_lowercase();
        // A letter of two bytes may begin with another byte in capitals: `É` and `é` do not.
        self.lengths[usize::from(first)] & (1 << text.len()) != 0
            && self.known.contains(text.to_lowercase().as_str())
    }
}

fn words() -> &'static Words {
    static MADE: OnceLock<Words> = OnceLock::new();
    MADE.get_or_init(|| Words::of(WORDS))
}

fn firmware() -> &'static Words {
    static MADE: OnceLock<Words> = OnceLock::new();
    MADE.get_or_init(|| Words::of(FIRMWARE))
}

/// Whether a whole value says in words or marks that there is nothing: `N/A`, `(none)`, `unbekannt`, `—`, `???`.
pub fn is_word_for_nothing(text: &str) -> bool {
    let text = text.trim();
    words().has(text) || is_mark(text) || bracketed(text).is_some_and(|within| words().has(within))
}

/// Whether a whole value is what firmware says where nobody entered a serial number, a tag, a model or a maker: `Default
/// string`, `To be filled by O.E.M.`, `XXXXXXXX`.
pub fn is_firmware_word(text: &str) -> bool {
    let text = text.trim();
    firmware().has(text) || run_of(text).is_some_and(|one| matches!(one, 'x' | 'X' | 'n' | 'N'))
}

/// Whether a serial number tells its thing apart: not if it is all one figure, or counts up or down (`12345`,
/// `0123456789`), which makers and people put where there is none.
pub fn identifies(serial: &str) -> bool {
    let serial = serial.trim();
    if serial.is_empty() || is_word_for_nothing(serial) || is_firmware_word(serial) {
        return false;
    }
    let digits: Option<Vec<u32>> = serial.chars().map(|one| one.to_digit(10)).collect();
    let Some(digits) = digits else { return true };
    let all = |step: fn(u32) -> u32| digits.windows(2).all(|pair| pair[1] == step(pair[0]));
    let counted = digits.len() >= 4 && (all(|one| (one + 1) % 10) || all(|one| (one + 9) % 10));
    // As counted up, with zeros behind: 123456789000.
    let rounded = digits.len() >= 9 && serial.starts_with("123456789") && {
        serial[9..].bytes().all(|byte| byte == b'0')
    };
    let same = digits.len() == 1 || (digits.len() >= 3 && all(|one| one));
    !(counted || rounded || same)
}

/// Nothing but marks, of at most ten.
fn is_mark(text: &str) -> bool {
    !text.is_empty() && text.len() <= 30 && text.chars().all(|one| MARKS.contains(&one))
}

fn bracketed(text: &str) -> Option<&str> {
    [
        ("(", ")"),
        ("[", "]"),
        ("<", ">"),
        ("{", "}"),
        ("--", "--"),
        ("-", "-"),
        ("\"", "\""),
    ]
    .into_iter()
    .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
    .map(str::trim)
}

/// The character a text of three or more is nothing but.
fn run_of(text: &str) -> Option<char> {
    let first = text.chars().next()?;
    (text.len() >= 3 && text.chars().all(|one| one == first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_the_lists_they_are_asked_for_by() {
        for list in [WORDS, FIRMWARE] {
            for word in list.split(", ") {
                assert!(!word.is_empty() && word.len() <= LONGEST, "{word:?}");
                assert_eq!(word.trim(), word);
                assert_eq!(word.to_lowercase(), word);
                assert!(
                    Words::of(list).has(&word.to_uppercase()) || !word.is_ascii(),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn words_for_nothing_are_whole_values() {
        for word in [
            "N/A",
            "n/a",
            "NA",
            "none",
            "NIL",
            "Null",
            "-",
            "–",
            "—",
            "?",
            "???",
            "Unknown",
            "unassigned",
            "Not assigned",
            "nobody",
            "TBD",
            "(none)",
            "[None]",
            "<unknown>",
            "--",
            "./.",
            "k. A.",
            "Keine Angabe",
            "UNBEKANNT",
            "Néant",
            "non attribué",
            "sin asignar",
            "Desconocido",
            "n.v.t.",
            " n/a ",
            "…",
            "-none-",
        ] {
            assert!(is_word_for_nothing(word), "{word}");
        }
        for word in [
            "",
            "Nada",
            "Nina",
            "NAS-1",
            "Null Island",
            "None of the above",
            "Anna",
            "Nobody's",
            "X",
            "0",
            "12345",
            "C-3",
            "unknown model",
            "Na Li",
            "NA-01",
            "Notebook",
        ] {
            assert!(!is_word_for_nothing(word), "{word}");
        }
    }

    #[test]
    fn firmware_words_and_serials_that_identify_nothing() {
        for word in [
            "Default string",
            "DEFAULT STRING",
            "To Be Filled By O.E.M.",
            "to be filled by O.E.M",
            "System Serial Number",
            "Chassis Serial Number",
            "No Asset Tag",
            "XXXXXXXX",
            "xxxxxxxxxxx",
            "NNNNNNN",
            "OEM_Serial",
            "release-keys",
            "<BAD INDEX>",
            "System Product Name",
            "All Series",
            "System manufacturer",
            "Not Specified",
            "Invalid",
        ] {
            assert!(is_firmware_word(word), "{word}");
        }
        for serial in [
            "12345",
            "0123456789",
            "00000000",
            "1",
            "1111",
            "123456789000",
            "1234567890123",
            "98765",
            "N/A",
        ] {
            assert!(!identifies(serial), "{serial}");
        }
        for serial in [
            "5CG0001AAA",
            "12346",
            "10",
            "1223",
            "0012345",
            "PF1234",
            "123",
            "135790",
        ] {
            assert!(identifies(serial), "{serial}");
        }
        assert!(!is_firmware_word("Default string 2") && !is_firmware_word("12345"));
    }
}
