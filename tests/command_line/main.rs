//! The real program `tagdesk` in a home of its own: what people see, what scripts read, and what survives.
#![allow(clippy::unwrap_used, missing_docs)]

mod desk;
#[path = "../operations/label_printer.rs"]
mod label_printer;
#[allow(dead_code)]
#[path = "../reading/photo.rs"]
mod photo;

mod after;
mod batches;
mod catalogue;
mod clocks;
mod copies;
mod dates;
mod documents;
mod explaining;
mod formats;
mod handover;
mod hostile;
mod importing;
mod inputs;
mod killed;
mod kills;
mod lists;
mod newer;
mod one_file;
mod out;
mod outputs;
mod pictures;
mod printing;
mod readme;
mod redoing;
mod registering;
mod road;
mod shown;
mod status;
mod stocktake;
mod tampering;
mod together;
mod unopened;
mod who;

#[test]
fn no_test_file_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/command_line");
    let main = include_str!("main.rs");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let module = name
            .strip_suffix(".rs")
            .unwrap_or_else(|| panic!("{name} is no test file"));
        assert!(
            module == "main" || main.contains(&format!("mod {module};")),
            "{name} is not in main.rs"
        );
    }
}
