//! A format as a file, to carry it to another register.

use inventory::{Colour, FormatFacts, FormatKind, Stock};
use serde::{Deserialize, Serialize};

use crate::LabelError;

/// What the file says it is.
const KIND: &str = "tagdesk label format";
/// The version this program writes, and the newest it reads.
const VERSION: u32 = 1;

/// Lengths in millimetres.
#[derive(Serialize, Deserialize)]
struct FormatFile {
    kind: String,
    version: u32,
    name: String,
    #[serde(default)]
    maker: String,
    #[serde(default)]
    purpose: String,
    carrier: FormatKind,
    #[serde(default)]
    page_width: f64,
    #[serde(default)]
    page_height: f64,
    #[serde(default)]
    columns: u32,
    #[serde(default)]
    rows: u32,
    width: f64,
    height: f64,
    #[serde(default)]
    left: f64,
    #[serde(default)]
    top: f64,
    #[serde(default)]
    pitch_x: f64,
    #[serde(default)]
    pitch_y: f64,
    #[serde(default)]
    radius: f64,
    #[serde(default)]
    stock: Stock,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stock_colour: Option<Colour>,
}

/// The text of a file from which [`read_format_file`] makes the same format.
pub fn format_file(facts: &FormatFacts) -> String {
    let mm = |micrometres: u32| f64::from(micrometres) / 1000.0;
    let file = FormatFile {
        kind: KIND.to_owned(),
        version: VERSION,
        name: facts.name.clone(),
        maker: facts.maker.clone(),
        purpose: facts.purpose.clone(),
        carrier: facts.kind,
        page_width: mm(facts.page_width),
        page_height: mm(facts.page_height),
        columns: facts.columns,
        rows: facts.rows,
        width: mm(facts.width),
        height: mm(facts.height),
        left: mm(facts.left),
        top: mm(facts.top),
        pitch_x: mm(facts.pitch_x),
        pitch_y: mm(facts.pitch_y),
        radius: mm(facts.radius),
        stock: facts.stock,
        stock_colour: facts.stock_colour,
    };
    // Plain texts and finite numbers: nothing JSON cannot say.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// The format in the text of a file; whether it can be is for [`FormatFacts::checked`] to say.
///
/// # Errors
/// The text is something else, or of a newer version.
pub fn read_format_file(text: &str) -> Result<FormatFacts, LabelError> {
    let refused = |reason: String| LabelError::FormatFile { reason };
    let text = text.trim_start_matches('\u{feff}');
    let file: FormatFile =
        serde_json::from_str(text).map_err(|error| refused(error.to_string()))?;
    if file.kind != KIND {
        return Err(refused("it is a file of another kind".to_owned()));
    }
    if file.version > VERSION {
        return Err(refused("a newer Tagdesk wrote it".to_owned()));
    }
    let micrometres = |mm: f64| {
        let value = (mm * 1000.0).round();
        match (0.0..=f64::from(u32::MAX)).contains(&value) {
            // In range, so nothing is cut off.
            true => Ok(value as u32),
            false => Err(refused(format!("{mm} is no length in millimetres"))),
        }
    };
    Ok(FormatFacts {
        name: file.name,
        maker: file.maker,
        purpose: file.purpose,
        kind: file.carrier,
        page_width: micrometres(file.page_width)?,
        page_height: micrometres(file.page_height)?,
        columns: file.columns,
        rows: file.rows,
        width: micrometres(file.width)?,
        height: micrometres(file.height)?,
        left: micrometres(file.left)?,
        top: micrometres(file.top)?,
        pitch_x: micrometres(file.pitch_x)?,
        pitch_y: micrometres(file.pitch_y)?,
        radius: micrometres(file.radius)?,
        stock: file.stock,
        stock_colour: file.stock_colour,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::formats;

    #[test]
    fn every_known_format_survives_the_way_through_a_file() {
        for format in formats() {
            let facts = FormatFacts::from(format);
            assert_eq!(
                read_format_file(&format_file(&facts)).unwrap(),
                facts,
                "{}",
                format.name
            );
        }
    }

    #[test]
    fn what_is_no_format_is_refused_in_words() {
        for text in ["", "[]", "{}", "null", "{\"kind\":1}", "PK\u{3}\u{4}"] {
            assert!(read_format_file(text).is_err(), "{text}");
        }
        let own = format_file(&FormatFacts::from(&formats()[0]));
        let newer = own.replace("\"version\": 1", "\"version\": 2");
        let said = read_format_file(&newer).unwrap_err().to_string();
        assert!(said.contains("newer"), "{said}");
        for number in ["-1.0", "1e300"] {
            let odd = own.replace("\"width\": 45.72", &format!("\"width\": {number}"));
            assert_ne!(odd, own);
            assert!(read_format_file(&odd).is_err(), "{number}");
        }
    }
}
