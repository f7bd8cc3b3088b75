//! What every kind of field is put through: what stops the form, and every way to fill and leave it.

use crate::harness::Window;

/// Types what is wrong and tries to save by the key: the form stops there, what was typed stays, and it stops there again
/// after the field was left.
pub async fn stops(window: &Window, field: &str, wrong: &[&str], key: &str, again: &str) {
    for wrong in wrong {
        window.fill(field, wrong).await;
        window
            .submit(if key == "Ctrl+Enter" { key } else { "Enter" })
            .await;
        window.stopped_at(field).await;
        assert_eq!(window.field(field).await.text, *wrong, "it stays");
        window.press("Tab");
        window.submit(again).await;
        window.stopped_at(field).await;
    }
}

/// Cuts what was typed out of another field and pastes it into this one.
pub async fn paste(window: &Window, from: &str, text: &str, field: &str) {
    window.fill(from, text).await;
    window.press("Ctrl+A");
    window.press("Ctrl+X");
    window.take_field(field).await;
    window.press("Ctrl+V");
}
