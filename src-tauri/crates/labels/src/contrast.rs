//! How a black code stands out on what the labels are made of: the print check's line about the stock.

use inventory::{Contrast, Stock};

use crate::{Check, Format, Verdict};

/// From here on nothing needs saying; ISO/IEC 15415 gives a symbol contrast of 55 % its second best grade.
const GOOD: f64 = 0.55;
/// Below this, ISO/IEC 15415 fails a symbol.
const LEAST: f64 = 0.20;

/// What the stock of a format does to its codes. Reckoned from what is known of the stock, not measured on paper.
pub(crate) fn about_contrast(format: &Format) -> Check {
    match format.stock {
        Stock::White => Check::new(Verdict::Tick, "Black on white stock has full contrast."),
        Stock::Silver => {
            let others = match format.aliases.is_empty() {
                true => "",
                false => " Other numbers of this die may be white.",
            };
            let message = format!(
                "{} is silver: black stands out, but the foil mirrors light. Print one label and scan it where it will hang, a little aslant.{others}",
                format.name
            );
            Check::new(Verdict::Advice, message)
        }
        Stock::Transparent => {
            let message = format!(
                "{} is transparent: a code is read against what it is stuck on. On a dark case no scanner reads it; stick it on light surfaces only.",
                format.name
            );
            Check::new(Verdict::Warning, message)
        }
        Stock::Coloured => match format.stock_colour {
            Some(colour) => about_colour(format, Contrast::on(colour)),
            None => {
                let message = format!(
                    "The colour of {} is not known, so the contrast of its codes is not either.",
                    format.name
                );
                Check::new(Verdict::Warning, message)
            }
        },
    }
}

fn about_colour(format: &Format, contrast: Contrast) -> Check {
    let (red, white) = (percent(contrast.red), percent(contrast.white));
    let found = format!(
        "Black on the colour of {} has a contrast of about {red} % in a scanner's red light and {white} % for a camera",
        format.name
    );
    if contrast.worst() >= GOOD {
        return Check::new(Verdict::Tick, format!("{found}."));
    }
    let who = match (contrast.red < GOOD, contrast.white < GOOD) {
        (true, true) => "scanners and cameras",
        (true, false) => "laser scanners",
        _ => "cameras",
    };
    if contrast.worst() >= LEAST {
        let message =
            format!("{found}: {who} may need several tries. Print one label and scan it first.");
        return Check::new(Verdict::Warning, message);
    }
    let message = format!("{found}: {who} will not read it. Use stock of a lighter colour.");
    Check::new(Verdict::Refusal, message).overrulable()
}

fn percent(share: f64) -> u32 {
    // Between 0 and 100.
    (share * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::find;

    fn coloured(colour: &str) -> Check {
        let mut format = find("57x32").unwrap().clone();
        format.stock = Stock::Coloured;
        format.stock_colour = Some(colour.parse().unwrap());
        about_contrast(&format)
    }

    #[test]
    fn light_colours_pass_and_dark_ones_are_refused_naming_who_cannot_read_them() {
        for light in ["#ffffff", "#ffe000", "#fff5b0", "#f9cfdb"] {
            let check = coloured(light);
            assert_eq!(check.verdict, Verdict::Tick, "{light}: {}", check.message);
        }
        // Red light sees orange and red as white; a camera does not.
        let orange = coloured("#ff8000");
        assert_eq!(orange.verdict, Verdict::Warning, "{}", orange.message);
        assert!(orange.message.contains("95 %"), "{}", orange.message);
        assert!(
            orange.message.contains(": cameras may"),
            "{}",
            orange.message
        );
        let red = coloured("#e00000");
        assert!(red.message.contains(": cameras will"), "{}", red.message);
        // Green that a camera sees well is black to red light.
        let green = coloured("#40ff60");
        assert_eq!(green.verdict, Verdict::Refusal);
        assert!(
            green.message.contains(": laser scanners will"),
            "{}",
            green.message
        );
        let blue = coloured("#003399");
        assert!(
            blue.message.contains("scanners and cameras will"),
            "{}",
            blue.message
        );
        assert!(blue.overrulable);
    }

    #[test]
    fn what_mirrors_or_shows_through_is_said() {
        let silver = about_contrast(find("L6009").unwrap());
        assert_eq!(silver.verdict, Verdict::Advice);
        assert!(
            silver.message.contains("Other numbers"),
            "{}",
            silver.message
        );
        let mut clear = find("L7160").unwrap().clone();
        assert_eq!(about_contrast(&clear).verdict, Verdict::Tick);
        clear.stock = Stock::Transparent;
        assert_eq!(about_contrast(&clear).verdict, Verdict::Warning);
        clear.stock = Stock::Coloured;
        assert_eq!(about_contrast(&clear).verdict, Verdict::Warning);
    }
}
