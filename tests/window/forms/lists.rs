//! The searches and filters over lists: what is typed and ticked is what the list then shows.

use operations::Office;

use super::assets::furnish;
use super::tagdesk;
use super::walk::{elsewhere, filtered, refusing, typed, walk};
use crate::empty_desk;
use crate::harness::Window;

async fn with_three() -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    tagdesk(
        &window,
        &["model", "record", "ThinkPad T14", "--category", "Laptop"],
    );
    for (tag, place, warranty) in [
        ("OLD-0001", "Berlin", "2031-02-14"),
        ("OLD-0002", "Berlin", "2020-02-14"),
        ("OLD-0003", "Boston", "2031-02-14"),
    ] {
        tagdesk(
            &window,
            &[
                "register",
                "--model",
                "ThinkPad T14",
                "--tag",
                tag,
                "--place",
                place,
                "--warranty-end",
                warranty,
            ],
        );
    }
    tagdesk(
        &window,
        &[
            "check-out",
            "OLD-0002",
            "--to",
            "Ana Ruiz",
            "--place",
            "Berlin",
        ],
    );
    window.listen_for_problems().await;
    window
}

#[tokio::test]
async fn a_list_shows_what_its_search_and_filters_say() {
    let window = with_three().await;
    window.go("#/assets").await;
    window.see("3 assets").await;
    walk(
        &window,
        "assets/FilterBar",
        &[
            typed("Search the register", "think"),
            filtered("State", "Checked out"),
            filtered("Category", "Laptop"),
            filtered("Place", "Berlin"),
            elsewhere("Holder"),
            filtered("Warranty", "Expired"),
            filtered("More", "Needs a label"),
        ],
    )
    .await;
    window.see("1 asset").await;
    window.see("OLD-0002").await;
    window.click_on("Clear filters").await;
    window.fill("Search the register", "").await;
    window.see("3 assets").await;
    window.click_on("Holder").await;
    window.focus_on("Held by").await;
    walk(
        &window,
        "assets/HolderChip",
        &[refusing("Held by", &["Ana"], "ana ruiz")],
    )
    .await;
    window.press("Enter");
    window.see("1 asset").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn people_places_and_everything_are_found_as_typed() {
    let window = with_three().await;
    window.go("#/people").await;
    window.see("Bo Lind").await;
    walk(
        &window,
        "people/PeopleScreen",
        &[typed("Search people", "bo")],
    )
    .await;
    window.see("1 person").await;
    window.see("Bo Lind").await;

    window.go("#/places").await;
    window.see("Boston").await;
    walk(
        &window,
        "places/PlacesScreen",
        &[typed("Search the places", "bost")],
    )
    .await;
    window.gone("Berlin").await;

    for (name, code) in [("Laptop bag", "KIT-1"), ("Projector case", "KIT-2")] {
        let words = ["kit", "record", "--name", name, "--code", code];
        let done = tagdesk(&window, &[&words[..], &["--asset", "OLD-0001"]].concat());
        assert_eq!(done["result"]["record"]["code"], code, "{done}");
    }
    window.go("#/assets/kits").await;
    window.see("Laptop bag").await;
    walk(
        &window,
        "kits/KitsScreen",
        &[typed("Search the kits", "PROJ")],
    )
    .await;
    window.see("1 kit").await;
    window.gone("Laptop bag").await;
    window.fill("Search the kits", "zebra").await;
    window.see("No kit matches").await;
    window.click_on("Show all kits").await;
    window.see("2 kits").await;

    window.press("Escape");
    window.press("Ctrl+K");
    window.find("[data-modal] input, [role=dialog] input").await;
    walk(
        &window,
        "frame/Palette",
        &[typed(
            "Find an asset, a person, a place or an action",
            "old-0003",
        )],
    )
    .await;
    window.find("[role=option]").await;
    window.press("Down");
    window.press("Enter");
    window.see("Never labelled").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_report_is_of_what_its_chips_say() {
    let window = with_three().await;
    window.go("#/reports/warranty").await;
    window.see("Group by").await;
    walk(
        &window,
        "reports/ReportFilters",
        &[
            elsewhere("As of"),
            elsewhere("Group by"),
            filtered("Category", "Laptop"),
            filtered("Place", "Boston"),
            filtered("State", "In stock"),
            filtered("Ends", "Later"),
        ],
    )
    .await;
    window.see("OLD-0003").await;
    window.gone("OLD-0001").await;
    window.press("B");
    window.find("[role=listbox]").await;
    window.type_keys("Plac");
    window.press("Enter");
    window.closed("[role=listbox]").await;
    window.see("Boston").await;
    // What looked for a choice was no key of the screen: nothing was written.
    assert_eq!(std::fs::read_dir(window.picks()).unwrap().count(), 0);
    window.press("H");
    window.focus_on("As of").await;
    for wrong in ["30.2.", "soon"] {
        window.fill("As of", wrong).await;
        window.submit("Enter").await;
        window.stopped_at("As of").await;
    }
    window.fill("As of", "12/31/2030").await;
    window.press("Enter");
    window.closed(".day-menu").await;
    window.see("Dec 31, 2030").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
