//! What 1,000 labels cost beside the programs people use for them today, on the same labels in the same run: L7651, QR at
//! level H and three lines of text. Whole programs are timed, their start included, the best of three; the figures are
//! printed as `cargo xtask bench` reads them. A peer that is not installed is named and not measured.
//!
//! `cargo run --release -p labels --example peer_figures`
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use inventory::{DesignFacts, DesignLine, LabelField};
use labels::{Job, Label, Piece, find, pdf};

const LABELS: usize = 1_000;
const TRIES: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(out) = std::env::args().nth(1) {
        return ours(Path::new(&out));
    }
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("plain.csv"), csv(false)?)?;
    std::fs::write(at("labels.csv"), csv(true)?)?;
    std::fs::write(at("peer.py"), include_str!("peers/reportlab_segno.py"))?;
    std::fs::write(at("l7651.glabels"), include_str!("peers/l7651.glabels"))?;
    let own = std::env::current_exe()?;
    let ours = best(|| run(folder.path(), &own.to_string_lossy(), &["ours.pdf"]))?
        .ok_or("this program could not be run once more")?;
    let peers: [(&str, f64, &str, &[&str], &str); 2] = [
        (
            "reportlab and segno",
            5.0,
            "python3",
            &["peer.py", "plain.csv", "peer.pdf"],
            "pip install reportlab segno",
        ),
        (
            "gLabels in batch mode",
            20.0,
            "glabels-3-batch",
            &["--input=labels.csv", "--output=peer.pdf", "l7651.glabels"],
            "apt-get install glabels",
        ),
    ];
    for (name, times, program, words, install) in peers {
        match best(|| run(folder.path(), program, words))? {
            Some(peer) => println!(
                "figure\t{LABELS} labels beside {name}\t{:.3}\ts\t{}\t{name}\t{:.3}",
                ours.as_secs_f64(),
                1.0 / times,
                peer.as_secs_f64()
            ),
            None => println!("{name}: not measured, not installed here ({install})"),
        }
    }
    Ok(())
}

/// The shortest of several runs; none if the program is not there or does not work.
fn best(
    mut run: impl FnMut() -> Result<Option<Duration>, Box<dyn Error>>,
) -> Result<Option<Duration>, Box<dyn Error>> {
    let mut shortest = None;
    for _ in 0..TRIES {
        let Some(took) = run()? else {
            return Ok(None);
        };
        shortest = Some(shortest.map_or(took, |before: Duration| before.min(took)));
    }
    Ok(shortest)
}

fn run(folder: &Path, program: &str, words: &[&str]) -> Result<Option<Duration>, Box<dyn Error>> {
    let started = Instant::now();
    let status = Command::new(program)
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    Ok(match status {
        Ok(status) if status.success() => Some(started.elapsed()),
        Ok(_) => None,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    })
}

fn words(number: usize) -> [String; 4] {
    [
        format!("IT{number:06}K"),
        "ThinkPad T14 Gen 4".to_owned(),
        format!("SN PF{number:06}"),
        "Property of Nordwind GmbH".to_owned(),
    ]
}

fn csv(heading: bool) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    if heading {
        text.push_str("tag,first,second,third\n");
    }
    for number in 0..LABELS {
        writeln!(text, "{}", words(number).join(","))?;
    }
    Ok(text)
}

fn ours(out: &Path) -> Result<(), Box<dyn Error>> {
    let lines = ["first", "second", "third"].map(|name| LabelField::Custom(name.to_owned()));
    let design = DesignFacts {
        lines: lines.iter().cloned().map(DesignLine::of).collect(),
        ..DesignFacts::default()
    };
    let pieces = (0..LABELS).map(|number| {
        let [code, rest @ ..] = words(number);
        Piece {
            label: Label {
                code,
                shown: String::new(),
                fields: lines.iter().cloned().zip(rest).collect(),
            },
            design: &design,
        }
    });
    let job = Job::new(find("L7651")?);
    let printed = pdf(&job, pieces, |_| ControlFlow::Continue(()))?;
    std::fs::write(out, printed.bytes)?;
    Ok(())
}
