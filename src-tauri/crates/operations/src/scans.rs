//! The one resolver: what a scanned code is. It says why it matched, and two matches are a choice for a person.

use crate::commands::command_view;
use crate::counted::counted;
use crate::failure::OrNotFound;
use crate::kits::kit_view;
use crate::misread::{but_for_zeros, misread_words, nearly, zeros_words};
use crate::office::Office;
use crate::rows;
use crate::wire::*;
use inventory::misread::looks_like_tag;
use inventory::scan::{LONGEST, Reading, as_serial, as_tag, literal_key, readings};
use inventory::{AssetId, Command, KitId, PersonId, PlaceId, Tag, tag};
use ledger::View;
use words::say;

/// Why a code of somebody else's that is kept with an asset finds it.
const FOREIGN: &str = "foreign barcode";

/// Something a code was found to be.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Match {
    Command(Command),
    Asset(AssetId),
    Person(PersonId),
    Place(PlaceId),
    Kit(KitId),
    /// A tag that was reserved and that no asset has yet.
    Reserved(String),
}

/// A meaning of a scanned code.
pub(crate) struct Meaning {
    /// What it is.
    pub hit: Match,
    /// Why.
    pub because: String,
    /// The reading that says so, counted from 0.
    pub at: usize,
}

/// Everything that the readings of a code may mean. Every reading is looked up before anything is answered: keys and key
/// positions may each name something.
pub(crate) fn meanings(view: View<'_>, candidates: &[String]) -> Result<Vec<Meaning>, Failure> {
    let mut found: Vec<Meaning> = Vec::new();
    for (at, candidate) in candidates.iter().take(4).enumerate() {
        for (hit, because) in matches(view, candidate)? {
            if !found.iter().any(|other| other.hit == hit) {
                found.push(Meaning { hit, because, at });
            }
        }
    }
    Ok(found)
}

/// Says what a scanned code is. Nothing is changed.
///
/// # Errors
/// The register cannot be read.
pub fn scan(office: &Office, request: Scan) -> Result<ScanVerdict, Failure> {
    let (store, today) = (office.store(), office.today());
    let mut verdict = office.read(|view| look_up(view, &request.candidates, store))?;
    let booked = verdict.asset.iter().flat_map(|asset| &asset.booked);
    if let Some(next) = booked.into_iter().find(|booked| booked.until >= today) {
        let BookedRef {
            name, from, until, ..
        } = next;
        verdict.sentence += &format!(", booked for {name} from {from} to {until}");
    }
    Ok(verdict)
}

/// What the candidates of a scan are, as the register stands.
pub(crate) fn look_up(
    view: View<'_>,
    candidates: &[String],
    store: Option<PlaceId>,
) -> Result<ScanVerdict, Failure> {
    let shown = candidates
        .first()
        .map(|code| code.trim().to_owned())
        .unwrap_or_default();
    let verdict = what_it_is(view, shown, candidates, store)?;
    let says = candidates.iter().take(4).map(|code| {
        let (serial, tag) = (as_serial(code), as_tag(code));
        CodeSays {
            code: code.trim().to_owned(),
            serial: serial.text,
            serial_because: serial.because.to_owned(),
            tag: tag.text,
            tag_because: tag.because.to_owned(),
        }
    });
    Ok(ScanVerdict {
        says: says.collect(),
        ..verdict
    })
}

fn what_it_is(
    view: View<'_>,
    shown: String,
    candidates: &[String],
    store: Option<PlaceId>,
) -> Result<ScanVerdict, Failure> {
    match meanings(view, candidates)?.as_slice() {
        [] => unknown(view, shown, candidates),
        [Meaning { hit, because, at }] => {
            let code = candidates.get(*at).cloned().unwrap_or(shown);
            known(
                view,
                hit,
                code.trim().to_owned(),
                because.clone(),
                *at > 0,
                store,
            )
        }
        several => choice(view, shown, several.iter().map(|one| &one.hit), store),
    }
}

/// All that a code may be, by its most literal reading that is anything.
fn matches(view: View<'_>, code: &str) -> Result<Vec<(Match, String)>, Failure> {
    // A web address may be kept as a whole, while its readings are what it ends in.
    if code.contains("://") && code.len() <= LONGEST {
        let found = whole_address(view, &literal_key(code))?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    for Reading { key, because } in readings(code) {
        let mut found: Vec<(Match, String)> = Vec::new();
        let mut add = |hit: Match, what: &str| {
            if !found.iter().any(|(other, _)| *other == hit) {
                found.push((hit, why(what, because)));
            }
        };
        if let Some(command) = Command::from_key(&key) {
            add(Match::Command(command), "command");
        }
        for asset in view.assets_by_tag_key(&key)? {
            add(Match::Asset(asset.id), "tag");
        }
        for asset in view.assets_by_former_tag_key(&key)? {
            add(Match::Asset(asset.id), "former tag");
        }
        for asset in view.assets_by_serial_key(&key)? {
            add(Match::Asset(asset.id), "serial number");
        }
        for asset in view.assets_by_kept_code(&key)? {
            add(Match::Asset(asset.id), FOREIGN);
        }
        for place in view.places_by_code_key(&key)? {
            add(Match::Place(place.record.id), "place code");
        }
        for kit in view.kits_by_code_key(&key)? {
            add(Match::Kit(kit.id), "kit code");
        }
        // Badges are kept as they were written; what the scanner read is tried as it came.
        for person in view.people_by_badge(code.trim())? {
            add(Match::Person(person.record.id), "badge");
        }
        if found.is_empty()
            && let Some(reserved) = view.reserved_tag_by_key(&key)?
            && reserved.is_free()
        {
            found.push((Match::Reserved(reserved.tag), why("reserved tag", because)));
        }
        if !found.is_empty() {
            return Ok(found);
        }
    }
    without_check_character(view, code)
}

/// The assets that have all of a web address: as a code that is kept, a serial number or a tag that somebody took as it came.
fn whole_address(view: View<'_>, key: &str) -> Result<Vec<(Match, String)>, Failure> {
    let mut found: Vec<(Match, String)> = Vec::new();
    if key.is_empty() {
        return Ok(found);
    }
    let looked_up = [
        (view.assets_by_kept_code(key)?, FOREIGN),
        (view.asset_by_tag_key(key)?.into_iter().collect(), "tag"),
        (view.assets_by_former_tag_key(key)?, "former tag"),
        (view.assets_by_serial_key(key)?, "serial number"),
    ];
    for (assets, what) in looked_up {
        for asset in assets {
            let hit = Match::Asset(asset.id);
            if !found.iter().any(|(other, _)| *other == hit) {
                found.push((hit, what.to_owned()));
            }
        }
    }
    Ok(found)
}

/// The asset whose tag this is but for the check character its series puts behind every tag.
fn without_check_character(view: View<'_>, code: &str) -> Result<Vec<(Match, String)>, Failure> {
    for Reading { key, because } in readings(code) {
        let of_series = view.series()?.iter().any(|series| {
            let prefix = tag::key(&series.facts.prefix);
            series.facts.check_character && key.len() > prefix.len() && key.starts_with(&prefix)
        });
        let Some(check) = tag::check_character(&key).filter(|_| of_series) else {
            continue;
        };
        let whole = format!("{key}{check}");
        let found = match view.asset_by_tag_key(&whole)? {
            Some(asset) => Some((asset, "tag")),
            None => view
                .assets_by_former_tag_key(&whole)?
                .pop()
                .map(|asset| (asset, "former tag")),
        };
        if let Some((asset, what)) = found {
            let what = format!("{what}, without its check character");
            return Ok(vec![(Match::Asset(asset.id), why(&what, because))]);
        }
    }
    Ok(Vec::new())
}

/// Why a code matched: what it is, and how it was read.
fn why(what: &str, because: &str) -> String {
    match because.is_empty() {
        true => what.to_owned(),
        false => format!("{what}, {because}"),
    }
}

pub(crate) fn verdict(outcome: ScanOutcome, code: String, sentence: String) -> ScanVerdict {
    ScanVerdict {
        outcome,
        code,
        sentence,
        because: String::new(),
        layout_differs: false,
        asset: None,
        person: None,
        place: None,
        kit: None,
        command: None,
        choices: Vec::new(),
        may_register_tag: false,
        looks_like_tag: false,
        misread: false,
        nearly: Vec::new(),
        says: Vec::new(),
    }
}

fn known(
    view: View<'_>,
    hit: &Match,
    code: String,
    because: String,
    layout_differs: bool,
    store: Option<PlaceId>,
) -> Result<ScanVerdict, Failure> {
    let verdict = match hit {
        Match::Asset(id) => {
            let line = view.line(id)?.or_not_found("asset", id)?;
            let asset = rows::asset_view(view, line, store)?;
            let what = asset.row.model.as_ref().map(|model| model.name.clone());
            let what = what.unwrap_or_else(|| asset.row.name.clone());
            let state = match &asset.row.holder {
                Some(holder) => {
                    let kind = asset.row.out.map_or("out to", inventory::OutKind::label);
                    format!("{kind} {}", holder.name)
                }
                None => asset.row.state.label().to_lowercase(),
            };
            let sentence = format!("{} {what}, {state}", asset.row.tag);
            ScanVerdict {
                asset: Some(asset),
                ..verdict(ScanOutcome::Asset, code, sentence)
            }
        }
        Match::Person(id) => {
            let person = rows::person_view(view.person(id)?.or_not_found("person", id)?);
            let sentence = format!("{} has {}", person.name, counted(person.holds, "asset"));
            ScanVerdict {
                person: Some(person),
                ..verdict(ScanOutcome::Person, code, sentence)
            }
        }
        Match::Place(id) => {
            let place = rows::place_ref(&view.place(id)?.or_not_found("place", id)?);
            let sentence = format!("Place {}", place.path);
            ScanVerdict {
                place: Some(place),
                ..verdict(ScanOutcome::Place, code, sentence)
            }
        }
        Match::Kit(id) => {
            let kit = kit_view(view, &view.kit(id)?.or_not_found("kit", id)?)?;
            let sentence = format!("Kit {}: {}", kit.name, kit.words);
            ScanVerdict {
                kit: Some(kit),
                ..verdict(ScanOutcome::Kit, code, sentence)
            }
        }
        Match::Command(command) => {
            let sentence = format!("Command: {}", command.label());
            ScanVerdict {
                command: Some(command_view(*command)),
                ..verdict(ScanOutcome::Command, code, sentence)
            }
        }
        Match::Reserved(tag) => {
            let sentence = format!("{tag} is a reserved tag that nothing has yet");
            ScanVerdict {
                may_register_tag: true,
                ..verdict(ScanOutcome::Reserved, tag.clone(), sentence)
            }
        }
    };
    Ok(ScanVerdict {
        because,
        layout_differs,
        ..verdict
    })
}

/// Several things: all are named, none is taken.
fn choice<'m>(
    view: View<'_>,
    code: String,
    hits: impl Iterator<Item = &'m Match>,
    store: Option<PlaceId>,
) -> Result<ScanVerdict, Failure> {
    let (mut assets, mut names) = (Vec::new(), Vec::new());
    for hit in hits {
        let one = known(view, hit, code.clone(), String::new(), false, store)?;
        names.push(one.sentence);
        if let Some(asset) = one.asset {
            assets.push(asset.row);
        }
    }
    let sentence = format!("{code} could be: {}", names.join("; "));
    Ok(ScanVerdict {
        choices: assets,
        ..verdict(ScanOutcome::Choice, code, sentence)
    })
}

fn unknown(view: View<'_>, code: String, candidates: &[String]) -> Result<ScanVerdict, Failure> {
    if let Some(nearly) = nearly(view, candidates)? {
        let sentence = misread_words(&code, &nearly);
        return Ok(ScanVerdict {
            misread: true,
            nearly,
            ..verdict(ScanOutcome::Unknown, code, sentence)
        });
    }
    let may_register_tag = candidates
        .iter()
        .any(|code| !readings(code).is_empty() && !code.contains("://") && Tag::new(code).is_ok());
    let zeros = but_for_zeros(view, candidates)?;
    let sentence = match (code.is_empty(), &zeros) {
        (true, _) => "Nothing was scanned".to_owned(),
        (false, None) => format!("{code} is not on the register"),
        (false, Some(tag)) => format!("{code} is not on the register; {}", zeros_words(tag)),
    };
    Ok(ScanVerdict {
        nearly: zeros.into_iter().collect(),
        may_register_tag,
        looks_like_tag: may_register_tag && looks_like_tag(&code),
        ..verdict(ScanOutcome::Unknown, code, sentence)
    })
}

/// Refuses what no scanner can have read: it is kept nowhere.
pub(crate) fn unreadable() -> Failure {
    Failure::said(say::scan_unreadable())
        .hint(say::scan_unreadable_hint())
        .on("candidates")
}
