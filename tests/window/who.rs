//! "Who are you?": asked at the first start and by one key; there, and only there, a badge signs in.

use operations::Office;
use operations::wire::RecordPerson;
use serde_json::json;

use crate::commands::scan;
use crate::forms::tagdesk;
use crate::harness::{Setup, Window};
use crate::{desk_with_one, program};

fn works_here(window: &Window) -> String {
    tagdesk(window, &["who"])["person"]["name"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test]
async fn at_the_first_start_somebody_says_who_they_are() {
    let window = Window::open_for_the_first_time(Setup {
        program: program(),
        data: None,
        size: (1024, 700),
        dark: false,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    window.see("Who are you?").await;
    // Nobody is on the register: there is nobody to choose.
    window.focus_on("Your name").await;
    window.type_keys("Ana Ruiz");
    window.screenshot("who-first").await;
    window.press("Enter");
    window.see("Ready to scan").await;
    window.see("Ana Ruiz").await;
    assert_eq!(works_here(&window), "Ana Ruiz");
    // Drawn anew, nobody is asked.
    window.run("location.reload()", vec![]).await;
    window.see("Ready to scan").await;
    window.see("Ana Ruiz").await;
    window.gone("Who are you?").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_key_and_a_badge_change_who_works_here_and_at_the_desk_a_badge_is_a_customer() {
    let window = desk_with_one("T-1").await;
    // At the Desk the badge is the customer's.
    scan(&window, "BADGE-7001").await;
    window.see("Ana Ruiz").await;
    assert_eq!(works_here(&window), crate::harness::WORKER);
    window.press("Escape");
    // Two beats.
    window.press("Alt+w");
    window.see("Who are you?").await;
    window.focus_on("You").await;
    scan(&window, "BADGE-7001").await;
    window.gone("Who are you?").await;
    assert_eq!(works_here(&window), "Ana Ruiz");
    let room = RecordPerson {
        name: "Ben Okafor".into(),
        ..RecordPerson::default()
    };
    operations::people::record_person(&Office::open(window.data()).unwrap(), room).unwrap();
    let last = tagdesk(&window, &["actions", "--limit", "1"]);
    assert_eq!(last[0]["actor"], json!("Ana Ruiz"));
    assert_eq!(window.problems().await, Vec::<String>::new());
}
