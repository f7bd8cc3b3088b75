//! Writes the functions of the page: `cargo run -p words --example page -- ui/src/generated/words.ts`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("where to? name the file");
        return ExitCode::FAILURE;
    };
    match std::fs::write(&path, words::PAGE) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", std::path::Path::new(&path).display());
            ExitCode::FAILURE
        }
    }
}
