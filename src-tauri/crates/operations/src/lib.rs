//! What a person can ask for: one function per request. Both front doors, the window and the command line, stand on it.

pub mod catalogue;
pub mod wire;
