//! Assets: finding them, showing them, and what is done to them. One file per request.

mod check_in;
mod check_out;
mod hand_on;
pub(crate) mod hand_out;
mod history;
mod list;
mod next_states;
mod place_and_state;
mod register;
mod remind;
pub(crate) mod returning;
mod revise;
pub(crate) mod several;
mod swap;

pub use check_in::check_in;
pub use check_out::check_out;
pub use hand_on::hand_on;
pub use history::asset_history;
pub(crate) use history::field_changes;
pub(crate) use list::MOST_ROWS;
pub use list::{count_assets, find, list_assets, show_asset};
pub use next_states::next_states;
pub use place_and_state::{change_state, extend, move_assets};
pub(crate) use register::{free_serial, free_tag, register_in};
pub use register::{propose_asset, register_asset};
pub use remind::{mailto, remind};
pub use revise::revise_assets;
pub use swap::swap;
