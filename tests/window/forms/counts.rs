//! The forms of a count: typed codes, notes, lists of others, what is carried out, who signs; and the searches over its
//! lines.

use std::fs;

use operations::Office;
use serde_json::json;

use super::assets::furnish;
use super::tagdesk;
use super::walk::{picked, refusing, typed, walk};
use crate::commands::scan;
use crate::empty_desk;
use crate::harness::Window;
use crate::stocktakes::told;

async fn counting() -> (Window, String) {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    for tag in ["OLD-0001", "OLD-0002"] {
        tagdesk(
            &window,
            &[
                "register", "--name", "Balance", "--tag", tag, "--place", "Berlin",
            ],
        );
    }
    tagdesk(
        &window,
        &["stocktake", "open", "--name", "Autumn", "--place", "Berlin"],
    );
    let id = tagdesk(&window, &["stocktake", "show", "--stocktake", "Autumn"])["stocktake"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    window.listen_for_problems().await;
    (window, id)
}

#[tokio::test]
async fn what_is_typed_in_a_count_is_what_is_counted() {
    let (window, id) = counting().await;
    window.go("#/stocktakes").await;
    window.see("Autumn").await;
    walk(
        &window,
        "stocktakes/StocktakeList",
        &[typed("Search the stocktakes", "autu")],
    )
    .await;
    window.see("1 stocktake").await;
    window.fill("Search the stocktakes", "winter").await;
    window.see("No stocktake is called so").await;

    window.go(&format!("#/stocktakes/{id}")).await;
    told(&window, "Scan what stands here").await;
    // A typed code counts as a scanned one does.
    window.press("C");
    walk(
        &window,
        "stocktakes/CountScreen",
        &[typed("A tag, serial number or place", "old-0001")],
    )
    .await;
    window.press("Enter");
    told(&window, "FOUND").await;
    window.press("Escape");
    scan(&window, "NOBODY-1").await;
    told(&window, "UNKNOWN").await;

    window.press("N");
    window.focus_on("Note").await;
    walk(
        &window,
        "stocktakes/NoteDialog",
        &[typed("Note", "grey box")],
    )
    .await;
    window.press("Ctrl+Enter");
    window.saved().await;
    let lines = tagdesk(&window, &["stocktake", "lines", "--stocktake", "Autumn"]);
    assert!(lines.to_string().contains("grey box"), "{lines}");

    // A list of a handheld asks who counted.
    let list = window.picks().join("handheld.txt");
    fs::write(&list, "OLD-0002\n").unwrap();
    window.will_pick(&list);
    window.press("M");
    window.focus_on("Who counted").await;
    walk(
        &window,
        "stocktakes/MergeDialog",
        &[refusing("Who counted", &["Nobody at all"], "Bo Lind")],
    )
    .await;
    window.press("Enter");
    window.see("Counted before").await;
    window.press("Enter");
    window.saved().await;

    window.go(&format!("#/stocktakes/{id}/lines")).await;
    window.see("NOBODY-1").await;
    walk(
        &window,
        "stocktakes/LinesScreen",
        &[typed("Search the lines", "0001"), picked("Status", "Found")],
    )
    .await;
    window.gone("NOBODY-1").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_carried_out_and_signed_says_so() {
    let (window, id) = counting().await;
    window.go(&format!("#/stocktakes/{id}")).await;
    told(&window, "Scan what stands here").await;
    scan(&window, "OLD-0001").await;
    told(&window, "FOUND").await;
    scan(&window, "NOBODY-1").await;
    told(&window, "UNKNOWN").await;
    tagdesk(&window, &["stocktake", "close", "--stocktake", "Autumn"]);
    window.see("Expected, and nobody scanned it.").await;
    // Whatever nobody knows is only looked into unless somebody says that it is to be registered.
    window.press("T");
    window.see("1 decision taken").await;
    window.press("Right");
    window.see("Nothing on the register has this code.").await;
    window.press("Down");
    window.focus_on("Differences").await;
    window.press("Ctrl+A");
    window.see("1 line").await;
    window.press("E");
    window.see("2 decisions taken").await;
    window.press("D");
    window.see("put onto the register").await;
    walk(
        &window,
        "stocktakes/CarryOutDialog",
        &[
            refusing(
                "Model of what is put onto the register",
                &["Think"],
                "thinkpad t14",
            ),
            typed("Reason", "autumn count"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    window.see("Everything is decided on.").await;
    let new = tagdesk(&window, &["show", "NOBODY-1"]);
    assert_eq!(new["model"]["name"], "ThinkPad T14", "{new}");
    let history = tagdesk(&window, &["history", "OLD-0002"]);
    assert!(history.to_string().contains("autumn count"), "{history}");

    window.press("S");
    window.focus_on("Who signs").await;
    walk(
        &window,
        "stocktakes/SignDialog",
        &[
            refusing("Who signs", &["", "Nobody at all"], "Ana Ruiz"),
            typed("Note", "one box is new"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.see("Signed by Ana Ruiz").await;
    let card = tagdesk(&window, &["stocktake", "show", "--stocktake", "Autumn"]);
    assert_eq!(card["stocktake"]["phase"], json!("signed"));
    let kept = Office::open(window.data()).unwrap();
    let signed = kept
        .read(|view| Ok(view.stocktakes("", 0, 1)?.0.remove(0).facts.signed))
        .unwrap();
    assert_eq!(signed.unwrap().note, "one box is new");
    assert_eq!(window.problems().await, Vec::<String>::new());
}
