//! No form without its walk: every file of the page that holds fields is found, and each of its fields is filled by keys.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::page::Page;

/// What fills a field. What another walk fills counts there.
const FILLS: &[&str] = &[
    "typed", "refusing", "picked", "ticked", "chosen", "slid", "filtered",
];

/// The walks of this suite as they are written: which form each goes through, and what it fills there.
fn walks() -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/window/forms");
    let mut walks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for call in source.split("walk(").skip(1) {
            if !call.trim_start().starts_with("&window,") {
                continue;
            }
            let call = call.split(".await").next().unwrap_or_default();
            let Some(form) = call.split('"').nth(1) else {
                continue;
            };
            let filled = walks.entry(form.to_owned()).or_default();
            for how in FILLS {
                let filling = format!("{how}(");
                let filled_so = call.split(&filling).skip(1);
                filled.extend(
                    filled_so
                        .filter_map(|it| it.split('"').nth(1))
                        .map(str::to_owned),
                );
            }
        }
    }
    walks
}

#[test]
fn every_field_of_every_form_is_filled_by_a_walk() {
    let page = Page::read();
    let forms = page.forms();
    let walks = walks();
    assert!(forms.len() > 40, "{forms:?}");

    let mut missing = Vec::new();
    for walked in walks.keys() {
        if !page
            .within(walked)
            .iter()
            .any(|it| forms.contains_key(it.as_str()))
        {
            missing.push(format!("{walked} is walked, and is no form"));
        }
    }
    for (form, fields) in &forms {
        let here: Vec<&BTreeSet<String>> = walks
            .iter()
            .filter(|(walked, _)| page.within(walked).contains(*form))
            .map(|(_, filled)| filled)
            .collect();
        if here.is_empty() {
            missing.push(format!("{form}: no walk goes through it"));
            continue;
        }
        for field in fields {
            let Some(name) = &field.name else { continue };
            if !here.iter().any(|filled| filled.contains(name)) {
                missing.push(format!("{form}: no walk fills {name:?} ({})", field.kind));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}
