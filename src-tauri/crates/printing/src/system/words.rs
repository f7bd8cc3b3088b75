//! What the system's keywords mean, for a person.

use super::State;

/// The state of a printer and a sentence for it, from `printer-state` (3 idle, 4 processing, 5 stopped; RFC 8011,
/// 5.4.11) and `printer-state-reasons`.
pub(super) fn state(
    number: i32,
    accepting: bool,
    reasons: &[String],
    message: &str,
) -> (State, String) {
    let reason = reasons.iter().find_map(|reason| in_words(reason));
    let offline = reasons.iter().any(|reason| is_offline(reason));
    let state = match (number, offline) {
        (_, true) => State::Offline,
        (3, _) => State::Ready,
        (4, _) => State::Printing,
        (5, _) => State::Stopped,
        _ => State::Unknown,
    };
    let sentence = match (reason, state) {
        (Some(reason), _) => reason.to_owned(),
        (None, State::Stopped) if !message.is_empty() => format!("It is stopped: {message}"),
        (None, State::Stopped) => {
            "It is stopped. Resume it in the system's printer settings.".to_owned()
        }
        (None, State::Offline) => "It does not answer.".to_owned(),
        (None, _) if !accepting => {
            "It takes no jobs now. See the system's printer settings.".to_owned()
        }
        (None, State::Printing) => "It is printing.".to_owned(),
        (None, State::Ready) => "Ready.".to_owned(),
        (None, State::Unknown) => "The system does not say how it is.".to_owned(),
    };
    (state, sentence)
}

fn is_offline(reason: &str) -> bool {
    let reason = bare(reason);
    matches!(
        reason,
        "offline" | "shutdown" | "timed-out" | "connecting-to-device"
    )
}

/// Without the degree that may follow.
fn bare(reason: &str) -> &str {
    ["-report", "-warning", "-error"]
        .iter()
        .find_map(|degree| reason.strip_suffix(degree))
        .unwrap_or(reason)
}

/// The reasons people can do something about (RFC 8011, 5.4.12; PWG 5100.9).
pub(super) fn in_words(reason: &str) -> Option<&'static str> {
    Some(match bare(reason) {
        "media-empty" | "media-needed" => "It is out of paper: load the sheets.",
        "media-jam" => "Paper is jammed in it.",
        "cover-open" | "door-open" | "interlock-open" => "Its cover is open.",
        "toner-empty" | "marker-supply-empty" => "It is out of ink or toner.",
        "input-tray-missing" => "Its tray is missing.",
        "output-area-full" | "output-tray-missing" => "Its output tray is full or missing.",
        "paused" | "moving-to-paused" => {
            "It is paused. Resume it at the printer or in the system's printer settings."
        }
        "offline" => "It is off or not connected.",
        "shutdown" => "It is off.",
        "timed-out" | "connecting-to-device" => {
            "It does not answer: see whether it is on and connected."
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_more_than_a_state() {
        let said = |number, reasons: &[&str]| {
            let reasons: Vec<String> = reasons.iter().map(|r| (*r).to_owned()).collect();
            state(number, true, &reasons, "")
        };
        assert_eq!(said(3, &["none"]), (State::Ready, "Ready.".to_owned()));
        assert!(said(5, &["media-empty-error"]).1.contains("out of paper"));
        assert_eq!(said(3, &["offline-report"]).0, State::Offline);
        assert!(said(5, &["paused"]).1.contains("paused"));
        assert_eq!(said(99, &[]).0, State::Unknown);
        assert!(state(3, false, &[], "").1.contains("takes no jobs"));
    }
}
