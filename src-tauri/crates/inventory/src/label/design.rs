//! What a label says and how it is arranged.

use super::named;
use crate::fold::cleaned;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// Which code a label carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelCode {
    /// QR: read by phones, cameras and most scanners.
    #[default]
    Qr,
    /// Data Matrix: smaller, for parts; not read by every phone.
    DataMatrix,
    /// Code 128: for laser scanners.
    Code128,
    /// QR, and Code 128 below the text.
    QrAndCode128,
}

/// Where the square code stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePlace {
    /// At the left of a wide label, above the text of any other.
    #[default]
    Automatic,
    /// Left of the text.
    Left,
    /// Right of the text.
    Right,
    /// Above the text.
    Above,
    /// Below the text.
    Below,
}

/// How lines of text are set in their room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextAlign {
    /// At the left beside a code, in the middle above or below one.
    #[default]
    Automatic,
    /// At the left (at the right, for a line in a script written from there).
    Start,
    /// In the middle.
    Centre,
}

/// What a line shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelField {
    /// The name, or else the model.
    Title,
    /// The name of the asset, place or person.
    Name,
    /// The model with its manufacturer; nothing where the title shows it already.
    Model,
    /// The manufacturer.
    Manufacturer,
    /// The maker's model number.
    ModelNumber,
    /// The category.
    Category,
    /// The serial number.
    Serial,
    /// The place with those above it.
    Place,
    /// The code of the place.
    PlaceCode,
    /// The supplier.
    Supplier,
    /// The order number.
    OrderNumber,
    /// The day it was bought.
    PurchaseDate,
    /// The day its warranty ends.
    WarrantyEnd,
    /// The department of a person.
    Department,
    /// What the register is called: the organisation's name.
    Register,
    /// A field this register added, by name.
    Custom(String),
    /// The same words on every label.
    Text(String),
}

/// One line of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DesignLine {
    /// What it shows.
    pub field: LabelField,
    /// Words before it, such as `SN`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub caption: String,
    /// Its size in percent of what it would have by itself.
    #[serde(default = "hundred", skip_serializing_if = "is_hundred")]
    pub percent: u32,
    /// In bold type.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
}

impl DesignLine {
    /// A line of ordinary size without a caption.
    pub fn of(field: LabelField) -> DesignLine {
        DesignLine {
            field,
            caption: String::new(),
            percent: 100,
            bold: false,
        }
    }
}

fn hundred() -> u32 {
    100
}

#[allow(clippy::trivially_copy_pass_by_ref)] // As serde asks for it.
fn is_hundred(percent: &u32) -> bool {
    *percent == 100
}

/// Where a logo stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogoPlace {
    /// Above the text.
    #[default]
    AboveText,
    /// Below the text.
    BelowText,
}

/// A picture on the label, printed in black and white.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Logo {
    /// A PNG file in base64.
    pub png: String,
    /// Where it stands.
    #[serde(default)]
    pub place: LogoPlace,
    /// Its height in percent of the label's.
    pub percent: u32,
}

/// Longest PNG of a logo in base64: it travels in the journal.
const LARGEST_LOGO: usize = 200_000;
/// More lines than this no label shows.
const MOST_LINES: usize = 12;

/// A design. The tag stands on every label in large type; the rest is what a person chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DesignFacts {
    /// What people call it.
    pub name: String,
    /// Which code.
    pub code: LabelCode,
    /// Where it stands.
    pub code_place: CodePlace,
    /// Size of the code in percent of the largest that leaves the text its room; never smaller than scans.
    pub code_percent: u32,
    /// Put before the tag in the code, such as `HTTPS://T.EXAMPLE.COM/`; the tag alone when empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Size of the tag in large type, in percent of the largest that fits.
    pub tag_percent: u32,
    /// How text is set.
    pub align: TextAlign,
    /// The lines below the tag, the most important first: what does not fit is left out from the end.
    pub lines: Vec<DesignLine>,
    /// A picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
    /// Used by itself for assets of these categories.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
}

impl Default for DesignFacts {
    /// What labels look like until somebody designs their own.
    fn default() -> Self {
        let serial = DesignLine {
            caption: "SN".into(),
            ..DesignLine::of(LabelField::Serial)
        };
        let title = DesignLine {
            bold: true,
            ..DesignLine::of(LabelField::Title)
        };
        DesignFacts {
            name: "Standard".into(),
            code: LabelCode::Qr,
            code_place: CodePlace::Automatic,
            code_percent: 100,
            address: String::new(),
            tag_percent: 100,
            align: TextAlign::Automatic,
            lines: vec![title, DesignLine::of(LabelField::Model), serial],
            logo: None,
            categories: Vec::new(),
        }
    }
}

impl DesignFacts {
    /// How labels of places look until somebody designs their own: the name, and what is above it.
    pub fn of_place() -> DesignFacts {
        DesignFacts::plain("Place", vec![DesignLine::of(LabelField::Place)])
    }

    /// How badges look until somebody designs their own: the name, the department, the organisation.
    pub fn of_badge() -> DesignFacts {
        let lines = [LabelField::Department, LabelField::Register];
        DesignFacts::plain("Badge", lines.map(DesignLine::of).into())
    }

    /// How labels of kits look until somebody designs their own: the name, and what is in it.
    pub fn of_kit() -> DesignFacts {
        DesignFacts::plain("Kit", vec![DesignLine::of(LabelField::Name)])
    }

    /// How labels of commands look: what the command is called and what it does.
    pub fn of_command() -> DesignFacts {
        DesignFacts {
            name: "Command".into(),
            lines: vec![DesignLine::of(LabelField::Name)],
            ..DesignFacts::default()
        }
    }

    /// A title, then these lines.
    fn plain(name: &str, mut lines: Vec<DesignLine>) -> DesignFacts {
        let title = DesignLine {
            bold: true,
            ..DesignLine::of(LabelField::Title)
        };
        lines.insert(0, title);
        DesignFacts {
            name: name.into(),
            lines,
            ..DesignFacts::default()
        }
    }

    /// Checks what a person chose.
    ///
    /// # Errors
    /// The field that cannot be, with why.
    pub fn checked(mut self) -> Result<DesignFacts, Refusal> {
        self.name = named(&self.name, say::design_name_missing)?;
        let refuse = |field: &str, message: Said| Err(Refusal::said(message).on(field));
        self.address = self.address.trim().to_owned();
        if !self.address.is_empty() {
            let plain = self.address.bytes().all(|b| b.is_ascii_graphic());
            let upper = self.address.to_ascii_uppercase();
            let web = upper.starts_with("HTTPS://") || upper.starts_with("HTTP://");
            if !plain || !web || !self.address.ends_with('/') || self.address.len() > 60 {
                return refuse("address", say::design_impossible_address());
            }
        }
        if !(30..=100).contains(&self.code_percent) {
            return refuse("code_percent", say::design_impossible_code());
        }
        if !(30..=100).contains(&self.tag_percent) {
            return refuse("tag_percent", say::design_impossible_tag());
        }
        if self.lines.len() > MOST_LINES {
            return refuse("lines", say::design_impossible_lines());
        }
        for line in &mut self.lines {
            line.caption = line.caption.trim().to_owned();
            if !(40..=250).contains(&line.percent) {
                return refuse("lines", say::design_impossible_size());
            }
            let words = match &line.field {
                LabelField::Text(text) | LabelField::Custom(text) => text.as_str(),
                _ => "-",
            };
            if words.trim().is_empty() {
                return refuse("lines", say::design_impossible_words());
            }
            if words.chars().count() > 200 || line.caption.chars().count() > 40 {
                return refuse("lines", say::design_impossible_long());
            }
        }
        if let Some(logo) = &self.logo {
            if logo.png.len() > LARGEST_LOGO {
                return refuse("logo", say::design_impossible_logo());
            }
            if !(5..=60).contains(&logo.percent) {
                return refuse("logo", say::design_impossible_logo_size());
            }
        }
        self.categories
            .iter_mut()
            .for_each(|category| *category = cleaned(category).into_owned());
        self.categories.retain(|category| !category.is_empty());
        Ok(self)
    }
}
