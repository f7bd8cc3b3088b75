//! The programs of others that judge the paper.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma;

use crate::raster::Raster;

fn run(program: &str, package: &str, command: &mut Command) -> Output {
    command.output().unwrap_or_else(|e| {
        panic!(
            "The label tests need {program} ({e}). `cargo xtask test` installs it; by hand: apt-get install {package}."
        )
    })
}

/// A PDF in a folder of its own.
struct Saved {
    folder: tempfile::TempDir,
}

impl Saved {
    fn new(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("labels.pdf"), pdf).unwrap();
        Self { folder }
    }

    fn pdf(&self) -> PathBuf {
        self.folder.path().join("labels.pdf")
    }

    fn page(&self, pattern: &str) -> PathBuf {
        self.folder.path().join(pattern)
    }

    /// The pages that a program left, in their order.
    fn pages(&self) -> Vec<Raster> {
        let mut pages: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|e| e == "pgm"))
            .collect();
        // The numbers are padded, so names sort as pages.
        pages.sort();
        pages.iter().map(|path| Raster::load(path)).collect()
    }
}

/// Every page of a PDF as a grey picture, drawn by poppler.
pub fn drawn(pdf: &[u8], dpi: u32) -> Vec<Raster> {
    let saved = Saved::new(pdf);
    let mut command = Command::new("pdftoppm");
    command
        .args(["-gray", "-r", &dpi.to_string()])
        .arg(saved.pdf())
        .arg(saved.page("page"));
    succeeds("pdftoppm", "poppler-utils", &mut command);
    saved.pages()
}

/// The same by MuPDF.
pub fn drawn_by_mupdf(pdf: &[u8], dpi: u32) -> Vec<Raster> {
    let saved = Saved::new(pdf);
    let mut command = Command::new("mutool");
    command
        .args(["draw", "-q", "-c", "gray", "-r", &dpi.to_string(), "-o"])
        .arg(saved.page("page-%03d.pgm"))
        .arg(saved.pdf());
    succeeds("mutool", "mupdf-tools", &mut command);
    saved.pages()
}

/// The same by Ghostscript, with its finest smoothing.
pub fn drawn_by_ghostscript(pdf: &[u8], dpi: u32) -> Vec<Raster> {
    let saved = Saved::new(pdf);
    let mut command = Command::new("gs");
    command
        .args(["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw"])
        .args(["-dGraphicsAlphaBits=4", "-dTextAlphaBits=4"])
        .arg(format!("-r{dpi}"))
        .arg(format!(
            "-sOutputFile={}",
            saved.page("page-%03d.pgm").display()
        ))
        .arg(saved.pdf());
    succeeds("gs", "ghostscript", &mut command);
    saved.pages()
}

/// Runs a program that must neither fail nor complain.
fn succeeds(program: &str, package: &str, command: &mut Command) {
    let output = run(program, package, command);
    let said = String::from_utf8_lossy(&output.stderr);
    // Debian's MuPDF says so whenever it draws in grey.
    let complains = said
        .lines()
        .any(|line| !line.is_empty() && !line.contains("ICC support is not available"));
    assert!(output.status.success() && !complains, "{program}: {said}");
}

/// The size of every page of a PDF in points.
pub fn page_sizes(pdf: &[u8]) -> Vec<(f64, f64)> {
    let saved = Saved::new(pdf);
    let mut command = Command::new("pdfinfo");
    command.args(["-f", "1", "-l", "9999"]).arg(saved.pdf());
    let output = run("pdfinfo", "poppler-utils", &mut command);
    let said = String::from_utf8(output.stdout).unwrap();
    let sizes = said
        .lines()
        .filter(|line| line.starts_with("Page ") && line.contains(" size:"));
    sizes
        .map(|line| {
            let numbers = line.split_whitespace().filter_map(|word| word.parse().ok());
            let numbers: Vec<f64> = numbers.collect();
            let at = numbers.len() - 2;
            (numbers[at], numbers[at + 1])
        })
        .collect()
}

/// The text of a PDF as a reader copies it.
pub fn text(pdf: &[u8]) -> String {
    let saved = Saved::new(pdf);
    let mut command = Command::new("pdftotext");
    command.arg(saved.pdf()).arg("-");
    let output = run("pdftotext", "poppler-utils", &mut command);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// What zbar finds in each of the pictures: codes of one kind, by its name for it.
pub fn read_by_zbar(pictures: &[Raster], kind: &str) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let path = |n: usize| folder.path().join(format!("{n}.pgm"));
    for (n, picture) in pictures.iter().enumerate() {
        picture.save(&path(n));
    }
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--xml", "-Sdisable", &format!("-S{kind}.enable")]);
    command.args((0..pictures.len()).map(path));
    // It ends with 4 when one of the pictures holds nothing, which is for the caller to judge.
    let output = run("zbarimg", "zbar-tools", &mut command);
    assert!(
        matches!(output.status.code(), Some(0 | 4)),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8(output.stdout).unwrap();
    let mut found = vec![Vec::new(); pictures.len()];
    for source in said.split("<source href='").skip(1) {
        let name = Path::new(&source[..source.find('\'').unwrap()]);
        let picture: usize = name.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        for data in source.split("<![CDATA[").skip(1) {
            found[picture].push(data[..data.find("]]>").unwrap()].to_owned());
        }
    }
    found
}

/// What rxing reads in a picture.
pub fn read_by_rxing(picture: &Raster, format: BarcodeFormat) -> Option<String> {
    let (width, height) = (picture.width as u32, picture.height as u32);
    let found = detect_in_luma(picture.dots.clone(), width, height, Some(format)).ok()?;
    Some(found.getText().to_owned())
}

/// A label in ZPL with its size in dots, and how many of those are a millimetre.
pub struct Zpl {
    pub text: String,
    pub width: u32,
    pub height: u32,
    pub dpmm: u32,
}

/// The labels as a renderer of others draws them (npm zpl-renderer-js, which is zebrash in WebAssembly).
pub fn drawn_by_zebrash(labels: &[Zpl]) -> Vec<Raster> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/labels/zpl");
    assert!(
        folder.join("node_modules/zpl-renderer-js").is_dir(),
        "The label tests need a ZPL renderer. `cargo xtask test` installs it; by hand: npm ci, in tests/labels/zpl."
    );
    let wanted: Vec<serde_json::Value> = labels
        .iter()
        .map(|label| {
            let mm = |dots: u32| f64::from(dots) / f64::from(label.dpmm);
            serde_json::json!({
                "zpl": label.text,
                "width": mm(label.width),
                "height": mm(label.height),
                "dpmm": label.dpmm,
            })
        })
        .collect();
    let mut child = Command::new("node")
        .arg("render.mjs")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("The label tests need Node.js ({e})."));
    let input = serde_json::to_vec(&wanted).unwrap();
    child.stdin.take().unwrap().write_all(&input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "render.mjs: {}", output.status);
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines()
        .map(|line| Raster::from_png(&BASE64.decode(line).unwrap()))
        .collect()
}
