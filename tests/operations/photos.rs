//! Photos of what came back: made small, freed of where they were taken, kept, and shown again.

use crate::fixture::{Fixture, tags};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use inventory::{BatchAction, Condition};
use operations::wire::*;
use operations::{assets, batches, photos, register, unwatched};
use std::io::Cursor;

fn bytes(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn one_colour(width: u32, height: u32, colour: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(width, height, Rgb(colour))
}

/// A photo as a phone takes it lying on its side: red on the left, and what the phone wrote beside it.
fn phone() -> Vec<u8> {
    let picture = RgbImage::from_fn(2_000, 1_000, |x, _| match x < 1_000 {
        true => Rgb([200, 0, 0]),
        false => Rgb([0, 0, 200]),
    });
    let jpeg = bytes(picture, ImageFormat::Jpeg);
    let place = b"52.5200N 13.4050E\0";
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    // What it shows (0x010E), as text behind the entries; and which way up it is seen (0x0112): turn it right.
    exif.extend(b"\x0e\x01\x02\0\x12\0\0\0\x26\0\0\0");
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend([0; 4]);
    exif.extend(place);
    let mut photo = jpeg[..2].to_vec();
    photo.extend([0xff, 0xe1]);
    photo.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    photo.extend(exif);
    photo.extend(&jpeg[2..]);
    photo
}

fn out() -> Fixture {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-17");
    for tag in ["T-1", "T-2"] {
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Laptop".into()),
            ..RegisterAsset::default()
        });
    }
    let request = CheckOut {
        assets: tags(&["T-1", "T-2"]),
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap();
    fixture
}

fn pasted(bytes: &[u8]) -> PhotoGiven {
    PhotoGiven {
        file: None,
        picture: Some(BASE64.encode(bytes)),
    }
}

fn file(fixture: &Fixture, name: &str, bytes: &[u8]) -> PhotoGiven {
    let path = fixture.path(name);
    std::fs::write(&path, bytes).unwrap();
    PhotoGiven {
        file: Some(FileRef::from(path)),
        picture: None,
    }
}

fn back(fixture: &Fixture, photos: Vec<PhotoGiven>) -> Result<Done<AssetsChanged>, Failure> {
    let request = CheckIn {
        assets: tags(&["T-1"]),
        condition: Some(Condition::Damaged),
        photos: Some(photos),
        ..CheckIn::default()
    };
    assets::check_in(&fixture.office, request)
}

fn latest(fixture: &Fixture, tag: &str) -> HistoryEntry {
    let request = AssetHistory {
        tag: Some(tag.into()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&fixture.office, request).unwrap();
    history.entries.into_iter().next().unwrap()
}

fn show(fixture: &Fixture, digest: &str, longest: Option<u32>) -> Result<PhotoView, Failure> {
    let request = ShowPhoto {
        digest: digest.into(),
        longest,
        out: None,
    };
    photos::show_photo(&fixture.office, request)
}

fn clean(fixture: &Fixture) {
    let report =
        unwatched(|work| register::check(&fixture.office, Check::default(), work)).unwrap();
    assert!(report.clean, "{:?}", report.problems);
}

#[test]
fn a_photo_is_kept_small_upright_and_without_where_it_was_taken() {
    let fixture = out();
    let photo = phone();
    assert!(photo.windows(8).any(|it| it == b"13.4050E"));
    let seen = photos::read_photo(&fixture.office, pasted(&photo)).unwrap();
    assert_eq!((seen.width, seen.height), (800, 1_600));

    let given = vec![file(&fixture, "lid.jpg", &photo), pasted(&photo)];
    back(&fixture, given).unwrap();
    let entry = latest(&fixture, "T-1");
    assert_eq!(entry.how, "checked_in");
    // The same one twice is one.
    let [kept] = &entry.photos[..] else {
        panic!("{:?}", entry.photos);
    };
    assert_eq!((kept.width, kept.height), (800, 1_600));
    let whole = show(&fixture, &kept.digest, None).unwrap();
    let jpeg = BASE64.decode(&whole.picture).unwrap();
    for secret in [&b"Exif"[..], b"13.4050E"] {
        assert!(!jpeg.windows(secret.len()).any(|it| it == secret));
    }
    let picture = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap();
    // Turned to the right, what was on the left is on top.
    let picture = picture.to_rgb8();
    assert!(picture.get_pixel(400, 100).0[0] > 150);
    assert!(picture.get_pixel(400, 1_500).0[2] > 150);

    let small = show(&fixture, &kept.digest.to_uppercase(), Some(240)).unwrap();
    assert_eq!((small.width, small.height), (120, 240));
    assert!(small.picture.len() < whole.picture.len());
    clean(&fixture);
}

#[test]
fn what_is_see_through_lies_on_white() {
    let fixture = out();
    let clear = RgbaImage::from_pixel(20, 10, Rgba([0, 0, 0, 0]));
    back(&fixture, vec![pasted(&bytes(clear, ImageFormat::Png))]).unwrap();
    let digest = latest(&fixture, "T-1").photos[0].digest.clone();
    let shown = show(&fixture, &digest, None).unwrap();
    let picture = image::load_from_memory(&BASE64.decode(shown.picture).unwrap()).unwrap();
    assert!(
        picture
            .to_rgb8()
            .pixels()
            .all(|dot| dot.0.iter().all(|it| *it > 250))
    );
}

/// A PNG that says it is so large, and holds nothing.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let mut png = bytes(one_colour(1, 1, [0, 0, 0]), ImageFormat::Png);
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&png[12..29]);
    png[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    png
}

#[test]
fn what_is_no_photo_is_refused_by_name_and_nothing_is_saved() {
    let fixture = out();
    let good = bytes(one_colour(30, 20, [1, 2, 3]), ImageFormat::Jpeg);
    let noisy = RgbImage::from_fn(200, 200, |x, y| {
        Rgb([
            (x * y % 251) as u8,
            (x * 7 % 255) as u8,
            (y * 13 % 255) as u8,
        ])
    });
    let cut = bytes(noisy, ImageFormat::Png);
    let hostile: Vec<(&str, Vec<u8>)> = vec![
        ("picture.unknown", b"<svg onload=alert(1)></svg>".to_vec()),
        ("picture.unknown", b"GIF89a".to_vec()),
        ("picture.unknown", Vec::new()),
        ("picture.damaged", cut[..cut.len() / 2].to_vec()),
        ("picture.damaged", good[..20].to_vec()),
        ("picture.too_large", claims(60_000, 60_000)),
        ("picture.too_large", claims(16_000, 16_000)),
    ];
    for (code, bytes) in hostile {
        for bad in [pasted(&bytes), file(&fixture, "bad.png", &bytes)] {
            let named = bad.file.is_some();
            let failure = back(&fixture, vec![pasted(&good), bad]).unwrap_err();
            assert_eq!(failure.code, code, "{failure:?}");
            assert_eq!(failure.field.as_deref(), Some("photos"));
            assert!(failure.message.ends_with("Nothing was saved."));
            assert_eq!(
                failure.details,
                if named { vec!["bad.png"] } else { vec![] }
            );
        }
    }
    let neither = back(&fixture, vec![PhotoGiven::default()]).unwrap_err();
    assert_eq!(neither.code, "picture.missing");
    let gone = PhotoGiven {
        file: Some(FileRef::from(fixture.path("../gone.jpg"))),
        picture: None,
    };
    assert_eq!(
        back(&fixture, vec![gone]).unwrap_err().code,
        "file.unusable"
    );
    let many = back(&fixture, vec![pasted(&good); 7]).unwrap_err();
    assert_eq!(many.code, "photo.too_many");
    assert_eq!(latest(&fixture, "T-1").how, "checked_out");
    for none in ["", "../../etc/passwd", "' OR 1=1 --"] {
        let failure = show(&fixture, none, None).unwrap_err();
        assert_eq!(failure.code, "photo.unknown");
    }
    clean(&fixture);
}

#[test]
fn a_batch_that_comes_back_has_the_photos_with_each_thing() {
    let fixture = out();
    for code in ["T-1", "T-2"] {
        let scan = AddToBatch {
            candidates: vec![code.into()],
            ..AddToBatch::default()
        };
        batches::add_to_batch(&fixture.office, scan).unwrap();
    }
    let set = |action| {
        let terms = SetBatch {
            action: Some(action),
            ..SetBatch::default()
        };
        batches::set_batch(&fixture.office, terms).unwrap();
    };
    let confirm = || {
        let box_ = bytes(one_colour(40, 30, [9, 9, 9]), ImageFormat::Png);
        let request = ConfirmBatch {
            photos: Some(vec![pasted(&box_)]),
            ..ConfirmBatch::default()
        };
        batches::confirm_batch(&fixture.office, request)
    };
    set(BatchAction::Retire);
    assert_eq!(confirm().unwrap_err().code, "photo.no_check_in");
    set(BatchAction::CheckIn);
    confirm().unwrap();
    let (one, other) = (latest(&fixture, "T-1"), latest(&fixture, "T-2"));
    assert_eq!(one.photos.len(), 1);
    assert_eq!(one.photos, other.photos);
    clean(&fixture);
}

#[test]
fn a_photo_that_should_not_have_been_kept_is_erased_and_says_so_where_it_stood() {
    let fixture = out();
    let lid = bytes(one_colour(30, 20, [9, 9, 9]), ImageFormat::Png);
    back(&fixture, vec![pasted(&lid)]).unwrap();
    let digest = latest(&fixture, "T-1").photos[0].digest.clone();
    let erase = |digest: &str, reason: &str| {
        let request = ErasePhoto {
            digest: digest.into(),
            reason: reason.into(),
        };
        photos::erase_photo(&fixture.office, request)
    };
    let code = |failure: Result<Done<Erased<PhotoErased>>, Failure>| failure.unwrap_err().code;
    assert_eq!(code(erase(&digest, "  ")), "photo.reason");
    assert_eq!(code(erase(&digest, &"x".repeat(201))), "photo.reason");
    assert_eq!(code(erase(&"0".repeat(64), "a face")), "photo.unknown");
    assert!(show(&fixture, &digest, None).is_ok());

    let done = erase(&digest.to_uppercase(), " a face <b> ").unwrap();
    assert_eq!(done.result.sentence, "Erased a photo");
    assert_eq!(done.changed, [Noun::Photo, Noun::Action]);
    let gone = show(&fixture, &digest, Some(10)).unwrap_err();
    assert_eq!(gone.code, "photo.erased");
    assert!(gone.message.ends_with(": a face <b>"), "{}", gone.message);
    assert_eq!(code(erase(&digest, "again")), "photo.erased");
    // Where it stood the history goes on naming it, and what was done before can be taken back by name.
    let line = latest(&fixture, "T-1");
    assert_eq!(line.photos[0].digest, digest);
    let undo =
        |request| unwatched(|work| operations::actions::undo(&fixture.office, request, work));
    let refused = undo(Undo::default()).unwrap_err();
    assert_eq!(refused.code, "action.erasure");
    let named = Undo {
        action: Some(line.action),
        ..Undo::default()
    };
    assert_eq!(undo(named).unwrap().result.action.kind, "check_in");
    clean(&fixture);
}
