//! Kits: put together, changed, taken apart; and into the batch as a whole.

use crate::actions::recorded;
use crate::assets::MOST_ROWS;
use crate::batches;
use crate::choices;
use crate::failure::{OrNotFound, not_found};
use crate::kept_codes::taken_by;
use crate::office::Office;
use crate::rows::asset_row;
use crate::scans::Match;
use crate::wire::*;
use inventory::{ActionKind, AssetId, KitFacts, KitId, KitModel, ModelId, State, tag};
use ledger::view::kits::KitRecord;
use ledger::{Meant, View};
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use words::say;

/// The kit somebody names by identity, name or code.
fn meant(view: View<'_>, text: &str) -> Result<KitRecord, Failure> {
    let text = text.trim();
    if let Ok(id) = text.parse()
        && let Some(kit) = view.kit(&id)?
    {
        return Ok(kit);
    }
    if let Some(kit) = view.kit_by_code_key(&tag::key(text))? {
        return Ok(kit);
    }
    view.kit_named(text)?.ok_or_else(|| not_found("kit", text))
}

/// A model by identity or name, that is on the register.
fn model(view: View<'_>, text: &str) -> Result<ModelId, Failure> {
    let choice = ModelChoice {
        id: text.trim().parse().ok(),
        name: Some(text.to_owned()),
        ..ModelChoice::default()
    };
    match choices::models_meant(view, &choice)?.as_slice() {
        [only] => Ok(only.id),
        [] => Err(not_found("model", text).on("models")),
        _ => Err(Failure::said(say::model_ambiguous_several(text)).on("models")),
    }
}

/// Puts a kit together, or changes one.
///
/// # Errors
/// It has no name or nothing in it, or its name or code is something else already; nothing is saved then.
pub fn record_kit(office: &Office, request: RecordKit) -> Result<Done<Recorded<KitView>>, Failure> {
    let today = office.today();
    let done = office.act(ActionKind::RecordKit, None, |book| {
        let view = book.view();
        let old = request
            .kit
            .as_deref()
            .map(|text| meant(view, text))
            .transpose()?;
        let before = old
            .as_ref()
            .map(|kit| kit.facts.clone())
            .unwrap_or_default();
        let assets: Option<Vec<AssetId>> = match &request.assets {
            None => None,
            Some(selection) => {
                let found = choices::assets(view, selection, today);
                Some(found?.into_iter().map(|asset| asset.id).collect())
            }
        };
        let models = match &request.models {
            None => None,
            Some(lines) => Some(
                lines
                    .iter()
                    .map(|line| {
                        Ok(KitModel {
                            model: model(view, &line.model)?,
                            count: line.count,
                        })
                    })
                    .collect::<Result<Vec<_>, Failure>>()?,
            ),
        };
        let facts = KitFacts {
            name: request.name.clone().unwrap_or(before.name),
            code: request.code.clone().unwrap_or(before.code),
            note: request.note.clone().unwrap_or(before.note),
            assets: assets.unwrap_or(before.assets),
            models: models.unwrap_or(before.models),
        }
        .checked()?;
        refuse_if_taken(view, &facts, old.as_ref().map(|kit| kit.id))?;
        book.set_subject(facts.name.clone());
        let id = match &old {
            Some(kit) => {
                book.revise_kit(kit, facts)?;
                kit.id
            }
            None => book.add_kit(facts)?,
        };
        let view = book.view();
        let kit = view
            .kit(&id)?
            .ok_or_else(|| not_found("kit", &id.to_string()))?;
        kit_view(view, &kit)
    })?;
    recorded(office, done)
}

/// A name or code that is something else already would be a choice ever after.
pub(crate) fn refuse_if_taken(
    view: View<'_>,
    facts: &KitFacts,
    own: Option<KitId>,
) -> Result<(), Failure> {
    let there = view.kit_named(&facts.name)?;
    if there.is_some_and(|kit| own != Some(kit.id)) {
        return Err(Failure::said(say::kit_name_taken(&facts.name)).on("name"));
    }
    if facts.code.is_empty() {
        return Ok(());
    }
    if tag::key(&facts.code).is_empty() {
        return Err(Failure::said(say::kit_code()).on("code"));
    }
    match taken_by(view, &facts.code)? {
        Some((Match::Kit(id), _)) if own == Some(id) => Ok(()),
        Some((_, what)) => Err(Failure::said(say::kit_code_taken(&facts.code, what)).on("code")),
        None => Ok(()),
    }
}

/// Takes a kit apart; its things stay as they are.
///
/// # Errors
/// There is no such kit.
pub fn remove_kit(office: &Office, request: WhichKit) -> Result<Done<Recorded<KitView>>, Failure> {
    let done = office.act(ActionKind::RemoveKit, None, |book| {
        let view = book.view();
        let kit = meant(view, &request.kit)?;
        let shown = kit_view(view, &kit)?;
        book.set_subject(kit.facts.name.clone());
        book.remove_kit(&kit)?;
        Ok(shown)
    })?;
    recorded(office, done)
}

/// Lists kits by name, each with how its things stand.
///
/// # Errors
/// The register cannot be read.
pub fn list_kits(office: &Office, request: ListByText) -> Result<Page<KitView>, Failure> {
    let offset = request.offset.unwrap_or(0);
    let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
    office.read(|view| {
        let search = request.search.as_deref().unwrap_or_default();
        let (kits, total) = view.kits(search, offset, limit)?;
        Ok(Page {
            rows: kit_views(view, &kits)?,
            total,
            offset,
        })
    })
}

/// Puts the certain things of a kit into the batch of this desk. What may be any thing of a model is named, to be scanned:
/// the program picks none.
///
/// # Errors
/// There is no such kit; nothing is added then.
pub fn add_kit_to_batch(office: &Office, request: WhichKit) -> Result<KitAdded, Failure> {
    let there: Vec<Meant> = office.with_batch(|file| {
        let scans = file.scans()?.into_iter();
        Ok(scans.map(|scan| scan.meant).collect())
    })?;
    let (kit, tags) = office.read(|view| {
        let kit = meant(view, &request.kit)?;
        let mut tags = Vec::new();
        for id in &kit.facts.assets {
            if there.contains(&Meant::Asset(*id)) {
                continue;
            }
            if let Some(asset) = view.asset(id)? {
                tags.push((vec![asset.facts.tag.to_string()], Meant::Asset(*id)));
            }
        }
        Ok::<_, Failure>((kit, tags))
    })?;
    batches::gather_kit(office, kit.id, &tags)?;
    let batch = batches::show_batch(office, Nothing {})?;
    let one = batch.kits.iter().find(|it| it.id == kit.id);
    let open = one.map(|one| one.open.join(", ")).unwrap_or_default();
    let name = &kit.facts.name;
    let sentence = match (tags.len(), open.is_empty()) {
        (0, false) => format!("{name}: scan {open}"),
        (count, false) => format!("{name}: {count} added, still to be scanned: {open}"),
        (count, true) => format!("{name}: {count} added"),
    };
    Ok(KitAdded { sentence, batch })
}

/// How much of each kit is in a batch: of those put into it as a whole, and of those one of its things belongs to.
pub(crate) fn gathered(
    view: View<'_>,
    named: &[KitId],
    things: &[(AssetId, Option<ModelId>)],
) -> Result<Vec<BatchKit>, Failure> {
    let mut kits: Vec<KitRecord> = Vec::new();
    for id in named {
        kits.extend(view.kit(id)?);
    }
    for (asset, _) in things {
        kits.extend(view.kits_of(asset)?);
    }
    let mut shown: Vec<BatchKit> = Vec::new();
    for kit in kits {
        if shown.iter().any(|it| it.id == kit.id) {
            continue;
        }
        let (rest, open) = kit.facts.open(things);
        let mut tags = Vec::new();
        for id in &rest {
            tags.extend(view.asset(id)?.map(|asset| asset.facts.tag.to_string()));
        }
        // One of a model is only asked for where the kit as a whole was meant.
        let open = match named.contains(&kit.id) {
            true => open,
            false => Vec::new(),
        };
        let missing = open.iter().map(|line| line.count);
        let missing = missing.fold(u32::try_from(rest.len()).unwrap_or(0), u32::saturating_add);
        let size = match named.contains(&kit.id) {
            true => kit.facts.size(),
            false => u32::try_from(kit.facts.assets.len()).unwrap_or(u32::MAX),
        };
        shown.push(BatchKit {
            id: kit.id,
            gathered: size.saturating_sub(missing),
            size,
            rest: tags,
            open: open
                .iter()
                .map(|line| {
                    Ok(format!(
                        "{} × {}",
                        line.count,
                        model_name(view, &line.model)?
                    ))
                })
                .collect::<Result<_, Failure>>()?,
            name: kit.facts.name,
        });
    }
    Ok(shown)
}

fn model_name(view: View<'_>, id: &ModelId) -> Result<String, Failure> {
    Ok(match view.model(id)? {
        None => "a model since taken back".to_owned(),
        Some(model) => [model.facts.manufacturer, model.facts.name]
            .into_iter()
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
    })
}

pub(crate) fn kit_view(view: View<'_>, kit: &KitRecord) -> Result<KitView, Failure> {
    let shown = kit_views(view, std::slice::from_ref(kit))?.pop();
    shown.or_not_found("kit", &kit.id)
}

/// How many things are read at once.
const AT_ONCE: usize = 500;

/// Kits with their things and models, which are read together, each once.
fn kit_views(view: View<'_>, kits: &[KitRecord]) -> Result<Vec<KitView>, Failure> {
    let things: BTreeSet<AssetId> = kits
        .iter()
        .flat_map(|kit| &kit.facts.assets)
        .copied()
        .collect();
    let things: Vec<AssetId> = things.into_iter().collect();
    let mut rows: HashMap<AssetId, AssetRow> = HashMap::new();
    for ids in things.chunks(AT_ONCE) {
        let lines = view.lines_of(ids)?.into_iter().map(asset_row);
        rows.extend(lines.map(|row| (row.id, row)));
    }
    let mut names: HashMap<ModelId, String> = HashMap::new();
    for line in kits.iter().flat_map(|kit| &kit.facts.models) {
        if let Entry::Vacant(unknown) = names.entry(line.model) {
            unknown.insert(model_name(view, &line.model)?);
        }
    }
    Ok(kits.iter().map(|kit| shown(kit, &rows, &names)).collect())
}

fn shown(
    kit: &KitRecord,
    rows: &HashMap<AssetId, AssetRow>,
    names: &HashMap<ModelId, String>,
) -> KitView {
    let facts = &kit.facts;
    let there = facts.assets.iter().filter_map(|id| rows.get(id));
    let assets: Vec<AssetRow> = there.cloned().collect();
    let certain = u32::try_from(facts.assets.len()).unwrap_or(u32::MAX);
    let found = u32::try_from(assets.len()).unwrap_or(u32::MAX);
    let here = assets.iter().filter(|asset| asset.state == State::InStock);
    let in_stock = u32::try_from(here.count()).unwrap_or(u32::MAX);
    let gone = certain.saturating_sub(found);
    let models = facts.models.iter().map(|line| KitModelView {
        id: line.model,
        name: names.get(&line.model).cloned().unwrap_or_default(),
        count: line.count,
    });
    KitView {
        id: kit.id,
        name: facts.name.clone(),
        code: facts.code.clone(),
        note: facts.note.clone(),
        size: facts.size(),
        words: words(&assets, in_stock, gone),
        assets,
        gone,
        models: models.collect(),
        in_stock,
    }
}

/// How the certain things of a kit stand: “complete”, or what is where.
fn words(assets: &[AssetRow], in_stock: u32, gone: u32) -> String {
    let all = assets.len();
    if gone == 0 && usize::try_from(in_stock).is_ok_and(|here| here == all) {
        return if all == 0 {
            "any of its models"
        } else {
            "complete"
        }
        .to_owned();
    }
    let mut elsewhere: Vec<(String, u32)> = Vec::new();
    for asset in assets.iter().filter(|asset| asset.state != State::InStock) {
        let what = match &asset.holder {
            Some(holder) => format!("out to {}", holder.name),
            None => asset.state.label().to_lowercase(),
        };
        match elsewhere.iter_mut().find(|(it, _)| *it == what) {
            Some((_, count)) => *count += 1,
            None => elsewhere.push((what, 1)),
        }
    }
    if gone > 0 {
        elsewhere.push(("no longer on the register".to_owned(), gone));
    }
    let elsewhere: Vec<String> = elsewhere
        .into_iter()
        .map(|(what, count)| format!("{count} {what}"))
        .collect();
    format!("{in_stock} here, {}", elsewhere.join(", "))
}
