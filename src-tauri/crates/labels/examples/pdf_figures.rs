//! What labels cost: prints one JSON object with the time for 1,000 and 10,000 labels, the time of encoding their
//! codes alone (the yardstick), the size of the file and the peak memory.
//!
//! `cargo run --release -p labels --example pdf_figures`
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::ops::ControlFlow;
use std::time::Instant;

use labels::{Label, find, pdf};
use qrcode::{EcLevel, QrCode};

fn main() -> Result<(), Box<dyn Error>> {
    let sheet = find("L7651")?;
    let mut measured = Vec::new();
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
        let printed = pdf(sheet, 1, (0..count).map(label), None, |_| {
            ControlFlow::Continue(())
        })?;
        let whole = started.elapsed();
        measured.push(serde_json::json!({
            "labels": count,
            "pages": printed.pages,
            "seconds": whole.as_secs_f64(),
            "encoding_seconds": encoding.as_secs_f64(),
            "times_encoding": whole.as_secs_f64() / encoding.as_secs_f64(),
            "bytes": printed.bytes.len(),
            "bytes_per_thousand": printed.bytes.len() * 1000 / count,
            // The peak so far: the larger job comes last.
            "peak_kib": peak_memory(),
        }));
    }
    println!(
        "{}",
        serde_json::to_string_pretty(
            &serde_json::json!({ "sheet": sheet.name, "figures": measured })
        )?
    );
    Ok(())
}

fn tag(number: usize) -> String {
    format!("IT{number:06}K")
}

fn label(number: usize) -> Label {
    const MODELS: [&str; 4] = [
        "ThinkPad T14 Gen 4",
        "Dell UltraSharp U2723QE",
        "Cisco Catalyst 9300-48P",
        "Logitech MX Keys für Mac",
    ];
    Label {
        tag: tag(number),
        title: MODELS[number % MODELS.len()].to_owned(),
        lines: vec![format!(
            "S/N PF{:05X}{:03}",
            number * 7919 % 0xF_FFFF,
            number % 997
        )],
    }
}

/// Peak resident memory in KiB, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
