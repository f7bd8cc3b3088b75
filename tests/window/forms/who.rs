//! "Who are you?": somebody of the register, and somebody new.

use serde_json::json;

use super::tagdesk;
use super::walk::{refusing, typed, walk};
use crate::desk_with_one;

#[tokio::test]
async fn whoever_works_here_is_somebody_of_the_register_or_somebody_new() {
    let window = desk_with_one("T-1").await;
    tagdesk(&window, &["person", "record", "--name", "Ana Lopez"]);
    window.press("Alt+w");
    window.focus_on("You").await;
    walk(
        &window,
        "frame/WhoDialog",
        &[refusing("You", &["Ana", "Nobody at all", ""], "Ana Ruiz")],
    )
    .await;
    window.screenshot("who-known").await;
    window.press("Enter");
    window.closed("[data-modal]").await;
    assert_eq!(tagdesk(&window, &["who"])["person"]["name"], "Ana Ruiz");

    window.press("Alt+w");
    window.focus_on("You").await;
    window.click_on("I am new here").await;
    window.focus_on("Your name").await;
    walk(
        &window,
        "frame/WhoDialog",
        &[
            refusing("Your name", &[""], "Dee Roe"),
            typed("Your e-mail", "dee@example.org"),
            typed("Your badge", "B-99"),
        ],
    )
    .await;
    window.press("Enter");
    window.closed("[data-modal]").await;
    let who = tagdesk(&window, &["who"]);
    assert_eq!(
        (
            &who["person"]["name"],
            &who["person"]["email"],
            &who["person"]["badge"]
        ),
        (&json!("Dee Roe"), &json!("dee@example.org"), &json!("B-99"))
    );
    // The settings of this desk say so, too, and lead there.
    window.go("#/settings").await;
    window.see("Dee Roe").await;
    window.screenshot("who-settings").await;
    window.click_on("Somebody else…").await;
    window.see("Who are you?").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
