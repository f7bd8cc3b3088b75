//! The programs of others that judge the paper.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::raster::Raster;

fn run(program: &str, package: &str, command: &mut Command) -> Output {
    command.output().unwrap_or_else(|e| {
        panic!(
            "The label tests need {program} ({e}). `cargo xtask test` installs it; by hand: apt-get install {package}."
        )
    })
}

/// Every page of a PDF as a grey picture.
pub fn drawn(pdf: &[u8], dpi: u32) -> Vec<Raster> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("labels.pdf");
    std::fs::write(&file, pdf).unwrap();
    let mut command = Command::new("pdftoppm");
    command
        .args(["-gray", "-r", &dpi.to_string()])
        .arg(&file)
        .arg(folder.path().join("page"));
    let output = run("pdftoppm", "poppler-utils", &mut command);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.is_empty(), "poppler complains: {said}");
    let mut pages: Vec<PathBuf> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "pgm"))
        .collect();
    // pdftoppm pads the numbers, so names sort as pages.
    pages.sort();
    pages.iter().map(|path| Raster::load(path)).collect()
}

/// The text of a PDF as a reader copies it.
pub fn text(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("labels.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = run(
        "pdftotext",
        "poppler-utils",
        Command::new("pdftotext").arg(&file).arg("-"),
    );
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// What zbar finds in each of the pictures.
pub fn read_by_zbar(pictures: &[Raster]) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let path = |n: usize| folder.path().join(format!("{n}.pgm"));
    for (n, picture) in pictures.iter().enumerate() {
        picture.save(&path(n));
    }
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--xml", "-Sdisable", "-Sqrcode.enable"]);
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
pub fn read_by_rxing(picture: &Raster) -> Option<String> {
    let format = Some(rxing::BarcodeFormat::QR_CODE);
    rxing::helpers::detect_in_luma(
        picture.dots.clone(),
        picture.width as u32,
        picture.height as u32,
        format,
    )
    .ok()
    .map(|result| result.getText().to_owned())
}
