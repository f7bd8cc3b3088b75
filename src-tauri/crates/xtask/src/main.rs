//! The developer's commands: run, test, bench, bundle.
//!
//! `cargo xtask` (an alias in `.cargo/config.toml`) is the only tool a newcomer needs beside Rust and Node. It has no
//! dependencies of its own, so that it is built in a second, before anything of the product can be.
#![expect(
    clippy::print_stdout,
    reason = "a developer's tool speaks on standard output"
)]

mod audit;
mod bench;
mod bundle;
mod demo;
mod desktop;
mod node;
mod notices;
mod packages;
mod road;
mod run;
mod step;
mod test;
mod tool;
mod tree;

use std::process::ExitCode;

const USAGE: &str = "\
The developer's commands of Tagdesk.

  cargo xtask run [-- --demo] [--release]   install what is missing, build, open the window
                                            (--demo: on a throw-away register of 500 items)
  cargo xtask test [LANE...]                every check and suite, or only the lanes named (--list names them)
  cargo xtask bench [--quick] [SECTION...]  measure, and print each figure beside its yardstick
  cargo xtask bundle [--bundles deb,rpm]    build the installable package (default: deb)
";

fn main() -> ExitCode {
    // `cargo xtask run -- --demo` hands the `--` on to us; it separates nothing here.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--")
        .collect();
    let Some((command, rest)) = words.split_first() else {
        print!("{USAGE}");
        return ExitCode::from(2);
    };
    let outcome = match command.as_str() {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "bench" => bench::bench(rest),
        "bundle" => bundle::bundle(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        other => {
            eprintln!("xtask has no command \"{other}\".\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask {command}: {failure}");
            ExitCode::FAILURE
        }
    }
}
