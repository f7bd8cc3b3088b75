//! What a list of assets says of each: every fact in a file, what fits across a page on paper. The columns of a file are those
//! that an import knows as ours, in their order.

use crate::rows::instant;
use crate::wire::*;
use chrono::Local;
use intake::{Field, ours};
use inventory::{Holder, OutKind, PlaceId};
use ledger::View;
use ledger::view::lines::Line;
use reports::{Cell, Column, Format, Kind};
use std::collections::HashMap;

/// A column of a list of assets and where its cells come from.
pub(super) struct AssetColumn {
    key: String,
    heading: String,
    kind: Kind,
    cell: CellOf,
}

#[derive(Clone)]
enum CellOf {
    Fact(fn(&Line) -> Cell),
    /// Where it was before it went out.
    CameFrom,
    /// The codes kept with it.
    Codes,
    /// A custom field, by name.
    Custom(String),
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

    pub(super) fn cell(&self, line: &Line, beside: &mut Beside<'_>) -> Result<Cell, Failure> {
        Ok(match &self.cell {
            CellOf::Fact(cell) => cell(line),
            CellOf::Custom(name) => line.record.facts.custom.get(name).cloned().into(),
            CellOf::CameFrom => {
                let facts = &line.record.facts;
                let before = facts.place_before().filter(|_| facts.is_held());
                before.map(|id| beside.path(id)).transpose()?.into()
            }
            CellOf::Codes => {
                let kept = beside.view.kept_codes(line.record.row)?;
                text(&ours::codes(kept.iter().map(|kept| kept.code.as_str())))
            }
        })
    }
}

/// What is looked up beside the lines of a list.
pub(super) struct Beside<'v> {
    view: View<'v>,
    paths: HashMap<PlaceId, String>,
}

impl<'v> Beside<'v> {
    pub(super) fn new(view: View<'v>) -> Beside<'v> {
        Beside {
            view,
            paths: HashMap::new(),
        }
    }

    fn path(&mut self, id: PlaceId) -> Result<String, Failure> {
        if let Some(path) = self.paths.get(&id) {
            return Ok(path.clone());
        }
        let path = self.view.place(&id)?.map(|place| place.path);
        let path = path.unwrap_or_default();
        self.paths.insert(id, path.clone());
        Ok(path)
    }
}

pub(super) fn text(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        text.into()
    }
}

/// Of what kind a column is, whether paper has room for it too, and its cells.
type Written = (Kind, bool, CellOf);

/// How a field is written; none where another column has it in its format.
fn written(field: &Field) -> Option<Written> {
    let fact = |kind: Kind, on_paper: bool, cell: fn(&Line) -> Cell| {
        Some((kind, on_paper, CellOf::Fact(cell)))
    };
    match field {
        Field::Tag => fact(Kind::Tag, true, |line| {
            line.record.facts.tag.to_string().into()
        }),
        Field::Name => fact(Kind::Text, true, |line| text(&line.record.facts.name)),
        Field::Manufacturer => fact(Kind::Text, false, |line| {
            line.model.as_ref().map_or(Cell::Empty, |m| text(&m.2))
        }),
        Field::Model => fact(Kind::Text, true, |line| {
            line.model.as_ref().map_or(Cell::Empty, |m| text(&m.1))
        }),
        Field::ModelNumber => fact(Kind::Tag, false, |line| text(&line.model_number)),
        Field::Category => fact(Kind::Text, true, |line| {
            line.model.as_ref().map_or(Cell::Empty, |m| text(&m.3))
        }),
        Field::Serial => fact(Kind::Tag, true, |line| text(&line.record.facts.serial)),
        Field::State => fact(Kind::Text, true, |line| {
            line.record.facts.state.label().into()
        }),
        Field::Place => fact(Kind::Text, true, |line| {
            line.place.as_ref().map_or(Cell::Empty, |p| text(&p.2))
        }),
        Field::HolderKind => fact(Kind::Text, false, |line| {
            let kind = line.record.facts.holder.map(|holder| match holder {
                Holder::Person(_) => intake::HolderKind::Person,
                Holder::Place(_) => intake::HolderKind::Place,
                Holder::Asset(_) => intake::HolderKind::Asset,
            });
            kind.map_or(Cell::Empty, |kind| kind.word().into())
        }),
        Field::HolderName => fact(Kind::Text, true, |line| line.holder.clone().into()),
        Field::HolderUsername => fact(Kind::Tag, false, |line| text(&line.holder_username)),
        Field::HolderEmail => fact(Kind::Text, false, |line| text(&line.holder_email)),
        Field::Terms => fact(Kind::Text, false, |line| {
            match line.record.facts.out_kind() {
                Some(OutKind::OnLoan) => "loan".into(),
                Some(OutKind::Assigned) => "assigned".into(),
                Some(OutKind::Installed | OutKind::PartOf) | None => Cell::Empty,
            }
        }),
        Field::OutSince => fact(Kind::Date, false, |line| line.record.facts.out_since.into()),
        Field::DueDate => fact(Kind::Date, false, |line| line.record.facts.due.into()),
        Field::CameFrom => Some((Kind::Text, false, CellOf::CameFrom)),
        Field::Condition => fact(Kind::Text, false, |line| {
            let condition = line.record.facts.condition;
            condition.map_or(Cell::Empty, |condition| condition.word().into())
        }),
        Field::PurchaseDate => fact(Kind::Date, false, |line| {
            line.record.facts.purchase_date.into()
        }),
        Field::Cost => fact(Kind::Money, true, |line| line.record.facts.cost.into()),
        Field::Supplier => fact(Kind::Text, false, |line| text(&line.record.facts.supplier)),
        Field::OrderNumber => fact(Kind::Tag, false, |line| {
            text(&line.record.facts.order_number)
        }),
        Field::WarrantyEnd => fact(Kind::Date, true, |line| {
            line.record.facts.warranty_end.map(|end| end.date).into()
        }),
        Field::RefreshDate => fact(Kind::Date, false, |line| {
            line.record.facts.refresh_date.map(|day| day.date).into()
        }),
        Field::Codes => Some((Kind::Tag, false, CellOf::Codes)),
        Field::LabelMade => fact(Kind::Date, false, |line| {
            let made = line.record.facts.labelled_at.map(instant);
            made.map(|at| at.with_timezone(&Local).date_naive()).into()
        }),
        Field::Notes => fact(Kind::Text, false, |line| text(&line.record.facts.notes)),
        _ => None,
    }
}

pub(super) fn asset_columns(view: View<'_>, format: Format) -> Result<Vec<AssetColumn>, Failure> {
    let on_paper = format == Format::Pdf;
    let mut columns: Vec<AssetColumn> = ours::COLUMNS
        .iter()
        .filter_map(|(field, heading)| Some((field, heading, written(field)?)))
        .filter(|(.., (_, on_paper_too, _))| *on_paper_too || !on_paper)
        .map(|(field, heading, (kind, _, cell))| AssetColumn {
            key: field.word().to_owned(),
            heading: (*heading).to_owned(),
            kind,
            cell,
        })
        .collect();
    if !on_paper {
        for field in view.custom_fields()? {
            let name = field.facts.name;
            columns.push(AssetColumn {
                key: format!("custom.{name}"),
                heading: ours::heading(&Field::Custom(name.clone())).unwrap_or_default(),
                kind: Kind::Text,
                cell: CellOf::Custom(name),
            });
        }
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_that_an_import_knows_as_ours_is_written() {
        for (field, heading) in ours::COLUMNS {
            // The writer of a text puts the currency beside each amount.
            assert_eq!(
                written(&field).is_none(),
                field == Field::Currency,
                "{heading}"
            );
        }
    }
}
