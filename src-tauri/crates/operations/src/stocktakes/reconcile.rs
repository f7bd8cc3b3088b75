//! The second phase: what differs, what may be done about it, and doing it.

use super::counts::{counts, is_blind};
use super::stocktake_meant;
use super::words::holder_words;
use crate::assets::register_in;
use crate::choices;
use crate::failure::{OrNotFound, not_found};
use crate::office::Office;
use crate::rows::{instant, money};
use crate::wire::*;
use inventory::{
    ActionKind, AssetId, BlockerKind, Decision, DecisionFacts, Finding, How, LineStatus, OutKind,
    PlaceId, ScanId, State, StocktakeFacts, StocktakePhase, rules,
};
use ledger::view::stocktakes::{CountLine, LineFilter, ScanLine, StocktakeRecord};
use ledger::{Book, View};
use words::{Said, say};

/// Lines of one answer at most.
const MOST_ROWS: u32 = 1_000;

/// The lines of a stocktake, those that were expected before those that were not.
///
/// # Errors
/// There is no such stocktake or place, or the count is blind and not closed.
pub fn list_stocktake_lines(
    office: &Office,
    request: ListStocktakeLines,
) -> Result<Page<StocktakeLine>, Failure> {
    let offset = request.offset.unwrap_or(0);
    let limit = request.limit.unwrap_or(200).min(MOST_ROWS);
    office.read(|view| {
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        if is_blind(&record) {
            return Err(Failure::said(say::stocktake_blind_expected()));
        }
        let place = request
            .place
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        let place = match place {
            Some(text) => Some(
                choices::place(view, text)
                    .map_err(|failure| failure.on("place"))?
                    .record
                    .id,
            ),
            None => None,
        };
        let undecided = request.undecided.unwrap_or(false);
        let unseen = request.unseen.unwrap_or(false);
        let filter = LineFilter {
            status: request.status,
            unseen,
            place,
            below: request.below.unwrap_or(false),
            search: request.search.clone().unwrap_or_default(),
            undecided,
        };
        let unexpected_only = matches!(
            request.status,
            Some(LineStatus::NotInScope | LineStatus::Unknown)
        );
        let may_be_unexpected = !unseen && request.status.is_none_or(LineStatus::may_be_unexpected);
        let (lines, mut total) = match unexpected_only {
            true => (Vec::new(), 0),
            false => view.stocktake_lines(&record, &filter, offset, limit)?,
        };
        let mut rows = lines
            .into_iter()
            .map(|line| expected_row(view, line))
            .collect::<Result<Vec<_>, Failure>>()?;
        // What was scanned and not expected belongs to no place of this stocktake and is few.
        if may_be_unexpected && place.is_none() && filter.search.trim().is_empty() {
            let room = limit.saturating_sub(u32::try_from(rows.len()).unwrap_or(limit));
            let skip = offset.saturating_sub(total);
            let (scans, unexpected) =
                view.stocktake_unexpected_scans(&record, request.status, undecided, skip, room)?;
            total = total.saturating_add(unexpected);
            for scan in scans {
                rows.push(unexpected_row(view, scan)?);
            }
        }
        Ok(Page {
            rows,
            total,
            offset,
        })
    })
}

/// How a thing is now.
struct Now {
    state: Option<State>,
    /// Whether the register has it where it was found.
    same_place: bool,
    out: Option<OutKind>,
}

impl Now {
    fn of(view: View<'_>, asset: Option<AssetId>, found: Option<PlaceId>) -> Result<Now, Failure> {
        let record = match asset {
            Some(id) => view.asset(&id)?,
            None => None,
        };
        Ok(match record {
            Some(record) => Now {
                state: Some(record.facts.state),
                same_place: found.is_none() || record.facts.standing_at() == found,
                out: record.facts.out_kind(),
            },
            None => Now {
                state: None,
                same_place: asset.is_some(),
                out: None,
            },
        })
    }

    fn decisions(&self, status: LineStatus) -> Vec<Decision> {
        status.decisions(self.state, self.same_place, self.out)
    }
}

/// An expected line as it is shown.
pub(super) fn expected_row(view: View<'_>, line: CountLine) -> Result<StocktakeLine, Failure> {
    let holder = holder_words(view, line.expected.holder)?;
    let now = Now::of(view, Some(line.expected.asset), line.found_place)?;
    let decisions = now.decisions(line.status);
    Ok(StocktakeLine {
        finding: format!("line:{}", line.number),
        status: line.status,
        tag: line.expected.tag,
        title: line.expected.title,
        serial: line.expected.serial,
        belongs: line.expected.place_path,
        holder,
        found_at: line.found_at,
        scanned_at: line.scanned_at.map(instant),
        cost: line.expected.cost.map(money),
        note: String::new(),
        photos: Vec::new(),
        decisions,
        decision: line.decision.as_ref().map(|(decision, _)| *decision),
        reason: line.decision.map(|(_, reason)| reason).unwrap_or_default(),
        asset: Some(line.expected.asset),
    })
}

/// Something scanned that was not expected.
pub(super) fn unexpected_row(view: View<'_>, line: ScanLine) -> Result<StocktakeLine, Failure> {
    let facts = line.scan.facts;
    let status = LineStatus::of_unexpected(facts.verdict, facts.asset.is_some());
    let now = Now::of(view, facts.asset, facts.place)?;
    let holder = match facts.asset {
        Some(id) => view.asset(&id)?.and_then(|asset| asset.facts.holder),
        None => None,
    };
    Ok(StocktakeLine {
        finding: format!("scan:{}", line.scan.id),
        status,
        tag: match facts.tag.is_empty() {
            true => facts.code,
            false => facts.tag,
        },
        title: facts.title,
        serial: String::new(),
        belongs: facts.belongs,
        holder: holder_words(view, holder)?,
        found_at: Some(facts.place_path),
        scanned_at: Some(instant(facts.at)),
        cost: None,
        note: facts.note,
        photos: facts.photos.iter().map(PhotoRef::from).collect(),
        decisions: now.decisions(status),
        decision: line.decision.as_ref().map(|(decision, _)| *decision),
        reason: line.decision.map(|(_, reason)| reason).unwrap_or_default(),
        asset: facts.asset,
    })
}

/// A difference somebody decides on.
struct Difference {
    about: Finding,
    status: LineStatus,
    asset: Option<AssetId>,
    found: Option<PlaceId>,
    name: String,
    code: String,
    before: Option<Decision>,
}

fn difference(
    view: View<'_>,
    record: &StocktakeRecord,
    finding: &str,
) -> Result<Difference, Failure> {
    let unknown = || not_found("finding", finding).on("decisions");
    match finding.split_once(':') {
        Some(("line", number)) => {
            let number: u32 = number.parse().map_err(|_| unknown())?;
            let line = view.stocktake_line(record, number)?.ok_or_else(unknown)?;
            Ok(Difference {
                about: Finding::Line(number),
                status: line.status,
                asset: Some(line.expected.asset),
                found: line.found_place,
                name: line.expected.tag,
                code: String::new(),
                before: line.decision.map(|(decision, _)| decision),
            })
        }
        Some(("scan", id)) => {
            let id: ScanId = id.parse().map_err(|_| unknown())?;
            let line = view.count_scan(&id)?.ok_or_else(unknown)?;
            let facts = line.scan.facts;
            let expected = match facts.asset {
                Some(asset) => view.stocktake_line_of(record, &asset)?.is_some(),
                None => false,
            };
            if facts.stocktake != record.id || expected {
                return Err(unknown());
            }
            Ok(Difference {
                about: Finding::Scan(id),
                status: LineStatus::of_unexpected(facts.verdict, facts.asset.is_some()),
                asset: facts.asset,
                found: facts.place,
                name: if facts.tag.is_empty() {
                    facts.code.clone()
                } else {
                    facts.tag
                },
                code: facts.code,
                before: line.decision.map(|(decision, _)| decision),
            })
        }
        _ => Err(unknown()),
    }
}

/// Decides on differences and does what was decided, all or nothing, in one action that can be taken back.
///
/// # Errors
/// The count is not closed, or something cannot be done; nothing is saved then.
pub fn reconcile(office: &Office, mut request: Reconcile) -> Result<Done<Reconciled>, Failure> {
    let refused = match carried_out(office, &request) {
        Err(failure)
            if request.leave_out_refused == Some(true)
                && (1..request.decisions.len()).contains(&failure.refused.len()) =>
        {
            failure.refused
        }
        done => return done,
    };
    request
        .decisions
        .retain(|wanted| refused.iter().all(|one| one.id != wanted.finding));
    let mut done = carried_out(office, &request)?;
    let left = refused.into_iter().map(|one| LeftOut {
        tag: one.tag,
        why: one.why,
    });
    done.result.left_out.extend(left);
    Ok(done)
}

/// Does what was decided, all or nothing.
fn carried_out(office: &Office, request: &Reconcile) -> Result<Done<Reconciled>, Failure> {
    let reason = request.reason.clone().unwrap_or_default();
    let reason = reason.trim();
    office.act(ActionKind::Reconcile, Some(reason), |book| {
        let view = book.view();
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        if record.facts.phase != StocktakePhase::Reconciling {
            return Err(Failure::said(say::stocktake_phase_unclosed(
                &record.facts.name,
                record.facts.phase.word(),
            ))
            .hint(say::stocktake_phase_unclosed_hint()));
        }
        if request.decisions.is_empty() {
            return Err(Failure::said(say::stocktake_nothing_decided()).on("decisions"));
        }
        book.set_subject(record.facts.name.clone());
        let mut assets = 0;
        let mut refused = Vec::new();
        for wanted in &request.decisions {
            let difference = difference(book.view(), &record, &wanted.finding)?;
            match decide(book, &record, &difference, wanted.decision, reason, request) {
                Ok(changed) => assets += u32::from(changed),
                Err(failure) => refused.push(RefusedThing {
                    id: wanted.finding.clone(),
                    tag: difference.name.clone(),
                    why: failure.message,
                    kind: BlockerKind::Other,
                    label: BlockerKind::Other.label().to_owned(),
                    cure: None,
                }),
            }
        }
        if !refused.is_empty() {
            let lines = refused
                .iter()
                .take(100)
                .map(|one| format!("{}: {}", one.tag, one.why));
            let failure = Failure::said(say::stocktake_refused(
                refused.len(),
                request.decisions.len(),
            ))
            .hint(say::stocktake_refused_hint())
            .details(lines);
            return Err(Failure {
                refused: refused.into_boxed_slice(),
                ..failure
            });
        }
        let new = StocktakeFacts {
            rounds: record.facts.rounds.saturating_add(1),
            ..record.facts.clone()
        };
        book.revise_stocktake(&record, new)?;
        let view = book.view();
        let record = view
            .stocktake(&record.id)?
            .or_not_found("stocktake", &record.id)?;
        let counts = counts(view, &record)?;
        let decided = u32::try_from(request.decisions.len()).unwrap_or(u32::MAX);
        let left = match counts.undecided {
            0 => "nothing is left to decide".to_owned(),
            left => format!("{left} left"),
        };
        Ok(Reconciled {
            decided,
            assets,
            left_out: Vec::new(),
            sentence: format!("Decided on {decided}, changed {assets} assets; {left}"),
            counts,
        })
    })
}

/// Whether a decision changes the register.
fn is_carried_out(decision: Decision) -> bool {
    !matches!(decision, Decision::Ignore | Decision::Investigate)
}

/// Does what was decided about one difference and writes it down; answers whether an asset changed.
fn decide(
    book: &mut Book<'_>,
    record: &StocktakeRecord,
    difference: &Difference,
    decision: Decision,
    reason: &str,
    request: &Reconcile,
) -> Result<bool, Failure> {
    let refuse = |said: Said| Err(Failure::said(said).on("decisions"));
    if let Some(before) = difference.before.filter(|before| is_carried_out(*before)) {
        return refuse(say::stocktake_decision_before(before.label()));
    }
    let view = book.view();
    let now = Now::of(view, difference.asset, difference.found)?;
    if !now.decisions(difference.status).contains(&decision) {
        return refuse(say::stocktake_decision_impossible(decision.label()));
    }
    let changed = match (decision, difference.asset) {
        (Decision::Ignore | Decision::Investigate, _) => false,
        (Decision::Register, _) => {
            let asset = RegisterAsset {
                tag: Some(difference.code.clone()),
                model: request.model.clone(),
                place: difference.found.map(|place| place.to_string()),
                ..RegisterAsset::default()
            };
            register_in(book, &asset)?;
            true
        }
        (_, None) => return refuse(say::stocktake_decision_no_asset()),
        (Decision::MarkLost, Some(id)) => {
            let asset = view.asset(&id)?.or_not_found("asset", &id)?;
            let holder = choices::holder_name(view, asset.facts.holder)?;
            let new = rules::change_state(&asset.facts, State::Lost, holder.as_deref())?;
            book.change_asset(&asset, How::StateChanged, new, reason)?
        }
        (Decision::CheckIn, Some(id)) => {
            let asset = view.asset(&id)?.or_not_found("asset", &id)?;
            let new = rules::check_in(&asset.facts, difference.found, None)?;
            book.change_asset(&asset, How::CheckedIn, new, reason)?
        }
        (Decision::Move | Decision::RecordPlace, Some(id)) => {
            let Some(place) = difference.found else {
                return refuse(say::stocktake_decision_nowhere());
            };
            let asset = view.asset(&id)?.or_not_found("asset", &id)?;
            let new = rules::move_to(&asset.facts, Some(place))?;
            book.change_asset(&asset, How::Moved, new, reason)?
        }
    };
    let old = book.view().stocktake_decision(record, difference.about)?;
    book.decide(
        old.as_ref(),
        DecisionFacts {
            stocktake: record.id,
            about: difference.about,
            decision,
            reason: reason.to_owned(),
        },
    )?;
    Ok(changed)
}
