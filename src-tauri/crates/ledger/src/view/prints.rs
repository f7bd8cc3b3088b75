//! The print journal: which job put what onto which paper, and how far it came.

use super::View;
use super::asset::{id, word, wrong};
use super::records::Versioned;
use super::who::who;
use crate::error::Result;
use inventory::{AssetId, LabelSubject, PrintFacts, PrintId, PrintTarget, StationId};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use uuid::Uuid;

/// Which jobs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrintFilter<'f> {
    /// Only jobs with a label of this asset.
    pub asset: Option<AssetId>,
    /// Only jobs with a label whose tag or code has this key ([`inventory::tag::key`]).
    pub code_key: Option<&'f str>,
    /// Only jobs that stopped before the end.
    pub unfinished: bool,
}

/// A job without what its labels are for.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintLine {
    /// The local row; [`View::print_labels`] asks for it.
    pub row: i64,
    /// The identity.
    pub id: PrintId,
    /// How many entries there are about it.
    pub version: u32,
    /// When it was printed, or began to be, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who began it, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
    /// How many labels the whole job has, copies counted.
    pub labels: u32,
    /// What is known of it; [`PrintFacts::subjects`] is left empty, so ask [`PrintLine::labels`] for their number.
    pub facts: PrintFacts,
}

impl PrintLine {
    /// Whether all of it went out.
    pub fn is_complete(&self) -> bool {
        self.facts.sent >= self.labels
    }
}

/// A job, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintRecord {
    /// As the rules want it.
    pub record: Versioned<PrintId, PrintFacts>,
    /// When it was printed, or began to be, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who began it, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
}

/// One thing that got a label, and its copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedLabel {
    /// The how-many-th of the job, from 1.
    pub number: u32,
    /// What it is for.
    pub subject: LabelSubject,
    /// Whether it surely went out, with all its copies.
    pub sent: bool,
}

const PRINT: &str = concat!(
    "SELECT p.row, p.id, p.version, p.at, ",
    who!("p.actor"),
    ", coalesce(station.name, ''), \
    p.labels, p.target, p.printer, p.format, p.design, p.start, p.copies, p.sent, p.uncertain, p.next_start, p.again, \
    p.overruled, p.failure \
    FROM print p LEFT JOIN station ON station.id = p.station"
);

fn read_line(row: &Row<'_>) -> rusqlite::Result<PrintLine> {
    Ok(PrintLine {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        at: row.get(3)?,
        actor: row.get(4)?,
        station: row.get(5)?,
        labels: row.get(6)?,
        facts: PrintFacts {
            target: word(row, 7, PrintTarget::from_word)?
                .ok_or_else(|| wrong(7, "where a job goes"))?,
            printer: row.get(8)?,
            format: row.get(9)?,
            design: row.get(10)?,
            start: row.get(11)?,
            copies: row.get(12)?,
            subjects: Vec::new(),
            sent: row.get(13)?,
            uncertain: row.get(14)?,
            next_start: row.get(15)?,
            again: row.get(16)?,
            overruled: row.get(17)?,
            failure: row.get(18)?,
        },
    })
}

/// Reads `number, kind, code, subject, sent`.
fn read_label(row: &Row<'_>) -> rusqlite::Result<PrintedLabel> {
    let kind = row.get_ref(1)?.as_str()?;
    let code: String = row.get(2)?;
    let of = |what| id::<Uuid>(row, 3)?.ok_or_else(|| wrong(3, what));
    let subject = match kind {
        "asset" => LabelSubject::Asset(of("an asset")?.into(), code),
        "place" => LabelSubject::Place(of("a place")?.into(), code),
        "person" => LabelSubject::Person(of("a person")?.into()),
        "blank" => LabelSubject::Blank(code),
        "command" => LabelSubject::Command(code),
        "kit" => LabelSubject::Kit(of("a kit")?.into(), code),
        _ => return Err(wrong(1, "what a label is for")),
    };
    Ok(PrintedLabel {
        number: row.get(0)?,
        subject,
        sent: row.get(4)?,
    })
}

impl PrintFilter<'_> {
    fn condition(&self) -> (String, Vec<Value>) {
        let (mut terms, mut values) = (vec!["TRUE"], Vec::new());
        if let Some(asset) = self.asset {
            terms.push("p.row IN (SELECT print FROM print_label WHERE subject = ?)");
            values.push(Value::Blob(asset.as_bytes().to_vec()));
        }
        if let Some(key) = self.code_key {
            terms.push(
                "p.row IN (SELECT print FROM print_label WHERE code_key = ? AND code_key <> '')",
            );
            values.push(Value::Text(key.to_owned()));
        }
        if self.unfinished {
            terms.push("p.sent < p.labels");
        }
        (terms.join(" AND "), values)
    }
}

impl View<'_> {
    /// Print jobs, newest first; and how many in all.
    pub fn prints(
        &self,
        filter: PrintFilter<'_>,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<PrintLine>, u32)> {
        let (condition, mut values) = filter.condition();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM print p WHERE {condition}"))?
            .query_row(params_from_iter(&values), |row| row.get(0))?;
        values.extend([limit, offset].map(|number| Value::Integer(number.into())));
        let sql = format!("{PRINT} WHERE {condition} ORDER BY p.row DESC LIMIT ? OFFSET ?");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params_from_iter(&values), read_line)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// One print job, whole.
    pub fn print(&self, id: &PrintId) -> Result<Option<PrintRecord>> {
        let Some(line) = self.print_line(id)? else {
            return Ok(None);
        };
        let subjects = self
            .print_labels(line.row, 0, u32::MAX)?
            .into_iter()
            .map(|label| label.subject)
            .collect();
        Ok(Some(PrintRecord {
            record: Versioned {
                row: line.row,
                id: line.id,
                version: line.version,
                facts: PrintFacts {
                    subjects,
                    ..line.facts
                },
            },
            at: line.at,
            actor: line.actor,
            station: line.station,
        }))
    }

    /// What the job in this local row has labels for, in the order of the paper.
    pub fn print_labels(&self, row: i64, offset: u32, limit: u32) -> Result<Vec<PrintedLabel>> {
        // Numbers have no gaps: a page of them is a range, however far down it lies.
        let sql = "SELECT l.number, l.kind, l.code, l.subject, l.number * p.copies <= p.sent \
            FROM print p JOIN print_label l ON l.print = p.row \
            WHERE p.row = ?1 AND l.number > ?2 ORDER BY l.number LIMIT ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_map(params![row, offset, limit], read_label)?
            .collect::<Result<_, _>>()?)
    }

    /// One job without what its labels are for.
    pub fn print_line(&self, id: &PrintId) -> Result<Option<PrintLine>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{PRINT} WHERE p.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read_line).optional()?)
    }

    /// The job that was last printed or gone on with on this format, by name whatever its case: at this desk, or at
    /// any. What is in the tray is what it left there: [`PrintFacts::next_start`] of a job that is complete; for one
    /// that stopped, positions are used up from its start to what it sent and what may have come out too.
    pub fn last_print_on(
        &self,
        format: &str,
        station: Option<&StationId>,
    ) -> Result<Option<PrintLine>> {
        let at_station = match station {
            Some(_) => "AND p.station = ?2",
            None => "AND ?2 IS NULL",
        };
        let sql =
            format!("{PRINT} WHERE p.format_key = ?1 {at_station} ORDER BY p.latest DESC LIMIT 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let station = station.map(StationId::as_bytes);
        Ok(statement
            .query_row(params![inventory::fold(format), station], read_line)
            .optional()?)
    }
}
