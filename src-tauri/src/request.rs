//! What the page asks, read so that nonsense is answered with a failure like any other.

use operations::wire::{Failure, FileRef, PhotoGiven};
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
            tracing::error!(command = name, %problem, "a request could not be read");
            Failure::new(
                "request.malformed",
                "The window asked for something Tagdesk does not understand. Nothing was saved.",
            )
            .hint("Restart Tagdesk.")
            .details([problem.to_string()])
        })?;
        Ok(Request(request, ticket))
    }
}

/// Where a page that waits hears how far the work is; a page need not listen.
pub struct Listener(pub(crate) Option<Channel<Step>>);

impl<'de, R: Runtime> CommandArg<'de, R> for Listener {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        Ok(Listener(Channel::from_command(command).ok()))
    }
}
