//! New identities.

use std::time::{SystemTime, UNIX_EPOCH};
use uuid::{NoContext, Timestamp, Uuid};

/// A new identity: a UUID of version 7. A clock that stands before 1970, as one without a battery may, makes one too: its time
/// is then that of 1970, and what is random in it keeps it from being another's.
pub fn new_id() -> Uuid {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(_) => Uuid::now_v7(),
        Err(_) => Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0)),
    }
}
