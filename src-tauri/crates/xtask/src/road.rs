//! The main job on the command line, into a folder that is named: import, register, label, out, in, report, undo, check.

use std::path::Path;

use crate::demo;
use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;

/// What a small office exported from its old system: names as that system heads its columns.
const OLD_LIST: &str = "\
Asset Tag,Name,Category,Manufacturer,Model,Model Number,Serial,Location,Supplier,Order Number,Purchase Date,Purchase Cost,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email
OFF-0001,Front desk,Laptops,Lenovo,ThinkPad T14 Gen 5,21ML,PF4W1A2B,Reception,Nordlicht IT,PO-1041,2024-03-18,1349.00,awinter,Anna,Winter,anna.winter@example.org
OFF-0002,,Laptops,Lenovo,ThinkPad T14 Gen 5,21ML,PF4W1A2C,Storeroom,Nordlicht IT,PO-1041,2024-03-18,1349.00,,,,
OFF-0003,,Displays,Dell,U2724D,U2724D,CN0H7K31,Storeroom,Nordlicht IT,PO-1041,2024-03-18,389.50,,,,
OFF-0004,Meeting room,Displays,Dell,U2724D,U2724D,CN0H7K32,Meeting room,Nordlicht IT,PO-1041,2024-03-18,389.50,,,,
OFF-0005,,Scanners,Zebra,DS2208,DS2208-SR,S21087,Reception,Kassenhaus,PO-0977,2021-11-02,149.00,,,,
OFF-0006,,Printers,Brother,QL-820NWB,QL-820NWB,E7Z411,Reception,Kassenhaus,PO-0977,2021-11-02,179.90,,,,
";

/// Walks the whole road in a new folder and says at the end where everything lies.
pub fn walk(tagdesk: &Path, with_demo: bool) -> Outcome {
    let folder = demo::fresh("road")?;
    println!("\nEverything goes into {}", folder.display());
    let register = folder.join("register");
    if with_demo {
        demo::fill(tagdesk, &register)?;
    }
    let list = folder.join("old-list.csv");
    std::fs::write(&list, OLD_LIST).map_err(|error| {
        Failure::new(format!("{} could not be written: {error}", list.display()))
    })?;

    let road = Road {
        tagdesk,
        register: &register,
    };
    let file = |name: &str| folder.join(name).display().to_string();
    let (labels, warranty, stock) = (file("labels.pdf"), file("warranty.xlsx"), file("stock.pdf"));
    let (old_list, copy) = (file("old-list.csv"), file("copy"));
    road.go(
        "Look before importing",
        "A dry run shows what each row would do, and does nothing.",
        &["import", &old_list, "--dry-run"],
    )?;
    road.go(
        "Import",
        "The rows become assets, people, places and models: one action, which undo can take back.",
        &["import", &old_list],
    )?;
    road.go(
        "Register",
        "A new item gets the next free tag, or the one it already carries.",
        &[
            "register",
            "--model",
            "U2724D",
            "--tag",
            "OFF-0007",
            "--serial",
            "CN0H7K33",
            "--place",
            "Storeroom",
        ],
    )?;
    road.go(
        "List",
        "What is in the storeroom.",
        &["list", "--place", "Storeroom"],
    )?;
    road.go(
        "Print labels",
        "A sheet of L6009, exact to a tenth of a millimetre.",
        &[
            "labels", "OFF-0001", "OFF-0002", "OFF-0003", "OFF-0007", "--sheet", "L6009", "--out",
            &labels,
        ],
    )?;
    road.go(
        "Check out",
        "Two items go to a person, to be back in time.",
        &[
            "check-out",
            "OFF-0002",
            "OFF-0003",
            "--to",
            "Anna Winter",
            "--due",
            "2099-12-31",
        ],
    )?;
    road.scan(
        "Scan",
        "A scanner types a code and Enter; each line gets its verdict.",
        "OFF-0002\nOFF-0007\nNO-SUCH-TAG\n",
    )?;
    road.go(
        "Check in",
        "One comes back, with a note.",
        &[
            "check-in",
            "OFF-0002",
            "--place",
            "Storeroom",
            "--note",
            "Charger missing",
        ],
    )?;
    road.go(
        "Warranty report",
        "As a spreadsheet.",
        &["report", "warranty", "--out", &warranty],
    )?;
    road.go(
        "Stock report",
        "As a PDF.",
        &["report", "stock", "--out", &stock],
    )?;
    road.go(
        "History",
        "Everything that happened to one item.",
        &["history", "OFF-0002"],
    )?;
    road.go(
        "Undo",
        "Takes back the last action by adding to the journal, not by erasing.",
        &["undo"],
    )?;
    road.go(
        "Back up",
        "A copy that has been opened and checked.",
        &["backup", &copy],
    )?;
    road.go(
        "Check",
        "Proves that the journal is whole and that every table follows from it.",
        &["check"],
    )?;
    println!(
        "\nThe register, the labels and the reports are in {}",
        folder.display()
    );
    Ok(())
}

struct Road<'a> {
    tagdesk: &'a Path,
    register: &'a Path,
}

impl Road<'_> {
    fn go(&self, what: &str, why: &str, words: &[&str]) -> Outcome {
        step(what, why, || self.tool().args(words).run())
    }

    fn scan(&self, what: &str, why: &str, codes: &str) -> Outcome {
        step(what, why, || self.tool().arg("scan").feed(codes))
    }

    fn tool(&self) -> Tool {
        Tool::new(self.tagdesk).arg("--data").arg(self.register)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_old_list_has_a_value_for_every_column() {
        let columns = |line: &str| line.split(',').count();
        let mut lines = OLD_LIST.lines();
        let wanted = lines.next().map(columns);
        for line in lines {
            assert_eq!(Some(columns(line)), wanted, "{line}");
        }
    }
}
