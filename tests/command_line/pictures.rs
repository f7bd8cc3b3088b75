//! Codes in pictures, on the command line.

use crate::desk::Desk;
use crate::photo::{TAGS, nine, png};

#[test]
fn every_tag_of_a_photo_is_answered() {
    let desk = Desk::new();
    for tag in &TAGS[..8] {
        desk.run(&["register", "--name", "Dock", "--tag", tag])
            .done();
    }
    let file = desk.write("shelf.png", png(&nine(&TAGS, 5, 1.6).picture));
    let said = desk.run(&["scan", "--picture", &file]).done();
    let mut lines: Vec<String> = said
        .lines()
        .map(|line| {
            line.split_whitespace()
                .take(2)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    lines.sort();
    let mut expected: Vec<String> = TAGS[..8].iter().map(|tag| format!("asset {tag}")).collect();
    expected.push(format!("unknown {}", TAGS[8]));
    assert_eq!(lines, expected);

    // The same codes, carried out as scans are.
    desk.run(&["place", "record", "--name", "Store", "--code", "STORE"])
        .done();
    let said = desk.run(&["scan", "--picture", &file, "--check-out-to", "STORE"]);
    assert_eq!(
        said.status,
        Some(1),
        "one is not on the register: {}",
        said.out
    );
    assert_eq!(desk.tags(&["--state", "checked_out"]), &TAGS[..8]);
    desk.assert_clean();
}

#[test]
fn a_picture_that_cannot_be_read_is_refused_in_words() {
    let desk = Desk::new();
    let refused = |file: &str, words: &str| {
        let said = desk.run(&["scan", "--picture", file]);
        assert_eq!(said.status, Some(1), "{}", said.out);
        assert!(said.err.contains(words), "{}", said.err);
    };
    refused(
        &desk.write("blank.png", png(&image::GrayImage::new(60, 40))),
        "No code could be read",
    );
    refused(&desk.write("page.svg", "<svg/>"), "no PNG or JPEG");
    refused(&desk.file("gone.png"), "it is not there");
    let whole = png(&nine(&TAGS, 1, 1.0).picture);
    refused(&desk.write("cut.png", &whole[..whole.len() / 2]), "damaged");
}
