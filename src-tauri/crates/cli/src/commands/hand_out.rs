//! What the commands that give something to somebody share.

use crate::days;
use crate::stop::Stop;
use crate::words::{self, HOLDERS};
use chrono::NaiveDate;
use clap::Args;
use operations::wire::HolderKind;
use serde::de::DeserializeOwned;

/// To whom, for how long, and where it will be.
#[derive(Debug, Args)]
pub(crate) struct HandOut {
    /// To whom: a name, e-mail, username, badge, place code or tag that names one only.
    #[arg(long, value_name = "PERSON|PLACE|TAG")]
    pub to: String,
    /// What --to names, where it could be several.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(HOLDERS))]
    to_kind: Option<String>,
    /// When they are to come back, or with --assigned until when the person has them.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    pub due: Option<NaiveDate>,
    /// Where they will be with the person: the name, path or code of a place.
    #[arg(long, value_name = "PLACE")]
    pub place: Option<String>,
    /// They come back, also where no day is known.
    #[arg(long, conflicts_with = "assigned")]
    loan: bool,
    /// They stay with the person, until --due where that is said.
    #[arg(long)]
    assigned: bool,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

impl HandOut {
    /// What --to names.
    pub(crate) fn kind(&self) -> Result<Option<HolderKind>, Stop> {
        words::optional(self.to_kind.as_deref())
    }

    /// Whether they come back or stay, if that was said.
    pub(crate) fn terms<T: DeserializeOwned>(&self) -> Result<Option<T>, Stop> {
        words::optional(match (self.loan, self.assigned) {
            (true, _) => Some("loan"),
            (_, true) => Some("assigned"),
            _ => None,
        })
    }
}
