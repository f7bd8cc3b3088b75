//! What 1,000 labels cost beside the programs people use for them today, on the same labels in the same run: L7651, a QR
//! code of the tag, the tag and three lines of text. Our codes and segno's are of level H; gLabels offers no choice and
//! writes M, in as many modules. Whole programs are timed, their start included, the best of three; the figures are
//! printed as `cargo xtask bench` reads them. A peer that is not installed, or does not make the sheets, is named and
//! not measured.
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

/// A file of fewer bytes does not hold all the codes: one bit for each of their 21 by 21 modules.
const LEAST: usize = LABELS * 21 * 21 / 8;

/// A program that makes the same sheets.
struct Peer {
    name: &'static str,
    /// How many times as long as ours it should take, at the least.
    times: f64,
    /// A command that works wherever the peer is installed, and only there.
    there: &'static [&'static str],
    command: &'static [&'static str],
    sheets: &'static str,
    install: &'static str,
}

const PEERS: [Peer; 2] = [
    Peer {
        name: "reportlab and segno",
        times: 5.0,
        there: &["python3", "-c", "import reportlab, segno"],
        command: &["python3", "peer.py", "labels.csv", "reportlab.pdf"],
        sheets: "reportlab.pdf",
        install: "pip install reportlab segno",
    },
    Peer {
        name: "gLabels in batch mode",
        times: 20.0,
        there: &["glabels-3-batch", "--help"],
        command: &[
            "glabels-3-batch",
            "--input=labels.csv",
            "--output=glabels.pdf",
            "l7651.glabels",
        ],
        sheets: "glabels.pdf",
        install: "apt-get install glabels",
    },
];

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(out) = std::env::args().nth(1) {
        return ours(Path::new(&out));
    }
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("labels.csv"), csv()?)?;
    std::fs::write(at("peer.py"), include_str!("peers/reportlab_segno.py"))?;
    std::fs::write(at("l7651.glabels"), include_str!("peers/l7651.glabels"))?;
    let own = std::env::current_exe()?;
    let own = own.to_string_lossy();
    let ours = best(folder.path(), &[&own, "ours.pdf"], "ours.pdf")?.as_secs_f64();
    for peer in &PEERS {
        let Peer {
            name,
            times,
            install,
            ..
        } = peer;
        if run(folder.path(), peer.there).is_err() {
            println!("{name}: not measured, not installed here. To measure it: {install}");
            continue;
        }
        match best(folder.path(), peer.command, peer.sheets) {
            Ok(took) => {
                let theirs = took.as_secs_f64();
                println!(
                    "figure\t{LABELS} labels beside {name}\t{ours:.3}\ts\t{}\t{name}\t{theirs:.3}",
                    times.recip()
                );
                println!(
                    "{name}: ours is {:.1} times faster; at least {times} is the limit",
                    theirs / ours
                );
            }
            Err(problem) => println!("{name}: not measured, {problem}"),
        }
    }
    Ok(())
}

/// The shortest of several runs, each of which must leave all the sheets.
fn best(folder: &Path, command: &[&str], sheets: &str) -> Result<Duration, Box<dyn Error>> {
    let file = folder.join(sheets);
    let mut shortest = Duration::MAX;
    for _ in 0..TRIES {
        shortest = shortest.min(run(folder, command)?);
        // gLabels says that all went well when it has written an empty page, or nothing.
        let pdf = std::fs::read(&file).map_err(|error| format!("it left no sheets: {error}"))?;
        if !pdf.starts_with(b"%PDF") || pdf.len() < LEAST {
            let size = pdf.len();
            return Err(format!("what it left, {size} bytes, is not {LABELS} labels").into());
        }
        std::fs::remove_file(&file)?;
    }
    Ok(shortest)
}

fn run(folder: &Path, command: &[&str]) -> Result<Duration, Box<dyn Error>> {
    let (program, words) = command.split_first().ok_or("there is no program to run")?;
    let started = Instant::now();
    let output = Command::new(program)
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()?;
    let took = started.elapsed();
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().last().unwrap_or_default();
        return Err(format!("{program} ended with {}: {last}", output.status).into());
    }
    Ok(took)
}

fn words(number: usize) -> [String; 4] {
    [
        format!("IT{number:06}K"),
        "ThinkPad T14 Gen 4".to_owned(),
        format!("SN PF{number:06}"),
        "Owned by Nordwind".to_owned(),
    ]
}

fn csv() -> Result<String, std::fmt::Error> {
    let mut text = String::from("tag,first,second,third\n");
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
