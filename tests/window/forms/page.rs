//! What the page is made of, read from its own files: which hold fields, what each field is called, what holds what.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Where rows are chosen and columns shown, and nothing is filled in; the screens of lists see to them.
const NOT_FILLED: &[&str] = &["kit/DataTable", "kit/ColumnChooser", "kit/Gallery"];

/// One field in a file.
#[derive(Debug)]
pub struct Field {
    /// Its component or element: `TextField`, `input`.
    pub kind: String,
    /// What it is called there, where that does not depend on what is shown.
    pub name: Option<String>,
}

/// The files of the page, by their path without the ending: `assets/actions/MoveDialog`.
pub struct Page {
    sources: BTreeMap<String, String>,
    /// The pieces of `kit/` that are filled in, found by what they are made of.
    pieces: BTreeSet<String>,
}

impl Page {
    /// Reads the page's files.
    pub fn read() -> Page {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src");
        let mut sources = BTreeMap::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "svelte") {
                    let name = path.strip_prefix(&root).unwrap().with_extension("");
                    let name = name.to_string_lossy().replace('\\', "/");
                    sources.insert(name, fs::read_to_string(&path).unwrap());
                }
            }
        }
        let mut page = Page {
            sources,
            pieces: BTreeSet::new(),
        };
        page.find_pieces();
        page
    }

    /// A piece is filled in if it holds an element that is, one of bits-ui, or another such piece.
    fn find_pieces(&mut self) {
        const BITS: &[&str] = &[
            "Select.Root",
            "RadioGroup.Root",
            "Checkbox.Root",
            "Switch.Root",
        ];
        loop {
            let more: Vec<String> = self
                .sources
                .iter()
                .filter(|(path, _)| {
                    path.starts_with("kit/") && !NOT_FILLED.contains(&path.as_str())
                })
                .filter(|(_, source)| {
                    BITS.iter().any(|it| source.contains(&format!("<{it}")))
                        || !self.fields_in(source).is_empty()
                })
                .map(|(path, _)| path["kit/".len()..].to_owned())
                .filter(|piece| !self.pieces.contains(piece))
                .collect();
            if more.is_empty() {
                return;
            }
            self.pieces.extend(more);
        }
    }

    /// The files outside the pieces that hold fields, with these.
    pub fn forms(&self) -> BTreeMap<&str, Vec<Field>> {
        self.sources
            .iter()
            .filter(|(path, _)| !path.starts_with("kit/"))
            .map(|(path, source)| (path.as_str(), self.fields_in(source)))
            .filter(|(_, fields)| !fields.is_empty())
            .collect()
    }

    /// The file and all that it holds, and what these hold.
    pub fn within(&self, path: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut next = vec![path.to_owned()];
        while let Some(path) = next.pop() {
            let Some(source) = self.sources.get(&path) else {
                continue;
            };
            if !found.insert(path.clone()) {
                continue;
            }
            let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
            next.extend(imports(source).map(|import| joined(folder, import)));
        }
        found
    }

    fn fields_in(&self, source: &str) -> Vec<Field> {
        const ELEMENTS: &[&str] = &["input", "textarea", "select"];
        let mut fields = Vec::new();
        for (at, _) in source.match_indices('<') {
            let rest = &source[at + 1..];
            let end = rest.find(|it: char| !it.is_ascii_alphanumeric());
            let Some(kind) = end.map(|end| &rest[..end]) else {
                continue;
            };
            if !ELEMENTS.contains(&kind) && !self.pieces.contains(kind) {
                continue;
            }
            let tag = the_tag(rest);
            // A radio button is called after its group; the ticks of a file chooser are not typed.
            if kind == "input"
                && ["radio", "file"]
                    .iter()
                    .any(|it| tag.contains(&format!("type=\"{it}\"")))
            {
                continue;
            }
            let named = heard_before(&source[..at]).filter(|_| ELEMENTS.contains(&kind));
            let named = named.or_else(|| {
                let words = ["aria-label", "label", "placeholder"];
                let told = ["{label}", " label={", "aria-label={", "{id}"];
                let elsewhere = told.iter().any(|it| tag.contains(it));
                let words = &words[..if elsewhere { 2 } else { 3 }];
                words.iter().find_map(|it| written(tag, it))
            });
            fields.push(Field {
                kind: kind.to_owned(),
                name: named.filter(|name| !name.contains('{')).map(str::to_owned),
            });
        }
        fields
    }
}

/// The tag up to its end, whatever stands in the braces and quotes of its attributes.
fn the_tag(rest: &str) -> &str {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, it) in rest.char_indices() {
        match it {
            '"' if depth == 0 => quoted = !quoted,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '>' if depth == 0 && !quoted => return &rest[..at],
            _ => {}
        }
    }
    rest
}

/// What is said of an element to those who do not see it, in the label it stands in.
fn heard_before(before: &str) -> Option<&str> {
    const HEARD: &str = "<span class=\"heard\">";
    let label = before.rfind("<label")?;
    let within = &before[label..];
    let start = within
        .find(HEARD)
        .filter(|_| !within.contains("</label>"))?
        + HEARD.len();
    within[start..].split('<').next()
}

/// What is written at an attribute, where that is plain text.
fn written<'a>(tag: &'a str, attribute: &str) -> Option<&'a str> {
    let key = format!(" {attribute}=\"");
    let start = tag.find(&key)? + key.len();
    tag[start..].split('"').next()
}

fn imports(source: &str) -> impl Iterator<Item = &str> {
    source
        .split(".svelte'")
        .filter_map(|before| before.rsplit('\'').next())
        .filter(|path| path.starts_with('.'))
}

/// `assets/actions` and `../../kit/Field` make `kit/Field`.
fn joined(folder: &Path, import: &str) -> String {
    let mut path = PathBuf::new();
    for part in folder.join(import).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path.to_string_lossy().replace('\\', "/")
}
