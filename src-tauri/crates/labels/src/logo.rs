//! Logos: pictures that a person chose, in black and white.

use std::cell::RefCell;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use inventory::Logo;
use paper::Picture;

use crate::LabelError;

/// Reads a picture file to be a logo: black and white, without its white rim.
///
/// # Errors
/// It is no PNG or JPEG picture, is damaged or too large, or shows nothing.
pub fn read_logo(bytes: &[u8]) -> Result<Picture, LabelError> {
    let refused = |reason: String| LabelError::Logo { reason };
    let picture = Picture::read(bytes).map_err(|error| refused(error.to_string()))?;
    Ok(picture.trimmed())
}

thread_local! {
    /// The logo that was read last: a job draws the same one thousands of times.
    static LAST: RefCell<Option<(String, Picture)>> = const { RefCell::new(None) };
}

/// The picture of a design; none if it cannot be read, which the saving of the design refuses.
pub(crate) fn picture(logo: &Logo) -> Option<Picture> {
    LAST.with_borrow_mut(|last| {
        if let Some((png, picture)) = last
            && *png == logo.png
        {
            return Some(picture.clone());
        }
        let bytes = BASE64.decode(&logo.png).ok()?;
        let picture = Picture::read(&bytes).ok()?;
        *last = Some((logo.png.clone(), picture.clone()));
        Some(picture)
    })
}
