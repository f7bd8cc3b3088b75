//! A believable CSV of any length, headed as Snipe-IT heads it; the same rows for the same seed.

use std::io::{self, Write};

const HEADERS: &str = "Asset Tag,Name,Category,Manufacturer,Model,Model Number,Serial,Location,Supplier,Order Number,\
Purchase Date,Purchase Cost,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,\
Checked Out To: Email";

/// Category, manufacturer, model, model number, the lowest price.
const MODELS: [(&str, &str, &str, &str, u32); 12] = [
    ("Laptops", "Lenovo", "ThinkPad T14 Gen 5", "21ML", 1_249),
    ("Laptops", "Dell", "Latitude 5450", "L5450", 1_189),
    ("Laptops", "HP", "EliteBook 840 G11", "A26", 1_310),
    ("Laptops", "Apple", "MacBook Air 13 M3", "A3113", 1_299),
    ("Displays", "Dell", "U2724D", "U2724D", 389),
    ("Displays", "EIZO", "EV2485", "EV2485", 412),
    (
        "Docks",
        "Lenovo",
        "ThinkPad Thunderbolt 4 Dock",
        "40B0",
        249,
    ),
    ("Phones", "Samsung", "Galaxy A55", "SM-A556B", 399),
    ("Phones", "Apple", "iPhone 15", "A3090", 829),
    ("Printers", "Brother", "HL-L6410DN", "HLL6410", 449),
    ("Scanners", "Zebra", "DS2208", "DS2208-SR", 139),
    ("Switches", "Aruba", "6100 24G", "JL677A", 899),
];

const TOWNS: [&str; 10] = [
    "Berlin", "Wien", "Zürich", "Porto", "Gdańsk", "Utrecht", "Malmö", "Lyon", "Tartu", "Cork",
];
const FIRST: [&str; 16] = [
    "Anna", "Ben", "Chloé", "Dmitri", "Elif", "Farid", "Grace", "Håkon", "Inês", "Jan", "Kofi",
    "Lucía", "Mei", "Noor", "Olga", "Priya",
];
const LAST: [&str; 16] = [
    "Winter",
    "Nowak",
    "Moreau",
    "Silva",
    "Yılmaz",
    "Haddad",
    "Okafor",
    "Lindqvist",
    "Bauer",
    "Costa",
    "Mensah",
    "García",
    "Chen",
    "Rahman",
    "Petrova",
    "O'Brien",
];

/// Writes the header and this many rows.
pub fn write(out: &mut impl Write, rows: u32, seed: u64) -> io::Result<()> {
    writeln!(out, "{HEADERS}")?;
    let mut dice = Dice(seed);
    for row in 1..=rows {
        let (category, maker, model, model_number, price) = MODELS[dice.roll(MODELS.len())];
        let year = 2018 + dice.roll(8);
        let (month, day) = (1 + dice.roll(12), 1 + dice.roll(28));
        let cost = price + dice.below(60);
        write!(
            out,
            "SN-{row:07},,{category},{maker},{model},{model_number},{maker:.2}{row:06X}{:04X},{} {},Supplier {},PO-{:05},\
             {year}-{month:02}-{day:02},{cost}.{:02}",
            dice.below(0x1_0000),
            TOWNS[dice.roll(TOWNS.len())],
            1 + dice.roll(20),
            1 + dice.roll(25),
            row / 12,
            dice.below(100),
        )?;
        // Two in five are out, with one of some thousand people.
        if dice.roll(5) < 2 {
            let (first, last, number) = (FIRST[dice.roll(16)], LAST[dice.roll(16)], dice.roll(8));
            let user = format!("user{:04}", person(first, last, number));
            writeln!(out, ",{user},{first},{last},{user}@example.org")?;
        } else {
            writeln!(out, ",,,,")?;
        }
    }
    out.flush()
}

/// One number for each pair of names and namesake.
fn person(first: &str, last: &str, namesake: usize) -> usize {
    let place =
        |list: &[&str], name: &str| list.iter().position(|known| *known == name).unwrap_or(0);
    (place(&FIRST, first) * 16 + place(&LAST, last)) * 8 + namesake
}

/// A small generator of numbers (SplitMix64): equal seeds, equal rows, on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u32) -> u32 {
        // The remainder of a 64-bit number is below `limit`, so it fits.
        u32::try_from(self.next() % u64::from(limit)).unwrap_or(0)
    }

    fn roll(&mut self, sides: usize) -> usize {
        usize::try_from(self.next() % sides as u64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::HashSet;

    fn rows(seed: u64) -> String {
        let mut out = Vec::new();
        write(&mut out, 500, seed).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn equal_seeds_give_equal_rows() {
        assert_eq!(rows(7), rows(7));
        assert_ne!(rows(7), rows(8));
    }

    #[test]
    fn every_row_has_every_column_and_its_own_tag_and_serial() {
        let text = rows(1);
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        let columns = lines[0].len();
        assert!(lines.iter().all(|line| line.len() == columns));
        let serial = lines[0].iter().position(|head| *head == "Serial").unwrap();
        let unique = |column: usize| {
            lines
                .iter()
                .map(|line| line[column])
                .collect::<HashSet<_>>()
                .len()
        };
        assert_eq!((unique(0), unique(serial)), (501, 501));
    }
}
