//! A list is worked out on a copy that keeps facts alone: what is written of it is what would be written otherwise, and search
//! and sums follow in the register.

use crate::portions::{out, write};
use crate::{Register, asset};
use inventory::{ActionKind, AssetFacts, Holder, How, ModelFacts, PersonDetails, SeriesFacts};
use ledger::{Asks, Book, LedgerError, prepare, rehearse};
use rusqlite::Connection;

/// A register with a series, and a host at a place with a part in it.
pub(crate) fn register() -> Register {
    let mut register = Register::new();
    let place = register.place("Store");
    let host = register.register("H1");
    register
        .act(ActionKind::Move, |book| {
            let host = book.view().asset(&host)?.unwrap();
            let there = AssetFacts {
                place: Some(place),
                ..host.facts.clone()
            };
            book.change_asset(&host, How::Moved, there, "")
        })
        .unwrap();
    let part = register.register("P1");
    register.check_out(part, Holder::Asset(host)).unwrap();
    register
        .act(ActionKind::RecordSeries, |book| {
            book.add_series(SeriesFacts {
                name: "Tags".into(),
                prefix: "T".into(),
                next: 1,
                digits: 4,
                check_character: false,
                category: String::new(),
                place: None,
            })
        })
        .unwrap();
    register
}

/// Something of everything a list does.
pub(crate) fn list(book: &mut Book<'_>) -> Result<(), LedgerError> {
    let model = book.add_model(ModelFacts {
        name: "Latitude".into(),
        category: "Laptops".into(),
        ..ModelFacts::default()
    })?;
    let cellar = book.add_place(inventory::PlaceFacts {
        name: "Cellar".into(),
        ..Default::default()
    })?;
    let person = book.add_person(PersonDetails {
        name: "Ana Ruiz".into(),
        ..PersonDetails::default()
    })?;
    let facts = |tag: &str| AssetFacts {
        model: Some(model),
        place: Some(cellar),
        ..asset(tag)
    };
    book.register_asset(facts("T0001"))?;
    let refused = book.attempt(|book| {
        book.register_asset(facts("T0002"))?;
        book.register_asset(facts("T0001"))
    });
    assert!(refused.is_err(), "the tag is taken");
    book.register_asset(facts("T0003"))?;
    let host = book.view().asset_by_tag_key("H1")?.unwrap();
    let moved = AssetFacts {
        place: Some(cellar),
        model: Some(model),
        ..host.facts.clone()
    };
    book.change_asset(&host, How::Revised, moved, "")?;
    let model = book.view().model(&model)?.unwrap();
    let renamed = ModelFacts {
        name: "Latitude 5450".into(),
        ..model.facts.clone()
    };
    book.revise_model(&model, renamed)?;
    assert!(book.view().person(&person)?.is_some());
    let series = book.view().series()?.remove(0);
    let used = SeriesFacts {
        next: 4,
        ..series.facts.clone()
    };
    book.revise_series(&series, used)?;
    Ok(())
}

/// The kinds of the entries of the last action, in order, but for what opens and ends it, with their versions.
pub(crate) fn written(register: &Register) -> Vec<(String, u32)> {
    let connection = Connection::open(register.path()).unwrap();
    let sql = "SELECT kind, version FROM journal WHERE batch_id = (SELECT batch FROM action ORDER BY seq DESC LIMIT 1) \
        AND kind <> 'action.1' ORDER BY seq";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

fn entries(register: &Register) -> u32 {
    let connection = Connection::open(register.path()).unwrap();
    let sql = "SELECT count(*) FROM journal";
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_is_worked_out_on_facts_alone_is_what_is_worked_out_on_all() {
    let carried_out = [Asks::Anything, Asks::Facts].map(|asks| {
        let mut register = register();
        let (path, stamp) = (register.path(), register.stamp());
        let ((), worked) = prepare(
            &path,
            asks,
            None,
            ActionKind::Import,
            stamp,
            &mut |_, _| Ok(()),
            list,
        )
        .unwrap();
        let prepared = out(worked);
        let (batch, entries) = (prepared.id(), prepared.entries().unwrap());
        write(prepared);
        // Search, sums and what became of the part are what the journal says.
        assert_eq!(register.problems(), [] as [String; 0], "{asks:?}");
        let done = written(&register);
        assert_eq!(done.len() as u64, entries, "{asks:?}");
        register.undo(batch).unwrap();
        assert_eq!(register.problems(), [] as [String; 0], "{asks:?}");
        done
    });
    let [all, facts] = &carried_out;
    assert_eq!(facts, all);
    assert_eq!(facts[0].0, "series.1", "numbers are taken first");
}

#[test]
fn what_is_rehearsed_on_facts_alone_leaves_nothing() {
    let register = register();
    let (path, stamp) = (register.path(), register.stamp());
    let before = entries(&register);
    rehearse(&path, Asks::Facts, stamp, &mut |_, _| Ok(()), list).unwrap();
    assert_eq!(entries(&register), before);
    assert!(!register.folder.path().join("scratch").exists());
}

#[test]
fn what_fails_while_it_is_worked_out_leaves_nothing() {
    let register = register();
    let (path, stamp) = (register.path(), register.stamp());
    let failing = |book: &mut Book<'_>| {
        list(book)?;
        Err::<(), _>(LedgerError::Cancelled)
    };
    let asks = Asks::Facts;
    let failed = prepare(
        &path,
        asks,
        None,
        ActionKind::Import,
        stamp,
        &mut |_, _| Ok(()),
        failing,
    );
    assert!(matches!(failed, Err(LedgerError::Cancelled)));
    assert!(!register.folder.path().join("scratch").exists());
}
