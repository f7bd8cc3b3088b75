//! Label designs: the standard one, and those this register made.

use crate::actions::recorded;
use crate::failure::OrNotFound;
use crate::files::read_bytes;
use crate::formats::format_called;
use crate::labels::{asset_label, words};
use crate::office::Office;
use crate::wire::*;
use ::words::say;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use inventory::{ActionKind, DesignFacts, DesignLine, LabelField, Logo, fold, same};
use labels::{Label, Piece};
use ledger::View;
use ledger::view::lines::{Filter, Sort};

/// Largest picture file that is read as a logo, in bytes.
const LARGEST_PICTURE: u64 = 20_000_000;
/// Dots an inch that a design is drawn for when no printer is named.
pub(crate) const USUAL_DPI: u32 = 300;

/// The designs whose names contain all words searched; the standard one first.
///
/// # Errors
/// The register cannot be read.
pub fn list_designs(office: &Office, request: ListByText) -> Result<Vec<DesignView>, Failure> {
    let search = fold(&request.search.unwrap_or_default());
    office.read(|view| {
        let standard = DesignView {
            id: None,
            design: shape(&DesignFacts::default()),
        };
        let own = view.designs()?.into_iter().map(|record| DesignView {
            id: Some(record.id),
            design: shape(&record.facts),
        });
        Ok(std::iter::once(standard)
            .chain(own)
            .filter(|design| {
                let name = fold(&design.design.name);
                search.split_whitespace().all(|word| name.contains(word))
            })
            .collect())
    })
}

/// A design as a person edits it.
pub(crate) fn shape(facts: &DesignFacts) -> DesignShape {
    DesignShape {
        name: facts.name.clone(),
        code: facts.code,
        code_place: facts.code_place,
        code_percent: facts.code_percent,
        address: facts.address.clone(),
        tag_percent: facts.tag_percent,
        align: facts.align,
        lines: facts.lines.iter().map(line_shape).collect(),
        logo: facts.logo.as_ref().map(|logo| LogoShape {
            png: logo.png.clone(),
            place: logo.place,
            percent: logo.percent,
        }),
        categories: facts.categories.clone(),
    }
}

/// Lists the fields without words of their own once, for both directions.
macro_rules! plain_fields {
    ($($name:ident),*) => {
        fn line_shape(line: &DesignLine) -> DesignLineShape {
            let (field, of) = match &line.field {
                $(LabelField::$name => (LabelFieldWord::$name, String::new()),)*
                LabelField::Custom(name) => (LabelFieldWord::Custom, name.clone()),
                LabelField::Text(text) => (LabelFieldWord::Text, text.clone()),
            };
            DesignLineShape {
                field,
                of,
                caption: line.caption.clone(),
                percent: line.percent,
                bold: line.bold,
            }
        }

        fn line_facts(shape: &DesignLineShape) -> DesignLine {
            let field = match shape.field {
                $(LabelFieldWord::$name => LabelField::$name,)*
                LabelFieldWord::Custom => LabelField::Custom(shape.of.trim().to_owned()),
                LabelFieldWord::Text => LabelField::Text(shape.of.trim().to_owned()),
            };
            DesignLine {
                field,
                caption: shape.caption.clone(),
                percent: shape.percent,
                bold: shape.bold,
            }
        }
    };
}

plain_fields!(
    Title,
    Name,
    Model,
    Manufacturer,
    ModelNumber,
    Category,
    Serial,
    Place,
    PlaceCode,
    Supplier,
    OrderNumber,
    PurchaseDate,
    WarrantyEnd,
    Department,
    Register
);

/// The facts of a design as a person edits it.
pub(crate) fn facts(shape: &DesignShape) -> DesignFacts {
    DesignFacts {
        name: shape.name.clone(),
        code: shape.code,
        code_place: shape.code_place,
        code_percent: shape.code_percent,
        address: shape.address.clone(),
        tag_percent: shape.tag_percent,
        align: shape.align,
        lines: shape.lines.iter().map(line_facts).collect(),
        logo: shape.logo.as_ref().map(|logo| Logo {
            png: logo.png.clone(),
            place: logo.place,
            percent: logo.percent,
        }),
        categories: shape.categories.clone(),
    }
}

/// The design of a name.
pub(crate) fn design_called(view: View<'_>, name: &str) -> Result<DesignFacts, Failure> {
    if let Some(record) = view.design_named(name.trim())? {
        return Ok(record.facts);
    }
    let standard = DesignFacts::default();
    match same(&standard.name, name) {
        true => Ok(standard),
        false => None.or_not_found("label design", &name.trim()),
    }
}

/// Adds a design, or revises one made here.
///
/// # Errors
/// Refused when it cannot be, or its name means another design; nothing is saved then.
pub fn record_design(
    office: &Office,
    request: RecordDesign,
) -> Result<Done<Recorded<DesignView>>, Failure> {
    let facts = facts(&request.design).checked()?;
    check_logo(&facts)?;
    let standard = DesignFacts::default().name;
    if same(&facts.name, &standard) {
        return Err(Failure::said(say::design_taken_standard(standard)).on("name"));
    }
    let done = office.act(ActionKind::RecordDesign, None, |book| {
        book.set_subject(facts.name.clone());
        let view = DesignView {
            id: None,
            design: shape(&facts),
        };
        let id = match request.id {
            None => book.add_design(facts)?,
            Some(id) => {
                let old = book.view().design(&id)?.or_not_found("label design", &id)?;
                book.revise_design(&old, facts)?;
                id
            }
        };
        Ok(DesignView {
            id: Some(id),
            ..view
        })
    })?;
    recorded(office, done)
}

/// A logo that cannot be read is refused when the design is saved, not when a thousand labels wait.
fn check_logo(facts: &DesignFacts) -> Result<(), Failure> {
    let Some(logo) = &facts.logo else {
        return Ok(());
    };
    let unreadable = || Failure::said(say::design_impossible_logo_unreadable()).on("logo");
    let bytes = BASE64.decode(&logo.png).map_err(|_| unreadable())?;
    labels::read_logo(&bytes)
        .map(drop)
        .map_err(|_| unreadable())
}

/// Removes a design made here. What was printed with it stays in the print journal.
///
/// # Errors
/// It is not there, or not one made here.
pub fn remove_design(office: &Office, request: RemoveDesign) -> Result<Done<Nothing>, Failure> {
    office.act(ActionKind::RemoveDesign, None, |book| {
        let old = book
            .view()
            .design(&request.id)?
            .or_not_found("label design", &request.id)?;
        book.set_subject(old.facts.name.clone());
        book.remove_design(&old)?;
        Ok(Nothing {})
    })
}

/// Draws one label by a design that need not be saved.
///
/// # Errors
/// The design or the format cannot be, or the label could not carry a code that scans.
pub fn preview_design(office: &Office, request: PreviewDesign) -> Result<DesignPreview, Failure> {
    // A name is only needed to save it.
    let mut design = facts(&request.design);
    if design.name.trim().is_empty() {
        design.name = "Draft".into();
    }
    let design = design.checked()?;
    office.read(|view| {
        let format = format_called(view, &request.format)?;
        let label = sample(view, request.asset)?;
        let piece = Piece {
            label,
            design: &design,
        };
        let layout = labels::layout(&format, USUAL_DPI, &piece)?;
        Ok(DesignPreview {
            svg: labels::label_svg(&format, USUAL_DPI, &piece)?,
            notes: layout.notes.iter().map(ToString::to_string).collect(),
            code: layout.code_in_words(),
        })
    })
}

/// What the label of an asset says: of the one asked for, of the newest, or of one that is made up.
fn sample(view: View<'_>, asset: Option<inventory::AssetId>) -> Result<Label, Failure> {
    if let Some(id) = asset {
        return asset_label(view, &id);
    }
    let newest = view.lines(&Filter::default(), Sort::Registered, false, 0, 1)?;
    if let Some(line) = newest.into_iter().next() {
        return asset_label(view, &line.record.id);
    }
    Ok(words::made_up())
}

/// Reads a picture file and makes it black and white, to be a logo.
///
/// # Errors
/// The file is no PNG or JPEG picture, or too large.
pub fn read_logo(_: &Office, request: ReadLogo) -> Result<LogoRead, Failure> {
    let bytes = read_bytes(&request.file.0, LARGEST_PICTURE)?;
    let picture = labels::read_logo(&bytes)?;
    Ok(LogoRead {
        width: picture.bitmap().width(),
        height: picture.bitmap().height(),
        png: BASE64.encode(picture.png()),
    })
}
