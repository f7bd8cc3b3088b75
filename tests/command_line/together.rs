//! Two programs at one register.

use crate::desk::Desk;
use std::io::Write;

#[test]
fn two_bursts_of_scans_both_succeed() {
    let desk = Desk::with_demo(160);
    let out = desk.tags(&["--state", "checked_out"]);
    let (left, right) = out.split_at(out.len() / 2);
    let children: Vec<_> = [left, right]
        .into_iter()
        .map(|tags| {
            let mut child = desk.start(&["scan", "--check-in"]);
            let mut input = child.stdin.take().unwrap();
            let codes = tags.join("\n") + "\n";
            let writer = std::thread::spawn(move || input.write_all(codes.as_bytes()).unwrap());
            (child, writer, tags.len())
        })
        .collect();
    for (child, writer, count) in children {
        writer.join().unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert_eq!(
            said.lines().filter(|line| line.starts_with("done")).count(),
            count,
            "{said}"
        );
    }
    assert!(desk.tags(&["--state", "checked_out"]).is_empty());
    desk.assert_clean();
}

#[test]
fn two_first_starts_and_two_registrations_at_once_both_succeed() {
    // Whoever comes second comes at another moment each time.
    for _ in 0..20 {
        let desk = Desk::new();
        let children: Vec<_> = (0..2)
            .map(|_| desk.start(&["register", "--model", "Thing"]))
            .collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        let tags = desk.tags(&[]);
        assert_eq!(tags.len(), 2);
        assert_ne!(tags[0], tags[1]);
        assert_eq!(
            desk.json(&["series", "list"]).as_array().unwrap().len(),
            1,
            "one first tag series"
        );
        assert_eq!(
            desk.json(&["model", "list"])["total"],
            1,
            "one model of that name"
        );
        desk.assert_clean();
    }
}
