//! What the scans of a batch are now, as the register stands: its rows, whom they go to, and what stands in the way.

use crate::assets::hand_out::ring;
use crate::assets::returning;
use crate::bookings;
use crate::choices;
use crate::scans::{look_up, verdict};
use crate::wire::*;
use chrono::NaiveDate;
use inventory::{
    AssetFacts, AssetId, BatchAction, BatchTerms, Blocker, BlockerKind, Cure, Deed, Holder,
    PlaceId, State, batch, tag,
};
use ledger::view::asset::AssetRecord;
use ledger::{KeptScan, Meant, View};
use std::collections::HashMap;
use words::{Said, say};

/// A batch, reckoned.
pub(super) struct Gathered {
    pub rows: Vec<Row>,
    pub to: Option<Holder>,
    pub terms: BatchTerms,
    pub action: BatchAction,
    /// When the first scan came, in milliseconds since 1970 (UTC).
    pub since: Option<i64>,
    today: NaiveDate,
    /// Where this desk puts what comes back.
    store: Option<PlaceId>,
}

/// One row: all scans of one thing.
pub(super) struct Row {
    /// Its scans, the first of which names it.
    pub seqs: Vec<i64>,
    pub at: i64,
    pub code: String,
    pub what: What,
    pub cures: Vec<(BlockerKind, Cure)>,
}

/// What a row is.
pub(super) enum What {
    Asset(Box<AssetRecord>),
    /// No one thing: why, and what it could be.
    Open(Box<ScanVerdict>),
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Asset(AssetId),
    Code(String),
}

impl Gathered {
    /// Reckons what scans are now.
    pub fn reckon(
        view: View<'_>,
        scans: &[KeptScan],
        terms: &BatchTerms,
        today: NaiveDate,
        store: Option<PlaceId>,
    ) -> Result<Gathered, Failure> {
        let mut rows: Vec<Row> = Vec::new();
        let mut at: HashMap<Key, usize> = HashMap::new();
        let mut to = None;
        for scan in scans {
            let code = scan.codes.first().cloned().unwrap_or_default();
            let (key, what) = match meaning(view, scan, store)? {
                Meaning::To(holder) => {
                    to = Some(holder);
                    continue;
                }
                Meaning::Asset(id) if at.contains_key(&Key::Asset(id)) => (Key::Asset(id), None),
                Meaning::Asset(id) => match view.asset(&id)? {
                    Some(asset) => (Key::Asset(id), Some(What::Asset(Box::new(asset)))),
                    None => {
                        let gone = gone(code.clone());
                        (Key::Asset(id), Some(What::Open(Box::new(gone))))
                    }
                },
                Meaning::Open(verdict) => (Key::Code(tag::key(&code)), Some(What::Open(verdict))),
            };
            match (at.get(&key), what) {
                (Some(index), _) => {
                    let row = &mut rows[*index];
                    row.seqs.push(scan.seq);
                    row.at = scan.at;
                    row.cures.extend(scan.cures.iter().copied());
                }
                (None, Some(what)) => {
                    at.insert(key, rows.len());
                    rows.push(Row {
                        seqs: vec![scan.seq],
                        at: scan.at,
                        code: match &what {
                            What::Asset(asset) => asset.facts.tag.to_string(),
                            What::Open(_) => code,
                        },
                        what,
                        cures: scan.cures.clone(),
                    });
                }
                (None, None) => {}
            }
        }
        let action = terms.action.unwrap_or_else(|| likeliest(&rows, to));
        Ok(Gathered {
            rows,
            to,
            terms: terms.clone(),
            action,
            since: scans.first().map(|scan| scan.at),
            today,
            store,
        })
    }

    /// What is done to each of them.
    pub fn deed(&self) -> Deed {
        Deed {
            action: self.action,
            to: self.to,
            state: self.terms.state,
            due: self.terms.due,
            terms: self.terms.terms,
            place: self.terms.place,
            condition: self.terms.condition,
        }
    }

    /// What is done to one of them: what comes back goes where its place says, and a part of something not into itself.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn deed_for(&self, view: View<'_>, facts: &AssetFacts) -> Result<Deed, Failure> {
        let deed = self.deed();
        if deed.action != BatchAction::CheckIn {
            return Ok(deed);
        }
        let said = match deed.to {
            Some(Holder::Place(id)) => Some(id),
            _ => None,
        };
        let place = returning::place(view, facts, said, self.store)?.unwrap_or_default();
        Ok(Deed {
            to: place.map(Holder::Place),
            ..deed
        })
    }

    /// Where this desk puts what comes back.
    pub fn store(&self) -> Option<PlaceId> {
        self.store
    }

    /// Whether something comes back of which nobody knows where it goes.
    pub fn place_is_missing(&self, view: View<'_>) -> Result<bool, Failure> {
        if self.action != BatchAction::CheckIn || matches!(self.to, Some(Holder::Place(_))) {
            return Ok(false);
        }
        for row in &self.rows {
            if let What::Asset(asset) = &row.what
                && returning::place(view, &asset.facts, None, self.store)?.is_err()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What has to be said before it can be done, as a sentence.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn missing(&self, view: View<'_>) -> Result<Option<Said>, Failure> {
        Ok(match self.lacks() {
            None if self.place_is_missing(view)? => Some(say::batch_incomplete_store()),
            lacks => lacks,
        })
    }

    fn lacks(&self) -> Option<Said> {
        let deed = self.deed();
        let place = matches!(self.to, Some(Holder::Place(_)));
        match self.action {
            _ if self.rows.is_empty() => Some(say::batch_incomplete_asset()),
            BatchAction::CheckOut if self.to.is_none() => Some(say::batch_incomplete_holder()),
            BatchAction::CheckOut if deed.due.is_some_and(|due| due < self.today) => {
                Some(say::batch_incomplete_due())
            }
            BatchAction::Move if !place => Some(say::batch_incomplete_scan_place()),
            BatchAction::ChangeState if deed.goal().is_none() => {
                Some(say::batch_incomplete_choose_state())
            }
            _ => None,
        }
    }

    /// What stands in the way of a row, but for what was resolved.
    pub fn blocker(&self, view: View<'_>, row: &Row) -> Result<Option<Blocker>, Failure> {
        Ok(self
            .all_in_the_way(view, row)?
            .into_iter()
            .find(|blocker| !is_settled(row, blocker)))
    }

    /// What was resolved of what stands in the way of a row.
    pub fn settled(&self, view: View<'_>, row: &Row) -> Result<Vec<Blocker>, Failure> {
        let mut all = self.all_in_the_way(view, row)?;
        all.retain(|blocker| is_settled(row, blocker));
        Ok(all)
    }

    /// All that stands in the way of a row, what must be dealt with first in front.
    fn all_in_the_way(&self, view: View<'_>, row: &Row) -> Result<Vec<Blocker>, Failure> {
        let asset = match &row.what {
            What::Asset(asset) => asset,
            What::Open(verdict) => return Ok(vec![no_one_thing(verdict)]),
        };
        let holder = choices::holder_name(view, asset.facts.holder)?;
        let deed = self.deed();
        let of_state =
            batch::in_the_way(&deed, asset.id, &asset.facts, self.today, holder.as_deref());
        let mut all: Vec<Blocker> = of_state.into_iter().collect();
        if let (BatchAction::CheckOut, Some(to)) = (deed.action, deed.to)
            && let Some(refusal) = ring(view, asset.id, &asset.facts, to)?
        {
            all.push(Blocker {
                kind: BlockerKind::IntoItself,
                words: refusal.message,
                cure: None,
            });
        }
        // Whose it is can only be said once it is known who gets it.
        if deed.action == BatchAction::CheckOut && deed.to.is_some() {
            let booked = bookings::in_the_way(view, asset, deed.to, self.today, deed.due)?;
            all.extend(booked.map(|refusal| Blocker {
                kind: BlockerKind::Booked,
                words: refusal.message,
                cure: None,
            }));
        }
        // What is counted where it stands is missed there when it goes; one that comes back is not.
        if self.action != BatchAction::CheckIn {
            let counting = view.open_stocktakes_of(&asset.id)?;
            all.extend(counting.first().map(|name| Blocker {
                kind: BlockerKind::OnStocktake,
                words: format!("on the open stocktake {name}"),
                cure: Some(Cure::GoOn),
            }));
        }
        Ok(all)
    }
}

/// Whether what was decided about a row takes this blocker away.
fn is_settled(row: &Row, blocker: &Blocker) -> bool {
    blocker
        .cure
        .is_some_and(|cure| row.cures.contains(&(blocker.kind, cure)))
}

enum Meaning {
    To(Holder),
    Asset(AssetId),
    Open(Box<ScanVerdict>),
}

fn meaning(view: View<'_>, scan: &KeptScan, store: Option<PlaceId>) -> Result<Meaning, Failure> {
    Ok(match scan.meant {
        Meant::To(holder) => Meaning::To(holder),
        Meant::Asset(id) => Meaning::Asset(id),
        Meant::Open => {
            let verdict = look_up(view, &scan.codes, store)?;
            match (&verdict.asset, &verdict.person, &verdict.place) {
                (Some(asset), ..) => Meaning::Asset(asset.row.id),
                (_, Some(person), _) => Meaning::To(Holder::Person(person.id)),
                (_, _, Some(place)) => Meaning::To(Holder::Place(place.id)),
                _ => Meaning::Open(Box::new(verdict)),
            }
        }
    })
}

/// An asset whose registration was taken back since it was scanned.
fn gone(code: String) -> ScanVerdict {
    let sentence = format!("{code} is no longer on the register");
    verdict(ScanOutcome::Unknown, code, sentence)
}

fn no_one_thing(verdict: &ScanVerdict) -> Blocker {
    let (kind, words) = match verdict.outcome {
        ScanOutcome::Reserved => (BlockerKind::BlankTag, "a blank tag, on nothing yet"),
        ScanOutcome::Choice => (BlockerKind::Ambiguous, "could be several things"),
        ScanOutcome::Command => (BlockerKind::Unknown, "a command, no thing"),
        _ if verdict.misread => (BlockerKind::Unknown, "misread"),
        _ => (BlockerKind::Unknown, "not on the register"),
    };
    let nearly = match verdict.nearly.as_slice() {
        [] => String::new(),
        tags if verdict.misread => format!(", nearly {}", tags.join(" or ")),
        tags => format!(", perhaps {}", tags.join(" or ")),
    };
    Blocker {
        kind,
        words: format!("{words}{nearly}"),
        cure: None,
    }
}

/// What one most likely wants to do: hand out what is in stock, take back what is out.
fn likeliest(rows: &[Row], to: Option<Holder>) -> BatchAction {
    let count = |wanted: fn(State) -> bool| {
        let is = |row: &&Row| match &row.what {
            What::Asset(asset) => wanted(asset.facts.state),
            What::Open(_) => false,
        };
        rows.iter().filter(is).count()
    };
    let out = count(|state| state == State::InStock);
    let back = count(|state| matches!(state, State::CheckedOut | State::InRepair | State::Lost));
    match to {
        Some(Holder::Person(_) | Holder::Asset(_)) => BatchAction::CheckOut,
        _ if back > out => BatchAction::CheckIn,
        Some(Holder::Place(_)) => BatchAction::Move,
        None => BatchAction::CheckOut,
    }
}
