//! What labels cost: the time for 1,000 and 10,000 labels beside the time of encoding their codes alone, the size of
//! the file and the peak memory; one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
//!
//! `cargo run --release -p labels --example pdf_figures`
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::ops::ControlFlow;
use std::time::Instant;

use inventory::{DesignFacts, LabelField};
use labels::{Job, Label, Piece, find, pdf};
use qrcode::{EcLevel, QrCode};

fn main() -> Result<(), Box<dyn Error>> {
    let job = Job::new(find("L7651")?);
    let design = DesignFacts::default();
    for count in [1_000_usize, 10_000] {
        let started = Instant::now();
        let mut modules = 0;
        for number in 0..count {
            modules += QrCode::with_error_correction_level(tag(number), EcLevel::H)?.width();
        }
        let encoding = started.elapsed();
        assert_eq!(
            modules,
            21 * count,
            "every tag should fit the smallest symbol"
        );

        let started = Instant::now();
        let printed = pdf(&job, (0..count).map(|n| piece(n, &design)), |_| {
            ControlFlow::Continue(())
        })?;
        let whole = started.elapsed();
        let (whole, encoding) = (whole.as_secs_f64(), encoding.as_secs_f64());
        println!(
            "figure\t{count} labels to PDF\t{whole:.3}\ts\t2\tencoding their codes alone\t{encoding:.3}"
        );
        let kilobytes = printed.bytes.len() as f64 / count as f64;
        println!("figure\t{count} labels, a thousand take\t{kilobytes:.0}\tKB\t300\t-\t-");
        // The peak so far: the larger job comes last.
        let peak = peak_memory().unwrap_or(0) as f64 / 1000.0;
        println!("figure\t{count} labels, peak memory\t{peak:.1}\tMB\t64\t-\t-");
    }
    Ok(())
}

fn tag(number: usize) -> String {
    format!("IT{number:06}K")
}

fn piece(number: usize, design: &DesignFacts) -> Piece<'_> {
    const MODELS: [&str; 4] = [
        "ThinkPad T14 Gen 4",
        "Dell UltraSharp U2723QE",
        "Cisco Catalyst 9300-48P",
        "Logitech MX Keys für Mac",
    ];
    let model = MODELS[number % MODELS.len()];
    let serial = format!("PF{:05X}{:03}", number * 7919 % 0xF_FFFF, number % 997);
    let label = Label {
        code: tag(number),
        shown: String::new(),
        fields: vec![
            (LabelField::Title, model.to_owned()),
            (LabelField::Serial, serial),
        ],
    };
    Piece { label, design }
}

/// Peak resident memory in KiB, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
