//! Commands that a scanner can give.

use crate::office::Office;
use crate::wire::*;
use inventory::Command;

/// Every command with its code, in the order of the printed sheet.
///
/// # Errors
/// None that can happen.
pub fn list_command_codes(_: &Office, _: Nothing) -> Result<Vec<CommandCodeView>, Failure> {
    Ok(Command::ALL.into_iter().map(command_view).collect())
}

pub(crate) fn command_view(command: Command) -> CommandCodeView {
    CommandCodeView {
        code: command.code(),
        command: command.word().to_owned(),
        label: command.label().to_owned(),
        about: command.about().to_owned(),
    }
}
