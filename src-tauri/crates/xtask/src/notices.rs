//! What others made and the package carries: by whom, under which licence, and the texts that go with it.
//!
//! Crates are those cargo says stand behind the two programs, with the texts that lie in their sources; what the page carries
//! Vite writes down while it puts it together. Nothing is fetched for it but the sources themselves.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::step::{Failure, Outcome};
use crate::tool::Tool;
use crate::tree;

/// What Vite calls its list, beside the page (`build.license` in `vite.config.ts`).
const OF_THE_PAGE: &str = "third-party.md";

/// Fonts the programs carry, with the text of each, from the top folder of the tree.
const FONTS: &[(&str, &str)] = &[
    ("Droid Sans Fallback", "Apache-Droid.txt"),
    ("Inter", "OFL-Inter.txt"),
    ("JetBrains Mono", "OFL-JetBrainsMono.txt"),
    ("Noto Sans", "OFL-Noto.txt"),
];
const FONT_FOLDER: &str = "src-tauri/crates/paper/fonts";

/// Crates whose text lies in another crate of the same people, under the same licence.
const TEXTS_ELSEWHERE: &[(&str, &str)] = &[
    ("alloc-stdlib", "alloc-no-stdlib"),
    ("selectors", "cssparser"),
];

/// How a text that goes with a crate is called.
const TEXTS: &[&str] = &[
    "license",
    "licence",
    "copying",
    "notice",
    "unlicense",
    "copyright",
];

/// One crate that a program is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    licence: String,
}

/// Writes everything down in one file for the package and answers where it is. The page has been built.
///
/// # Errors
/// Something would go along without a text of its licence, or without a licence.
pub fn write() -> Outcome<PathBuf> {
    let (list, texts) = of_crates(&crates()?, &sources()?)?;
    let mut all = String::from(
        "Tagdesk carries work of others. This file names it, with its licences and their texts.\n\n",
    );
    all.push_str(&format!("THE PROGRAMS\n\n{list}\n"));
    let texts = texts
        .into_values()
        .map(|text| (text.goes_with.join(", "), text.text));
    for (title, text) in texts.chain(fonts()?) {
        all.push_str(&format!("{}\n{title}\n\n{text}\n\n", "-".repeat(80)));
    }
    all.push_str(&format!(
        "{}\nTHE WINDOW'S PAGE\n\n{}",
        "-".repeat(80),
        of_page(&tree::ui().join("dist"))?
    ));
    let folder = tree::target().join("notices");
    let path = folder.join("THIRD-PARTY.txt");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&path, all))
        .map_err(|error| unusable(&path, &error))?;
    Ok(path)
}

/// What the page carries, as Vite wrote it down. A package under the Apache licence alone that brings no text of it gets that:
/// it is the same for everybody.
///
/// # Errors
/// There is no list, or a package in it without a text.
fn of_page(dist: &Path) -> Outcome<String> {
    let path = dist.join(OF_THE_PAGE);
    let list = std::fs::read_to_string(&path).map_err(|error| unusable(&path, &error))?;
    let apache = apache()?;
    let sections = list.split("\n## ").map(|section| match section.trim_end() {
        bare if bare.ends_with("(Apache-2.0)") => format!("{bare}\n\n{apache}\n"),
        _ => section.to_owned(),
    });
    let list = sections.collect::<Vec<_>>().join("\n## ");
    let without: Vec<&str> = list
        .split("\n## ")
        .skip(1)
        .filter(|package| package.trim().lines().count() < 2)
        .collect();
    match (list.contains("\n## "), without.as_slice()) {
        (true, []) => Ok(list),
        (false, _) => Err(Failure::new(format!(
            "{} names nothing",
            tree::brief(&path)
        ))),
        (_, some) => Err(Failure::new(format!(
            "in the page without the text of a licence: {}",
            some.join(", ").trim()
        ))),
    }
}

/// The terms of the Apache licence, as they stand in our own.
fn apache() -> Outcome<String> {
    let path = tree::root().join("LICENSE-APACHE");
    let text = std::fs::read_to_string(&path).map_err(|error| unusable(&path, &error))?;
    let end = "END OF TERMS AND CONDITIONS";
    match text.split_once(end) {
        Some((terms, _)) => Ok(format!("{terms}{end}")),
        None => Err(Failure::new(format!("{} does not end", tree::brief(&path)))),
    }
}

/// The crates of others behind the two programs on this system.
fn crates() -> Outcome<Vec<Crate>> {
    let words = [
        "tree",
        "--locked",
        "--package",
        "tagdesk",
        "--package",
        "tagdesk-desktop",
    ];
    let said = Tool::cargo()
        .args(words)
        .args([
            "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}",
        ])
        .ask()
        .ok_or_else(|| {
            Failure::new("cargo tree does not say which crates the programs are made of")
        })?;
    Ok(listed(&said))
}

/// The crates in what `cargo tree` says, each once; our own rooms, which it names with their folder, left out.
fn listed(said: &str) -> Vec<Crate> {
    let mut found: Vec<Crate> = said
        .lines()
        .filter_map(|line| {
            let (package, licence) = line.split_once('|')?;
            let mut words = package.split_whitespace();
            let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
            let ours =
                words.any(|word| word.starts_with('(') && word != "(proc-macro)" && word != "(*)");
            (!ours).then(|| Crate {
                name: name.to_owned(),
                version: version.to_owned(),
                licence: licence.trim_end_matches(" (*)").trim().to_owned(),
            })
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The folders that cargo keeps the sources of crates in.
fn sources() -> Outcome<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or_else(|| Failure::new("there is no home folder with cargo's sources in it"))?;
    let folder = home.join("registry").join("src");
    let inside = std::fs::read_dir(&folder).map_err(|error| unusable(&folder, &error))?;
    Ok(inside.flatten().map(|entry| entry.path()).collect())
}

/// A text of a licence, and the crates it goes with.
#[derive(Debug, Default)]
struct Text {
    text: String,
    goes_with: Vec<String>,
}

/// A line for each crate, and each text once, by its words: where lines break makes no other of it.
fn of_crates(crates: &[Crate], sources: &[PathBuf]) -> Outcome<(String, BTreeMap<String, Text>)> {
    let mut list = String::new();
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    let mut without = Vec::new();
    for one in crates {
        let named = format!("{} {}", one.name, one.version);
        list.push_str(&format!("{named}: {}\n", one.licence));
        let own = texts_of(one, crates, sources);
        if one.licence.is_empty() || own.is_empty() {
            without.push(named.clone());
        }
        for text in own {
            let words: Vec<&str> = text.split_whitespace().collect();
            let one = texts.entry(words.join(" ")).or_default();
            one.goes_with.push(named.clone());
            if one.text.is_empty() {
                one.text = text;
            }
        }
    }
    match without.as_slice() {
        [] => Ok((list, texts)),
        some => Err(Failure::new(format!(
            "in the package without a licence or its text: {}",
            some.join(", ")
        ))),
    }
}

/// The texts that go with a crate: its own; those of another crate of the same people; or, where it says that it may be had
/// under the MIT licence and brings no text, that licence with the names of its authors.
fn texts_of(one: &Crate, crates: &[Crate], sources: &[PathBuf]) -> Vec<String> {
    let folder = |of: &Crate| {
        let name = format!("{}-{}", of.name, of.version);
        sources
            .iter()
            .map(move |source| source.join(&name))
            .find(|folder| folder.is_dir())
    };
    let Some(own) = folder(one) else {
        return Vec::new();
    };
    let elsewhere = TEXTS_ELSEWHERE.iter().find(|(name, _)| *name == one.name);
    let elsewhere = elsewhere.and_then(|(_, other)| crates.iter().find(|it| it.name == *other));
    let mut texts = texts_in(&own);
    if texts.is_empty() {
        texts = elsewhere
            .and_then(folder)
            .map(|other| texts_in(&other))
            .unwrap_or_default();
    }
    let may_be_mit = one
        .licence
        .split(&[' ', '/', '(', ')'][..])
        .any(|word| word == "MIT")
        && !one.licence.contains(" AND ");
    if texts.is_empty() && may_be_mit {
        texts.extend(mit(one, &own));
    }
    texts
}

fn texts_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = files
        .filter(|file| {
            let name = file.file_name().to_string_lossy().to_lowercase();
            TEXTS.iter().any(|text| name.starts_with(text)) && !name.ends_with(".rs")
        })
        .map(|file| file.path())
        .collect();
    paths.sort();
    paths
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .map(|text| text.replace("\r\n", "\n").trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

/// The MIT licence, as our own file has it, in the name of a crate's authors.
fn mit(one: &Crate, folder: &Path) -> Option<String> {
    let ours = std::fs::read_to_string(tree::root().join("LICENSE-MIT")).ok()?;
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let authors = authors(&manifest);
    let whose = match authors.is_empty() {
        true => format!("the authors of {}", one.name),
        false => authors.join(", "),
    };
    let lines = ours
        .lines()
        .map(|line| match line.starts_with("Copyright") {
            true => format!("Copyright (c) {whose}"),
            false => line.to_owned(),
        });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// The authors that a manifest names, without their addresses.
fn authors(manifest: &str) -> Vec<String> {
    let Some((_, rest)) = manifest.split_once("\nauthors = [") else {
        return Vec::new();
    };
    let list = rest.split(']').next().unwrap_or_default();
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(|author| author.split('<').next().unwrap_or(author).trim().to_owned())
        .collect()
}

fn fonts() -> Outcome<Vec<(String, String)>> {
    FONTS
        .iter()
        .map(|(font, file)| {
            let path = tree::root().join(FONT_FOLDER).join(file);
            let text = std::fs::read_to_string(&path).map_err(|error| unusable(&path, &error))?;
            Ok((format!("The font {font}"), text.trim().to_owned()))
        })
        .collect()
}

fn unusable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{} could not be used: {error}", tree::brief(path)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_crate_of_the_programs_goes_along_with_the_text_of_its_licence() {
        let crates = crates().unwrap();
        assert!(crates.len() > 100, "{} crates", crates.len());
        for name in ["rusqlite", "tauri", "serde", "clap"] {
            assert!(crates.iter().any(|one| one.name == name), "{name}");
        }
        let (list, texts) = of_crates(&crates, &sources().unwrap()).unwrap();
        assert_eq!(list.lines().count(), crates.len());
        let named = texts.values().flat_map(|text| &text.goes_with);
        let named: std::collections::BTreeSet<&String> = named.collect();
        assert_eq!(named.len(), crates.len());
        // What is lent a text is still there, and still brings none of its own.
        for (name, other) in TEXTS_ELSEWHERE {
            assert!(crates.iter().any(|one| one.name == *name), "{name} is gone");
            assert!(
                crates.iter().any(|one| one.name == *other),
                "{other} is gone"
            );
        }
    }

    #[test]
    fn a_crate_without_a_text_or_a_licence_is_refused() {
        let folder =
            std::env::temp_dir().join(format!("tagdesk-xtask-notices-{}", std::process::id()));
        let one = |name: &str, licence: &str| Crate {
            name: name.into(),
            version: "1.0.0".into(),
            licence: licence.into(),
        };
        let made = |name: &str, file: Option<&str>| {
            let own = folder.join(format!("{name}-1.0.0"));
            std::fs::create_dir_all(&own).unwrap();
            let manifest =
                "[package]\nname = \"x\"\nauthors = [\n    \"Ana <a@x.org>\",\n    \"Ben\",\n]\n";
            std::fs::write(own.join("Cargo.toml"), manifest).unwrap();
            if let Some(file) = file {
                std::fs::write(own.join(file), "Do as you like.\r\n").unwrap();
            }
        };
        made("with", Some("LICENCE.md"));
        made("none", None);
        let sources = [folder.clone()];
        let said = |crates: &[Crate]| of_crates(crates, &sources);
        let (_, texts) = said(&[one("with", "Zlib")]).unwrap();
        assert_eq!(texts["Do as you like."].goes_with, ["with 1.0.0"]);
        for wrong in [
            one("with", ""),
            one("none", "Zlib"),
            one("none", "MIT AND Zlib"),
            one("absent", "MIT"),
        ] {
            assert!(said(std::slice::from_ref(&wrong)).is_err(), "{wrong:?}");
        }
        for licence in ["MIT", "MIT/Apache-2.0", "Apache-2.0 OR MIT"] {
            let (_, texts) = said(&[one("none", licence)]).unwrap();
            let text = &texts.values().next().unwrap().text;
            assert!(text.contains("Copyright (c) Ana, Ben\n"), "{text}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_cargo_says_is_read() {
        let said = "tagdesk v0.1.0 (/src/cli)|MIT OR Apache-2.0\nserde v1.0.1|MIT OR Apache-2.0\nserde v1.0.1|MIT OR Apache-2.0 (*)\n\
            serde_derive v1.0.1 (proc-macro)|MIT\nserde_derive v1.0.1 (proc-macro) (*)|MIT\n\n";
        let names: Vec<(String, String)> = listed(said)
            .into_iter()
            .map(|one| (one.name, one.licence))
            .collect();
        let expected = [("serde", "MIT OR Apache-2.0"), ("serde_derive", "MIT")];
        assert_eq!(
            names,
            expected.map(|(name, licence)| (name.to_owned(), licence.to_owned()))
        );
    }

    #[test]
    fn a_package_of_the_page_without_a_text_is_refused() {
        let folder =
            std::env::temp_dir().join(format!("tagdesk-xtask-page-notices-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(of_page(&folder).is_err());
        for (list, right) in [
            ("# Licenses\n\nNothing.\n", false),
            ("# Licenses\n\n## a - 1 (MIT)\n\nText\n\n## b - 2\n", false),
            (
                "# Licenses\n\n## a - 1 (MIT)\n\nText\n\n## b - 2\n\nText\n",
                true,
            ),
            (
                "# Licenses\n\n## a - 1 (Apache-2.0)\n\n## b - 2 (MIT)\n\nText\n",
                true,
            ),
        ] {
            std::fs::write(folder.join(OF_THE_PAGE), list).unwrap();
            assert_eq!(of_page(&folder).is_ok(), right, "{list}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn every_font_that_is_carried_has_its_text() {
        let files = std::fs::read_dir(tree::root().join(FONT_FOLDER)).unwrap();
        for file in files.map(|file| file.unwrap().file_name().into_string().unwrap()) {
            let font: String = file.chars().filter(char::is_ascii_alphabetic).collect();
            let known = FONTS
                .iter()
                .any(|(name, text)| file == *text || font.starts_with(&name.replace(' ', "")));
            assert!(known, "{file} is carried without a text");
        }
        assert_eq!(fonts().unwrap().len(), FONTS.len());
    }
}
