//! Codes in pictures: each goes to the same resolver as a scan.

use crate::files::read_bytes;
use crate::office::Office;
use crate::scans;
use crate::wire::*;
use crate::work::Work;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use reading::{Grey, MOST_BYTES, Picture, Refusal};
use words::say;

/// The longer side of the picture that is answered to be looked at, in dots.
const PREVIEW: u32 = 1_400;

/// The largest camera frame that is looked at, in dots a side.
pub const LARGEST_FRAME: u32 = 2_048;

const NOT_READ: &str = "Nothing was read.";

fn unread(refusal: Refusal) -> Failure {
    refused(refusal, NOT_READ)
}

/// Why a picture is not taken, and what that means for what was asked.
pub(crate) fn refused(refusal: Refusal, outcome: &str) -> Failure {
    let failure = Failure::new(refusal.code(), format!("{refusal} {outcome}"));
    let failure = match refusal {
        Refusal::NoPicture => failure.hint(say::picture_no_picture_hint()),
        Refusal::TooLong | Refusal::TooLarge { .. } | Refusal::TooDeep => {
            failure.hint(say::picture_too_large_hint())
        }
        Refusal::Damaged | Refusal::Empty => failure,
    };
    failure.on("file")
}

/// Opens the picture of a file, or the one given in base64.
///
/// # Errors
/// There is neither, or both; or it is no picture within bounds.
pub(crate) fn opened(
    file: Option<&FileRef>,
    picture: Option<&str>,
    outcome: &str,
) -> Result<Picture, Failure> {
    let refuse = |refusal| refused(refusal, outcome);
    let bytes = match (file, picture) {
        (Some(file), None) => read_bytes(&file.0, MOST_BYTES)?,
        (None, Some(text)) if text.len() as u64 / 4 * 3 > MOST_BYTES => {
            return Err(refuse(Refusal::TooLong));
        }
        (None, Some(text)) => BASE64
            .decode(text)
            .map_err(|_| refuse(Refusal::NoPicture))?,
        _ => {
            return Err(Failure::said(say::picture_missing()).on("file"));
        }
    };
    Picture::open(&bytes).map_err(refuse)
}

/// Reads every code of a picture and says what each is. Nothing is changed, and nothing of the picture is kept.
///
/// # Errors
/// There is no such file, it is no PNG or JPEG, it is larger than any photo; or the register cannot be read.
pub fn read_picture(
    office: &Office,
    request: ReadPicture,
    work: &mut Work<'_>,
) -> Result<PictureRead, Failure> {
    work.done("Opening the picture", 0, None)?;
    let (file, picture) = (request.file.as_ref(), request.picture.as_deref());
    let picture = opened(file, picture, NOT_READ)?;
    let mut cancelled = None;
    let codes = reading::codes(&picture.grey(), |looked, all| {
        let told = work.done("Looking for codes", looked, Some(all));
        cancelled = told.err();
        cancelled.is_none()
    });
    if let Some(failure) = cancelled {
        return Err(failure);
    }
    Ok(PictureRead {
        width: picture.width(),
        height: picture.height(),
        preview: BASE64.encode(picture.preview(PREVIEW).map_err(unread)?),
        codes: known(office, codes)?,
    })
}

/// Reads the codes of one frame of a camera, given as shades of grey row by row. The window sends these as bytes, ten
/// times smaller than as a request; the command line has no camera, so this is in no catalogue.
///
/// # Errors
/// There are not as many bytes as the size says; or the register cannot be read.
pub fn read_frame(
    office: &Office,
    width: u32,
    height: u32,
    shades: Vec<u8>,
) -> Result<FrameRead, Failure> {
    if width.max(height) > LARGEST_FRAME {
        return Err(unread(Refusal::TooLarge { width, height }));
    }
    let frame = Grey::new(width, height, shades).map_err(unread)?;
    Ok(FrameRead {
        width,
        height,
        codes: known(office, reading::codes_in_frame(&frame))?,
    })
}

fn known(office: &Office, codes: Vec<reading::Code>) -> Result<Vec<PictureCode>, Failure> {
    codes
        .into_iter()
        .map(|code| {
            let request = Scan {
                candidates: vec![code.text],
            };
            Ok(PictureCode {
                symbology: code.symbology.to_owned(),
                corners: code.corners.to_vec(),
                verdict: scans::scan(office, request)?,
            })
        })
        .collect()
}
