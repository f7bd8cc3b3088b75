//! Warranties in files: a term, a day, or a word; nothing vanishes.

use crate::read;
use intake::Manner;

#[test]
fn nothing_that_is_said_of_a_warranty_vanishes() {
    type Expected<'e> = (Option<u32>, Option<&'e str>, Option<&'e str>);
    let table: [(&str, Expected<'_>); 16] = [
        ("3 years", (Some(36), None, None)),
        ("36", (Some(36), None, None)),
        ("Lifetime", (None, None, Some("Lifetime"))),
        ("Expired", (None, None, Some("Expired"))),
        ("3Y NBD", (Some(36), None, Some("3Y NBD"))),
        ("2027-01-31", (None, Some("2027-01-31"), None)),
        ("No", (None, None, None)),
        ("none", (None, None, None)),
        ("90 days", (None, Some("2024-04-30"), Some("90 days"))),
        (
            "1 yr parts / 3 yr labour",
            (None, None, Some("1 yr parts / 3 yr labour")),
        ),
        ("36 months", (Some(36), None, None)),
        (
            "24 Monate Bring-In",
            (Some(24), None, Some("24 Monate Bring-In")),
        ),
        ("keine Garantie", (None, None, None)),
        ("31.01.2027", (None, Some("2027-01-31"), None)),
        ("lebenslang", (None, None, Some("lebenslang"))),
        ("2 ans", (Some(24), None, None)),
    ];
    for heading in ["Warranty", "Warranty Months", "Warranty Expires"] {
        for (cell, (months, end, words)) in table {
            let read = read::text(&format!(
                "Asset Tag,Purchase Date,{heading}\nA,2024-01-31,{cell}\nB,31.01.2024,12\nC,,2030-01-01\n"
            ));
            let asset = read.asset(0);
            let found = (
                asset.warranty_months,
                asset.warranty_end.map(|date| date.to_string()),
                asset.warranty_words.as_deref(),
            );
            assert_eq!(
                found,
                (months, end.map(str::to_owned), words),
                "{heading}: {cell} {:?}",
                read.errors()
            );
        }
    }
    // Without a day of purchase the term waits for it.
    let waiting = read::text("Asset Tag,Purchase Date,Warranty\nA,,3 years\nB,,90 days\n");
    assert_eq!(waiting.asset(0).warranty_months, Some(36));
    assert_eq!(
        (
            waiting.asset(1).warranty_end,
            waiting.asset(1).warranty_words.as_deref()
        ),
        (None, Some("90 days"))
    );
    assert_eq!(
        read::text("Asset Tag,Warranty Months\nA,soon\n")
            .errors()
            .len(),
        1
    );
}

#[test]
fn words_alone_make_a_warranty_and_what_says_that_there_is_none_is_told() {
    // In which no cell is a term of months or a day.
    let read = read::text(
        "Asset Tag,Warranty\nA,Lifetime\nB,Expired\nC,No\nD,90 days\nE,limited\nF,keine Garantie\nG,n/a\n",
    );
    assert_eq!(read.fields(), ["tag", "warranty_months"]);
    let words = |index: usize| read.asset(index).warranty_words.as_deref();
    assert_eq!(
        [words(0), words(1), words(2)],
        [Some("Lifetime"), Some("Expired"), None]
    );
    assert_eq!(
        read.told(Manner::Empty),
        [("No", 1), ("keine Garantie", 1), ("n/a", 1)]
    );
    assert_eq!(read.errors().len(), 1, "limited is asked about");
    let kept = read::keeping("Asset Tag,Warranty\nA,No\nB,3 years\n", &["empty:1:No"]);
    assert_eq!(kept.asset(0).warranty_words.as_deref(), Some("No"));
    // Of which nothing is understood it is a field of one's own, so that nothing is lost.
    let own = read::text("Asset Tag,Warranty\nA,see the contract\nB,ask Jo\n");
    assert_eq!(own.fields(), ["tag", "custom:Warranty"]);
}
