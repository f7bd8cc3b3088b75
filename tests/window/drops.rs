//! Files dragged onto the window from another program, with the real mouse.

use gtk::prelude::*;

use crate::harness::Window;
use crate::harness::drag::said;
use crate::pictures::{a_shelf, eight_come_to_the_desk};

/// Where the other program learns what it lets one drag: addresses, one a line.
const DRAGGED: &str = "TAGDESK_TEST_DRAGGED";

/// What the other program says is for the test that started it.
#[expect(clippy::print_stdout, reason = "it is how the two programs talk")]
fn say(word: &str) {
    println!("{word}");
}

/// The other program: a small window at the upper left whose contents can be dragged. It says how that goes.
#[test]
#[ignore = "a window of its own, opened by the tests that drag from it"]
fn another_program() {
    let addresses = std::env::var(DRAGGED).unwrap();
    gtk::init().unwrap();
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_default_size(60, 40);
    let box_ = gtk::EventBox::new();
    box_.add(&gtk::Label::new(Some("drag")));
    window.add(&box_);
    let kinds = [gtk::TargetEntry::new(
        "text/uri-list",
        gtk::TargetFlags::OTHER_APP,
        0,
    )];
    box_.drag_source_set(
        gtk::gdk::ModifierType::BUTTON1_MASK,
        &kinds,
        gtk::gdk::DragAction::COPY,
    );
    box_.connect_drag_data_get(move |_, _, data, _, _| {
        let addresses: Vec<&str> = addresses.lines().collect();
        data.set_uris(&addresses);
    });
    box_.connect_drag_begin(|_, drag| {
        say(said::BEGUN);
        drag.connect_action_changed(|_, action| {
            if action == gtk::gdk::DragAction::COPY {
                say(said::ACCEPTED);
            }
        });
    });
    box_.connect_drag_end(|_, _| say(said::ENDED));
    window.connect_map_event(|_, _| {
        say(said::SHOWN);
        gtk::glib::Propagation::Proceed
    });
    window.move_(0, 0);
    window.show_all();
    gtk::main();
}

/// The address of a file of this name with these bytes.
fn file(window: &Window, name: &str, bytes: &[u8]) -> String {
    let path = window.picks().join(name);
    std::fs::write(&path, bytes).unwrap();
    format!("file://{}", path.display())
}

#[tokio::test]
async fn a_picture_that_is_dropped_is_read_as_one_that_is_picked() {
    let (window, photo) = a_shelf().await;
    let photo = file(&window, "shelf.png", &photo);
    window.drag_onto(DRAGGED, "drops::another_program", &photo);
    eight_come_to_the_desk(&window).await;
}

#[tokio::test]
async fn anything_else_that_is_dropped_is_refused_and_the_window_stays_where_it_is() {
    let (window, _) = a_shelf().await;
    let here = window.run("return location.href", vec![]).await;
    window.run("window.still_here = true", vec![]).await;
    let page = file(&window, "page.html", b"<h1>Elsewhere</h1>");
    let list = file(&window, "assets.csv", b"Tag\nIT000001A\n");
    let text = file(&window, "notes.png", b"no picture at all");
    let two = format!("{page}\n{text}");
    for (dragged, said) in [
        (page.as_str(), "This is no PNG or JPEG picture."),
        (&text, "This is no PNG or JPEG picture."),
        (&list, "This is a list and no picture."),
        (&two, "One picture at a time."),
        (
            "https://example.org/shelf.png",
            "No file came with what was dropped.",
        ),
    ] {
        window.drag_onto(DRAGGED, "drops::another_program", dragged);
        window.see(said).await;
        window.find("[role=dialog] [role=alert]").await;
        window.click("[role=dialog] [aria-label=Close]").await;
        window.closed("[role=dialog]").await;
    }
    // Let go before the shell knew of a file, it comes to the page alone.
    let too_quick = "
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.png'));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        return document.body.dispatchEvent(event)";
    assert_eq!(window.run(too_quick, vec![]).await, false);
    window.see("No file came with what was dropped.").await;
    window.click("[role=dialog] [aria-label=Close]").await;
    window.closed("[role=dialog]").await;
    assert_eq!(window.run("return location.href", vec![]).await, here);
    let still = "return window.still_here === true";
    assert_eq!(window.run(still, vec![]).await, true);

    // A list goes where lists go.
    window.go("#/import").await;
    window.see("Drop a CSV file").await;
    window.drag_onto(DRAGGED, "drops::another_program", &list);
    window.see("assets.csv").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
