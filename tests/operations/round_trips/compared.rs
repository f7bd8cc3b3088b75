//! What a register says of its assets, in words that can be compared with another register's.

use crate::fixture::Fixture;
use chrono::{DateTime, Local};
use inventory::{AssetFacts, Holder, PlaceId};
use ledger::View;
use ledger::view::lines::{Filter, Line, Sort};
use operations::wire::Failure;
use std::collections::BTreeMap;

/// The facts of an asset by name.
pub type Facts = BTreeMap<String, String>;

/// Every asset of a register, by its tag.
pub fn assets(fixture: &Fixture) -> BTreeMap<String, Facts> {
    let said = fixture.office.read(|view| {
        let lines = view.lines(&Filter::default(), Sort::Registered, false, 0, 10_000)?;
        lines.iter().map(|line| facts(view, line)).collect()
    });
    said.unwrap()
}

fn facts(view: View<'_>, line: &Line) -> Result<(String, Facts), Failure> {
    // Whoever adds a fact says here how it is told; the property then asks for its way back.
    let AssetFacts {
        tag,
        name,
        model,
        serial,
        state,
        place: _,
        holder,
        due,
        out_since,
        terms: _,
        place_confirmed: _,
        came_from: _,
        purchase_date,
        cost,
        supplier,
        order_number,
        warranty_end,
        refresh_date,
        condition,
        notes,
        custom,
        labelled_at,
    } = &line.record.facts;
    let facts = &line.record.facts;
    let path = |id: Option<PlaceId>| -> Result<String, Failure> {
        let place = id.map(|id| view.place(&id)).transpose()?.flatten();
        Ok(place.map(|place| place.path).unwrap_or_default())
    };
    let model = model
        .map(|id| view.model(&id))
        .transpose()?
        .flatten()
        .map(|model| model.facts);
    let holder = match holder {
        None => String::new(),
        Some(Holder::Person(id)) => {
            let details = view.person(id)?.unwrap().details;
            format!(
                "person {} {} {}",
                details.name, details.email, details.username
            )
        }
        Some(Holder::Place(id)) => format!("place {}", path(Some(*id))?),
        Some(Holder::Asset(id)) => format!("asset {}", view.asset(id)?.unwrap().facts.tag),
    };
    let made = labelled_at.map(|at| {
        let at = DateTime::from_timestamp_millis(at).unwrap();
        at.with_timezone(&Local).date_naive()
    });
    let codes = view.kept_codes(line.record.row)?;
    let codes: Vec<&str> = codes.iter().map(|code| code.code.as_str()).collect();
    let shown = [
        ("name", name.clone()),
        (
            "model",
            model.map_or_else(String::new, |it| {
                [it.manufacturer, it.name, it.number, it.category].join("\n")
            }),
        ),
        ("serial", serial.clone()),
        ("state", state.to_string()),
        // Where it is; what is on loan or part of something is with that.
        ("place", path(facts.standing_at())?),
        (
            "came from",
            path(facts.place_before().filter(|_| facts.is_held()))?,
        ),
        ("holder", holder),
        ("due", format!("{due:?}")),
        ("out since", format!("{out_since:?}")),
        // On loan or assigned, however that was said.
        ("terms", format!("{:?}", facts.out_kind())),
        ("purchase date", format!("{purchase_date:?}")),
        ("cost", format!("{cost:?}")),
        ("supplier", supplier.clone()),
        ("order number", order_number.clone()),
        // Who said the day is not told.
        (
            "warranty end",
            format!("{:?}", warranty_end.map(|end| end.date)),
        ),
        (
            "refresh date",
            format!("{:?}", refresh_date.map(|day| day.date)),
        ),
        ("condition", format!("{condition:?}")),
        ("notes", notes.clone()),
        ("own", format!("{custom:?}")),
        ("label made", format!("{made:?}")),
        ("codes", format!("{codes:?}")),
    ];
    let shown = shown.map(|(name, value)| (name.to_owned(), value));
    Ok((tag.to_string(), shown.into()))
}

/// A list of assets in a file, as rows of cells by heading; the rows by their tag.
pub fn cells(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = headings.iter().cloned().zip(row.iter().map(str::to_owned));
        // A field that nobody filled in is in no list of another register.
        let cells = cells.filter(|(_, cell)| !cell.is_empty());
        (row.get(0).unwrap().to_owned(), cells.collect())
    });
    rows.collect()
}

/// What one register says otherwise than another, shortened: of which asset, what, here and there.
pub fn differing(here: &BTreeMap<String, Facts>, there: &BTreeMap<String, Facts>) -> Vec<String> {
    let short = |text: Option<&String>| -> String {
        text.map_or("nothing".to_owned(), |text| {
            format!("{:?}", text.chars().take(300).collect::<String>())
        })
    };
    let mut told = Vec::new();
    for tag in here
        .keys()
        .chain(there.keys().filter(|tag| !here.contains_key(*tag)))
    {
        let (one, other) = match (here.get(tag), there.get(tag)) {
            (Some(one), Some(other)) => (one, other),
            (one, _) => {
                told.push(format!(
                    "{tag}: only {}",
                    if one.is_some() { "here" } else { "there" }
                ));
                continue;
            }
        };
        for name in one
            .keys()
            .chain(other.keys().filter(|name| !one.contains_key(*name)))
        {
            if one.get(name) != other.get(name) {
                told.push(format!(
                    "{tag}, {name}: {} there {}",
                    short(one.get(name)),
                    short(other.get(name))
                ));
            }
        }
    }
    told
}
