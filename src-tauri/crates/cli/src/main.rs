//! The program `tagdesk`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tagdesk::run()
}
