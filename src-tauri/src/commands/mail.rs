//! Writing to people: the person's own mail program is opened with a message it has not sent.

use operations::wire::Failure;
use serde::Deserialize;

use crate::desk::aside;
use crate::request::Request;

/// A message to begin.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    email: String,
    subject: String,
    body: String,
}

/// Opens a new message in the mail program the system has. The page says to whom and what, never which address is opened:
/// that is made here, and can only be a message.
#[tauri::command]
pub async fn write_mail(request: Request<Mail>) -> Result<(), Failure> {
    let Mail {
        email,
        subject,
        body,
    } = request.0;
    let address = operations::assets::mailto(&email, &subject, &body);
    if address.is_empty() {
        let message = "This person has no e-mail address one could write to.";
        return Err(Failure::new("mail.no_address", message).on("email"));
    }
    aside(move || {
        let opened = tauri_plugin_opener::open_url(&address, None::<&str>);
        opened.map_err(|problem| {
            tracing::error!(%problem, "the mail program could not be opened");
            let message = "The mail program could not be opened. Nothing was sent.";
            Failure::new("mail.not_opened", message)
                .hint("Copy the text, or write from your mail program.")
        })
    })
    .await
}
