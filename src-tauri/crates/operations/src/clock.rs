//! What time it is, whatever the computer's clock says.

use crate::wire::Failure;
use chrono::{DateTime, Datelike, Utc};
use std::time::{SystemTime, UNIX_EPOCH};
use words::say;

/// Now by the computer's clock, also where that stands before 1970. One that stands beyond the years there are is at the
/// last moment of them.
pub fn now() -> DateTime<Utc> {
    let clock = SystemTime::now();
    let at = match clock.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |ms| -ms),
    };
    DateTime::from_timestamp_millis(at).unwrap_or(match at < 0 {
        true => DateTime::<Utc>::MIN_UTC,
        false => DateTime::<Utc>::MAX_UTC,
    })
}

/// Refuses to work by a clock that stands before 1970 or after 9999: what is recorded then has a time nobody believes, and
/// neither documents nor other programs have a way to write it.
///
/// # Errors
/// It does.
pub(crate) fn refuse_absurd() -> Result<(), Failure> {
    let now = now();
    if (1970..=9999).contains(&now.year()) {
        return Ok(());
    }
    Err(Failure::said(say::clock_absurd(now.year().to_string())).hint(say::clock_absurd_hint()))
}
