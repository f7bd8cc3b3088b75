//! The road the README shows is one that can be walked.

use std::path::Path;
use std::process::Command;

/// The commands of the README's road, one a line.
fn road() -> Vec<String> {
    let readme = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../README.md");
    let text = std::fs::read_to_string(readme)
        .unwrap()
        .replace("\r\n", "\n");
    let (_, after) = text
        .split_once("<!-- road -->\n```sh\n")
        .expect("the README shows the road");
    let (road, _) = after.split_once("```").unwrap();
    road.lines().map(str::to_owned).collect()
}

#[test]
fn every_command_of_the_readme_does_what_it_says() {
    let home = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_tagdesk"));
    let path = std::env::join_paths(
        [program.parent().unwrap().to_owned()]
            .into_iter()
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    )
    .unwrap();
    let commands = road();
    assert!(commands.len() >= 10, "{commands:?}");
    let mut said = String::new();
    for command in &commands {
        assert!(command.contains("tagdesk "), "{command}");
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(home.path())
            .env("PATH", &path)
            .env("TAGDESK_DATA", home.path().join("register"))
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{command}\n{words}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        said.push_str(&words);
    }
    assert!(said.contains("Ana Ruiz"), "{said}");
    for (file, begins) in [("labels.pdf", &b"%PDF"[..]), ("warranty.xlsx", &b"PK"[..])] {
        assert!(
            std::fs::read(home.path().join(file))
                .unwrap()
                .starts_with(begins),
            "{file}"
        );
    }
}
