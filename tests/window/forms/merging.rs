//! Two records of one thing: the other is picked, and which one stays is chosen, by keys.

use operations::Office;

use super::assets::furnish;
use super::walk::{chosen, refusing, walk};
use super::{open_person, tagdesk};
use crate::empty_desk;

#[tokio::test]
async fn the_other_is_picked_and_which_one_stays_is_chosen() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.listen_for_problems().await;
    window.go("#/people").await;
    open_person(&window, "Ana").await;
    window.see("Merge with…").await;
    window.press("G");
    window.focus_on("The other person").await;
    walk(
        &window,
        "merging/MergeRecordsDialog",
        &[
            refusing(
                "The other person",
                &["", "Ana Ruiz", "Lin", "Nobody"],
                "bo lind",
            ),
            chosen("Which one stays", "Bo Lind"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    window.see("Merged two records of a person").await;
    let people = tagdesk(&window, &["person", "list"]);
    let names: Vec<&str> = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"Bo Lind") && !names.contains(&"Ana Ruiz"),
        "{names:?}"
    );
    let found = tagdesk(&window, &["person", "show", "Ana Ruiz"]);
    assert_eq!(found["person"]["name"], "Bo Lind", "{found}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}
