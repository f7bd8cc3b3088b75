//! What the page asks, read so that nonsense is answered with a failure like any other.

use operations::wire::{Failure, FileRef, ImportTable, PhotoGiven};
use serde::de::DeserializeOwned;
use tauri::Runtime;
use tauri::ipc::{Channel, CommandArg, CommandItem, InvokeBody, InvokeError};

use crate::picks::{PickedFor, Picks};
use crate::work::Step;

/// The request of a command, and the ticket it is made for: any act can have one, so the page says it beside the request.
#[derive(Debug)]
pub struct Request<T>(pub(crate) T, Option<String>);

impl<T> Request<T> {
    /// Carries it out; whatever is done is done for the ticket it was made for.
    pub(crate) fn done<A>(self, work: impl FnOnce(T) -> Result<A, Failure>) -> Result<A, Failure> {
        let Request(request, ticket) = self;
        operations::ticket::done_for(ticket.as_deref(), || work(request))
    }

    /// Puts the path of a file a person has picked to be read in the place of the token the page knows it by.
    pub(crate) fn with_file(
        self,
        picks: &Picks,
        file: impl FnOnce(&mut T) -> Option<&mut FileRef>,
    ) -> Result<Self, Failure> {
        self.with_picked(picks, PickedFor::Reading, file)
    }

    /// The same for a place a person has picked to be written to.
    pub(crate) fn with_place(
        self,
        picks: &Picks,
        place: impl FnOnce(&mut T) -> Option<&mut FileRef>,
    ) -> Result<Self, Failure> {
        self.with_picked(picks, PickedFor::Writing, place)
    }

    fn with_picked(
        mut self,
        picks: &Picks,
        wanted: PickedFor,
        file: impl FnOnce(&mut T) -> Option<&mut FileRef>,
    ) -> Result<Self, Failure> {
        if let Some(file) = file(&mut self.0) {
            picks.resolve(file, wanted)?;
        }
        Ok(self)
    }

    /// The same for the tables of an import.
    pub(crate) fn with_tables(
        mut self,
        picks: &Picks,
        tables: impl FnOnce(&mut T) -> &mut Vec<ImportTable>,
    ) -> Result<Self, Failure> {
        for table in tables(&mut self.0) {
            picks.resolve(&mut table.file, PickedFor::Reading)?;
        }
        Ok(self)
    }

    /// The same for photos that were picked.
    pub(crate) fn with_photos(
        mut self,
        picks: &Picks,
        photos: impl FnOnce(&mut T) -> &mut Option<Vec<PhotoGiven>>,
    ) -> Result<Self, Failure> {
        let photos = photos(&mut self.0).iter_mut().flatten();
        for file in photos.filter_map(|photo| photo.file.as_mut()) {
            picks.resolve(file, PickedFor::Reading)?;
        }
        Ok(self)
    }
}

impl<'de, T: DeserializeOwned, R: Runtime> CommandArg<'de, R> for Request<T> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let name = command.name;
        let ticket = match command.message.payload() {
            InvokeBody::Json(body) => body.get("ticket").and_then(|said| said.as_str()),
            InvokeBody::Raw(_) => None,
        };
        let ticket = ticket.map(str::to_owned);
        let request = T::deserialize(command).map_err(|problem| {
            let problem = wanted(&problem.to_string());
            tracing::error!(command = name, problem, "a request could not be read");
            Failure::new(
                "request.malformed",
                "The window asked for something Tagdesk does not understand. Nothing was saved.",
            )
            .hint("Restart Tagdesk.")
            .details([problem])
        })?;
        Ok(Request(request, ticket))
    }
}

/// What was wanted where something else came, without what came: a request holds names and serial numbers, and is as long as
/// whoever sent it likes.
fn wanted(problem: &str) -> String {
    const LONGEST: usize = 200;
    let problem = problem.rsplit_once(", expected ").map_or_else(
        || match problem.starts_with("missing field") {
            true => problem.to_owned(),
            false => "a value that does not fit".to_owned(),
        },
        |(_, expected)| format!("expected {expected}"),
    );
    problem.chars().take(LONGEST).collect()
}

/// Where a page that waits hears how far the work is; a page need not listen.
pub struct Listener(pub(crate) Option<Channel<Step>>);

impl<'de, R: Runtime> CommandArg<'de, R> for Listener {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        Ok(Listener(Channel::from_command(command).ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use operations::wire::{AddToBatch, ListAssets, SetChecklist};

    #[test]
    fn nothing_of_a_request_is_told_again() {
        let secret = "Zebediah, expected nothing".repeat(100);
        let told = |problem: Option<serde_json::Error>| {
            problem
                .map(|problem| wanted(&problem.to_string()))
                .unwrap_or_default()
        };
        for told in [
            told(
                serde_json::from_value::<AddToBatch>(serde_json::json!({ "candidates": secret }))
                    .err(),
            ),
            told(serde_json::from_value::<AddToBatch>(serde_json::json!([secret])).err()),
            told(serde_json::from_value::<ListAssets>(serde_json::json!({ "sort": secret })).err()),
            told(
                serde_json::from_value::<ListAssets>(serde_json::json!({ "limit": secret })).err(),
            ),
            told(
                serde_json::from_value::<SetChecklist>(
                    serde_json::json!({ "items": { secret.as_str(): 1 } }),
                )
                .err(),
            ),
            wanted(&secret.replace(", expected", "")),
        ] {
            assert!(!told.is_empty() && told.chars().count() <= 200, "{told}");
            assert!(!told.contains("Zebediah"), "{told}");
        }
    }
}
