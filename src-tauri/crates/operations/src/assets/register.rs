//! Registering: what it would make of what somebody typed so far, and doing it.

use crate::actions::done_sentence;
use crate::choices;
use crate::failure::OrNotFound;
use crate::misread::refuse_misread;
use crate::office::Office;
use crate::rows;
use crate::series::of_category;
use crate::wire::*;
use inventory::serial::differ_in_case;
use inventory::{
    ActionKind, AssetFacts, AssetId, DateSource, Money, Refusal, SeriesFacts, State, StatedDate,
    Tag, cleaned, rules, same,
};
use ledger::view::lines::{Filter, Sort};
use ledger::view::records::SeriesRecord;
use ledger::{Book, View};
use words::say;

/// What registering would make of this, and what is wrong with it so far. Nothing is saved.
///
/// # Errors
/// The register cannot be read.
pub fn propose_asset(office: &Office, request: RegisterAsset) -> Result<Proposal, Failure> {
    office.read(|view| {
        let mut problems = Vec::new();
        let mut note = |failure: Failure| problems.push(failure);
        let models = match &request.model {
            Some(choice) => choices::models_meant(view, choice)?,
            None => Vec::new(),
        };
        let model = match models.as_slice() {
            [only] => Some(only.clone()),
            [] => None,
            several => {
                note(
                    Failure::said(say::model_ambiguous()).on("model").details(
                        several
                            .iter()
                            .take(20)
                            .map(|model| choices::model_name(&model.facts)),
                    ),
                );
                None
            }
        };
        let maker = model.as_ref().map(|model| model.facts.manufacturer.clone());
        let maker = maker
            .or_else(|| request.model.as_ref()?.manufacturer.clone())
            .unwrap_or_default();
        let category = model.as_ref().map(|model| model.facts.category.clone());
        let category = category
            .or_else(|| request.model.as_ref()?.category.clone())
            .unwrap_or_default();
        let tag = match typed(&request.tag) {
            Some(text) => {
                if let Err(failure) = new_tag(view, text, request.keep_tag) {
                    note(failure);
                }
                text.to_owned()
            }
            None => match next_tag(view, &category)? {
                Some((_, _, tag)) => tag.to_string(),
                None => {
                    note(no_series());
                    String::new()
                }
            },
        };
        let taken = |serial| free_serial(view, serial, &maker, request.keep_serial).err();
        if let Some(failure) = typed(&request.serial).and_then(taken) {
            note(failure);
        }
        if let Some(failure) =
            typed(&request.place).and_then(|place| choices::place(view, place).err())
        {
            note(failure.on("place"));
        }
        let mut facts = AssetFacts {
            purchase_date: request.purchase_date,
            ..AssetFacts::default()
        };
        state_dates(&mut facts, &request);
        let facts = rules::with_reckoned_dates(facts, model.as_ref().map(|model| &model.facts));
        let last = match &model {
            Some(model) => {
                let filter = Filter {
                    models: vec![model.id],
                    ..Filter::default()
                };
                view.lines(&filter, Sort::Registered, false, 0, 1)?
                    .pop()
                    .map(rows::asset_row)
            }
            None => None,
        };
        Ok(Proposal {
            tag,
            problems,
            warranty_end: facts.warranty_end.map(rows::stated),
            refresh_date: facts.refresh_date.map(rows::stated),
            model: model.as_ref().map(rows::model_ref),
            last,
        })
    })
}

/// Puts an asset onto the register.
///
/// # Errors
/// Refused with the field that is wrong; nothing is saved then.
pub fn register_asset(
    office: &Office,
    request: RegisterAsset,
) -> Result<Done<AssetRegistered>, Failure> {
    let store = office.store();
    let done = office.act(ActionKind::Register, None, |book| {
        let id = register_in(book, &request)?;
        let view = book.view();
        rows::asset_view(view, view.line(&id)?.or_not_found("asset", &id)?, store)
    })?;
    let Done {
        result: asset,
        changed,
        action,
    } = done;
    let sentence = match action {
        Some(batch) => done_sentence(office, batch)?,
        None => String::new(),
    };
    Ok(Done {
        result: AssetRegistered { asset, sentence },
        changed,
        action,
    })
}

/// Puts an asset onto the register as part of a larger action.
pub(crate) fn register_in(
    book: &mut Book<'_>,
    request: &RegisterAsset,
) -> Result<AssetId, Failure> {
    let facts = facts(book, request)?;
    Ok(book.register_asset(facts)?)
}

/// The facts of a new asset; the model is made if it is new, and the series gives a tag if none was typed.
fn facts(book: &mut Book<'_>, request: &RegisterAsset) -> Result<AssetFacts, Failure> {
    let model = match &request.model {
        Some(choice) => Some(choices::model_or_new(book, choice)?),
        None => None,
    };
    if model.is_none() && typed(&request.name).is_none() {
        return Err(Failure::said(say::asset_nameless()).on("model"));
    }
    let category = model
        .as_ref()
        .map(|(_, facts)| facts.category.clone())
        .unwrap_or_default();
    let tag = match typed(&request.tag) {
        Some(text) => new_tag(book.view(), text, request.keep_tag)?,
        None => take_tag(book, &category)?,
    };
    if let Some(serial) = typed(&request.serial) {
        let maker = model.as_ref().map(|(_, facts)| facts.manufacturer.as_str());
        let maker = maker.unwrap_or_default();
        free_serial(book.view(), serial, maker, request.keep_serial)?;
    }
    let place = match typed(&request.place) {
        Some(text) => Some(
            choices::place(book.view(), text)
                .map_err(|failure| failure.on("place"))?
                .record
                .id,
        ),
        None => None,
    };
    let state = request.state.unwrap_or(State::InStock);
    if state == State::CheckedOut {
        return Err(Failure::said(say::asset_use_check_out_new()).on("state"));
    }
    let text = |text: &Option<String>| cleaned(typed(text).unwrap_or_default()).into_owned();
    let mut facts = AssetFacts {
        tag,
        name: text(&request.name),
        model: model.as_ref().map(|(id, _)| *id),
        serial: text(&request.serial),
        state,
        place,
        purchase_date: request.purchase_date,
        cost: request.cost.as_ref().map(cost).transpose()?.flatten(),
        supplier: text(&request.supplier),
        order_number: text(&request.order_number),
        notes: typed(&request.notes).unwrap_or_default().to_owned(),
        custom: custom(book.view(), &request.custom)?,
        ..AssetFacts::default()
    };
    state_dates(&mut facts, request);
    Ok(rules::with_reckoned_dates(
        facts,
        model.as_ref().map(|(_, facts)| facts),
    ))
}

fn state_dates(facts: &mut AssetFacts, request: &RegisterAsset) {
    let typed = |date| StatedDate {
        date,
        source: DateSource::Typed,
    };
    facts.warranty_end = request.warranty_end.map(typed);
    facts.refresh_date = request.refresh_date.map(typed);
}

/// What somebody typed, if it is more than blanks.
pub(super) fn typed(text: &Option<String>) -> Option<&str> {
    text.as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// An amount somebody typed; none if the field was left empty.
pub(super) fn cost(text: &MoneyText) -> Result<Option<Money>, Failure> {
    if text.amount.trim().is_empty() {
        return Ok(None);
    }
    let wrong = |error: inventory::money::NotMoney| {
        Failure::said(say::asset_cost(error.to_string())).on("cost")
    };
    Money::parse(&text.amount, text.currency.parse().map_err(wrong)?)
        .map(Some)
        .map_err(wrong)
}

/// Values of custom fields, each as its field takes it.
pub(super) fn custom(
    view: View<'_>,
    values: &std::collections::BTreeMap<String, String>,
) -> Result<std::collections::BTreeMap<String, String>, Failure> {
    let mut kept = std::collections::BTreeMap::new();
    if values.is_empty() {
        return Ok(kept);
    }
    let fields = view.custom_fields()?;
    for (name, value) in values {
        let field = fields.iter().find(|field| same(&field.facts.name, name));
        let field = field.or_not_found("custom field", name)?;
        kept.insert(field.facts.name.clone(), field.facts.value(value)?);
    }
    Ok(kept)
}

/// A tag that somebody typed or scanned for a thing: free, and not one of our own with a slip in it unless they say that it is
/// what it is (`keep`).
pub(super) fn new_tag(view: View<'_>, text: &str, keep: bool) -> Result<Tag, Failure> {
    let tag = free_tag(view, text)?;
    if !keep {
        refuse_misread(view, tag.as_str())?;
    }
    Ok(tag)
}

/// A tag that no other asset has or had.
pub(crate) fn free_tag(view: View<'_>, text: &str) -> Result<Tag, Failure> {
    let tag = Tag::new(text)?;
    if let Some(asset) = view.asset_by_tag_key(&tag.key())? {
        return Err(Failure::said(say::tag_taken_by_asset(
            tag.to_string(),
            what(view, &asset.facts)?,
        ))
        .on("tag"));
    }
    if let Some(asset) = view.assets_by_former_tag_key(&tag.key())?.first() {
        return Err(Failure::said(say::tag_taken_before(
            tag.to_string(),
            asset.facts.tag.to_string(),
        ))
        .on("tag"));
    }
    Ok(tag)
}

/// A serial number that no other asset of this maker has; of any maker where that is empty. One that differs in capitals alone
/// may be another thing's, if somebody says so (`keep`).
pub(crate) fn free_serial(
    view: View<'_>,
    serial: &str,
    maker: &str,
    keep: bool,
) -> Result<(), Failure> {
    let mut others = view.assets_of_serial(serial, maker)?;
    others.retain(|other| !(keep && differ_in_case(serial, &other.facts.serial)));
    // What it certainly is goes before what it may be.
    others.sort_by_key(|other| differ_in_case(serial, &other.facts.serial));
    let Some(asset) = others.first() else {
        return Ok(());
    };
    let what = what(view, &asset.facts)?;
    if differ_in_case(serial, &asset.facts.serial) {
        let other = &asset.facts.serial;
        return Err(Failure::said(say::serial_alike(serial, other, what))
            .on("serial")
            .hint(say::serial_alike_hint()));
    }
    Err(Failure::said(say::serial_taken_by_asset(serial, what)).on("serial"))
}

fn what(view: View<'_>, facts: &AssetFacts) -> Result<String, Failure> {
    let model = match &facts.model {
        Some(id) => view.model(id)?.map(|model| model.facts.name),
        None => None,
    };
    Ok(
        match model.or_else(|| Some(facts.name.clone()).filter(|name| !name.is_empty())) {
            Some(name) => format!("{}, {name}", facts.tag),
            None => facts.tag.to_string(),
        },
    )
}

fn no_series() -> Failure {
    Failure::said(say::series_none()).on("tag")
}

/// The next tag of the series for this category that nobody has: the series, the number, the tag.
fn next_tag(view: View<'_>, category: &str) -> Result<Option<(SeriesRecord, u64, Tag)>, Failure> {
    let all = view.series()?;
    let facts = all.iter().map(|series| &series.facts);
    let Some(series) = of_category(facts, category).and_then(|at| all.get(at)) else {
        return Ok(None);
    };
    let mut facts = series.facts.clone();
    // Somebody may have typed tags of this series by hand, or another series reserved them; they are passed over.
    while let Some((number, tag)) = facts.upcoming() {
        if !view.tag_is_spoken_for(&tag.key())? {
            return Ok(Some((series.clone(), number, tag)));
        }
        facts.next = number + 1;
    }
    Ok(None)
}

/// Takes the next tag from the series for this category; its number is never given again.
fn take_tag(book: &mut Book<'_>, category: &str) -> Result<Tag, Failure> {
    let (series, number, tag) = next_tag(book.view(), category)?.ok_or_else(no_series)?;
    let advanced = SeriesFacts {
        next: number + 1,
        ..series.facts.clone()
    };
    book.revise_series(&series, advanced)
        .map_err(|error| match error {
            ledger::LedgerError::Refused(refusal) => Failure::from(Refusal {
                field: Some("tag".into()),
                ..refusal
            }),
            other => other.into(),
        })?;
    Ok(tag)
}
