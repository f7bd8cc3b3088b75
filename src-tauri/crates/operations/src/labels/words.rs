//! What labels say: of assets, places, people, kits, reserved tags and commands.

use crate::failure::OrNotFound;
use crate::kits::kit_view;
use crate::wire::Failure;
use ::words::say;
use inventory::{AssetFacts, AssetId, Command, KitId, LabelField, PersonId, PlaceId};
use labels::{Label, grouped};
use ledger::View;
use ledger::view::lines::Line;

/// What the label of an asset says.
pub(crate) fn asset_label(view: View<'_>, id: &AssetId) -> Result<Label, Failure> {
    let line = view.line(id)?.or_not_found("asset", id)?;
    let register = view.setting("register_name")?.unwrap_or_default();
    asset_words(view, &line, &register)
}

/// The same of an asset that is at hand.
pub(super) fn asset_words(view: View<'_>, line: &Line, register: &str) -> Result<Label, Failure> {
    let AssetFacts {
        tag,
        name,
        serial,
        supplier,
        order_number,
        purchase_date,
        warranty_end,
        custom,
        ..
    } = &line.record.facts;
    let model = line.model.as_ref().map(|(_, model, manufacturer, _)| {
        match model.starts_with(manufacturer.as_str()) {
            true => model.clone(),
            false => format!("{manufacturer} {model}").trim().to_owned(),
        }
    });
    let (title, second) = match (name.is_empty(), model) {
        (false, model) => (name.clone(), model),
        (true, Some(model)) => (model, None),
        (true, None) => (String::new(), None),
    };
    let (manufacturer, category) = match &line.model {
        Some((_, _, manufacturer, category)) => (manufacturer.clone(), category.clone()),
        None => Default::default(),
    };
    let model_number = match &line.model {
        Some((id, ..)) => view.model(id)?.map(|model| model.facts.number),
        None => None,
    };
    let place_code = match &line.place {
        Some((id, ..)) => view.place(id)?.map(|place| place.record.facts.code),
        None => None,
    };
    let place = line.place.as_ref().map(|(_, _, path)| path.clone());
    let mut fields = vec![
        (LabelField::Title, title),
        (LabelField::Name, name.clone()),
        (LabelField::Model, second.unwrap_or_default()),
        (LabelField::Manufacturer, manufacturer),
        (LabelField::ModelNumber, model_number.unwrap_or_default()),
        (LabelField::Category, category),
        (LabelField::Serial, serial.clone()),
        (LabelField::Place, place.unwrap_or_default()),
        (LabelField::PlaceCode, place_code.unwrap_or_default()),
        (LabelField::Supplier, supplier.clone()),
        (LabelField::OrderNumber, order_number.clone()),
        (
            LabelField::PurchaseDate,
            purchase_date.map(|day| day.to_string()).unwrap_or_default(),
        ),
        (
            LabelField::WarrantyEnd,
            warranty_end
                .map(|end| end.date.to_string())
                .unwrap_or_default(),
        ),
        (LabelField::Register, register.to_owned()),
    ];
    fields.extend(
        custom
            .iter()
            .map(|(field, value)| (LabelField::Custom(field.clone()), value.clone())),
    );
    Ok(label(tag.as_str(), grouped(tag.as_str()), fields))
}

fn label(code: &str, shown: String, fields: Vec<(LabelField, String)>) -> Label {
    let fields = fields
        .into_iter()
        .map(|(field, words)| (field, words.trim().to_owned()))
        .filter(|(_, words)| !words.is_empty())
        .collect();
    Label {
        code: code.to_owned(),
        shown,
        fields,
    }
}

/// What the label of a place says.
///
/// # Errors
/// It is not there, or has no code.
pub(super) fn place_label(view: View<'_>, id: &PlaceId, register: &str) -> Result<Label, Failure> {
    let place = view.place(id)?.or_not_found("place", id)?;
    let facts = place.record.facts;
    if facts.code.is_empty() {
        return Err(Failure::said(say::place_no_code(&place.path))
            .on("places")
            .hint(say::place_no_code_hint()));
    }
    let above = place.path.strip_suffix(&facts.name).unwrap_or_default();
    let above = above
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_owned();
    let fields = vec![
        (LabelField::Title, facts.name.clone()),
        (LabelField::Name, facts.name),
        (LabelField::Place, above),
        (LabelField::PlaceCode, facts.code.clone()),
        (LabelField::Register, register.to_owned()),
    ];
    Ok(label(&facts.code, facts.code.clone(), fields))
}

/// What the badge of a person says.
///
/// # Errors
/// They are not there, or have no badge code.
pub(super) fn badge_label(view: View<'_>, id: &PersonId, register: &str) -> Result<Label, Failure> {
    let person = view.person(id)?.or_not_found("person", id)?;
    let details = person.details;
    if details.badge.is_empty() {
        return Err(Failure::said(say::person_no_badge(&details.name))
            .on("people")
            .hint(say::person_no_badge_hint()));
    }
    let fields = vec![
        (LabelField::Title, details.name.clone()),
        (LabelField::Name, details.name),
        (LabelField::Department, details.department),
        (LabelField::Register, register.to_owned()),
    ];
    Ok(label(&details.badge, details.badge.clone(), fields))
}

/// What the label of a kit says.
///
/// # Errors
/// It is not there, or has no code.
pub(super) fn kit_label(view: View<'_>, id: &KitId, register: &str) -> Result<Label, Failure> {
    let kit = kit_view(view, &view.kit(id)?.or_not_found("kit", id)?)?;
    if kit.code.is_empty() {
        return Err(Failure::said(say::kit_no_code(&kit.name))
            .on("kits")
            .hint(say::kit_no_code_hint()));
    }
    let fields = vec![
        (LabelField::Name, kit.contents()),
        (LabelField::Title, kit.name),
        (LabelField::Register, register.to_owned()),
    ];
    Ok(label(&kit.code, kit.code.clone(), fields))
}

/// What a tag without an asset says: the tag, and whose it is.
pub(super) fn blank_label(tag: &str, register: &str) -> Label {
    let fields = vec![
        (LabelField::Title, register.to_owned()),
        (LabelField::Register, register.to_owned()),
    ];
    label(tag, grouped(tag), fields)
}

/// What the label of a command says.
pub(super) fn command_label(command: Command, register: &str) -> Label {
    let fields = vec![
        (LabelField::Title, command.label().to_owned()),
        (LabelField::Name, command.about().to_owned()),
        (LabelField::Register, register.to_owned()),
    ];
    label(&command.code(), command.label().to_uppercase(), fields)
}

/// A label for whoever designs one before there is anything on the register.
pub(crate) fn made_up() -> Label {
    let words = |text: &str| text.to_owned();
    let fields = vec![
        (LabelField::Title, words("Example laptop 14")),
        (LabelField::Name, words("Example laptop 14")),
        (LabelField::Model, words("Example Maker Laptop 14 Gen 5")),
        (LabelField::Manufacturer, words("Example Maker")),
        (LabelField::ModelNumber, words("L14-G5")),
        (LabelField::Category, words("Laptop")),
        (LabelField::Serial, words("EX4MPL3")),
        (LabelField::Place, words("HQ › 2nd floor › Store")),
        (LabelField::PlaceCode, words("STORE")),
        (LabelField::Supplier, words("Example Supplies")),
        (LabelField::OrderNumber, words("PO-1001")),
        (LabelField::PurchaseDate, words("2026-01-31")),
        (LabelField::WarrantyEnd, words("2029-01-31")),
        (LabelField::Register, words("Example organisation")),
    ];
    label("IT000001A", grouped("IT000001A"), fields)
}
