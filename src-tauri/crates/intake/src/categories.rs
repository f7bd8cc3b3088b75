//! The categories of other systems beside those of a register: what a word for one may mean there.

use inventory::fold;

/// Words for the same kind of thing, as lists of several countries have them.
const SAME: &[&[&str]] = &[
    &[
        "laptop",
        "notebook",
        "nb",
        "portable",
        "portatil",
        "ultrabook",
        "macbook",
        "convertible",
    ],
    &[
        "desktop",
        "pc",
        "workstation",
        "computer",
        "rechner",
        "tower",
        "ordinateur",
        "ordenador",
    ],
    &[
        "monitor",
        "display",
        "screen",
        "tft",
        "lcd",
        "bildschirm",
        "ecran",
        "pantalla",
    ],
    &[
        "phone",
        "smartphone",
        "mobile",
        "mobile phone",
        "cell phone",
        "handy",
        "mobiltelefon",
        "telephone",
        "movil",
    ],
    &["tablet", "ipad", "tablette", "tableta"],
    &[
        "printer",
        "drucker",
        "mfp",
        "multifunction printer",
        "imprimante",
        "impresora",
    ],
    &[
        "dock",
        "docking station",
        "docking",
        "dockingstation",
        "port replicator",
    ],
    &["projector", "beamer", "projecteur", "proyector"],
    &[
        "headset",
        "headphones",
        "kopfhorer",
        "casque",
        "auriculares",
    ],
    &["keyboard", "tastatur", "clavier", "teclado"],
    &["mouse", "maus", "souris", "raton"],
    &["camera", "webcam", "kamera"],
    &["server", "serveur", "servidor"],
    &["switch", "network switch"],
    &["access point", "ap", "wlan ap", "wifi ap"],
    &[
        "scanner",
        "barcode scanner",
        "handscanner",
        "lecteur",
        "escaner",
    ],
    &["vehicle", "car", "fahrzeug", "auto", "voiture", "coche"],
];

/// The one category of a register that a word of a file may mean: the same in another number, one of several in the word
/// (`Laptop/Convertible`), or another word for the same kind of thing. Nothing where none fits, or more than one.
///
/// It is to be proposed and never taken by itself.
pub fn proposed(word: &str, known: &[String]) -> Option<String> {
    let wanted = Words::of(word);
    let one = |fits: &dyn Fn(&Words) -> bool| {
        let mut fitting = known.iter().filter(|known| fits(&Words::of(known)));
        fitting.next().filter(|_| fitting.next().is_none()).cloned()
    };
    one(&|known| known.stem == wanted.stem)
        .or_else(|| one(&|known| wanted.parts.contains(&known.stem)))
        .or_else(|| {
            let kinds = wanted.kinds();
            one(&|known| known.kinds().iter().any(|kind| kinds.contains(kind)))
        })
}

/// A category as it is compared here.
struct Words {
    stem: String,
    /// What stands between signs, each as a whole.
    parts: Vec<String>,
}

impl Words {
    fn of(text: &str) -> Words {
        let folded = fold(text);
        let parts = folded.split(['/', ',', ';', '&', '+', '|', '(', ')', '-', '>']);
        Words {
            stem: stem(&folded),
            parts: parts.map(stem).filter(|part| !part.is_empty()).collect(),
        }
    }

    /// Which kinds of things it is a word for.
    fn kinds(&self) -> Vec<usize> {
        let is = |word: &str| {
            self.stem == stem(word) || self.parts.iter().any(|part| *part == stem(word))
        };
        let all = SAME.iter().enumerate();
        all.filter(|(_, words)| words.iter().any(|word| is(word)))
            .map(|(kind, _)| kind)
            .collect()
    }
}

/// A word without the ending of its plural, accents or hyphens.
fn stem(text: &str) -> String {
    let plain = crate::headers::plain(text);
    for (ending, instead) in [("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")] {
        if let Some(stem) = plain.strip_suffix(ending).filter(|stem| stem.len() > 2) {
            return format!("{stem}{instead}");
        }
    }
    match plain.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_the_same_kind_of_thing_is_proposed_and_no_other() {
        let known = [
            "Laptop",
            "Monitor",
            "Phones",
            "Docking station",
            "Batteries",
        ]
        .map(str::to_owned);
        for (word, expected) in [
            ("Laptops", Some("Laptop")),
            ("NB", Some("Laptop")),
            ("Notebooks", Some("Laptop")),
            ("Laptop/Convertible", Some("Laptop")),
            ("Bildschirm", Some("Monitor")),
            ("Écran", Some("Monitor")),
            ("smartphone", Some("Phones")),
            ("Dock", Some("Docking station")),
            ("battery", Some("Batteries")),
            ("Laptop / Monitor", None),
            ("Furniture", None),
            ("Lapland", None),
            ("", None),
        ] {
            assert_eq!(proposed(word, &known).as_deref(), expected, "{word}");
        }
        // Two that fit: nobody knows which.
        let both = ["Laptop", "Notebook"].map(str::to_owned);
        assert_eq!(proposed("NB", &both), None);
        assert_eq!(proposed("Notebooks", &both).as_deref(), Some("Notebook"));
    }
}
