//! The shell: one window over the register, its commands, files through the system's dialogs.
//!
//! Everything a person can ask for lives in `operations`; this crate carries requests from the
//! page to it, off the window's own thread, and brings the answers back.

mod arguments;
pub mod commands;
mod desk;
mod failure;
mod picks;
mod platform;

use std::process::ExitCode;

use tauri::webview::PageLoadEvent;
use tauri::{Builder, Manager, Runtime, Url, WebviewWindowBuilder};

pub use arguments::{Arguments, Asked};
use desk::Desk;
use picks::Picks;

/// Opens the window and stays until it is closed.
pub fn run(arguments: Arguments) -> ExitCode {
    platform::settle_webkit();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn")),
        )
        .with_writer(std::io::stderr)
        .init();
    match builder(Builder::default(), arguments).run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("The window could not be opened: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The whole program but its page, over any runtime: the window's, or a test's.
pub fn builder<R: Runtime>(builder: Builder<R>, arguments: Arguments) -> Builder<R> {
    let builder = match arguments.data {
        Some(_) => builder,
        // One window for a person's own register: a second start brings the first one forward.
        // Windows over folders that were named live side by side.
        None => builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        })),
    };
    builder
        .plugin(tauri_plugin_dialog::init())
        .manage(Picks::default())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let folder = match arguments.data {
                Some(folder) => folder,
                None => platform::own_data_folder(app)?,
            };
            app.manage(Desk::new(folder));
            for window in &app.config().app.windows.clone() {
                WebviewWindowBuilder::from_config(app, window)?
                    .on_navigation(stays_here)
                    // Shown when there is something to see, so that it never flashes white.
                    .on_page_load(|window, load| {
                        if load.event() == PageLoadEvent::Finished {
                            let _ = window.show();
                        }
                    })
                    .build()?;
            }
            Ok(())
        })
}

/// The window shows its own page and nothing else.
fn stays_here(url: &Url) -> bool {
    url.scheme() == "tauri"
        || url.host_str() == Some("tauri.localhost")
        || (cfg!(dev) && url.host_str() == Some("localhost"))
}
