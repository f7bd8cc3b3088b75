//! Starts the window.

// No console window beside the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use tagdesk_desktop::{Arguments, Asked};

fn main() -> ExitCode {
    match Arguments::read(std::env::args_os().skip(1)) {
        Ok(Asked::Window(arguments)) => tagdesk_desktop::run(arguments),
        Ok(Asked::Text(text)) => {
            eprintln!("{text}");
            ExitCode::SUCCESS
        }
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::from(2)
        }
    }
}
