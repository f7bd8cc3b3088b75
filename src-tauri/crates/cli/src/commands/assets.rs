//! Assets as they are shown on a terminal.

use crate::screen::Lines;
use crate::table::Table;
use operations::counted;
use operations::wire::*;
use std::io;

/// Assets as a table.
pub(super) fn table(rows: &[AssetRow]) -> Table {
    let mut table = Table::new([
        "Tag", "State", "Model", "Name", "Serial", "Place", "Holder", "Due", "Warranty",
    ]);
    for row in rows {
        table.row([
            row.tag.clone(),
            standing(row),
            row.model
                .as_ref()
                .map(|model| model.name.clone())
                .unwrap_or_default(),
            row.name.clone(),
            row.serial.clone(),
            row.place
                .as_ref()
                .map(|place| place.path.clone())
                .unwrap_or_default(),
            row.holder
                .as_ref()
                .map(|holder| holder.name.clone())
                .unwrap_or_default(),
            text(row.due),
            row.warranty_end
                .as_ref()
                .map(|stated| stated.date.to_string())
                .unwrap_or_default(),
        ]);
    }
    table
}

/// A value, or nothing.
pub(super) fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// An amount.
pub(super) fn money(money: &MoneyText) -> String {
    format!("{} {}", money.amount, money.currency)
}

/// Amounts of several currencies.
pub(super) fn amounts(amounts: &[MoneyText]) -> String {
    amounts.iter().map(money).collect::<Vec<_>>().join(" + ")
}

/// An instant, to the minute, as the clock on the wall says it here.
pub(super) fn minute(at: &chrono::DateTime<chrono::Utc>) -> String {
    at.with_timezone(&chrono::Local)
        .format("%Y-%m-%d %H:%M")
        .to_string()
}

/// A date and where it came from.
/// The state as people say it: of what is out, in which way.
pub(super) fn standing(row: &AssetRow) -> String {
    match row.out.map(|out| out.title()) {
        Some(title) => title.to_owned(),
        None => row.state.to_string(),
    }
}

pub(super) fn stated(stated: Option<&StatedDateText>) -> String {
    stated
        .map(|stated| format!("{} ({})", stated.date, source(stated)))
        .unwrap_or_default()
}

fn source(stated: &StatedDateText) -> &'static str {
    match stated.source.word() {
        "model" => "from the model",
        "import" => "imported",
        _ => "typed",
    }
}

/// One asset, whole.
pub(super) fn sheet(asset: &AssetView, lines: &mut Lines<'_>) -> io::Result<()> {
    let row = &asset.row;
    let mut pairs = vec![
        ("Tag", row.tag.clone()),
        ("Former tags", asset.former_tags.join(", ")),
        (
            "Other codes",
            asset
                .kept_codes
                .iter()
                .map(|kept| kept.code.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        ("Name", row.name.clone()),
        ("State", standing(row)),
        (
            "Not finished",
            match row.unfinished {
                true => "part of an import or an undo that is open (tagdesk unfinished)".to_owned(),
                false => String::new(),
            },
        ),
        (
            "Holder",
            row.holder
                .as_ref()
                .map(|holder| holder.name.clone())
                .unwrap_or_default(),
        ),
        ("Out since", text(row.out_since)),
        (
            "Goes back to",
            match row.out {
                Some(_) => asset
                    .returns_to
                    .as_ref()
                    .map(|place| place.path.clone())
                    .unwrap_or_default(),
                None => String::new(),
            },
        ),
        ("Due", text(row.due)),
        (
            "Place",
            row.place
                .as_ref()
                .map(|place| place.path.clone())
                .unwrap_or_default(),
        ),
        (
            "Condition",
            row.condition
                .map(|condition| condition.word().to_owned())
                .unwrap_or_default(),
        ),
        ("Came back without", asset.missing.join(", ")),
        (
            "Kits",
            asset
                .kits
                .iter()
                .map(|kit| kit.name.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        ("Model", row.model.as_ref().map(model).unwrap_or_default()),
        ("Serial", row.serial.clone()),
        ("Warranty end", stated(row.warranty_end.as_ref())),
        ("Refresh date", stated(row.refresh_date.as_ref())),
        ("Purchased", text(row.purchase_date)),
        ("Cost", row.cost.as_ref().map(money).unwrap_or_default()),
        ("Supplier", row.supplier.clone()),
        ("Order number", row.order_number.clone()),
    ];
    pairs.extend(
        asset
            .custom
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone())),
    );
    pairs.extend([
        (
            "Labelled",
            row.labelled_at.as_ref().map(minute).unwrap_or_default(),
        ),
        ("Registered", minute(&row.registered_at)),
        ("Changed", minute(&row.changed_at)),
        (
            "Holds",
            match asset.holds {
                0 => String::new(),
                holds => counted(holds, "asset"),
            },
        ),
        ("Notes", asset.notes.clone()),
    ]);
    lines.pairs(&pairs)
}

/// A model in one line.
pub(super) fn model(model: &ModelRef) -> String {
    let words = [&model.manufacturer, &model.name];
    let name = words
        .into_iter()
        .filter(|word| !word.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" ");
    if model.category.is_empty() {
        name
    } else {
        format!("{name} ({})", model.category)
    }
}
