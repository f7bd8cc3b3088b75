use chrono::{DateTime, FixedOffset, NaiveDate};
use inventory::{Currency, Money};
use reports::{Bar, Bucket, Cell, Chart, Column, Kind, Lines, ReportError, Table};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn made() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-14T09:12:30+01:00").unwrap()
}

pub fn euros(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::EUR,
    }
}

pub fn dollars(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

pub fn yen(minor: i64) -> Money {
    Money {
        minor,
        currency: "JPY".parse().unwrap(),
    }
}

pub const LONG_NAME: &str = "Docking station with an unreasonably long name that somebody once pasted from a purchase order, including the article number, the delivery terms, the colour (space grey) and a wish for a pleasant day.";
pub const RIGHT_TO_LEFT: &str = "محمد الأمين – לפטופ";
/// Runes, a snowman: no font of ours has them.
pub const UNDRAWABLE: &str = "ᚠᚢᚦ ☃ ok";

/// The warranty report as the register would hand it over.
pub fn warranty_table() -> Table {
    Table::new(
        "Warranty report",
        "as of 14 Mar 2026 · all places",
        vec![
            Column::new("tag", "Tag", Kind::Tag),
            Column::new("name", "Name", Kind::Text),
            Column::new("model", "Model", Kind::Text),
            Column::new("serial", "Serial", Kind::Tag),
            Column::new("place", "Place", Kind::Text),
            Column::new("holder", "Holder", Kind::Text),
            Column::new("warranty_end", "Warranty end", Kind::Date),
            Column::new("days", "Days left", Kind::Count),
            Column::new("cost", "Cost", Kind::Money).totalled(),
        ],
        made(),
        "Ana Ruiz",
    )
}

pub fn warranty_chart(rows: usize) -> Chart {
    let mut counts = [0i64; 7];
    for at in 0..rows {
        counts[bucket(at) as usize] += 1;
    }
    Chart {
        caption: "Assets by end of warranty".to_owned(),
        bars: Bucket::ALL
            .into_iter()
            .map(|bucket| Bar::count(bucket.heading(), counts[bucket as usize], bucket.emphasis()))
            .collect(),
    }
}

fn warranty_end(at: usize) -> Option<NaiveDate> {
    (at % 11 != 7).then(|| day("2025-12-01") + chrono::TimeDelta::days((at as i64 * 37) % 700))
}

fn bucket(at: usize) -> Bucket {
    Bucket::of(warranty_end(at), day("2026-03-14"))
}

/// A row of believable data; rows 3 and 5 have the names nobody tests with.
pub fn warranty_row(at: usize) -> Vec<Cell> {
    const MODELS: [&str; 5] = [
        "Lenovo ThinkPad T14 Gen 4",
        "Dell UltraSharp U2723QE",
        "HP LaserJet Pro M404dn",
        "Apple MacBook Pro 14″",
        "Cisco Catalyst 9200L-24P-4G",
    ];
    const PLACES: [&str; 4] = [
        "HQ › 2nd floor › Store",
        "HQ › Reception",
        "Łódź › Lab 3",
        "Genève › Salle 12",
    ];
    const HOLDERS: [&str; 4] = [
        "Jasmine Okafor",
        "Zoë Brontë-Šimek",
        "",
        "Αλέξανδρος Παπαδόπουλος",
    ];
    let name = match at {
        3 => LONG_NAME.to_owned(),
        5 => RIGHT_TO_LEFT.to_owned(),
        7 => UNDRAWABLE.to_owned(),
        _ => format!("NB-{:05}", 10_000 + at),
    };
    let end = warranty_end(at);
    let cost = match at % 9 {
        4 => dollars(89_900 + at as i64),
        6 => {
            return warranty_cells(
                at,
                name,
                MODELS[at % 5],
                PLACES[at % 4],
                HOLDERS[at % 4],
                end,
                None,
            );
        }
        8 if at == 8 => euros(12_345_678_901_250),
        _ => euros(124_900 + 100 * (at as i64 % 300)),
    };
    warranty_cells(
        at,
        name,
        MODELS[at % 5],
        PLACES[at % 4],
        HOLDERS[at % 4],
        end,
        Some(cost),
    )
}

fn warranty_cells(
    at: usize,
    name: String,
    model: &str,
    place: &str,
    holder: &str,
    end: Option<NaiveDate>,
    cost: Option<Money>,
) -> Vec<Cell> {
    vec![
        format!("IT{:06}K", at + 1).into(),
        name.into(),
        model.into(),
        format!("PF{:06X}", 0xA0_0000 + at * 7919 % 0x0F_FFFF).into(),
        place.into(),
        holder.into(),
        end.into(),
        end.map(|end| end.signed_duration_since(day("2026-03-14")).num_days())
            .into(),
        cost.into(),
    ]
}

pub fn push_warranty(rows: usize) -> impl FnOnce(&mut dyn Lines) -> Result<(), ReportError> {
    move |lines| {
        for at in 0..rows {
            lines.row(&warranty_row(at))?;
        }
        Ok(())
    }
}

/// The stock report: grouped by category, one value column for each currency.
pub fn stock_table() -> Table {
    Table::new(
        "Stock report",
        "as of 14 Mar 2026 · by category and model",
        vec![
            Column::new("model", "Model", Kind::Text),
            Column::new("in_stock", "In stock", Kind::Count).totalled(),
            Column::new("checked_out", "Checked out", Kind::Count).totalled(),
            Column::new("value_eur", "Value", Kind::Money)
                .in_currency(Currency::EUR)
                .totalled(),
            Column::new("value_usd", "Value", Kind::Money)
                .in_currency(Currency::USD)
                .totalled(),
        ],
        made(),
        "Ana Ruiz",
    )
    .grouped("Category")
}

pub fn push_stock(lines: &mut dyn Lines) -> Result<(), ReportError> {
    for (category, models) in [
        (
            "Laptops",
            [
                ("ThinkPad T14 Gen 4", 12, 140, 19_000_000, 0),
                ("MacBook Pro 14″", 3, 41, 9_800_050, 250_000),
            ],
        ),
        (
            "Monitors",
            [
                ("UltraSharp U2723QE", 20, 260, 14_560_000, 0),
                ("LG 34WN80C", 0, 7, 0, 420_000),
            ],
        ),
    ] {
        lines.group(category)?;
        for (model, stock, out, eur, usd) in models {
            let usd = (usd > 0).then(|| dollars(usd));
            lines.row(&[
                model.into(),
                Cell::Count(stock),
                Cell::Count(out),
                euros(eur).into(),
                usd.into(),
            ])?;
        }
    }
    Ok(())
}

/// A target that is full after so many bytes.
pub struct FullDisk {
    pub left: usize,
}

impl std::io::Write for FullDisk {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            return Err(std::io::Error::new(
                std::io::ErrorKind::StorageFull,
                "no space left on device",
            ));
        }
        let taken = bytes.len().min(self.left);
        self.left -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl std::io::Seek for FullDisk {
    fn seek(&mut self, _: std::io::SeekFrom) -> std::io::Result<u64> {
        Ok(0)
    }
}
