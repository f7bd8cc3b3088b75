//! What the page can call: a file a noun, three to ten lines a command.

pub mod actions;
pub mod assets;
pub mod batches;
pub mod bookings;
pub mod camera;
pub mod checklists;
pub mod choices;
pub mod copies;
pub mod custom_fields;
pub mod dates;
pub mod designs;
pub mod desk;
pub mod files;
pub mod formats;
pub mod imports;
pub mod kept_codes;
pub mod kits;
mod labels;
pub mod mail;
pub mod merging;
pub mod models;
pub mod people;
pub mod photos;
pub mod pictures;
pub mod places;
pub mod printers;
pub mod prints;
pub mod receipts;
pub mod register;
pub mod reports;
pub mod reservations;
pub mod scanners;
mod scans;
pub mod series;
pub mod stocktakes;
pub mod who;
pub mod window;

macro_rules! commands {
    ($($noun:ident :: $name:ident),* $(,)?) => {
        /// The names of all commands, as the page calls them.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Answers calls of the page.
        pub(crate) fn handler<R: tauri::Runtime>()
        -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($noun::$name),*]
        }
    };
}
include!("list.rs");
