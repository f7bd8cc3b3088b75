//! States that are not ours are explained once a word, and no row is refused for what a person can explain.

use crate::read;
use intake::Manner;
use inventory::State;

const LABELS: [&str; 22] = [
    "Pending Diagnostics",
    "Out for Repair",
    "Ready to Deploy",
    "In Transit",
    "Waiting for parts",
    "Spare",
    "BYOD",
    "Surplus",
    "To be disposed",
    "Quarantine",
    "Deployed (Deployed)",
    "Refurbished",
    "N/A",
    "-",
    "None",
    "Unknown",
    "Active",
    "Inactive",
    "Reserved",
    "Checked In",
    "Yes",
    "Good",
];

fn file() -> String {
    let rows: Vec<String> = LABELS.iter().map(|label| format!("ST,{label}")).collect();
    format!("Asset Tag,Status\n{}\n", rows.join("\n"))
}

#[test]
fn each_word_is_understood_empty_or_asked_for() {
    let read = read::text(&file());
    let states: Vec<Option<State>> = read.assets().map(|asset| asset.state).collect();
    let of = |label: &str| states[LABELS.iter().position(|one| *one == label).unwrap()];
    for (label, state) in [
        ("Out for Repair", Some(State::InRepair)),
        ("Ready to Deploy", Some(State::InStock)),
        ("In Transit", Some(State::Ordered)),
        ("Spare", Some(State::InStock)),
        ("Deployed (Deployed)", Some(State::CheckedOut)),
        ("Active", Some(State::CheckedOut)),
        ("Checked In", Some(State::InStock)),
        ("N/A", None),
        ("-", None),
        ("BYOD", None),
    ] {
        assert_eq!(of(label), state, "{label}");
    }
    let asked: Vec<(&str, &str)> = read
        .entries(Manner::Asked)
        .map(|entry| (entry.word.as_str(), entry.read_as.as_str()))
        .collect();
    assert_eq!(
        asked,
        [
            ("Pending Diagnostics", "in_repair"),
            ("Waiting for parts", "in_repair"),
            ("BYOD", ""),
            ("Surplus", "retired"),
            ("To be disposed", "retired"),
            ("Quarantine", "in_repair"),
            ("Refurbished", "in_stock"),
            ("Inactive", "retired"),
            ("Reserved", "in_stock"),
            ("Yes", ""),
            ("Good", ""),
        ]
    );
    assert_eq!(
        read.told(Manner::Empty),
        [("N/A", 1), ("-", 1), ("None", 1), ("Unknown", 1)]
    );
    // What was understood of words that are not ours is told, too.
    assert_eq!(read.told(Manner::Word).len(), 7);
}

#[test]
fn what_a_person_said_of_a_word_is_so_for_every_row() {
    let text = format!("{}ST,byod\nST,BYOD\n", file());
    let said: Vec<(String, &str)> = LABELS
        .iter()
        .map(|label| (format!("1:{label}"), "in_stock"))
        .collect();
    let said: Vec<(&str, &str)> = said
        .iter()
        .map(|(key, state)| (key.as_str(), *state))
        .collect();
    let read = read::saying(&text, &said);
    assert_eq!(read.errors(), Vec::<&str>::new());
    assert!(
        read.assets()
            .all(|asset| asset.state == Some(State::InStock))
    );
    // Nothing, for nothing; and of other columns the same.
    let others = read::saying(
        "Asset Tag,Status,Category,Checked Out To,Supplier\nA,BYOD,Lptp,hr dept,x\nB,,,Pool,\n",
        &[
            ("1:BYOD", ""),
            ("2:lptp", "Laptop"),
            ("3:HR Dept", "Ana Ruiz"),
            ("3:pool", ""),
            ("4:X", "Dell"),
        ],
    );
    let asset = others.asset(0);
    assert_eq!(
        (
            asset.state,
            asset.category.as_deref(),
            asset.supplier.as_deref()
        ),
        (None, Some("Laptop"), Some("Dell"))
    );
    // Whom a word means only the register can say: it stays for whoever takes the rows in. Nobody is nobody.
    assert_eq!(asset.holder.name.as_deref(), Some("hr dept"));
    assert_eq!(others.asset(1).holder.name, None);
}
