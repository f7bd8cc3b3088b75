//! Registers as desks may have them: every state, every kind of holder, every currency, own fields of each type, odd texts.

use crate::fixture::Fixture;
use chrono::NaiveDate;
use inventory::rules::{self, HandOut};
use inventory::{
    ActionKind, AssetFacts, AssetId, Condition, Currency, CustomFieldFacts, CustomFieldType,
    DateSource, Holder, How, KeptCodeFacts, ModelFacts, ModelId, Money, OutTerms, PersonDetails,
    PersonId, PlaceFacts, PlaceId, Revision, State, StatedDate, Tag, cleaned,
};
use ledger::{Book, LedgerError};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Texts that a reader of tables, a spreadsheet or a reader of other programs' files would take for something else.
pub const ODD: [&str; 62] = [
    "N/A",
    "none",
    "-",
    "?",
    "null",
    "Default string",
    "12345",
    "00123",
    "1.2E+5",
    "3.56938E+14",
    "=1+1",
    "+49 170 1",
    "-5",
    "@home",
    "'=1",
    "''",
    "'tis",
    "\"quoted\"",
    "12\" screen",
    "a,b;c\td|e",
    "x;=1+1",
    "two\nlines",
    "a\r\nb",
    "cr\rhere",
    "R&amp;D",
    "&nbsp;",
    "&#039;",
    "<a href=\"http://x.example\">y</a>",
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "=\"00123\"",
    "2024-01-31",
    "31.01.2024",
    "1/2/2024",
    "14:03",
    "Total",
    "2 records",
    "sep=;",
    "#N/A",
    "#####",
    "TRUE",
    "1,5",
    "1.299,00 €",
    "Zürich",
    "Zu\u{308}rich",
    "ΑΘΗΝΑ",
    "שלום עולם",
    "مرحبا ١٢٣",
    "می\u{200c}خواهم",
    "日本語",
    "😀👩\u{200d}💻",
    "a  b",
    "a\u{a0}b",
    "_x000D_",
    "a_x0041_b",
    "Own field: x",
    "S/N: PF4ABC12",
    "https://x.example/IT-1?a=b&c",
    "Shipping/Receiving",
    "A / B",
    "C > D",
    "\u{feff}mark",
    "soft\u{ad}hyphen",
];

/// A text somebody may have typed.
fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        6 => proptest::char::range('a', 'z'),
        2 => select(vec![' ', ',', ';', '"', '\'', '=', '-', '0', '7', '.', '&', '<', '\\', '_', '|', '\t', '\n']),
        1 => proptest::char::any().prop_filter("of a text", |one| *one != '\0'),
    ];
    prop_oneof![
        2 => Just(String::new()),
        4 => vec(character, 1..12).prop_map(|all| all.into_iter().collect()),
        4 => select(ODD.to_vec()).prop_map(str::to_owned),
        1 => (select(ODD.to_vec()), 10_000_usize..12_000).prop_map(|(odd, length)| odd.repeat(length / odd.len())),
    ]
}

/// The same on one line as the product keeps it, no longer than a name may be.
fn line() -> impl Strategy<Value = String> {
    text().prop_map(|text| {
        let short: String = text.chars().take(200).collect();
        cleaned(&short).into_owned()
    })
}

fn filled() -> impl Strategy<Value = String> {
    line().prop_map(|line| match line.is_empty() {
        true => "x".to_owned(),
        false => line,
    })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    let any = (1_i32..9_999, 1_u32..366);
    let usual = (1990_i32..2060, 1_u32..366);
    prop_oneof![1 => any, 9 => usual]
        .prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn money() -> impl Strategy<Value = Money> {
    let known = select(vec![
        "EUR", "USD", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK", "ISK", "KWD", "BHD", "TND", "CLP",
        "XAF", "CAD", "AUD", "INR", "CNY", "MXN", "XXX",
    ]);
    let code = prop_oneof![4 => known.prop_map(str::to_owned), 1 => "[A-Z]{3}"];
    let minor = prop_oneof![
        6 => 0_i64..10_000_000,
        1 => 0_i64..2_000_000_000_000_000_000,
        1 => -500_i64..0,
    ];
    (code, minor).prop_map(|(code, minor)| Money {
        minor,
        currency: code.parse::<Currency>().unwrap(),
    })
}

/// One asset; the numbers pick from what is there.
#[derive(Clone, Debug)]
pub struct Thing {
    facts: AssetFacts,
    model: Option<u8>,
    place: Option<u8>,
    own: Vec<(u8, String)>,
    out: Option<Out>,
    codes: Vec<String>,
}

#[derive(Clone, Debug)]
struct Out {
    to: (u8, u8),
    due: Option<u16>,
    terms: Option<OutTerms>,
    place: Option<u8>,
    since: NaiveDate,
}

fn out() -> impl Strategy<Value = Out> {
    (
        (0_u8..4, any::<u8>()),
        proptest::option::of(0_u16..900),
        proptest::option::of(select(OutTerms::ALL.to_vec())),
        proptest::option::of(any::<u8>()),
        day(),
    )
        .prop_map(|(to, due, terms, place, since)| Out {
            to,
            due,
            terms,
            place,
            since,
        })
}

fn facts() -> impl Strategy<Value = AssetFacts> {
    let stated = || {
        let source = select(vec![
            DateSource::Typed,
            DateSource::Model,
            DateSource::Import,
        ]);
        proptest::option::of((day(), source).prop_map(|(date, source)| StatedDate { date, source }))
    };
    let texts = (line(), line(), line(), line(), text());
    let dates = (proptest::option::of(day()), stated(), stated());
    let rest = (
        select(State::ALL.to_vec()),
        proptest::option::of(money()),
        proptest::option::of(select(Condition::ALL.to_vec())),
        proptest::option::of(0_i64..1_900_000_000_000),
    );
    (texts, dates, rest).prop_map(|(texts, dates, rest)| AssetFacts {
        name: texts.0,
        serial: texts.1,
        supplier: texts.2,
        order_number: texts.3,
        notes: texts.4.trim().to_owned(),
        purchase_date: dates.0,
        warranty_end: dates.1,
        refresh_date: dates.2,
        state: rest.0,
        cost: rest.1,
        condition: rest.2,
        labelled_at: rest.3,
        ..AssetFacts::default()
    })
}

fn thing() -> impl Strategy<Value = Thing> {
    (
        facts(),
        proptest::option::of(any::<u8>()),
        proptest::option::of(any::<u8>()),
        vec((any::<u8>(), text()), 0..4),
        proptest::option::weighted(0.6, out()),
        vec("[A-Z]{2}[!-~\n\u{1d} ]{0,8}[0-9]{3}", 0..3),
    )
        .prop_map(|(facts, model, place, own, out, codes)| Thing {
            facts,
            model,
            place,
            own,
            out,
            codes,
        })
}

/// A register as it may be made.
#[derive(Clone, Debug)]
pub struct Desk {
    places: Vec<(String, Option<u8>)>,
    people: Vec<PersonDetails>,
    models: Vec<ModelFacts>,
    things: Vec<Thing>,
}

fn person() -> impl Strategy<Value = PersonDetails> {
    (
        filled(),
        "(|ana@x\\.example|b@y\\.example)",
        "(|ana|ben|N/A)",
    )
        .prop_map(|(name, email, username)| PersonDetails {
            name,
            email,
            username,
            ..PersonDetails::default()
        })
}

fn model() -> impl Strategy<Value = ModelFacts> {
    (filled(), line(), line(), line()).prop_map(|(name, manufacturer, category, number)| {
        ModelFacts {
            name,
            manufacturer,
            category,
            number,
            ..ModelFacts::default()
        }
    })
}

pub fn desk() -> impl Strategy<Value = Desk> {
    (
        vec((filled(), proptest::option::of(any::<u8>())), 1..6),
        vec(person(), 1..6),
        vec(model(), 1..5),
        vec(thing(), 1..14),
    )
        .prop_map(|(places, people, models, things)| Desk {
            places,
            people,
            models,
            things,
        })
}

/// Fields of the register's own, of each type, some called as a column of every list is.
fn own_fields() -> Vec<CustomFieldFacts> {
    let choices = vec!["Red".to_owned(), "N/A".to_owned(), "a,b".to_owned()];
    [
        ("Colour", CustomFieldType::Text),
        ("Notes", CustomFieldType::Text),
        ("cost currency", CustomFieldType::Text),
        ("Own field: Tag", CustomFieldType::Text),
        ("Größe", CustomFieldType::Number),
        ("Checked", CustomFieldType::Date),
        ("=Insured", CustomFieldType::YesNo),
        ("A, \"B\"; C", CustomFieldType::Choice { choices }),
        ("Nobody fills it in", CustomFieldType::Text),
    ]
    .map(|(name, kind)| CustomFieldFacts {
        name: name.to_owned(),
        kind,
        category: String::new(),
    })
    .to_vec()
}

/// A value as the field keeps it, made of any text.
fn own_value(field: &CustomFieldFacts, text: &str) -> String {
    let likely = match &field.kind {
        CustomFieldType::Text => text,
        CustomFieldType::Number => ["1e5", "-0.50", "007", "12.5"][text.len() % 4],
        CustomFieldType::Date => ["2024-02-29", "1899-12-30", "9999-01-01"][text.len() % 3],
        CustomFieldType::YesNo => ["yes", "no"][text.len() % 2],
        CustomFieldType::Choice { .. } => ["red", "N/A", "a,b"][text.len() % 3],
    };
    field.value(likely).unwrap()
}

fn pick<T: Copy>(all: &[T], number: u8) -> T {
    all[usize::from(number) % all.len()]
}

struct There {
    places: Vec<PlaceId>,
    people: Vec<PersonId>,
    models: Vec<ModelId>,
    assets: Vec<AssetId>,
}

impl Desk {
    /// Makes the register. What its rules refuse is left out, as nobody could have it.
    pub fn open(&self) -> Fixture {
        let fixture = Fixture::new();
        let today = fixture.office.today();
        let all = fixture.office.act(ActionKind::Import, None, |book| {
            let mut there = self.records(book)?;
            for field in own_fields() {
                book.add_custom_field(field)?;
            }
            for (number, thing) in self.things.iter().enumerate() {
                if let Some(id) = thing.register(book, &there, number)? {
                    there.assets.push(id);
                }
            }
            for (id, thing) in there.assets.clone().into_iter().zip(&self.things) {
                thing.keep_codes(book, id)?;
                thing.hand_out(book, &there, id, today)?;
            }
            Ok(())
        });
        all.unwrap();
        fixture
    }

    fn records(&self, book: &mut Book<'_>) -> Result<There, LedgerError> {
        let mut there = There {
            places: Vec::new(),
            people: Vec::new(),
            models: Vec::new(),
            assets: Vec::new(),
        };
        for (name, parent) in &self.places {
            let parent = parent.filter(|_| !there.places.is_empty());
            let facts = PlaceFacts {
                name: name.replace('›', "-"),
                parent: parent.map(|number| pick(&there.places, number)),
                ..PlaceFacts::default()
            };
            there.places.push(book.add_place(facts)?);
        }
        for details in &self.people {
            there.people.push(book.add_person(details.clone())?);
        }
        for facts in &self.models {
            there.models.push(book.add_model(facts.clone())?);
        }
        Ok(there)
    }
}

impl Thing {
    fn register(
        &self,
        book: &mut Book<'_>,
        there: &There,
        number: usize,
    ) -> Result<Option<AssetId>, LedgerError> {
        let fields = own_fields();
        let mut facts = self.facts.clone();
        let odd: String = facts
            .name
            .chars()
            .filter(|one| !one.is_control())
            .take(20)
            .collect();
        // A letter between them: no two are one tag, whatever figures the text ends in.
        facts.tag = Tag::new(&format!("{odd}X{number}")).unwrap();
        facts.model = self.model.map(|number| pick(&there.models, number));
        facts.place = self.place.map(|number| pick(&there.places, number));
        for (field, text) in &self.own {
            // The last of them nobody fills in.
            let field = &fields[usize::from(*field) % (fields.len() - 1)];
            let value = own_value(field, text);
            if !value.is_empty() {
                facts.custom.insert(field.name.clone(), value);
            }
        }
        if facts.state == State::CheckedOut || self.out.is_some() {
            facts.state = State::InStock;
        }
        match book.register_asset(facts.clone()) {
            Ok(id) => Ok(Some(id)),
            Err(LedgerError::Refused(_)) => {
                facts.serial = String::new();
                book.register_asset(facts).map(Some)
            }
            Err(other) => Err(other),
        }
    }

    fn keep_codes(&self, book: &mut Book<'_>, id: AssetId) -> Result<(), LedgerError> {
        for code in &self.codes {
            let asset = book.view().asset(&id)?.unwrap();
            let facts = KeptCodeFacts {
                code: code.trim().to_owned(),
                note: String::new(),
            };
            match book.change_kept_code(&asset, Revision::added(facts)) {
                Ok(()) | Err(LedgerError::Refused(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    fn hand_out(
        &self,
        book: &mut Book<'_>,
        there: &There,
        id: AssetId,
        today: NaiveDate,
    ) -> Result<(), LedgerError> {
        let Some(out) = &self.out else { return Ok(()) };
        let asset = book.view().asset(&id)?.unwrap();
        let (kind, number) = out.to;
        let to = match kind {
            0 | 1 => Holder::Person(pick(&there.people, number)),
            2 => Holder::Place(pick(&there.places, number)),
            _ => Holder::Asset(pick(&there.assets, number)),
        };
        // Nothing is held by what it holds.
        if matches!(to, Holder::Asset(other) if other.0 >= id.0) {
            return Ok(());
        }
        let person = matches!(to, Holder::Person(_));
        let hand_out = HandOut {
            to,
            due: out
                .due
                .map(|days| today + chrono::Days::new(u64::from(days))),
            terms: out.terms.filter(|_| person),
            place: out
                .place
                .filter(|_| person)
                .map(|number| pick(&there.places, number)),
        };
        let facts = rules::check_out(id, &asset.facts, &hand_out, today, None).unwrap();
        let facts = AssetFacts {
            out_since: Some(out.since),
            ..facts
        };
        book.change_asset(&asset, How::CheckedOut, facts, "")?;
        Ok(())
    }
}
