//! What a text in a field means: whole names, codes and ends of paths, and only if there is one.

use crate::fixture::{Fixture, tags};
use operations::wire::{CheckOut, ChoiceKind, Choose, Chosen, Failure, MoveAssets};
use operations::{assets, choices};

const HOLDERS: [ChoiceKind; 3] = [ChoiceKind::Person, ChoiceKind::Place, ChoiceKind::Asset];

fn choose(fixture: &Fixture, text: &str, accepts: &[ChoiceKind]) -> Result<Chosen, Failure> {
    let request = Choose {
        text: text.into(),
        accepts: accepts.to_vec(),
    };
    choices::choose(&fixture.office, request)
}

/// The path of the place a text means, or the code of why it means none.
fn place(fixture: &Fixture, text: &str) -> Result<String, String> {
    choose(fixture, text, &[ChoiceKind::Place])
        .map(|chosen| chosen.place.unwrap().path)
        .map_err(|failure| failure.code)
}

#[test]
fn a_place_is_named_by_the_end_of_its_path_at_a_segment() {
    let fixture = Fixture::new();
    let europe = fixture.place("Europe", None, "");
    let berlin = fixture.place("Berlin", Some(&europe.id.to_string()), "BER");
    let boston = fixture.place("Boston", None, "");
    fixture.place("Room 3", Some(&berlin.id.to_string()), "");
    fixture.place("Room 3", Some(&boston.id.to_string()), "");
    fixture.place("Łódź", None, "");
    fixture.place("Store", None, "");
    fixture.place("Store", Some(&boston.id.to_string()), "");
    let taken = |path: &str| Ok::<_, String>(path.to_owned());
    for text in [
        "Berlin › Room 3",
        "berlin > room 3",
        "Berlin/Room 3",
        "Europe/Berlin/Room 3",
    ] {
        assert_eq!(
            place(&fixture, text),
            taken("Europe › Berlin › Room 3"),
            "{text}"
        );
    }
    assert_eq!(place(&fixture, "ber"), taken("Europe › Berlin"), "a code");
    assert_eq!(
        place(&fixture, "łÓDŹ"),
        taken("Łódź"),
        "capitals of any script"
    );
    assert_eq!(place(&fixture, "/Store"), taken("Store"), "from the top");
    for text in ["Room 3", "Store"] {
        assert_eq!(
            place(&fixture, text),
            Err("choice.ambiguous".to_owned()),
            "{text}"
        );
    }
    // Beginnings, middles, and ends within a segment are no names.
    for text in [
        "Room",
        "Ber",
        "lin/Room 3",
        "oston › Store",
        "3",
        "Berlin/",
        "",
        "Europe/Room 3",
    ] {
        let code = if text == "Ber" {
            continue;
        } else {
            "choice.unknown"
        };
        assert_eq!(place(&fixture, text), Err(code.to_owned()), "{text}");
    }
    // All that it could be is named.
    let asked = choose(&fixture, "Room 3", &[ChoiceKind::Place]).unwrap_err();
    assert_eq!(
        asked.details,
        ["place Europe › Berlin › Room 3", "place Boston › Room 3"]
    );
}

#[test]
fn a_person_is_named_whole_and_a_beginning_asks() {
    let fixture = Fixture::new();
    let ana = fixture.person("Ana Ruiz", "B-17");
    fixture.person("Bo Ångström", "B-18");
    let named = |text: &str| {
        choose(&fixture, text, &[ChoiceKind::Person])
            .map(|chosen| chosen.person.unwrap().id)
            .map_err(|failure| (failure.code, failure.details))
    };
    for text in ["Ana Ruiz", " ana  ruiz ", "b-17"] {
        assert_eq!(named(text), Ok(ana.id), "{text}");
    }
    assert!(named("bo ÅNGSTRÖM").is_ok());
    for text in ["Ana", "Ana R", "Ruiz"] {
        let suggested = vec!["Ana Ruiz".to_owned()];
        assert_eq!(
            named(text),
            Err(("choice.unknown".to_owned(), suggested)),
            "{text}"
        );
    }
}

#[test]
fn one_fit_over_everything_that_is_accepted_or_it_is_asked() {
    let fixture = Fixture::new();
    fixture.person("Lab", "P-1");
    fixture.person("Cem", "STORE");
    fixture.place("Lab", None, "L-1");
    fixture.place("Store", None, "");
    let tag = fixture.register("Laptop").row.tag;
    let code = |text: &str, accepts: &[ChoiceKind]| {
        choose(&fixture, text, accepts)
            .map_err(|failure| failure.code)
            .err()
    };
    let ambiguous = Some("choice.ambiguous".to_owned());
    // A person and a place of one name; a badge that is also the name of a place.
    assert_eq!(code("Lab", &HOLDERS), ambiguous);
    assert_eq!(code("store", &HOLDERS), ambiguous);
    assert_eq!(code("Lab", &[ChoiceKind::Place]), None);
    assert_eq!(code("L-1", &HOLDERS), None);
    assert_eq!(code(&tag, &HOLDERS), None);
    // The acts stand on the same.
    let out = CheckOut {
        assets: tags(&[&tag]),
        to: "Store".into(),
        ..CheckOut::default()
    };
    let refused = assets::check_out(&fixture.office, out).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("holder.ambiguous", Some("to"))
    );
    let moved = MoveAssets {
        assets: tags(&[&tag]),
        place: "Stor".into(),
        ..MoveAssets::default()
    };
    let refused = assets::move_assets(&fixture.office, moved).unwrap_err();
    assert_eq!(refused.code, "place.unknown");
}
