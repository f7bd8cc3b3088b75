//! Reading, and what is worked out beside the register, keep nobody from writing; and what one request reads is of one
//! moment.

use crate::fixture::Fixture;
use ledger::view::lines::Filter;
use operations::Office;
use operations::assets;
use operations::wire::*;

/// Another program at the same register.
fn neighbour(fixture: &Fixture) -> Office {
    Office::open(&fixture.folder.path().join("data")).unwrap()
}

fn register(office: &Office, name: &str) {
    let request = RegisterAsset {
        name: Some(name.into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(office, request).unwrap();
}

#[test]
fn what_one_request_reads_is_of_one_moment() {
    let fixture = Fixture::new();
    fixture.register("First");
    let neighbour = neighbour(&fixture);
    let count = || {
        fixture
            .office
            .read(|view| Ok(view.count(&Filter::default())?))
            .unwrap()
    };
    let (before, after) = fixture
        .office
        .read(|view| {
            let before = view.count(&Filter::default())?;
            register(&fixture.office, "Second");
            register(&neighbour, "Third");
            Ok((before, view.count(&Filter::default())?))
        })
        .unwrap();
    assert_eq!((before, after), (1, 1));
    assert_eq!(count(), 3, "the next request reads the next moment");
}
