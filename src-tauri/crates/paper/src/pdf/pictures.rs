//! Pictures in a PDF: each once, however often it is drawn.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, Stream};

use crate::{Bitmap, PaperError, Picture};

/// Adds each picture once, to the list of such things that printpdf lets all pages share.
pub(super) fn put(document: &mut Document, pictures: &[Picture]) -> Result<(), PaperError> {
    let Some(page) = document.page_iter().next() else {
        return Ok(());
    };
    let mut list = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let mask = document.add_object(image_mask(picture.bitmap())?);
        list.set(format!("P{number}"), mask);
    }
    let shared = document
        .get_dictionary(page)
        .and_then(|page| page.get(b"Resources")?.as_reference())
        .and_then(|resources| document.get_dictionary(resources))
        .and_then(|resources| resources.get(b"XObject")?.as_reference());
    if let Ok(shared) = shared {
        document.set_object(shared, list);
    }
    Ok(())
}

/// A stencil through which the ink of the page is painted: PDF 32000-1, 8.9.6.2.
fn image_mask(bitmap: &Bitmap) -> Result<Stream, PaperError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bitmap.rows())?;
    let dictionary = Dictionary::from_iter([
        ("Type", Object::from("XObject")),
        ("Subtype", "Image".into()),
        ("Width", i64::from(bitmap.width()).into()),
        ("Height", i64::from(bitmap.height()).into()),
        ("ImageMask", true.into()),
        ("BitsPerComponent", 1.into()),
        // Without it a 0 would paint.
        ("Decode", Object::Array(vec![1.into(), 0.into()])),
        ("Filter", "FlateDecode".into()),
    ]);
    Ok(Stream::new(dictionary, encoder.finish()?).with_compression(false))
}
