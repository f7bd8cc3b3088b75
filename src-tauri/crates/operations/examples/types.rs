//! Writes the TypeScript types into the folder named: `cargo run -p operations --example types -- ui/src/generated`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("say into which folder")?;
    std::fs::create_dir_all(&folder)?;
    operations::catalogue::write_typescript(folder.as_ref())
}
