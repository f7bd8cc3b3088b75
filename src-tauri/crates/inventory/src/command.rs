//! Commands that a scanner can give: printed once, they drive the program without a keyboard.

use crate::tag;

/// What a command asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Hand out what was scanned.
    CheckOut,
    /// Take back what was scanned.
    CheckIn,
    /// Move what was scanned.
    Move,
    /// Confirm what is filled in.
    Done,
    /// Close without doing anything.
    Cancel,
    /// Take the last scan of a batch back, else the last action.
    Undo,
    /// Bring up the stocktake that is being counted.
    Stocktake,
    /// Take what is blocked out of the batch.
    LeaveOut,
    /// Take back first what is out, within the action of the batch.
    CheckInFirst,
    /// Take out of use what was scanned.
    Retire,
}

impl Command {
    /// Every command, in the order of the printed sheet.
    pub const ALL: [Command; 10] = [
        Command::CheckOut,
        Command::CheckIn,
        Command::Move,
        Command::Done,
        Command::Cancel,
        Command::Undo,
        Command::Stocktake,
        Command::LeaveOut,
        Command::CheckInFirst,
        Command::Retire,
    ];

    /// The word for machines.
    pub fn word(self) -> &'static str {
        match self {
            Command::CheckOut => "check_out",
            Command::CheckIn => "check_in",
            Command::Move => "move",
            Command::Done => "done",
            Command::Cancel => "cancel",
            Command::Undo => "undo",
            Command::Stocktake => "stocktake",
            Command::LeaveOut => "leave_out",
            Command::CheckInFirst => "check_in_first",
            Command::Retire => "retire",
        }
    }

    /// The words for people.
    pub fn label(self) -> &'static str {
        match self {
            Command::CheckOut => "Check out",
            Command::CheckIn => "Check in",
            Command::Move => "Move",
            Command::Done => "Done",
            Command::Cancel => "Cancel",
            Command::Undo => "Undo",
            Command::Stocktake => "Stocktake",
            Command::LeaveOut => "Leave out",
            Command::CheckInFirst => "Check in first",
            Command::Retire => "Retire",
        }
    }

    /// What it does, in a sentence.
    pub fn about(self) -> &'static str {
        match self {
            Command::CheckOut => "Hands out what was scanned; scan the badge or place next.",
            Command::CheckIn => "Takes back what was scanned.",
            Command::Move => "Moves what was scanned; scan the place next.",
            Command::Done => "Confirms what is filled in.",
            Command::Cancel => "Closes without doing anything.",
            Command::Undo => {
                "Takes the last scan of a batch or a stocktake back, else the last action."
            }
            Command::Stocktake => {
                "Brings up the open stocktake, and goes on with it where it is paused."
            }
            Command::LeaveOut => "Takes what is blocked out of the batch.",
            Command::CheckInFirst => {
                "Takes back first what is out, as part of what the batch does."
            }
            Command::Retire => "Takes what was scanned out of use; scan DONE next.",
        }
    }

    /// What stands in the code: capitals and a check character (ISO/IEC 7064 MOD 37-2), so that no keyboard layout
    /// spoils it and no tag of a series with another prefix is taken for it.
    pub fn code(self) -> String {
        let body = match self {
            Command::CheckOut => "CMDOUT",
            Command::CheckIn => "CMDIN",
            Command::Move => "CMDMOVE",
            Command::Done => "CMDDONE",
            Command::Cancel => "CMDCANCEL",
            Command::Undo => "CMDUNDO",
            Command::Stocktake => "CMDCOUNT",
            Command::LeaveOut => "CMDLEAVE",
            Command::CheckInFirst => "CMDFIRST",
            Command::Retire => "CMDRETIRE",
        };
        let check = tag::check_character(body).unwrap_or_default();
        format!("{body}{check}")
    }

    /// The command whose code has this key.
    pub fn from_key(key: &str) -> Option<Command> {
        Command::ALL
            .into_iter()
            .find(|command| command.code() == key)
    }
}
