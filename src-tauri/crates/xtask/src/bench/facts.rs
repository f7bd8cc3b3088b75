//! What machine the figures were taken on.

/// Processor, cores, memory and system in one line.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let parts = [
        value(&system, "PRETTY_NAME", '=').unwrap_or_else(|| std::env::consts::OS.into()),
        value(&processor, "model name", ':').unwrap_or_else(|| std::env::consts::ARCH.into()),
        format!("{cores} cores"),
        value(&memory, "MemTotal", ':')
            .as_deref()
            .and_then(gigabytes)
            .unwrap_or_default(),
    ];
    let known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("Machine: {}", known.join(", "))
}

/// The first value of a key in a file of `key = value` or `key : value` lines.
pub fn value(text: &str, key: &str, between: char) -> Option<String> {
    text.lines()
        .filter_map(|line| line.split_once(between))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim().trim_matches('"').to_owned())
}

fn gigabytes(said: &str) -> Option<String> {
    let kilobytes: f64 = said.strip_suffix("kB")?.trim().parse().ok()?;
    Some(format!("{:.0} GB memory", kilobytes / 1_048_576.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_kernels_files() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2.00GHz\n";
        assert_eq!(
            value(text, "model name", ':').as_deref(),
            Some("Some CPU @ 2.00GHz")
        );
        assert_eq!(
            value("PRETTY_NAME=\"Debian 12\"\n", "PRETTY_NAME", '=').as_deref(),
            Some("Debian 12")
        );
        assert_eq!(value(text, "flags", ':'), None);
        assert_eq!(gigabytes("24673280 kB").as_deref(), Some("24 GB memory"));
    }
}
