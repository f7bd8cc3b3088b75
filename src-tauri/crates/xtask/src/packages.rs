//! Debian packages: which are missing, and installing them with apt as root or through sudo.

use std::path::Path;

use crate::step::{Failure, Outcome, step};
use crate::tool::{Tool, on_path};

/// One package, and how to see that what it gives is there although another package brought it.
#[derive(Debug, Clone, Copy)]
pub struct Package {
    /// Its name at Debian and Ubuntu.
    pub name: &'static str,
    /// What it is for, as the person reads it before it is installed.
    pub why: &'static str,
    proof: Proof,
}

#[derive(Debug, Clone, Copy)]
enum Proof {
    Program(&'static str),
    Library(&'static str),
}

const fn program(name: &'static str, program: &'static str, why: &'static str) -> Package {
    Package {
        name,
        why,
        proof: Proof::Program(program),
    }
}

/// What compiling the command line needs: SQLite is compiled from its C source.
pub const COMPILER: &[Package] = &[program(
    "build-essential",
    "cc",
    "the C compiler that builds SQLite and links every program",
)];

/// What compiling the window needs.
pub const WINDOW: &[Package] = &[
    COMPILER[0],
    program(
        "pkg-config",
        "pkg-config",
        "finds the libraries the window links to",
    ),
    Package {
        name: "libwebkit2gtk-4.1-dev",
        why: "WebKitGTK, which draws the window",
        proof: Proof::Library("webkit2gtk-4.1"),
    },
];

/// What reads printed labels back in the label suite.
pub const LABEL_READERS: &[Package] = &[
    program(
        "poppler-utils",
        "pdftoppm",
        "turns label sheets into pictures, as a printer would",
    ),
    program("zbar-tools", "zbarimg", "reads the codes on those pictures"),
];

/// What else draws them, so that no picture is one program's opinion.
pub const LABEL_RENDERERS: &[Package] = &[
    program("mupdf-tools", "mutool", "draws label sheets a second time"),
    program("ghostscript", "gs", "draws label sheets a third time"),
];

/// A printing system and a printer for the printing suite.
pub const PRINTING: &[Package] = &[
    program(
        "cups-daemon",
        "cupsd",
        "the printing system that labels go through",
    ),
    program("cups-client", "lpstat", "tells what is in its queues"),
    program(
        "cups-ipp-utils",
        "ippeveprinter",
        "a printer that speaks IPP and keeps what it is sent",
    ),
    program(
        "avahi-daemon",
        "avahi-daemon",
        "the name service that printer will not start without",
    ),
    program(
        "dbus-daemon",
        "dbus-daemon",
        "the message bus it finds the name service by",
    ),
];

/// What drives a real window without a person.
pub const WINDOW_DRIVERS: &[Package] = &[
    program(
        "webkit2gtk-driver",
        "WebKitWebDriver",
        "drives the real window",
    ),
    program("xvfb", "Xvfb", "a display for the window under test"),
    program("xauth", "xauth", "lets the window onto that display"),
    program("xdotool", "xdotool", "types real keys as a scanner would"),
];

/// The yardstick of the import.
pub const SQLITE: &[Package] = &[program(
    "sqlite3",
    "sqlite3",
    "the sqlite3 command line, which the register is compared with and looked at by",
)];

/// Installs those of `packages` that are missing, or says what to install where that cannot be done from here.
pub fn ensure(packages: &[Package]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    if !(is_debian() && on_path("apt-get")) {
        return Err(Failure::new(format!(
            "missing, by their names at Debian:\n    {}\nInstall what your system calls these and start again.",
            spoken(&missing)
        )));
    }
    step(
        &format!("Install {}", names(&missing).join(" ")),
        &spoken(&missing),
        || install(&names(&missing)),
    )
}

fn install(names: &[&str]) -> Outcome {
    // An old list of packages is often still good enough, so a failed update is not yet the end.
    let updated = apt(&["update"])?.run_quietly();
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend_from_slice(names);
    apt(&words)?.run_quietly().map_err(|failure| match updated {
        Ok(()) => failure,
        Err(update) => Failure::new(format!("{failure} (and before that: {update})")),
    })
}

/// `apt-get` as root, or through sudo.
fn apt(words: &[&str]) -> Outcome<Tool> {
    let uid = Tool::new("id").arg("-u").ask().unwrap_or_default();
    let shell = elevated(uid.trim() == "0", on_path("sudo"), in_ci()).ok_or_else(|| {
        Failure::new(format!(
            "installing packages needs root, and there is no sudo. As root, run: apt-get {}",
            words.join(" ")
        ))
    })?;
    let mut line = shell
        .iter()
        .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let first = line.next().copied().unwrap_or("apt-get");
    Ok(Tool::new(first)
        .args(line)
        .args(["-q", "-o", "DPkg::Lock::Timeout=300"])
        .args(words))
}

/// What to put before a command that needs root; `None` if there is no way.
fn elevated(root: bool, sudo: bool, ci: bool) -> Option<&'static [&'static str]> {
    match (root, sudo, ci) {
        (true, _, _) => Some(&[]),
        // Nobody is there to type a password.
        (false, true, true) => Some(&["sudo", "-n"]),
        (false, true, false) => Some(&["sudo"]),
        (false, false, _) => None,
    }
}

fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}

fn missing(packages: &[Package]) -> Vec<Package> {
    let names: Vec<&str> = packages.iter().map(|package| package.name).collect();
    let listed = Tool::new("dpkg-query")
        .args(["-W", "-f=${Package}\\t${db:Status-Status}\\n"])
        .args(&names)
        .ask_anyway()
        .unwrap_or_default();
    let installed = installed(&listed);
    once_each(packages)
        .into_iter()
        .filter(|package| !installed.contains(&package.name) && !proven(package.proof))
        .collect()
}

/// The packages without those that an earlier one already names.
fn once_each(packages: &[Package]) -> Vec<Package> {
    let mut kept: Vec<Package> = Vec::new();
    for package in packages {
        if !kept.iter().any(|known| known.name == package.name) {
            kept.push(*package);
        }
    }
    kept
}

/// The packages a listing of `dpkg-query` says are installed, and not merely known or half removed.
fn installed(listing: &str) -> Vec<&str> {
    listing
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(_, status)| *status == "installed")
        .map(|(name, _)| name)
        .collect()
}

fn proven(proof: Proof) -> bool {
    match proof {
        Proof::Program(program) => on_path(program),
        Proof::Library(name) => Tool::new("pkg-config")
            .args(["--exists", name])
            .ask()
            .is_some(),
    }
}

fn is_debian() -> bool {
    let text = std::fs::read_to_string(Path::new("/etc/os-release")).unwrap_or_default();
    debian_like(&text)
}

/// Whether an `os-release` file speaks of Debian, Ubuntu or a system made from them.
fn debian_like(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| *key == "ID" || *key == "ID_LIKE")
        .flat_map(|(_, value)| value.trim_matches('"').split_whitespace())
        .any(|word| word == "debian" || word == "ubuntu")
}

fn names(packages: &[Package]) -> Vec<&'static str> {
    packages.iter().map(|package| package.name).collect()
}

fn spoken(packages: &[Package]) -> String {
    let parts: Vec<String> = packages
        .iter()
        .map(|package| format!("{} ({})", package.name, package.why))
        .collect();
    parts.join(",\n    ")
}

/// On macOS and Windows nothing is installed for the person: this says what to install.
fn elsewhere() -> Outcome {
    if cfg!(target_os = "macos") && Tool::new("xcode-select").arg("-p").ask().is_none() {
        return Err(Failure::new(
            "the command line tools of Xcode are missing. Install them with `xcode-select --install` and start again.",
        ));
    }
    if cfg!(windows) {
        println!(
            "    Needs the \"Desktop development with C++\" part of the Visual Studio Build Tools, and the WebView2 \
             Runtime (part of Windows 10 1803 and newer). If the build fails for want of them, install them from Microsoft."
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_dpkg_says() {
        let listing =
            "xvfb\tinstalled\nxauth\tconfig-files\nxdotool\tnot-installed\nzbar-tools\tinstalled\n";
        assert_eq!(installed(listing), ["xvfb", "zbar-tools"]);
        assert!(installed("").is_empty());
    }

    #[test]
    fn knows_debian_and_its_children() {
        assert!(debian_like("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(debian_like("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(debian_like("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!debian_like(
            "ID=fedora\nHOME_URL=https://example.org/debian\n"
        ));
        assert!(!debian_like("ID=arch\nNAME=debianish\n"));
    }

    #[test]
    fn root_needs_no_sudo_and_ci_is_never_asked_for_a_password() {
        assert_eq!(elevated(true, false, true), Some(&[][..]));
        assert_eq!(elevated(false, true, false), Some(&["sudo"][..]));
        assert_eq!(elevated(false, true, true), Some(&["sudo", "-n"][..]));
        assert_eq!(elevated(false, false, false), None);
    }

    #[test]
    fn what_is_missing_is_told_with_its_reason() {
        let text = spoken(&[WINDOW[2]]);
        assert_eq!(
            text,
            "libwebkit2gtk-4.1-dev (WebKitGTK, which draws the window)"
        );
    }

    #[test]
    fn a_package_two_lanes_need_is_named_once() {
        let lists = [WINDOW, COMPILER, LABEL_READERS].concat();
        assert_eq!(
            names(&once_each(&lists)),
            [
                "build-essential",
                "pkg-config",
                "libwebkit2gtk-4.1-dev",
                "poppler-utils",
                "zbar-tools"
            ]
        );
    }

    #[test]
    fn a_program_on_the_path_proves_its_package() {
        assert!(!proven(Proof::Program("no-such-program-anywhere")));
        if cfg!(unix) {
            assert!(proven(Proof::Program("sh")));
        }
    }
}
