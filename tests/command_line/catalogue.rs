//! Operations and subcommands are one list.

use clap::Command;
use operations::catalogue::{OPERATIONS, Operation};
use std::collections::BTreeSet;

/// Subcommands that ask no operation.
const OWN: [&str; 1] = ["completions"];

fn leaves(command: &Command, path: &str, found: &mut Vec<(String, Command)>) {
    for subcommand in command.get_subcommands() {
        let path = format!("{path} {}", subcommand.get_name())
            .trim()
            .to_owned();
        if subcommand.has_subcommands() {
            leaves(subcommand, &path, found);
        } else {
            found.push((path, subcommand.clone()));
        }
    }
}

/// Every subcommand that asks something, by its words.
pub fn all_leaves() -> Vec<(String, Command)> {
    let mut found = Vec::new();
    leaves(&tagdesk::command(), "", &mut found);
    found
}

/// Every operation with each of its ways on the command line.
fn ways() -> impl Iterator<Item = (&'static Operation, &'static str)> {
    OPERATIONS.iter().flat_map(|operation| {
        let ways = operation.command_line.split(" | ");
        ways.map(move |words| (operation, words))
    })
}

#[test]
fn every_operation_has_its_subcommand_and_flag() {
    for (operation, words) in ways() {
        let mut command = tagdesk::command();
        for word in words.split(' ') {
            match word.strip_prefix("--") {
                None => {
                    let next = command.find_subcommand(word).cloned();
                    command =
                        next.unwrap_or_else(|| panic!("{}: no subcommand {word}", operation.name));
                }
                Some(flag) => {
                    let there = command
                        .get_arguments()
                        .any(|argument| argument.get_long() == Some(flag));
                    assert!(
                        there,
                        "{}: {} has no --{flag}",
                        operation.name,
                        command.get_name()
                    );
                }
            }
        }
    }
}

#[test]
fn every_subcommand_asks_an_operation() {
    let asked: BTreeSet<String> = OPERATIONS
        .iter()
        .flat_map(|operation| operation.command_line.split(" | "))
        .map(|words| words.split(" --").next().unwrap().to_owned())
        .collect();
    for (path, _) in all_leaves() {
        assert!(
            asked.contains(&path) || OWN.contains(&path.as_str()),
            "{path} asks no operation"
        );
    }
}

#[test]
fn every_subcommand_teaches_by_an_example() {
    for (path, command) in all_leaves() {
        let help = command
            .get_after_help()
            .map(ToString::to_string)
            .unwrap_or_default();
        assert!(
            help.contains(&format!("  tagdesk {path}")) || help.contains("  tagdesk --data"),
            "{path}: {help}"
        );
        assert!(command.get_about().is_some(), "{path}");
        for argument in command
            .get_arguments()
            .filter(|argument| !argument.is_hide_set())
        {
            assert!(
                argument.get_help().is_some(),
                "{path} does not explain {}",
                argument.get_id()
            );
        }
    }
}

#[test]
fn the_command_line_is_sound() {
    tagdesk::command().debug_assert();
}

#[test]
fn completions_name_every_subcommand() {
    let desk = crate::desk::Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.run(&["completions", shell]).done();
        for (path, _) in all_leaves() {
            let last = path.split(' ').next_back().unwrap();
            assert!(script.contains(last), "{shell}: {path}");
        }
    }
    assert!(!desk.register().exists(), "completions need no register");
}
