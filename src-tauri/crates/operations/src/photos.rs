//! Photos kept as proof: made small, freed of what the camera wrote beside them, and shown again.

use crate::erasing::erased;
use crate::failure::OrNotFound;
use crate::files::write_whole;
use crate::office::Office;
use crate::pictures;
use crate::rows::instant;
use crate::wire::*;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use chrono::Local;
use inventory::{ActionKind, MOST_PHOTOS};
use ledger::copies::Erasure;
use ledger::{Photo, View};
use reading::Picture;
use std::collections::BTreeSet;
use words::say;

/// The longer side of a photo that is kept, in dots: the serial number of a laptop that fills it can be read.
const LONGEST: u32 = 1_600;

/// Longest reason for erasing one, in characters.
const LONGEST_REASON: usize = 200;

const NOT_SAVED: &str = "Nothing was saved.";

/// Shows how a photo will be kept. Nothing is saved.
///
/// # Errors
/// There is no such file, it is no PNG or JPEG, or it is larger than any photo.
pub fn read_photo(_: &Office, request: PhotoGiven) -> Result<PhotoView, Failure> {
    let photo = small(&request)?;
    Ok(PhotoView {
        width: photo.width,
        height: photo.height,
        picture: BASE64.encode(photo.jpeg),
    })
}

/// A photo that is kept.
///
/// # Errors
/// There is none of this digest, it is not as it was kept, or the file cannot be written.
pub fn show_photo(office: &Office, request: ShowPhoto) -> Result<PhotoView, Failure> {
    let out = match &request.out {
        Some(out) => Some(office.out(out, "out")?),
        None => None,
    };
    let digest = request.digest.trim().to_lowercase();
    let mut jpeg = office.read(|view| kept(view, &digest))?;
    let damaged = |refusal: reading::Refusal| {
        Failure::said(say::photo_damaged(refusal.to_string())).hint(say::photo_damaged_hint())
    };
    let picture = Picture::open(&jpeg).map_err(damaged)?;
    let (mut width, mut height) = (picture.width(), picture.height());
    let smaller = |longest: &u32| (1..width.max(height)).contains(longest);
    if let Some(longest) = request.longest.filter(smaller) {
        let small = picture.photo(longest).map_err(damaged)?;
        (jpeg, width, height) = (small.jpeg, small.width, small.height);
    }
    let picture = match out {
        Some(out) => {
            write_whole(&out, &jpeg)?;
            String::new()
        }
        None => BASE64.encode(&jpeg),
    };
    Ok(PhotoView {
        width,
        height,
        picture,
    })
}

/// A photo's bytes, or who erased it.
fn kept(view: View<'_>, digest: &str) -> Result<Vec<u8>, Failure> {
    if let Some(jpeg) = view.photo(digest)? {
        return Ok(jpeg);
    }
    let erasure = view
        .erasure_of_photo(digest)?
        .or_not_found("photo", &digest)?;
    let day = instant(erasure.entry.at).with_timezone(&Local).date_naive();
    Err(Failure::said(say::photo_erased_by(
        day,
        &erasure.actor,
        &erasure.entry.reason,
    ))
    .hint(say::photo_erased_by_hint()))
}

/// Erases a photo for good, from every entry that names it. Copies of the register made before keep it.
///
/// # Errors
/// There is no such photo, it was erased already, or nobody says why; nothing is erased then.
pub fn erase_photo(
    office: &Office,
    request: ErasePhoto,
) -> Result<Done<Erased<PhotoErased>>, Failure> {
    let digest = request.digest.trim().to_lowercase();
    let reason = request.reason.trim();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        return Err(Failure::said(say::photo_reason(LONGEST_REASON)).on("reason"));
    }
    let mut telling = Vec::new();
    let done = office.act(ActionKind::ErasePhoto, Some(reason), |book| {
        let jpeg = kept(book.view(), &digest)?;
        // From its middle: what stands there is the picture, and no two pictures have it.
        let middle = jpeg.len() / 2;
        telling = jpeg[middle..].iter().take(64).copied().collect();
        book.erase_photo(&digest)?;
        Ok(PhotoErased {
            digest: digest.clone(),
        })
    })?;
    let what = Erasure::Photo(&digest);
    erased(office, done, &BTreeSet::new(), &[telling], what)
}

/// The photos that were given, as they are kept. They are opened before anything is written: nobody waits for it.
///
/// # Errors
/// Names the first that is none, or says that there are too many.
pub(crate) fn taken(given: Option<Vec<PhotoGiven>>) -> Result<Vec<Photo>, Failure> {
    let given = given.unwrap_or_default();
    few(given.len())?;
    let mut photos: Vec<Photo> = Vec::with_capacity(given.len());
    for one in &given {
        let reading::Photo {
            jpeg,
            width,
            height,
        } = small(one)?;
        let photo = Photo::new(jpeg, width, height);
        // The same one twice is one.
        if !photos.contains(&photo) {
            photos.push(photo);
        }
    }
    Ok(photos)
}

/// Refuses more photos than one thing may have at a time.
pub(crate) fn few(photos: usize) -> Result<(), Failure> {
    if photos <= MOST_PHOTOS {
        return Ok(());
    }
    Err(Failure::said(say::photo_too_many(MOST_PHOTOS)).on("photos"))
}

fn small(given: &PhotoGiven) -> Result<reading::Photo, Failure> {
    let file = given.file.as_ref();
    let opened = pictures::opened(file, given.picture.as_deref(), NOT_SAVED).and_then(|picture| {
        let small = picture.photo(LONGEST);
        small.map_err(|refusal| pictures::refused(refusal, NOT_SAVED))
    });
    opened.map_err(|failure| {
        let failure = failure.on("photos");
        match file {
            Some(file) => failure.details([file.name()]),
            None => failure,
        }
    })
}
