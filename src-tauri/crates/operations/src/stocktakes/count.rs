//! Counting: one scan in, one verdict out, on disk when it answers.

use super::counts::{counts, is_blind, progress_within};
use super::open::line_out;
use super::stocktake_meant;
use super::words::{scan_view, title};
use crate::choices;
use crate::commands::command_view;
use crate::failure::{OrNotFound, not_found};
use crate::misread::{but_for_zeros, misread_words, nearly, zeros_words};
use crate::office::Office;
use crate::photos;
use crate::rows::{self, instant};
use crate::scans::{Match, Meaning, meanings};
use crate::wire::*;
use chrono::Local;
use inventory::scan::is_code;
use inventory::{
    ActionKind, AssetFacts, AssetId, CountScan, CountVerdict, OutKind, PlaceId, ScanId, StationId,
    tag,
};
use ledger::View;
use ledger::view::places::PlaceRecord;
use ledger::view::stocktakes::{ScanLine, StocktakeRecord};
use words::say;

/// Longest code that is kept, in characters.
const LONGEST_CODE: usize = 200;

/// Where and when something was scanned.
pub(super) struct Scanned<'s> {
    pub code: &'s str,
    pub at: i64,
    pub stand: Option<&'s PlaceRecord>,
    pub source: &'s str,
}

impl Scanned<'_> {
    fn kept(&self, record: &StocktakeRecord, verdict: CountVerdict, here: bool) -> CountScan {
        CountScan {
            stocktake: record.id,
            at: self.at,
            code: self.code.chars().take(LONGEST_CODE).collect(),
            verdict,
            here,
            asset: None,
            tag: String::new(),
            title: String::new(),
            place: self.stand.map(|place| place.record.id),
            place_path: self
                .stand
                .map(|place| place.path.clone())
                .unwrap_or_default(),
            belongs: String::new(),
            source: self.source.to_owned(),
            counter: String::new(),
            counted_by: None,
            note: String::new(),
            photos: Vec::new(),
        }
    }

    /// A place was scanned: that is where one stands.
    pub fn place(&self, record: &StocktakeRecord, place: &PlaceRecord) -> CountScan {
        CountScan {
            title: place.record.facts.name.clone(),
            place: Some(place.record.id),
            place_path: place.path.clone(),
            ..self.kept(record, CountVerdict::Place, true)
        }
    }

    /// A code that nothing on the register has.
    pub fn unknown(&self, view: View<'_>, record: &StocktakeRecord) -> Result<CountScan, Failure> {
        let key = tag::key(self.code);
        let verdict = match view.first_scan_of_code(record, &key)? {
            Some(_) => CountVerdict::AlreadyCounted,
            None => CountVerdict::Unknown,
        };
        Ok(self.kept(record, verdict, true))
    }

    /// A thing of the register.
    pub fn asset(
        &self,
        view: View<'_>,
        record: &StocktakeRecord,
        id: &AssetId,
    ) -> Result<CountScan, Failure> {
        let now = view.line(id)?.or_not_found("asset", id)?;
        let line = view.stocktake_line_of(record, id)?;
        let (place, belongs) = match &line {
            Some(line) => (line.expected.place, line.expected.place_path.clone()),
            None => {
                let path = now.place.as_ref().map(|(.., path)| path.clone());
                let id = now.place.as_ref().map(|(id, ..)| *id);
                (id, path.unwrap_or_default())
            }
        };
        let here = match self.stand {
            None => true,
            Some(stand) => is_within(view, place, stand.record.id)?,
        };
        let counted = view.first_scan_of(record, id)?.is_some();
        let out = line.as_ref().map(|line| line.expected.out());
        let out_now = line_out(view, &now.record.facts)?;
        let verdict = CountVerdict::on_asset(out, out_now, here, counted);
        Ok(CountScan {
            asset: Some(*id),
            tag: now.record.facts.tag.to_string(),
            title: title(&now),
            belongs,
            ..self.kept(record, verdict, here)
        })
    }
}

/// Whether a place is another or lies below it.
fn is_within(view: View<'_>, place: Option<PlaceId>, above: PlaceId) -> Result<bool, Failure> {
    let mut at = place;
    // A tree of places is far less deep; a loop in a damaged file must not hang a scan.
    for _ in 0..100 {
        let Some(id) = at else { return Ok(false) };
        if id == above {
            return Ok(true);
        }
        at = view.place(&id)?.and_then(|place| place.record.facts.parent);
    }
    Ok(false)
}

/// The place a desk stands at in a count: the one it scanned last, or else the only one that can be meant.
pub(super) fn standing(
    view: View<'_>,
    record: &StocktakeRecord,
    station: &StationId,
) -> Result<Option<PlaceRecord>, Failure> {
    let scan = view.standing_place(record, station)?;
    match scan.and_then(|line| line.scan.facts.place) {
        Some(id) => Ok(view.place(&id)?),
        None => only_place(view, record),
    }
}

/// The one place that whoever counts can stand at, where nobody has to say it: the stocktake is of one place and expects
/// nothing below it, or the register has one place only.
pub(super) fn only_place(
    view: View<'_>,
    record: &StocktakeRecord,
) -> Result<Option<PlaceRecord>, Failure> {
    match record.facts.scope.places.as_slice() {
        [only] if !view.stocktake_expects_beside(record, *only)? => Ok(view.place(only)?),
        [] => match view.places("", 0, 1)? {
            (mut found, 1) => Ok(found.pop()),
            _ => Ok(None),
        },
        _ => Ok(None),
    }
}

/// Counts a scan: a place says where one stands, everything else is found, found elsewhere, on loan, not in scope,
/// unknown or counted already. A command is answered and not counted; where several things are meant, nothing is.
///
/// # Errors
/// The stocktake is not being counted; nothing is saved then.
pub fn count_scan(
    office: &Office,
    request: CountScanRequest,
) -> Result<Done<CountedScan>, Failure> {
    let station = office.desk_card().station;
    let now = office.now().timestamp_millis();
    office.act(ActionKind::Count, None, |book| {
        let view = book.view();
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        record.facts.counts()?;
        let candidates = request.candidates.clone().unwrap_or_default();
        let first = candidates
            .first()
            .map(|code| code.trim())
            .unwrap_or_default();
        let stand = standing(view, &record, &station)?;
        let mut scanned = Scanned {
            code: first,
            at: now,
            stand: stand.as_ref(),
            source: "",
        };
        let said = match (request.place, request.choice) {
            (Some(id), _) => Some(Match::Place(id)),
            (None, id) => id.map(Match::Asset),
        };
        let by_hand = said.is_some();
        let found = match said {
            Some(hit) => vec![Meaning {
                hit,
                because: String::new(),
                at: 0,
            }],
            None => meanings(view, &candidates)?,
        };
        if first.is_empty() && !by_hand {
            return Err(Failure::said(say::stocktake_no_code()).on("candidates"));
        }
        if !by_hand && !is_code(first) {
            return Err(crate::scans::unreadable());
        }
        let layout_differs = matches!(found.as_slice(), [only] if only.at > 0);
        if let [only] = found.as_slice() {
            scanned.code = candidates.get(only.at).map_or(first, |code| code.trim());
        }
        let facts = match found.as_slice() {
            [] => scanned.unknown(view, &record)?,
            [only] => match &only.hit {
                Match::Command(command) => {
                    return Ok(CountedScan {
                        command: Some(command_view(*command)),
                        ..answer(
                            view,
                            &record,
                            &station,
                            format!("Command: {}", command.label()),
                        )?
                    });
                }
                Match::Person(_) => {
                    let sentence =
                        "That is a badge. Scan a place, or a thing that stands there.".to_owned();
                    return answer(view, &record, &station, sentence);
                }
                Match::Kit(_) => {
                    let sentence =
                        "That is a kit. Scan each of its things: a kit is not counted.".to_owned();
                    return answer(view, &record, &station, sentence);
                }
                Match::Place(id) => {
                    scanned.place(&record, &view.place(id)?.or_not_found("place", id)?)
                }
                Match::Asset(id) => scanned.asset(view, &record, id)?,
                Match::Reserved(_) => scanned.unknown(view, &record)?,
            },
            several => {
                let mut choices = Vec::new();
                for meaning in several {
                    if let Match::Asset(id) = &meaning.hit
                        && let Some(line) = view.line(id)?
                    {
                        choices.push(rows::asset_row(line));
                    }
                }
                let sentence = format!(
                    "{first} could be several things: choose which. It is not counted yet."
                );
                return Ok(CountedScan {
                    choices,
                    ..answer(view, &record, &station, sentence)?
                });
            }
        };
        let before = match (facts.verdict, facts.asset) {
            (CountVerdict::AlreadyCounted, Some(id)) => view.first_scan_of(&record, &id)?,
            _ => None,
        };
        book.set_subject(match facts.tag.is_empty() {
            true => facts.code.clone(),
            false => facts.tag.clone(),
        });
        let id = ScanId(ledger::new_id());
        book.add_scan(id, facts)?;
        let view = book.view();
        let line = view.count_scan(&id)?.or_not_found("scan", &id)?;
        let sentence = sentence(view, &record, &line, before.as_ref())?;
        let blind = is_blind(&record);
        let shown = scan_view(view, line, blind)?;
        Ok(CountedScan {
            verdict: Some(shown.verdict),
            scan: Some(shown),
            layout_differs,
            ..answer(view, &record, &station, sentence)?
        })
    })
}

/// How the stocktake stands, with a sentence and nothing counted.
fn answer(
    view: View<'_>,
    record: &StocktakeRecord,
    station: &StationId,
    sentence: String,
) -> Result<CountedScan, Failure> {
    let stand = standing(view, record, station)?;
    let here = match &stand {
        Some(stand) if !is_blind(record) => Some(progress_within(view, record, stand)?),
        _ => None,
    };
    Ok(CountedScan {
        verdict: None,
        sentence,
        scan: None,
        choices: Vec::new(),
        command: None,
        layout_differs: false,
        here,
        counts: counts(view, record)?,
    })
}

/// What came of a scan, in a line that is read aloud.
fn sentence(
    view: View<'_>,
    record: &StocktakeRecord,
    line: &ScanLine,
    before: Option<&ScanLine>,
) -> Result<String, Failure> {
    let facts = &line.scan.facts;
    let what = format!("{} {}", facts.tag, facts.title).trim().to_owned();
    if is_blind(record)
        && !matches!(
            facts.verdict,
            CountVerdict::Place | CountVerdict::Unknown | CountVerdict::AlreadyCounted
        )
    {
        return Ok(format!("{what}: counted"));
    }
    Ok(match facts.verdict {
        CountVerdict::Place => format!("You stand at {}", facts.place_path),
        CountVerdict::Found => format!("{what}: found{}", whose(view, facts.asset)?),
        CountVerdict::Elsewhere => {
            let whose = whose(view, facts.asset)?;
            match facts.belongs.as_str() {
                "" => format!("{what}: belongs nowhere yet{whose}"),
                place => format!("{what}: belongs to {place}{whose}"),
            }
        }
        CountVerdict::Assigned => match holder_now(view, facts.asset)? {
            Some(name) => format!("{what}: assigned to {name}, who may be here"),
            None => format!("{what}: assigned to somebody"),
        },
        CountVerdict::OnLoan => {
            let now = holder_now(view, facts.asset)?;
            let then = match facts.asset {
                Some(id) => view.stocktake_line_of(record, &id)?,
                None => None,
            };
            let then = then.and_then(|line| line.expected.holder);
            let name = match now {
                Some(name) => name,
                None => choices::holder_name(view, then)?.unwrap_or_else(|| "somebody".into()),
            };
            format!("{what}: on loan to {name}")
        }
        CountVerdict::NotInScope => {
            let belongs = match facts.belongs.as_str() {
                "" => "no place".to_owned(),
                place => place.to_owned(),
            };
            format!("{what}: not part of this stocktake ({belongs})")
        }
        CountVerdict::Unknown => match nearly(view, std::slice::from_ref(&facts.code))? {
            Some(nearly) => format!("{}; the code is kept", misread_words(&facts.code, &nearly)),
            None => {
                let zeros = but_for_zeros(view, std::slice::from_ref(&facts.code))?;
                let perhaps =
                    zeros.map_or_else(String::new, |tag| format!("{}; ", zeros_words(&tag)));
                let code = &facts.code;
                format!("{code} is not on the register; {perhaps}the code is kept")
            }
        },
        CountVerdict::AlreadyCounted => {
            let what = match what.as_str() {
                "" => facts.code.clone(),
                what => what.to_owned(),
            };
            match before {
                Some(before) => {
                    let time = instant(before.scan.facts.at)
                        .with_timezone(&Local)
                        .format("%H:%M");
                    match before.scan.facts.place_path.as_str() {
                        "" => format!("{what}: already counted at {time}"),
                        place => format!("{what}: already counted at {time}, at {place}"),
                    }
                }
                None => format!("{what}: already counted"),
            }
        }
    })
}

/// Who has an asset now or what it is part of, as the end of a sentence.
fn whose(view: View<'_>, asset: Option<AssetId>) -> Result<String, Failure> {
    let Some(id) = asset else {
        return Ok(String::new());
    };
    let facts = view.asset(&id)?.map(|asset| asset.facts);
    let kind = facts.as_ref().and_then(AssetFacts::out_kind);
    let name = choices::holder_name(view, facts.and_then(|facts| facts.holder))?;
    Ok(match (kind, name) {
        (Some(OutKind::Assigned | OutKind::OnLoan), Some(name)) => format!("; {name} has it"),
        (Some(OutKind::PartOf), Some(name)) => format!("; part of {name}"),
        _ => String::new(),
    })
}

/// Who has an asset now.
fn holder_now(view: View<'_>, asset: Option<AssetId>) -> Result<Option<String>, Failure> {
    let Some(id) = asset else { return Ok(None) };
    let holder = view.asset(&id)?.and_then(|asset| asset.facts.holder);
    choices::holder_name(view, holder)
}

/// Takes a scan of a count back: one that is named, or the last of this desk.
///
/// # Errors
/// There is no such scan, or the count is closed; nothing is saved then.
pub fn take_back_counted(
    office: &Office,
    request: TakeBackCounted,
) -> Result<Done<CountedScan>, Failure> {
    let station = office.desk_card().station;
    office.act(ActionKind::TakeBackScan, None, |book| {
        let view = book.view();
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        record.facts.counts()?;
        let line = match request.scan {
            Some(id) => view.count_scan(&id)?.or_not_found("scan", &id)?,
            None => view
                .last_scans(&record, Some(&station), 1)?
                .pop()
                .ok_or_else(|| Failure::said(say::stocktake_no_scan()))?,
        };
        if line.scan.facts.stocktake != record.id {
            return Err(not_found("scan", &line.scan.id.to_string()));
        }
        let facts = &line.scan.facts;
        let what = match facts.verdict {
            CountVerdict::Place => &facts.place_path,
            _ if facts.tag.is_empty() => &facts.code,
            _ => &facts.tag,
        }
        .clone();
        book.set_subject(what.clone());
        book.remove_scan(&line.scan)?;
        answer(
            book.view(),
            &record,
            &station,
            format!("Took back the scan of {what}"),
        )
    })
}

/// Says something about a scan, such as what an unknown code is stuck on, and adds photos to those it has.
///
/// # Errors
/// There is no such scan, its stocktake is signed, a photo is none, or there would be too many.
pub fn note_scan(office: &Office, request: NoteScan) -> Result<Done<CountScanView>, Failure> {
    let photos = photos::taken(request.photos)?;
    office.act(ActionKind::ChangeStocktake, None, |book| {
        let view = book.view();
        let line = view
            .count_scan(&request.scan)?
            .or_not_found("scan", &request.scan)?;
        let id = line.scan.facts.stocktake;
        let record = view.stocktake(&id)?.or_not_found("stocktake", &id)?;
        if record.facts.signed.is_some() {
            return Err(Failure::said(say::stocktake_phase_stays(
                &record.facts.name,
            )));
        }
        let note = request.note.trim();
        if note.chars().count() > 1_000 {
            return Err(Failure::said(say::stocktake_note_length()).on("note"));
        }
        let new = CountScan {
            note: note.to_owned(),
            ..line.scan.facts.clone()
        };
        book.set_subject(record.facts.name.clone());
        photos::few(line.scan.facts.photos.len() + photos.len())?;
        book.revise_scan(&line.scan, new, &photos)?;
        let line = book
            .view()
            .count_scan(&request.scan)?
            .or_not_found("scan", &request.scan)?;
        scan_view(book.view(), line, is_blind(&record))
    })
}
