//! What the page can call: a file a noun, three to ten lines a command.

pub mod files;
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
