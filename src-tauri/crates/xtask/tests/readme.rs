//! What the README says in figures is what the code does: each is compared with the constant it speaks of.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders.nth(3).unwrap().to_owned()
}

/// The README, without its line breaks.
fn readme() -> String {
    let text = std::fs::read_to_string(root().join("README.md")).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The whole numbers that stand in a file behind the first `mark`, up to the end of the value: `10 * 60 * 1000` is three.
fn behind(file: &str, mark: &str) -> Vec<u64> {
    let text = std::fs::read_to_string(root().join(file)).unwrap();
    let found = text.split_once(mark);
    let (_, value) = found.unwrap_or_else(|| panic!("{file} has no {mark:?} any more"));
    let end = value.find([';', '\n']).unwrap_or(value.len());
    let value = value[..end].replace('_', "");
    let numbers: Vec<u64> = value
        .split(|one: char| !one.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().unwrap())
        .collect();
    assert!(!numbers.is_empty(), "{file}: no figure behind {mark:?}");
    numbers
}

/// A number as the README writes it: in words up to twelve and for twenty, else with a comma between thousands.
fn said(number: u64) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    match number {
        0..=12 => WORDS[usize::try_from(number).unwrap()].to_owned(),
        20 => "twenty".to_owned(),
        1_000.. => format!("{},{:03}", number / 1_000, number % 1_000),
        other => other.to_string(),
    }
}

/// A sentence of the README, with `{}` for what `of` makes of the numbers behind a mark in a file.
struct Claim {
    sentence: &'static str,
    file: &'static str,
    mark: &'static str,
    of: fn(&[u64]) -> String,
}

const fn claim(
    sentence: &'static str,
    file: &'static str,
    mark: &'static str,
    of: fn(&[u64]) -> String,
) -> Claim {
    Claim {
        sentence,
        file,
        mark,
        of,
    }
}

/// The number itself, and in millions.
fn first(numbers: &[u64]) -> String {
    said(numbers[0])
}
fn millions(numbers: &[u64]) -> String {
    (numbers[0] / 1_000_000).to_string()
}

const UNDOING: &str = "src-tauri/crates/inventory/src/undoing.rs";
const COPYING: &str = "src-tauri/crates/inventory/src/copying.rs";
const PICTURE: &str = "src-tauri/crates/reading/src/picture.rs";
const PRIVATE: &str = "src-tauri/crates/ledger/src/private.rs";
const PACE: &str = "ui/src/scan/pace.ts";

#[rustfmt::skip]
const CLAIMS: &[Claim] = &[
    claim("More than {} things, or what is older than", UNDOING, "ASKS_ABOVE: u64 =", first),
    claim("what is older than {} minutes, ask first", UNDOING, "ASKS_AFTER: i64 =",
        |it| said(it.iter().product::<u64>() / 60_000)),
    claim("thinned to {} days,", COPYING, "            daily:", first),
    claim("days, {} weeks and", COPYING, "            weekly:", first),
    claim("weeks and {} months (settable)", COPYING, "            monthly:", first),
    claim("the last {} from before upgrades", COPYING, "UPGRADES_KEPT: usize =", first),
    claim("The window looks once {} whether one is due", "src-tauri/src/copying.rs", "const INTERVAL: Duration =",
        |it| match it[0] { 60 => "a minute".into(), other => format!("in {other} seconds") }),
    claim("touches more than {} things", "src-tauri/crates/operations/src/beside.rs", "MANY: u64 =", first),
    claim("PNG or JPEG, {} at a time", "src-tauri/crates/inventory/src/photo.rs", "MOST_PHOTOS: usize =", first),
    claim("at a time, {} dots on the longer side", "src-tauri/crates/operations/src/photos.rs", "LONGEST: u32 =", first),
    claim("A picture is {} MB and", PICTURE, "MOST_BYTES: u64 =", millions),
    claim("MB and {} million dots at most", PICTURE, "MOST_PIXELS: u64 =", millions),
    claim("dots at most, {} MB unpacked", PICTURE, "MOST_UNPACKED: u64 =", millions),
    claim("more than one character in {} that", "src-tauri/crates/intake/src/sniff.rs", "noise *", first),
    claim("given up after {} seconds of an answer", "src-tauri/crates/printing/src/system/transport.rs",
        "WHOLE_ANSWER: Duration =", first),
    claim("With a clock before {}", "src-tauri/crates/operations/src/clock.rs", "if (", |it| format!("{} or after {}", it[0], it[1])),
    claim("A code of fewer than {} characters is heard", PACE, "const SHORT =", first),
    claim("fewer than {} never are", "ui/src/scan/listen.ts", "const SHORTEST =", first),
    claim("must be faster than {} ms a key", PACE, "const MEDIAN_GAP =", first),
    claim("Node.js {} or newer", "src-tauri/crates/xtask/src/node.rs", "OLDEST: (u32, u32) =", |it| format!("{}.{}", it[0], it[1])),
    claim("register of {} made-up items", "src-tauri/crates/xtask/src/demo.rs", "\"--assets\",", first),
    claim("from {} MB on the window begins a new one", "src-tauri/src/log.rs", "LONGEST: u64 =",
        |it| (it.iter().product::<u64>() / (1 << 20)).to_string()),
    claim("(0700, {})", PRIVATE, "mode(how, 0o", |it| format!("0{}", it[0])),
    claim("but for {} on a file", PRIVATE, "& 0o777 != 0o", |it| format!("0{}", it[0])),
];

#[test]
fn every_figure_is_the_one_in_the_code() {
    let readme = readme();
    let wrong: Vec<String> = CLAIMS
        .iter()
        .map(|claim| {
            let figure = (claim.of)(&behind(claim.file, claim.mark));
            claim.sentence.replace("{}", &figure)
        })
        .filter(|sentence| !readme.contains(sentence))
        .collect();
    assert!(wrong.is_empty(), "the README does not say: {wrong:#?}");
}

#[test]
fn every_count_is_of_what_there_is() {
    let readme = readme();
    let formats = root().join("src-tauri/crates/labels/src/formats.rs");
    let formats = std::fs::read_to_string(formats).unwrap();
    let (_, formats) = formats.split_once("static FORMATS").unwrap();
    let (_, formats) = formats.split_once("= [").unwrap();
    let lines: Vec<&str> = formats.split_once("];").unwrap().0.trim().lines().collect();
    let sheets = lines
        .iter()
        .filter(|line| line.contains("sheet(\""))
        .count();
    let labels = format!("{sheets} sheets and {} rolls", lines.len() - sheets);
    assert!(readme.contains(&labels), "{labels}");

    let sounds = std::fs::read_to_string(root().join("ui/src/scan/sounds.ts")).unwrap();
    let (_, verdicts) = sounds.split_once("type Verdict =").unwrap();
    let verdicts = verdicts.split_once(';').unwrap().0.split('|').count();
    let sounds = format!("with {} sounds for", said(verdicts as u64));
    assert!(readme.contains(&sounds), "{sounds}");

    // The scripts that are named below are as many as are said above.
    let (_, named) = readme.split_once("in PDF reports: ").unwrap();
    let named = named.split_once(" (Chinese forms").unwrap().0;
    let scripts = named
        .split([',', ' '])
        .filter(|word| !word.is_empty() && *word != "and");
    let scripts = format!("names in any of {} scripts", said(scripts.count() as u64));
    assert!(readme.contains(&scripts), "{scripts}");
}

/// Files that a program leaves in the data folder, by the constants that name them.
#[test]
fn every_file_of_the_data_folder_is_told_of() {
    let readme = readme();
    let mut names = Vec::new();
    for (folder, marks) in [
        ("src-tauri/src", &["join(\""][..]),
        (
            "src-tauri/crates/operations/src",
            &[
                "const REGISTER: &str = \"",
                "const DESK: &str = \"",
                "const BATCH: &str = \"",
            ],
        ),
        (
            "src-tauri/crates/ledger/src/copies",
            &[
                "const LOCK: &str = \"",
                "const TERMS: &str = \"",
                "const OUTCOME: &str = \"",
            ],
        ),
        (
            "src-tauri/crates/ledger/src",
            &[
                "const FOLDER: &str = \"",
                "const INTENT: &str = \"",
                "const PREFIX: &str = \"",
                "const KEPT: &str = \"",
            ],
        ),
    ] {
        for file in sources(&root().join(folder)) {
            let text = std::fs::read_to_string(&file).unwrap();
            let product = text.split("#[cfg(test)]").next().unwrap();
            for mark in marks {
                for found in product.split(mark).skip(1) {
                    let name = found.split('"').next().unwrap();
                    if name.contains('.')
                        || name.ends_with('-')
                        || *mark == "const FOLDER: &str = \""
                    {
                        names.push(name.to_owned());
                    }
                }
            }
        }
    }
    assert!(names.len() >= 12, "{names:?}");
    let untold: Vec<&String> = names
        .iter()
        .filter(|name| !readme.contains(*name))
        .collect();
    assert!(untold.is_empty(), "the README does not tell of {untold:?}");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|it| it == "rs") => found.push(path),
            false => {}
        }
    }
    found
}
