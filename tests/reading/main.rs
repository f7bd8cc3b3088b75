//! Pictures of tags are read in full, and pictures made to do harm do none.
#![allow(clippy::unwrap_used, missing_docs, dead_code)]

mod photo;

use photo::{TAGS, nine, png};
use reading::{Grey, Picture, Refusal, codes, codes_in_frame};
use std::collections::BTreeSet;

#[test]
fn a_photo_with_nine_tags_is_read_in_full() {
    for seed in [1, 2] {
        let photo = nine(&TAGS, seed, 1.6);
        let opened = Picture::open(&png(&photo.picture)).unwrap();
        let found = codes(&opened.grey(), |_, _| true);
        let texts: Vec<&str> = found.iter().map(|code| code.text.as_str()).collect();
        assert_eq!(
            texts.iter().collect::<BTreeSet<_>>(),
            TAGS.iter().collect(),
            "seed {seed}"
        );
        assert_eq!(texts.len(), 9, "none twice, seed {seed}: {texts:?}");
        for (tag, (x, y)) in TAGS.iter().zip(&photo.middles) {
            let code = found.iter().find(|code| code.text == *tag).unwrap();
            let axis = |at: usize| code.corners.iter().map(|corner| corner[at]).sum::<f32>() / 4.0;
            let off = (axis(0) - x).hypot(axis(1) - y);
            assert!(off < 30.0, "{tag} is {off} dots beside where it stands");
        }
    }
}

#[test]
fn a_frame_of_a_camera_is_read_at_once() {
    let photo = nine(&TAGS, 4, 1.2);
    let frame = image::imageops::resize(
        &photo.picture,
        800,
        600,
        image::imageops::FilterType::Triangle,
    );
    let grey = Grey::new(800, 600, frame.into_raw()).unwrap();
    let found = codes_in_frame(&grey);
    assert!(found.len() >= 4, "{found:?}");
    assert!(
        found.iter().all(|code| TAGS.contains(&code.text.as_str())),
        "{found:?}"
    );
}

#[test]
fn a_look_can_be_ended() {
    let photo = nine(&TAGS, 1, 1.6);
    let grey = Picture::open(&png(&photo.picture)).unwrap().grey();
    let mut told = Vec::new();
    codes(&grey, |looked, all| {
        told.push((looked, all));
        false
    });
    assert_eq!(told, [(0, 9)]);
}

#[test]
fn a_picture_without_codes_has_none() {
    let mut draws = photo::Draws(9);
    let noise = image::GrayImage::from_fn(500, 400, |_, _| {
        image::Luma([draws.between(0.0, 255.0) as u8])
    });
    assert_eq!(
        codes(&Picture::open(&png(&noise)).unwrap().grey(), |_, _| true),
        []
    );
    let one = Grey::new(1, 1, vec![0]).unwrap();
    assert_eq!(codes(&one, |_, _| true), []);
    assert_eq!(codes_in_frame(&one), []);
}

/// The head of a PNG that says it is so large; nothing follows.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let small = png(&image::GrayImage::new(1, 1));
    let mut bytes = small.clone();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The checksum of a PNG's chunk (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |mut sum, byte| {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                (sum >> 1) ^ 0xEDB8_8320
            } else {
                sum >> 1
            };
        }
        sum
    })
}

#[test]
fn a_picture_that_would_unpack_to_a_mountain_is_refused_before() {
    let refused = |bytes: &[u8]| Picture::open(bytes).unwrap_err();
    let (width, height) = (100_000, 100_000);
    assert_eq!(
        refused(&claims(width, height)),
        Refusal::TooLarge { width, height }
    );
    let (width, height) = (10_000, 10_000);
    assert_eq!(
        refused(&claims(width, height)),
        Refusal::TooLarge { width, height }
    );
    assert_eq!(refused(&claims(20_000, 1)).code(), "picture.too_large");
    let sentence = refused(&claims(100_000, 100_000)).to_string();
    assert!(sentence.contains("100000 × 100000"), "{sentence}");
}

#[test]
fn what_is_no_picture_is_said_to_be_none() {
    let refused = |bytes: &[u8]| Picture::open(bytes).unwrap_err();
    assert_eq!(refused(b""), Refusal::NoPicture);
    assert_eq!(refused(b"<svg onload=alert(1)>"), Refusal::NoPicture);
    assert_eq!(refused(b"GIF89a\x01\0\x01\0"), Refusal::NoPicture);
    let photo = png(&nine(&TAGS, 1, 1.0).picture);
    // Wherever it ends early, and whatever is changed in it, there is an answer and no panic.
    for end in [8, 20, 33, 40, 1000, photo.len() / 2] {
        assert_eq!(refused(&photo[..end]), Refusal::Damaged, "cut at {end}");
    }
    assert_eq!(Grey::new(3, 3, vec![0; 8]).unwrap_err(), Refusal::Empty);
    assert_eq!(Grey::new(0, 3, Vec::new()).unwrap_err(), Refusal::Empty);
    assert_eq!(
        Grey::new(u32::MAX, u32::MAX, vec![0; 4]).unwrap_err(),
        Refusal::Empty
    );
}
