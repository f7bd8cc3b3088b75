//! A catalogue that could not be told is refused, with the file and line of each fault.

use words::catalogue::{check, read};

/// The faults of an English catalogue, as `line: what`.
fn english(text: &str) -> Vec<String> {
    let told = |faults: Vec<words::catalogue::Fault>| {
        faults
            .into_iter()
            .map(|fault| format!("{}: {}", fault.line, fault.what))
            .collect()
    };
    match read(&[("kit", text)]) {
        Ok(catalogue) => told(check(&catalogue, &catalogue, &["one", "other"])),
        Err(faults) => told(faults),
    }
}

const KIT: &str = "# $name (text)\n# $count (number)\nkit-holds = { $count ->\n    [one] { $name } holds one thing.\n   *[other] { $name } holds { $count } things.\n}\n# $link (part)\nkit-hint = Scan it, or { $link }.\n    .link = type it\n";

/// The faults of a translation of [`KIT`].
fn translated(text: &str, plurals: &[&str]) -> Vec<String> {
    let english = read(&[("kit", KIT)]).unwrap();
    match read(&[("kit", text)]) {
        Ok(catalogue) => check(&catalogue, &english, plurals)
            .into_iter()
            .map(|fault| format!("{}: {}", fault.line, fault.what))
            .collect(),
        Err(faults) => faults.into_iter().map(|fault| fault.to_string()).collect(),
    }
}

#[test]
fn what_cannot_be_told_is_refused_in_english() {
    let cases: &[(&str, &str)] = &[
        ("kit-a = { $name }\n", "1: kit-a: $name is not declared"),
        (
            "# $name (text)\nkit-a = Nothing\n",
            "2: kit-a: $name is not used",
        ),
        (
            "# $name (word)\nkit-a = { $name }\n",
            "2: kit-a: $name is “word”, which is no kind of argument",
        ),
        (
            "# $name\nkit-a = { $name }\n",
            "2: kit-a: $name: what it is stands in no parentheses",
        ),
        (
            "# $Name (text)\nkit-a = { $Name }\n",
            "2: kit-a: $Name is no name of an argument",
        ),
        (
            "# $n (text)\n# $n (text)\nkit-a = { $n }\n",
            "3: kit-a: $n is declared twice",
        ),
        ("kit-a = One\nkit-a = Two\n", "1: kit-a stands twice"),
        (
            "kit = One\n",
            "1: kit: an identity begins with what it belongs to: kit-no_name",
        ),
        (
            "kit-A = One\n",
            "1: kit-A: an identity is of small letters, digits, - and _",
        ),
        (
            "kit-a = { NUMBER(1) }\n",
            "1: kit-a: NUMBER() is a function; the kind of the argument says how it is told",
        ),
        ("kit-a = { -brand }\n", "1: kit-a: there is no term -brand"),
        ("kit-a = { kit-b }\n", "1: kit-a: there is no message kit-b"),
        (
            "# $n (text)\nkit-a = { $n }\nkit-b = { kit-a }\n",
            "3: kit-b: a message that is named inside another takes no arguments: hand it in as (said)",
        ),
        (
            "# $n (choice)\nkit-a = { $n }\n",
            "2: kit-a: $n is chosen by, never shown",
        ),
        (
            "# $n (text)\nkit-a = { $n ->\n   *[other] A\n}\n",
            "2: kit-a: $n is nothing to choose by",
        ),
        (
            "# $n (number)\nkit-a = { $n ->\n   *[other] A\n}\n",
            "2: kit-a: the plural form [one] is missing in the choice by $n",
        ),
        (
            "# $n (number)\nkit-a = { $n ->\n   [few] B\n   [one] C\n   *[other] A\n}\n",
            "2: kit-a: [few] is no plural form of this language",
        ),
        (
            "# $n (number)\nkit-a = { $n ->\n   *[one] C\n    [other] A\n}\n",
            "2: kit-a: where nothing else fits the choice by $n is *[other]",
        ),
        ("# $p (part)\nkit-a = Nothing\n", "2: kit-a: $p is not used"),
        (
            "kit-a = Nothing\n    .link = here\n",
            "1: kit-a: .link belongs to no part",
        ),
    ];
    for (text, fault) in cases {
        assert!(
            english(text).iter().any(|told| told == fault),
            "{text}\n{:?}",
            english(text)
        );
    }
    assert!(!english("kit-a = { $\n").is_empty());
    assert_eq!(english(KIT), [""; 0]);
}

#[test]
fn what_cannot_be_told_is_refused_in_a_translation() {
    let cases: &[(&str, &[&str], &str)] = &[
        (
            "kit-other = Ja\n",
            &["one", "other"],
            "1: kit-other: there is no such sentence in English",
        ),
        (
            "# $name (text)\nkit-holds = { $name }\n",
            &["one", "other"],
            "2: kit-holds: arguments are declared in English alone",
        ),
        (
            "kit-holds = { $who } hält\n",
            &["one", "other"],
            "1: kit-holds: $who is not declared",
        ),
        (
            "kit-hint = Scannen\n",
            &["one", "other"],
            "1: kit-hint: the part $link does not stand in it",
        ),
        (
            "kit-hint = Scannen oder { $link }\n",
            &["one", "other"],
            "1: kit-hint: the words of $link stand beside it as .link, or not, as in English",
        ),
        (
            "kit-holds = { $count ->\n    [one] { $name }\n   *[other] { $name }\n}\n",
            &["zero", "one", "two", "few", "many", "other"],
            "1: kit-holds: the plural form [few] is missing in the choice by $count",
        ),
    ];
    for (text, plurals, fault) in cases {
        assert!(
            translated(text, plurals).iter().any(|told| told == fault),
            "{text}\n{:?}",
            translated(text, plurals)
        );
    }
}
