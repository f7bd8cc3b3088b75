//! `cargo xtask bench`: each figure beside its yardstick, measured in the same run. It prints; it asserts nothing.

mod example;
mod facts;
mod figure;
mod import;
mod long;
mod old_list;
mod watch;

use crate::step::{Failure, Outcome};
use figure::Figure;

/// One thing that is measured.
struct Section {
    name: &'static str,
    what: &'static str,
    work: fn(Size) -> Outcome<Vec<Figure>>,
}

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    /// Ten thousand items: a look in passing.
    Quick,
    /// A hundred thousand and a million items.
    Full,
}

const SECTIONS: &[Section] = &[
    Section {
        name: "register",
        what: "Find, search, page, counts, the warranty report and a check-out on a filled register.",
        work: example::register,
    },
    Section {
        name: "labels",
        what: "Label sheets to PDF, beside encoding their codes alone and beside the programs used for them today.",
        work: example::labels,
    },
    Section {
        name: "reports",
        what: "Reports to CSV, XLSX and PDF.",
        work: example::reports,
    },
    Section {
        name: "import",
        what: "A CSV into journal, read tables and search, beside the sqlite3 command line filling the same table.",
        work: import::import,
    },
    Section {
        name: "beside",
        what: "A check-out and a scan while another program imports, takes back, looks back, checks, copies or exports.",
        work: import::beside,
    },
    Section {
        name: "long",
        what: "Check, backup, restore, rebuild, a past day, an import and its undo, each by the command line.",
        work: long::long,
    },
    Section {
        name: "commands",
        what: "A list before and after two thousand commands of one action.",
        work: long::commands,
    },
    Section {
        name: "stocktake",
        what: "A stocktake of all there is: a scan until it is on disk beside a check-out, its pages, its report.",
        work: example::stocktake,
    },
    Section {
        name: "window",
        what: "The real window: start to usable frame, Enter of a scan to painted verdict.",
        work: example::window,
    },
];

/// Runs all sections, or those named, and ends with one table.
pub fn bench(words: &[String]) -> Outcome {
    let (size, sections) = read(words)?;
    println!("{}", facts::machine());
    let mut figures = Vec::new();
    let mut failed = Vec::new();
    for section in sections {
        println!("\n==> {}\n    {}", section.name, section.what);
        match (section.work)(size) {
            Ok(found) => figures.extend(found),
            Err(failure) => {
                println!("    not measured: {failure}");
                failed.push(section.name);
            }
        }
    }
    println!("\n{}", facts::machine());
    print!("{}", figure::table(&figures));
    match failed.as_slice() {
        [] => Ok(()),
        names => Err(Failure::new(format!("not measured: {}", names.join(", ")))),
    }
}

fn read(words: &[String]) -> Outcome<(Size, Vec<&'static Section>)> {
    let mut size = Size::Full;
    let mut sections = Vec::new();
    for word in words {
        if word == "--quick" {
            size = Size::Quick;
            continue;
        }
        let section = SECTIONS.iter().find(|section| section.name == word);
        sections.push(section.ok_or_else(|| {
            let names: Vec<&str> = SECTIONS.iter().map(|section| section.name).collect();
            Failure::new(format!(
                "there is no section \"{word}\"; there are --quick and: {}",
                names.join(", ")
            ))
        })?);
    }
    if sections.is_empty() {
        sections.extend(SECTIONS);
    }
    Ok((size, sections))
}

impl Size {
    /// How many items a register holds, smaller first.
    fn assets(self) -> &'static [u32] {
        match self {
            Self::Quick => &[10_000],
            Self::Full => &[100_000, 1_000_000],
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sections_are_chosen_by_name() {
        let (size, sections) = read(&["--quick".into(), "labels".into()]).unwrap();
        assert_eq!(size, Size::Quick);
        assert_eq!(
            sections
                .iter()
                .map(|section| section.name)
                .collect::<Vec<_>>(),
            ["labels"]
        );
        let (size, sections) = read(&[]).unwrap();
        assert_eq!((size, sections.len()), (Size::Full, SECTIONS.len()));
        assert!(read(&["label".into()]).is_err());
    }
}
