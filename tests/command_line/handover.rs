//! Receipts and bookings from the command line.

use crate::desk::Desk;
use crate::photo::png;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.run(&["person", "record", "--name", "Ana Ruiz", "--badge", "B-1"])
        .done();
    desk.run(&["person", "record", "--name", "Bo Lind", "--badge", "B-2"])
        .done();
    for tag in ["K-1", "K-2"] {
        desk.run(&["register", "--name", "Projector", "--tag", tag])
            .done();
    }
    desk
}

#[test]
fn a_receipt_is_written_and_written_again() {
    let desk = desk();
    let none = desk
        .run(&["receipt", "--last", "--out", "r.pdf"])
        .refused(1);
    assert!(none.contains("no receipt to make"), "{none}");
    desk.run(&["check-out", "K-1", "K-2", "--to", "B-1"]).done();
    let action = desk.json(&["actions"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let (one, two) = (desk.write("one.pdf", ""), desk.write("two.pdf", ""));
    let said = desk.run(&["receipt", "--last", "--out", &one]).done();
    assert!(
        said.contains("receipt of 2 items (Checked out 2 assets to Ana Ruiz)"),
        "{said}"
    );
    desk.run(&["check-in", "K-1", "K-2"]).done();
    desk.run(&["receipt", &action, "--out", &two]).done();
    let (one, two) = (std::fs::read(one).unwrap(), std::fs::read(two).unwrap());
    assert!(one.starts_with(b"%PDF") && one == two);
    desk.run(&["receipt", "nonsense", "--out", "x.pdf"])
        .refused(2);
}

#[test]
fn what_somebody_drew_is_kept_shown_and_erased() {
    let desk = desk();
    desk.run(&["check-out", "K-1", "--to", "B-1"]).done();
    let action = desk.json(&["actions"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let show = || desk.json(&["signature", "show", &action]);
    assert_eq!(show()["signers"], serde_json::json!(["Ana Ruiz"]));
    assert!(show()["drawn"].is_null());
    let drawn = desk.write(
        "drawn.json",
        r#"{"strokes": [[[0, 10], [25, 4.5], [40, 12]], [[30, 8], [31, 20]]]}"#,
    );
    let keep = ["signature", "keep", &action, "--strokes", &drawn];
    let said = desk.run(&keep).done();
    assert!(said.contains("until Ana Ruiz is erased"), "{said}");
    assert_eq!(show()["drawn"]["signature"]["strokes"][0][2][0], 4000.0);
    let said = desk.json(&["actions"]);
    let what = "Signed on screen: Checked out K-1 to Ana Ruiz";
    assert_eq!(said[0]["sentence"], what);
    let said = desk.run(&["history", "K-1"]).done();
    assert!(said.contains("Signed on screen"), "{said}");
    // It is not what an undo without a name takes back: that would be the hand-over, which it stays with.
    desk.run(&["undo"]).done();
    desk.run(&["receipt", &action, "--out", &desk.file("r.pdf")])
        .refused(1);
    desk.run(&["redo"]).done();
    assert!(!show()["drawn"]["signature"].is_null());
    desk.run(&["signature", "erase", &action]).refused(2);
    let erase = [
        "signature",
        "erase",
        &action,
        "--reason",
        "drawn by another",
    ];
    let said = desk.run(&erase).done();
    let what = "Erased the signature of: Checked out K-1 to Ana Ruiz";
    assert!(said.contains(what), "{said}");
    assert!(show()["drawn"]["signature"].is_null());
    desk.run(&erase).refused(1);
    desk.run(&keep).done();
    desk.run(&["check-in", "K-1"]).done();
    let erase = ["person", "erase", "B-1", "--confirm", "Ana Ruiz"];
    let said = desk.run(&erase).done();
    // The one that was erased before is gone already.
    assert!(said.contains("and 1 drawn signature"), "{said}");
    desk.run(&["check"]).done();
}

#[test]
fn a_booking_is_recorded_listed_and_given_up() {
    let desk = desk();
    let book = |tag, person| {
        desk.run(&[
            "booking",
            "record",
            tag,
            "--for",
            person,
            "--from",
            "2090-01-02",
            "--until",
            "2090-01-05",
        ])
    };
    let said = book("K-1", "Ana Ruiz").done();
    assert!(
        said.contains("Booked K-1 from 2090-01-02 to 2090-01-05"),
        "{said}"
    );
    let refused = book("K-1", "B-2").refused(1);
    assert!(refused.contains("booked for Ana Ruiz"), "{refused}");
    let refused = desk.run(&["check-out", "K-1", "--to", "B-2"]).refused(1);
    assert!(refused.contains("booked for Ana Ruiz"), "{refused}");
    let list = desk.json(&["booking", "list", "--asset", "K-1"]);
    assert_eq!(list["total"], 1);
    let id = list["rows"][0]["id"].as_str().unwrap().to_owned();
    let today = desk.run(&["today"]).done();
    assert!(today.contains("2090-01-05"), "{today}");
    desk.run(&["booking", "revise", &id, "--note", "fair"])
        .done();
    desk.run(&["booking", "cancel", &id]).done();
    assert_eq!(desk.json(&["booking", "list"])["total"], 0);
    let all = desk
        .run(&["booking", "list", "--for", "B-1", "--all"])
        .done();
    assert!(all.contains("cancelled"), "{all}");
    desk.run(&["check-out", "K-1", "--to", "B-2"]).done();
    desk.run(&["check"]).done();
}

#[test]
fn photos_of_what_came_back_are_named_in_the_history_and_written_out() {
    let desk = desk();
    desk.run(&["check-out", "K-1", "K-2", "--to", "B-1"]).done();
    let lid = desk.write("lid.png", png(&image::GrayImage::new(2_000, 500)));
    let page = desk.write("page.png", "<svg/>");
    let refused = desk
        .run(&["check-in", "K-1", "--photo", &lid, "--photo", &page])
        .refused(1);
    assert!(refused.contains("no PNG or JPEG picture. Nothing was saved"));
    assert!(refused.contains("page.png"), "{refused}");

    desk.run(&["check-in", "K-1", "--photo", &lid, "--condition", "damaged"])
        .done();
    desk.run(&["batch", "add", "K-2"]).done();
    desk.run(&["batch", "set", "--action", "check_in"]).done();
    desk.run(&["batch", "confirm", "--photo", &lid]).done();
    let history = desk.run(&["history", "K-1"]).done();
    let said = history.lines().find(|line| line.contains("Photo "));
    let words: Vec<&str> = said.unwrap().split_whitespace().collect();
    assert_eq!(words[2..], ["(1600", "×", "400)"]);
    assert!(desk.run(&["history", "K-2"]).done().contains(words[1]));

    let out = desk.file("out.jpg");
    let small = ["photo", words[1], "--longest", "80", "--out", &out];
    assert!(desk.run(&small).done().contains("80 × 20 dots"));
    let written = image::load_from_memory(&std::fs::read(&out).unwrap()).unwrap();
    assert_eq!((written.width(), written.height()), (80, 20));
    desk.run(&["photo", "no-photo", "--out", &out]).refused(1);
    desk.assert_clean();
}
