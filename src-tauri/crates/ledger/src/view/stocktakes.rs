//! Stocktakes: how far each is, what it expects, what was scanned, what differs.

use super::View;
use super::asset::{id, money, word, wrong};
use super::records::Versioned;
use super::who::who;
use crate::error::Result;
use crate::photos;
use inventory::{
    AssetId, CountScan, CountVerdict, Decision, DecisionFacts, DecisionId, ExpectedLine, Finding,
    Holder, LineOut, LineStatus, Money, PersonId, PersonThen, PlaceId, ScanId, State, StationId,
    StocktakeFacts, StocktakeId, fold,
};
use rusqlite::{OptionalExtension, Params, Row, params};
use uuid::Uuid;

/// A stocktake with its place in the journal.
pub type StocktakeRecord = Versioned<StocktakeId, StocktakeFacts>;
/// A scan of a count with its place in the journal.
pub type ScanRecord = Versioned<ScanId, CountScan>;
/// A decision with its place in the journal.
pub type DecisionRecord = Versioned<DecisionId, DecisionFacts>;

/// A scan with who made it.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanLine {
    /// The scan.
    pub scan: ScanRecord,
    /// Who counted it: whoever is named, else whoever recorded it, by the name they have now.
    pub counter: String,
    /// The same as a person; none where only a name is kept of them, and where nobody did it.
    pub counter_person: Option<PersonId>,
    /// Whether their details were erased.
    pub counter_erased: bool,
    /// At which desk, by name.
    pub station: String,
    /// What was decided about it.
    pub decision: Option<(Decision, String)>,
}

/// An expected line as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct CountLine {
    /// Its number, from 1.
    pub number: u32,
    /// What was expected.
    pub expected: ExpectedLine,
    /// How it stands.
    pub status: LineStatus,
    /// Where it was found, in words.
    pub found_at: Option<String>,
    /// The place it was found at.
    pub found_place: Option<PlaceId>,
    /// When, in milliseconds since 1970 (UTC).
    pub scanned_at: Option<i64>,
    /// What was decided about it.
    pub decision: Option<(Decision, String)>,
}

/// How many lines stand how at a place, and what they cost.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyLine {
    /// The place; none for what belongs nowhere.
    pub place: Option<PlaceId>,
    /// The same in words.
    pub place_path: String,
    /// How they stand.
    pub status: LineStatus,
    /// How many.
    pub lines: u32,
    /// What they cost, in one currency.
    pub cost: Option<Money>,
}

/// How many stand how, over all places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StocktakeSum {
    /// Whether they were expected.
    pub expected: bool,
    /// How they stand.
    pub status: LineStatus,
    /// How many.
    pub lines: u32,
}

/// Which lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineFilter {
    /// Standing like this.
    pub status: Option<LineStatus>,
    /// Expected and not seen, whoever has it.
    pub unseen: bool,
    /// Belonging to this place.
    pub place: Option<PlaceId>,
    /// Or to one below it; else only to the place itself.
    pub below: bool,
    /// With tags, serials or titles that contain this.
    pub search: String,
    /// Not decided on yet.
    pub undecided: bool,
}

const STOCKTAKE: &str = "SELECT row, id, version, facts FROM stocktake";

fn read_stocktake(row: &Row<'_>) -> rusqlite::Result<StocktakeRecord> {
    let facts = row.get_ref(3)?.as_str()?;
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts: serde_json::from_str(facts).map_err(|_| wrong(3, "a stocktake"))?,
    })
}

const SCAN: &str = concat!(
    "SELECT s.row, s.id, s.version, t.id, s.at, s.code, s.verdict, s.here, s.asset, s.tag, s.title, \
    s.place, s.place_path, s.belongs, s.source, s.note, coalesce(nullif(s.counter, ''), ",
    who!("coalesce(s.counted_by, s.actor)"),
    "), coalesce(station.name, ''), \
    d.decision, d.reason, s.photos, s.counter, s.counted_by, s.counted_as, by.id, coalesce(by.erased, 0) \
    FROM stocktake_scan s JOIN stocktake t ON t.row = s.stocktake \
    LEFT JOIN station ON station.id = s.station LEFT JOIN stocktake_decision d ON d.scan = s.id \
    LEFT JOIN person by ON s.counter = '' AND by.id = coalesce(s.counted_by, \
    (SELECT worker.person FROM worker WHERE worker.id = s.actor), s.actor)"
);

fn read_scan(row: &Row<'_>) -> rusqlite::Result<ScanLine> {
    let facts = CountScan {
        stocktake: Uuid::from_bytes(row.get(3)?).into(),
        at: row.get(4)?,
        code: row.get(5)?,
        verdict: word(row, 6, CountVerdict::from_word)?.ok_or_else(|| wrong(6, "a verdict"))?,
        here: row.get(7)?,
        asset: id(row, 8)?,
        tag: row.get(9)?,
        title: row.get(10)?,
        place: id(row, 11)?,
        place_path: row.get(12)?,
        belongs: row.get(13)?,
        source: row.get(14)?,
        counter: row.get(21)?,
        counted_by: match id(row, 22)? {
            None => None,
            Some(person) => Some(PersonThen {
                person,
                digest: row.get(23)?,
            }),
        },
        note: row.get(15)?,
        photos: photos::read(row.get_ref(20)?.as_str()?).ok_or_else(|| wrong(20, "photos"))?,
    };
    Ok(ScanLine {
        scan: Versioned {
            row: row.get(0)?,
            id: Uuid::from_bytes(row.get(1)?).into(),
            version: row.get(2)?,
            facts,
        },
        counter: row.get(16)?,
        counter_person: id(row, 24)?,
        counter_erased: row.get(25)?,
        station: row.get(17)?,
        decision: decision(row, 18)?,
    })
}

fn decision(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<(Decision, String)>> {
    Ok(match word(row, column, Decision::from_word)? {
        None => None,
        Some(decision) => Some((decision, row.get(column + 1)?)),
    })
}

const LINE: &str = "SELECT l.number, l.asset, l.tag, l.serial, l.title, l.category, nullif(l.place, x''), l.place_path, \
    l.state, l.holder, l.cost, nullif(l.currency, ''), l.status, s.place_path, s.place, s.at, d.decision, d.reason, \
    CASE WHEN l.said_out THEN l.out END \
    FROM stocktake_line l LEFT JOIN stocktake_scan s ON s.row = l.scan \
    LEFT JOIN stocktake_decision d ON d.stocktake = l.stocktake AND d.line = l.number";

fn read_line(row: &Row<'_>) -> rusqlite::Result<CountLine> {
    let holder = row.get_ref(9)?.as_str()?;
    let expected = ExpectedLine {
        asset: Uuid::from_bytes(row.get(1)?).into(),
        tag: row.get(2)?,
        serial: row.get(3)?,
        title: row.get(4)?,
        category: row.get(5)?,
        place: id(row, 6)?,
        place_path: row.get(7)?,
        state: word(row, 8, State::from_word)?.ok_or_else(|| wrong(8, "a state"))?,
        holder: match holder {
            "" => None,
            text => Some(serde_json::from_str::<Holder>(text).map_err(|_| wrong(9, "a holder"))?),
        },
        cost: money(row, 10, 11)?,
        out: word(row, 18, LineOut::from_word)?,
    };
    Ok(CountLine {
        number: row.get(0)?,
        expected,
        status: word(row, 12, LineStatus::from_word)?.ok_or_else(|| wrong(12, "a status"))?,
        found_at: row.get(13)?,
        found_place: id(row, 14)?,
        scanned_at: row.get(15)?,
        decision: decision(row, 16)?,
    })
}

/// The first scan of each thing or code that was not expected: things by identity, codes by what they say.
const UNEXPECTED: &str = "s.row IN (SELECT min(u.row) FROM stocktake_scan u WHERE u.stocktake = ?1 \
    AND u.verdict IN ('not_in_scope', 'unknown', 'already_counted', 'assigned', 'on_loan') \
    AND (u.asset IS NULL OR NOT EXISTS (SELECT 1 FROM stocktake_line l WHERE l.asset = u.asset AND l.stocktake = ?1)) \
    GROUP BY coalesce(u.asset, u.code_key))";

/// The identities of the place a parameter names and of all below it.
fn within(parameter: &str) -> String {
    format!(
        "WITH RECURSIVE within (row, id) AS (SELECT row, id FROM place WHERE id = {parameter} \
         UNION SELECT below.row, below.id FROM place below JOIN within ON below.parent = within.row) \
         SELECT id FROM within"
    )
}

impl View<'_> {
    /// Stocktakes whose names contain a text, the latest first; and how many in all.
    pub fn stocktakes(
        &self,
        search: &str,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<StocktakeRecord>, u32)> {
        let condition = "WHERE instr(name_key, ?1) > 0 OR ?1 = ''";
        let search = fold(search);
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM stocktake {condition}"))?
            .query_row([&search], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&format!(
            "{STOCKTAKE} {condition} ORDER BY phase = 'signed', row DESC LIMIT ?2 OFFSET ?3"
        ))?;
        let rows = statement
            .query_map(params![search, limit, offset], read_stocktake)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// One stocktake.
    pub fn stocktake(&self, id: &StocktakeId) -> Result<Option<StocktakeRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{STOCKTAKE} WHERE id = ?1"))?;
        Ok(statement
            .query_row([id.as_bytes()], read_stocktake)
            .optional()?)
    }

    /// When, by whom and at which desk a stocktake was opened.
    pub fn stocktake_opened(&self, id: &StocktakeId) -> Result<Option<(i64, String, String)>> {
        let sql = concat!(
            "SELECT t.at, ",
            who!("t.actor"),
            ", coalesce(station.name, '') FROM stocktake t \
             LEFT JOIN station ON station.id = t.station WHERE t.id = ?1"
        );
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_row([id.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?)
    }

    /// The open stocktakes that expect an asset, by name.
    pub fn open_stocktakes_of(&self, asset: &AssetId) -> Result<Vec<String>> {
        let sql = "SELECT t.name FROM stocktake_line l JOIN stocktake t ON t.row = l.stocktake \
            WHERE l.asset = ?1 AND t.phase <> 'signed' ORDER BY t.row";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_map([asset.as_bytes()], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    /// The last stocktake signed before this one whose scope is the same.
    pub fn stocktake_before(&self, record: &StocktakeRecord) -> Result<Option<StocktakeRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{STOCKTAKE} WHERE phase = 'signed' AND row < ?1 ORDER BY row DESC LIMIT 1000"
        ))?;
        let rows = statement.query_map([record.row], read_stocktake)?;
        for row in rows {
            let row = row?;
            if row.facts.scope == record.facts.scope {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// How the expected lines of a stocktake stand, by place; of one place with all below it, or of all.
    pub fn stocktake_tally(
        &self,
        stocktake: &StocktakeRecord,
        place: Option<PlaceId>,
    ) -> Result<Vec<TallyLine>> {
        let sql = format!(
            "SELECT nullif(place, x''), place_path, status, lines, cost, nullif(currency, '') FROM stocktake_tally \
             WHERE stocktake = ?1 AND {} \
             ORDER BY folded(place_path), place, status, currency",
            match place {
                Some(_) => format!("place IN ({})", within("?2")),
                None => "?2 IS NULL".to_owned(),
            }
        );
        let place = place.map(|place| *place.as_bytes());
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map(params![stocktake.row, place], |row| {
                Ok(TallyLine {
                    place: id(row, 0)?,
                    place_path: row.get(1)?,
                    status: word(row, 2, LineStatus::from_word)?
                        .ok_or_else(|| wrong(2, "a status"))?,
                    lines: row.get(3)?,
                    cost: money(row, 4, 5)?,
                })
            })?
            .collect::<Result<_, _>>()?)
    }

    /// Whether a stocktake expects anything at another place than this one.
    pub fn stocktake_expects_beside(
        &self,
        stocktake: &StocktakeRecord,
        place: PlaceId,
    ) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM stocktake_tally \
            WHERE stocktake = ?1 AND place NOT IN (?2, x'') AND lines > 0)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![stocktake.row, place.as_bytes()], |row| row.get(0))?)
    }

    /// How many lines of a stocktake stand how, and how many things and codes that were not expected.
    pub fn stocktake_sums(&self, stocktake: &StocktakeRecord) -> Result<Vec<StocktakeSum>> {
        let sql = "SELECT expected, status, lines FROM stocktake_sum WHERE stocktake = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_map([stocktake.row], |row| {
                Ok(StocktakeSum {
                    expected: row.get(0)?,
                    status: word(row, 1, LineStatus::from_word)?
                        .ok_or_else(|| wrong(1, "a status"))?,
                    lines: row.get(2)?,
                })
            })?
            .collect::<Result<_, _>>()?)
    }

    /// How many things and codes that were not expected were scanned; of one status, or in all.
    pub fn stocktake_unexpected(
        &self,
        stocktake: &StocktakeRecord,
        status: Option<LineStatus>,
    ) -> Result<u32> {
        let sums = self.stocktake_sums(stocktake)?;
        let meant =
            |sum: &&StocktakeSum| !sum.expected && status.is_none_or(|status| status == sum.status);
        Ok(sums.iter().filter(meant).map(|sum| sum.lines).sum())
    }

    /// The expected line of an asset.
    pub fn stocktake_line_of(
        &self,
        stocktake: &StocktakeRecord,
        asset: &AssetId,
    ) -> Result<Option<CountLine>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{LINE} WHERE l.asset = ?1 AND l.stocktake = ?2"))?;
        Ok(statement
            .query_row(params![asset.as_bytes(), stocktake.row], read_line)
            .optional()?)
    }

    /// One expected line by its number.
    pub fn stocktake_line(
        &self,
        stocktake: &StocktakeRecord,
        number: u32,
    ) -> Result<Option<CountLine>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{LINE} WHERE l.stocktake = ?1 AND l.number = ?2"))?;
        Ok(statement
            .query_row(params![stocktake.row, number], read_line)
            .optional()?)
    }

    /// Part of the expected lines; and how many in all.
    pub fn stocktake_lines(
        &self,
        stocktake: &StocktakeRecord,
        filter: &LineFilter,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<CountLine>, u32)> {
        let mut condition = "WHERE l.stocktake = ?1".to_owned();
        if filter.status.is_some() {
            condition.push_str(" AND l.status = ?2");
        } else {
            condition.push_str(" AND ?2 IS NULL");
        }
        if filter.unseen {
            condition.push_str(" AND l.status IN ('not_scanned', 'not_seen')");
        }
        condition.push_str(&match (filter.place, filter.below) {
            (Some(_), true) => format!(" AND l.place IN ({})", within("?3")),
            (Some(_), false) => " AND l.place = ?3".to_owned(),
            (None, _) => " AND ?3 IS NULL".to_owned(),
        });
        condition.push_str(match filter.search.trim().is_empty() {
            false => " AND instr(folded(l.tag || ' ' || l.serial || ' ' || l.title), ?4) > 0",
            true => " AND ?4 = ''",
        });
        if filter.undecided {
            condition.push_str(
                " AND NOT EXISTS (SELECT 1 FROM stocktake_decision d WHERE d.stocktake = ?1 AND d.line = l.number)",
            );
        }
        let status = filter.status.map(LineStatus::word);
        let place = filter.place.map(|place| *place.as_bytes());
        let search = fold(&filter.search);
        let total = self
            .connection
            .prepare_cached(&format!(
                "SELECT count(*) FROM stocktake_line l {condition}"
            ))?
            .query_row(params![stocktake.row, status, place, search], |row| {
                row.get(0)
            })?;
        let mut statement = self.connection.prepare_cached(&format!(
            "{LINE} {condition} ORDER BY l.number LIMIT ?5 OFFSET ?6"
        ))?;
        let values = params![stocktake.row, status, place, search, limit, offset];
        let rows = statement
            .query_map(values, read_line)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// The first scans of things and codes that were not expected, in order; and how many in all.
    pub fn stocktake_unexpected_scans(
        &self,
        stocktake: &StocktakeRecord,
        status: Option<LineStatus>,
        undecided: bool,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<ScanLine>, u32)> {
        let mut condition = format!("WHERE {UNEXPECTED}");
        condition.push_str(match status {
            Some(LineStatus::NotInScope) => {
                " AND s.asset IS NOT NULL AND s.verdict NOT IN ('assigned', 'on_loan')"
            }
            Some(LineStatus::Seen) => " AND s.verdict = 'assigned'",
            Some(LineStatus::SeenOnLoan) => " AND s.verdict = 'on_loan'",
            Some(LineStatus::Unknown) => " AND s.asset IS NULL",
            Some(_) => " AND 0",
            None => "",
        });
        if undecided {
            // What is on loan and was seen is no difference.
            condition.push_str(
                " AND s.verdict <> 'on_loan' \
                 AND NOT EXISTS (SELECT 1 FROM stocktake_decision d WHERE d.scan = s.id)",
            );
        }
        // Finding the first scan of each takes long where there are many: it is left out where sums answer.
        let total = match (undecided, self.stocktake_unexpected(stocktake, status)?) {
            (_, 0) => 0,
            (false, all) => all,
            (true, _) => self
                .connection
                .prepare_cached(&format!(
                    "SELECT count(*) FROM stocktake_scan s {condition}"
                ))?
                .query_row([stocktake.row], |row| row.get(0))?,
        };
        if limit == 0 || offset >= total {
            return Ok((Vec::new(), total));
        }
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} {condition} ORDER BY s.row LIMIT ?2 OFFSET ?3"
        ))?;
        let rows = self.scans(&mut statement, params![stocktake.row, limit, offset])?;
        Ok((rows, total))
    }

    fn scans(
        &self,
        statement: &mut rusqlite::CachedStatement<'_>,
        values: impl Params,
    ) -> Result<Vec<ScanLine>> {
        Ok(statement
            .query_map(values, read_scan)?
            .collect::<Result<_, _>>()?)
    }

    /// The last scans of a count, newest first; of one desk, or of all.
    pub fn last_scans(
        &self,
        stocktake: &StocktakeRecord,
        station: Option<&StationId>,
        limit: u32,
    ) -> Result<Vec<ScanLine>> {
        let condition = match station {
            Some(_) => "s.station = ?3",
            None => "?3 IS NULL",
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND {condition} ORDER BY s.row DESC LIMIT ?2"
        ))?;
        let station = station.map(|station| *station.as_bytes());
        self.scans(&mut statement, params![stocktake.row, limit, station])
    }

    /// All scans of a count in the order they came, after a row.
    pub fn scans_after(
        &self,
        stocktake: &StocktakeRecord,
        row: i64,
        limit: u32,
    ) -> Result<Vec<ScanLine>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND s.row > ?2 ORDER BY s.row LIMIT ?3"
        ))?;
        self.scans(&mut statement, params![stocktake.row, row, limit])
    }

    /// Scans of the same thing at another place than the one that counts.
    pub fn stocktake_conflicts(
        &self,
        stocktake: &StocktakeRecord,
        limit: u32,
    ) -> Result<Vec<ScanLine>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND s.verdict = 'already_counted' AND s.asset IS NOT NULL \
             AND s.place_path <> (SELECT f.place_path FROM stocktake_scan f WHERE f.stocktake = ?1 AND f.asset = s.asset \
             ORDER BY f.row LIMIT 1) ORDER BY s.row LIMIT ?2"
        ))?;
        self.scans(&mut statement, params![stocktake.row, limit])
    }

    /// One scan.
    pub fn count_scan(&self, id: &ScanId) -> Result<Option<ScanLine>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SCAN} WHERE s.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read_scan).optional()?)
    }

    /// The place a desk scanned last in a count: where one stands.
    pub fn standing_place(
        &self,
        stocktake: &StocktakeRecord,
        station: &StationId,
    ) -> Result<Option<ScanLine>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND s.station = ?2 AND s.verdict = 'place' AND s.source = '' \
             ORDER BY s.row DESC LIMIT 1"
        ))?;
        Ok(statement
            .query_row(params![stocktake.row, station.as_bytes()], read_scan)
            .optional()?)
    }

    /// The scan that stands for an asset in a count: the first.
    pub fn first_scan_of(
        &self,
        stocktake: &StocktakeRecord,
        asset: &AssetId,
    ) -> Result<Option<ScanLine>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND s.asset = ?2 ORDER BY s.row LIMIT 1"
        ))?;
        Ok(statement
            .query_row(params![stocktake.row, asset.as_bytes()], read_scan)
            .optional()?)
    }

    /// The first scan of a code that nothing on the register has.
    pub fn first_scan_of_code(
        &self,
        stocktake: &StocktakeRecord,
        key: &str,
    ) -> Result<Option<ScanLine>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SCAN} WHERE s.stocktake = ?1 AND s.code_key = ?2 AND s.asset IS NULL AND s.verdict <> 'place' \
             ORDER BY s.row LIMIT 1"
        ))?;
        Ok(statement
            .query_row(params![stocktake.row, key], read_scan)
            .optional()?)
    }

    /// Whether the journal has anything of this identity, taken back or not.
    pub fn knows_scan(&self, id: &ScanId) -> Result<bool> {
        Ok(self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM journal WHERE stream = ?1)")?
            .query_row([id.as_bytes()], |row| row.get(0))?)
    }

    /// What was decided about a difference.
    pub fn stocktake_decision(
        &self,
        stocktake: &StocktakeRecord,
        about: Finding,
    ) -> Result<Option<DecisionRecord>> {
        let (line, scan) = match about {
            Finding::Line(number) => (Some(number), None),
            Finding::Scan(id) => (None, Some(*id.as_bytes())),
        };
        let sql = "SELECT row, id, version, decision, reason FROM stocktake_decision \
            WHERE (stocktake = ?1 AND line = ?2) OR scan = ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_row(params![stocktake.row, line, scan], |row| {
                Ok(Versioned {
                    row: row.get(0)?,
                    id: Uuid::from_bytes(row.get(1)?).into(),
                    version: row.get(2)?,
                    facts: DecisionFacts {
                        stocktake: stocktake.id,
                        about,
                        decision: word(row, 3, Decision::from_word)?
                            .ok_or_else(|| wrong(3, "a decision"))?,
                        reason: row.get(4)?,
                    },
                })
            })
            .optional()?)
    }

    /// How many differences were decided how.
    pub fn stocktake_decisions(&self, stocktake: &StocktakeRecord) -> Result<Vec<(Decision, u32)>> {
        let sql = "SELECT decision, count(*) FROM stocktake_decision WHERE stocktake = ?1 GROUP BY decision";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_map([stocktake.row], |row| {
                Ok((
                    word(row, 0, Decision::from_word)?.ok_or_else(|| wrong(0, "a decision"))?,
                    row.get(1)?,
                ))
            })?
            .collect::<Result<_, _>>()?)
    }
}
