//! What a list of assets says of each: every fact in a file, what fits across a page on paper.

use crate::wire::*;
use ledger::View;
use ledger::view::lines::Line;
use reports::{Cell, Column, Format, Kind};

/// A column of a list of assets and where its cells come from.
pub(super) struct AssetColumn {
    key: String,
    heading: String,
    kind: Kind,
    cell: CellOf,
}

enum CellOf {
    Fact(fn(&Line) -> Cell),
    /// A custom field, by name.
    Custom,
}

impl AssetColumn {
    pub(super) fn column(&self) -> Column {
        let column = Column::new(&self.key, &self.heading, self.kind);
        if self.kind == Kind::Money {
            column.totalled()
        } else {
            column
        }
    }

    pub(super) fn cell(&self, line: &Line) -> Cell {
        match self.cell {
            CellOf::Fact(cell) => cell(line),
            CellOf::Custom => line.record.facts.custom.get(&self.heading).cloned().into(),
        }
    }
}

pub(super) fn text(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        text.into()
    }
}

/// What is written of each asset; the flag says whether paper has room for it too.
type Fact = (&'static str, &'static str, Kind, bool, fn(&Line) -> Cell);

const FACTS: &[Fact] = &[
    ("tag", "Tag", Kind::Tag, true, |line| {
        line.record.facts.tag.to_string().into()
    }),
    ("name", "Name", Kind::Text, true, |line| {
        text(&line.record.facts.name)
    }),
    ("manufacturer", "Manufacturer", Kind::Text, false, |line| {
        line.model.as_ref().map_or(Cell::Empty, |m| text(&m.2))
    }),
    ("model", "Model", Kind::Text, true, |line| {
        line.model.as_ref().map_or(Cell::Empty, |m| text(&m.1))
    }),
    ("category", "Category", Kind::Text, true, |line| {
        line.model.as_ref().map_or(Cell::Empty, |m| text(&m.3))
    }),
    ("serial", "Serial", Kind::Tag, true, |line| {
        text(&line.record.facts.serial)
    }),
    ("state", "State", Kind::Text, true, |line| {
        line.record.facts.state.label().into()
    }),
    ("place", "Place", Kind::Text, true, |line| {
        line.place.as_ref().map_or(Cell::Empty, |p| text(&p.2))
    }),
    ("holder", "Holder", Kind::Text, true, |line| {
        line.holder.clone().into()
    }),
    ("holder_email", "Holder e-mail", Kind::Text, false, |line| {
        text(&line.holder_email)
    }),
    ("due", "Due", Kind::Date, false, |line| {
        line.record.facts.due.into()
    }),
    ("condition", "Condition", Kind::Text, false, |line| {
        line.record
            .facts
            .condition
            .map_or(Cell::Empty, |condition| condition.word().into())
    }),
    (
        "purchase_date",
        "Purchase date",
        Kind::Date,
        false,
        |line| line.record.facts.purchase_date.into(),
    ),
    ("cost", "Cost", Kind::Money, true, |line| {
        line.record.facts.cost.into()
    }),
    ("supplier", "Supplier", Kind::Text, false, |line| {
        text(&line.record.facts.supplier)
    }),
    ("order_number", "Order number", Kind::Text, false, |line| {
        text(&line.record.facts.order_number)
    }),
    ("warranty_end", "Warranty end", Kind::Date, true, |line| {
        line.record.facts.warranty_end.map(|end| end.date).into()
    }),
    ("refresh_date", "Refresh date", Kind::Date, false, |line| {
        line.record.facts.refresh_date.map(|day| day.date).into()
    }),
    ("notes", "Notes", Kind::Text, false, |line| {
        text(&line.record.facts.notes)
    }),
];

pub(super) fn asset_columns(view: View<'_>, format: Format) -> Result<Vec<AssetColumn>, Failure> {
    let on_paper = format == Format::Pdf;
    let mut columns: Vec<AssetColumn> = FACTS
        .iter()
        .filter(|(.., on_paper_too, _)| *on_paper_too || !on_paper)
        .map(|(key, heading, kind, _, cell)| AssetColumn {
            key: (*key).to_owned(),
            heading: (*heading).to_owned(),
            kind: *kind,
            cell: CellOf::Fact(*cell),
        })
        .collect();
    if !on_paper {
        columns.extend(view.custom_fields()?.into_iter().map(|field| AssetColumn {
            key: format!("custom.{}", field.facts.name),
            heading: field.facts.name,
            kind: Kind::Text,
            cell: CellOf::Custom,
        }));
    }
    Ok(columns)
}
