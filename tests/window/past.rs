//! A look at a past day: how the register stood is worked out first, then listed and reported.

use chrono::{Duration, Utc};
use operations::wire::RegisterAsset;
use operations::{Office, assets};

use crate::harness::{DataFolder, Setup, Window};
use crate::program;

fn register(office: &Office, tag: &str) {
    let request = RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Balance".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(office, request).unwrap();
}

#[tokio::test]
async fn a_past_day_is_listed_and_reported_as_it_stood() {
    let data = DataFolder::new();
    let before = Utc::now() - Duration::days(30);
    let office = Office::open_with_clock(data.path(), Box::new(move || before)).unwrap();
    register(&office, "OLD-1");
    drop(office);
    register(&Office::open(data.path()).unwrap(), "NEW-1");
    let window = Window::open(Setup {
        program: program(),
        data: Some(data.path().to_owned()),
        size: (1024, 700),
        dark: false,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    let day = (Utc::now() - Duration::days(7)).date_naive();
    window.go(&format!("#/assets?as_of={day}")).await;
    window.see("1 asset").await;
    window.see("OLD-1").await;
    let gone = "return !document.querySelector('main').innerText.includes('NEW-1')";
    window.wait("the later to be away", gone, vec![]).await;
    window.click_on("Back to today").await;
    window.see("NEW-1").await;
    for report in ["stock", "warranty"] {
        window.go(&format!("#/reports/{report}?as_of={day}")).await;
        window.see("As it stood at the end of").await;
        let one = "return document.querySelector('.summary')?.innerText.match(/\\b1\\b/) !== null \
            && document.querySelector('.summary') !== null";
        window.wait("one asset", one, vec![]).await;
        window.go(&format!("#/reports/{report}")).await;
        let two = "return document.querySelector('.summary')?.innerText.match(/\\b2\\b/) !== null \
            && document.querySelector('.summary') !== null";
        window.wait("two of today", two, vec![]).await;
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
