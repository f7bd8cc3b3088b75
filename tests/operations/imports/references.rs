//! What rows refer to: people, places, models, other assets, in whatever order they come.

use super::*;

#[test]
fn a_place_and_an_asset_may_be_named_before_their_own_row() {
    let fixture = Fixture::new();
    let list = file(
        &fixture,
        "places.csv",
        "Name,Parent\nRoom 5,Floor 2\nFloor 2,HQ\nHQ,\nAttic,Tower\n",
    );
    let done = import(&fixture, &list, &kind("places"));
    assert_eq!(four(&done.result.counts), [4, 0, 0, 0]);
    assert_eq!(done.result.counts.new_places, 5);
    let all = places::list_places(&fixture.office, ListByText::default()).unwrap();
    let paths: Vec<&str> = all.rows.iter().map(|place| place.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "HQ",
            "HQ › Floor 2",
            "HQ › Floor 2 › Room 5",
            "Tower",
            "Tower › Attic"
        ]
    );
    assert_eq!(
        four(&import(&fixture, &list, &kind("places")).result.counts),
        [0, 0, 4, 0]
    );

    let text = "Asset Tag,Name,Checkout Type,Holder Tag\nCARD,Card,Asset,SERVER\nSERVER,Server,,\nLOST,Disk,Asset,NOWHERE\n";
    let list = file(&fixture, "assets.csv", text);
    let options = ImportOptions {
        mapping: [("3".to_owned(), "holder_tag".to_owned())].into(),
        ..kind("assets")
    };
    assert_eq!(
        four(&import(&fixture, &list, &options).result.counts),
        [2, 0, 0, 1]
    );
    let card = fixture.show("CARD").row.holder.unwrap();
    assert_eq!(
        (card.kind, card.name.as_str()),
        (HolderKind::Asset, "SERVER")
    );
}

#[test]
fn places_in_a_ring_are_refused_and_a_name_below_many_parents_is_told_by_its_parent() {
    let fixture = Fixture::new();
    let ring = file(&fixture, "places.csv", "Name,Parent\nA,B\nB,A\n");
    assert_eq!(
        four(&import(&fixture, &ring, &kind("places")).result.counts),
        [1, 0, 0, 1]
    );
    let mut text = "Name,Parent\n".to_owned();
    (0..120)
        .for_each(|number| text.push_str(&format!("House {number},\nFloor 1,House {number}\n")));
    let list = file(&fixture, "floors.csv", &text);
    assert_eq!(
        four(&import(&fixture, &list, &kind("places")).result.counts),
        [240, 0, 0, 0]
    );
    assert_eq!(
        four(&import(&fixture, &list, &kind("places")).result.counts),
        [0, 0, 240, 0]
    );
    let rows = "Asset Tag,Name,Location\nA-1,x,Floor 1\nA-2,x,House 70 › Floor 1\nA-3,x,\"Waters, Bell & Sons\"\n";
    assert_eq!(
        four(&import_assets(&fixture, rows).result.counts),
        [2, 0, 0, 1]
    );
    assert_eq!(
        fixture.show("A-2").row.place.unwrap().path,
        "House 70 › Floor 1"
    );
    assert_eq!(
        fixture.show("A-3").row.place.unwrap().path,
        "Waters, Bell & Sons"
    );
}

#[test]
fn people_are_told_apart_by_the_most_telling_detail() {
    let fixture = Fixture::new();
    let text = "First Name,Last Name,Username,Email\nAnn,Lee,ann,desk@x.org\nAnn,Lee,ann2,desk@x.org\nBo,Ray,,bo@x.org\n";
    let list = file(&fixture, "people.csv", text);
    assert_eq!(
        four(&import(&fixture, &list, &kind("people")).result.counts),
        [3, 0, 0, 0]
    );
    assert_eq!(
        four(&import(&fixture, &list, &kind("people")).result.counts),
        [0, 0, 3, 0]
    );
    let rows = "Asset Tag,Name,Checked Out To: Username,Checked Out To: Name\n\
        A-1,x,ann2,Anna Other\nA-2,x,,Bo Ray\nA-3,x,,Ann Lee\nA-4,x,,Cy New\nA-5,x,,Cy New\nA-6,x,,bo@x.org\n";
    let done = import_assets(&fixture, rows);
    assert_eq!(
        (four(&done.result.counts), done.result.counts.new_people),
        ([5, 0, 0, 1], 1)
    );
    let holder = |tag: &str| fixture.show(tag).row.holder.unwrap();
    assert_eq!(holder("A-1").id, person(&fixture, "ann2").id.to_string());
    assert_eq!(holder("A-1").name, "Ann Lee");
    assert_eq!(
        holder("A-2").id,
        person(&fixture, "bo@x.org").id.to_string()
    );
    assert_eq!(holder("A-6").id, holder("A-2").id);
    assert_eq!(holder("A-4").id, holder("A-5").id);
}

#[test]
fn a_model_is_its_four_columns_and_what_fits_several_is_refused() {
    let fixture = Fixture::new();
    let list = file(
        &fixture,
        "models.csv",
        "Name,Manufacturer,Category\nDock,Dell,Docking\nDock,Lenovo,Docking\n",
    );
    assert_eq!(
        four(&import(&fixture, &list, &kind("models")).result.counts),
        [2, 0, 0, 0]
    );
    let done = import_assets(&fixture, "Asset Tag,Model\nA-1,Dock\nA-2,Screen\n");
    assert_eq!(
        (four(&done.result.counts), done.result.counts.new_models),
        ([1, 0, 0, 1], 1)
    );
    let done = import_assets(
        &fixture,
        "Asset Tag,Model,Manufacturer\nA-1,dock,LENOVO\nA-3,Dock,\n",
    );
    assert_eq!(
        (four(&done.result.counts), done.result.counts.new_models),
        ([2, 0, 0, 0], 1)
    );
    assert_eq!(
        fixture.show("A-1").row.model.unwrap().manufacturer,
        "Lenovo"
    );
    assert_eq!(fixture.show("A-3").row.model.unwrap().manufacturer, "");
}

#[test]
fn a_refused_row_leaves_nothing_behind_that_it_would_have_made() {
    let fixture = Fixture::new();
    fixture.register("Taken");
    let before = everything(&fixture);
    let text = "Asset Tag,Name,Model,Location,Username,Status,Colour\nA-1,x,New model,New place,newcomer,Archived,red\n";
    let done = import_assets(&fixture, text);
    assert_eq!(four(&done.result.counts), [0, 0, 0, 1]);
    let counts = done.result.counts;
    assert_eq!(
        (
            counts.new_models,
            counts.new_people,
            counts.new_places,
            done.action
        ),
        (0, 0, 0, None)
    );
    assert_eq!(everything(&fixture), before);
    // And what the row would have made is made by the next that needs it.
    let text = format!(
        "{text}A-2,x,New model,New place,newcomer,,red\nA-3,x,New model,New place,newcomer,,blue\n"
    );
    let counts = import_assets(&fixture, &text).result.counts;
    assert_eq!(
        (
            four(&counts),
            counts.new_models,
            counts.new_people,
            counts.new_places
        ),
        ([2, 0, 0, 1], 1, 1, 1)
    );
}

#[test]
fn a_list_of_people_says_where_they_work() {
    let fixture = Fixture::new();
    let take = |text: &str| {
        let file = file(&fixture, "people.csv", text);
        four(&import(&fixture, &file, &kind("people")).result.counts)
    };
    let place = |name: &str| person(&fixture, name).place.map(|place| place.path);
    let list =
        "Full name,Email,Location\nAna Ruiz,ana@example.org,Berlin\nBen Okafor,ben@example.org,\n";
    assert_eq!(take(list), [2, 0, 0, 0]);
    assert_eq!(place("Ana Ruiz").as_deref(), Some("Berlin"));
    assert_eq!(place("Ben Okafor"), None);
    assert_eq!(take(list), [0, 0, 2, 0]);
    assert_eq!(take(&list.replace("Berlin", "Lisbon")), [0, 1, 1, 0]);
    assert_eq!(place("Ana Ruiz").as_deref(), Some("Lisbon"));
    undo(&fixture);
    assert_eq!(place("Ana Ruiz").as_deref(), Some("Berlin"));
}

#[test]
fn a_file_names_people_and_places_as_a_form_does() {
    let fixture = Fixture::new();
    fixture.place("Berlin", None, "");
    fixture.place("Room 3", Some("Berlin"), "R-3");
    fixture.place("Rack", Some("Berlin/Room 3"), "");
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("Cem", "Ana Ruiz");
    // The end of a path is enough, a code too; a name that is also somebody's badge asks.
    let text = "Asset Tag,Location,Holder\nA-1,Room 3 / Rack,\nA-2,r 3,\nA-3,,ana ruiz\n";
    let list = file(&fixture, "assets.csv", text);
    let options = ImportOptions {
        mapping: [("2".to_owned(), "holder_name".to_owned())].into(),
        ..kind("assets")
    };
    let done = import(&fixture, &list, &options);
    assert_eq!(four(&done.result.counts), [2, 0, 0, 1]);
    assert_eq!(done.result.counts.new_places, 0);
    let at = |tag: &str| fixture.show(tag).row.place.unwrap().path;
    assert_eq!(at("A-1"), "Berlin › Room 3 › Rack");
    assert_eq!(at("A-2"), "Berlin › Room 3");
}

#[test]
fn paths_come_back_as_they_went_in_whatever_order() {
    for rows in [
        "A-1,HQ › Store\nA-2,Store\nA-3,DE › HQ › Store\n",
        "A-1,DE › HQ › Store\nA-2,HQ › Store\nA-3,Store\n",
    ] {
        let fixture = Fixture::new();
        let text = format!("Asset Tag,Location\n{rows}");
        let done = import_assets(&fixture, &text);
        assert_eq!(four(&done.result.counts), [3, 0, 0, 0]);
        for row in rows.lines() {
            let (tag, path) = row.split_once(',').unwrap();
            assert_eq!(fixture.show(tag).row.place.unwrap().path, path, "{rows}");
        }
        let again = import_assets(&fixture, &text);
        assert_eq!(four(&again.result.counts), [0, 0, 3, 0], "{rows}");
    }
}
