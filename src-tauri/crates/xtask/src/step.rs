//! Saying what happens: each step tells what it does, why, and how long it took.

use std::fmt;
use std::time::{Duration, Instant};

/// Why a step could not be done, as a sentence for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(String);

/// What a step gives back.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure told in a sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Does one step: says what and why before, how long or what went wrong after.
pub fn step<T>(what: &str, why: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n==> {what}\n    {why}");
    let began = Instant::now();
    let outcome = work();
    match &outcome {
        Ok(_) => println!("    done in {}", span(began.elapsed())),
        Err(failure) => println!("    failed after {}: {failure}", span(began.elapsed())),
    }
    outcome
}

/// A duration as a person says it.
pub fn span(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 1.0 {
        format!("{} ms", took.as_millis())
    } else if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {:02} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_people_say_them() {
        assert_eq!(span(Duration::from_millis(12)), "12 ms");
        assert_eq!(span(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(span(Duration::from_secs(137)), "2 min 17 s");
    }

    #[test]
    fn a_step_hands_its_outcome_on() {
        assert_eq!(step("count", "to know", || Ok(3)), Ok(3));
        let failed: Outcome = step("count", "to know", || Err(Failure::new("no fingers left")));
        assert_eq!(
            failed.map_err(|f| f.to_string()),
            Err("no fingers left".into())
        );
    }
}
