//! Looking for what should be gone, byte by byte.

use std::fs;
use std::path::Path;

/// The files in a folder and those below it in which some bytes stand.
pub fn holding(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, bytes));
            continue;
        }
        // One that went meanwhile holds nothing.
        let there = fs::read(&path).unwrap_or_default();
        if there.windows(bytes.len()).any(|window| window == bytes) {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}
