//! The rules: given facts, when a person asks, then new facts or a refusal.
#![allow(clippy::unwrap_used, missing_docs)]

mod bodies;
mod comparing;
mod copying;
mod dates;
mod events;
mod folding;
mod label_bodies;
mod label_events;
mod labels;
mod lifecycle;
mod meant;
mod out;
mod printers;
mod scans;
mod schema;
mod shapes;
mod tags;
