//! The shell: one window over the register, its commands, files through the system's dialogs.
//!
//! Everything a person can ask for lives in `operations`; this crate carries requests from the
//! page to it, off the window's own thread, and brings the answers back.

mod arguments;
mod camera;
pub mod commands;
mod copying;
#[cfg(target_os = "linux")]
mod dead_keys;
mod desk;
mod frame;
mod log;
mod picks;
mod platform;
mod request;
#[cfg(target_os = "linux")]
mod revival;
mod watch;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::utils::config::WindowConfig;
use tauri::webview::PageLoadEvent;
use tauri::{
    AppHandle, Builder, DragDropEvent, Emitter, Manager, RunEvent, Runtime, Url,
    WebviewWindowBuilder, Window, WindowEvent,
};

pub use arguments::{Arguments, Asked};
pub use desk::Desk;
use picks::Picks;

/// Opens the window and stays until it is closed.
pub fn run(arguments: Arguments) -> ExitCode {
    platform::settle_webkit();
    let own = arguments.data.is_none();
    let Some(folder) = arguments.data.or_else(platform::own_data_folder) else {
        eprintln!("This computer does not say where your data lives. Name a folder: --data DIR");
        return ExitCode::FAILURE;
    };
    log::begin(&folder);
    let mut builder = Builder::default();
    // One window for a person's own register: a second start brings the first one forward.
    // Windows over folders that were named live side by side.
    if own {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }));
    }
    let desk = Desk::new(folder);
    match assemble(builder, desk.clone()).build(context()) {
        Ok(app) => {
            // Where the window is closed the system ends the program from within.
            app.run(move |_, event| {
                if matches!(event, RunEvent::Exit) {
                    desk.close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("The window could not be opened: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The page, the settings and the permissions, as they were when this was built.
#[expect(clippy::exit, reason = "Tauri's own macro has it")]
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// The whole program over any runtime: the window's, or a test's.
pub fn assemble<R: Runtime>(builder: Builder<R>, desk: Desk) -> Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .manage(desk)
        .manage(Picks::default())
        .invoke_handler(commands::handler())
        .on_window_event(|window, event| match event {
            WindowEvent::CloseRequested { .. } => remember(window),
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => offer(window, paths),
            _ => {}
        })
        .setup(|app| {
            for window in &app.config().app.windows.clone() {
                open(app.handle(), window)?;
            }
            watch::begin(app.handle().clone());
            copying::begin(app.handle().clone());
            #[cfg(target_os = "linux")]
            end_when_asked(app.handle());
            Ok(())
        })
}

/// Opens the window, to be seen once its page is there: it never flashes white.
fn open<R: Runtime>(app: &AppHandle<R>, config: &WindowConfig) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(stays_here)
        .on_permission_request(|webview, kind| camera::answer(&webview, kind))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    {
        dead_keys::hear(&window);
        revival::begin(&window);
    }
    camera::make_known(&window)?;
    frame::restore(&window, app.state::<Desk>().folder());
    Ok(())
}

/// Ends the program in order where the system asks it to, such as when a person logs out.
#[cfg(target_os = "linux")]
fn end_when_asked<R: Runtime>(app: &AppHandle<R>) {
    const HANGUP: i32 = 1;
    const INTERRUPT: i32 = 2;
    const TERMINATE: i32 = 15;
    for signal in [HANGUP, INTERRUPT, TERMINATE] {
        let app = app.clone();
        gtk::glib::unix_signal_add(signal, move || {
            app.exit(0);
            gtk::glib::ControlFlow::Continue
        });
    }
}

fn remember<R: Runtime>(window: &Window<R>) {
    let Some(webview) = window.get_webview_window(window.label()) else {
        return;
    };
    if let Err(problem) = frame::keep(&webview, window.state::<Desk>().folder()) {
        tracing::warn!(%problem, "the window's size could not be kept");
    }
}

/// Tells the page of the files that were dropped on the window, as if they had been picked. What is no file, such as a
/// link of a browser, makes a list of none.
fn offer<R: Runtime>(window: &Window<R>, paths: &[PathBuf]) {
    let ours = |path: &PathBuf| {
        let url = path.to_str().and_then(|path| Url::parse(path).ok());
        url.is_some_and(|url| stays_here(&url))
    };
    // Somebody moved a link of the page about in it.
    if paths.iter().any(ours) {
        return;
    }
    let picks = window.state::<Picks>();
    let files = paths.iter().filter(|path| path.is_absolute());
    let files: Vec<_> = files.map(|path| picks.file(path.clone())).collect();
    let _ = window.emit("dropped", files);
}

/// Where the page comes from while it is worked on, as `devUrl` of the settings says.
const DEVELOPED_AT: u16 = 5173;

/// The window shows its own page and nothing else: nothing from another port of a host of that name, nor of another scheme.
fn stays_here(url: &Url) -> bool {
    let is = |scheme, host, port| {
        url.scheme() == scheme
            && url.host_str() == Some(host)
            && url.port() == port
            && url.username().is_empty()
            && url.password().is_none()
    };
    is("tauri", "localhost", None)
        || (cfg!(windows)
            && (is("http", "tauri.localhost", None) || is("https", "tauri.localhost", None)))
        || (cfg!(dev) && is("http", "localhost", Some(DEVELOPED_AT)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_page() {
        let stays = |url: &str| stays_here(&Url::parse(url).unwrap());
        assert!(stays("tauri://localhost"));
        assert!(stays("tauri://localhost/index.html#/assets"));
        for elsewhere in [
            "tauri://localhost:9100/",
            "tauri://elsewhere/",
            "tauri://name@localhost/",
            "http://tauri.localhost:9100/",
            "https://tauri.localhost:8443/",
            "http://localhost:631/",
            "http://localhost/",
            "https://localhost:5173/",
            "http://127.0.0.1:5173/",
            "http://tauri.localhost.example/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!stays(elsewhere), "{elsewhere}");
        }
        assert_eq!(stays("http://tauri.localhost/"), cfg!(windows));
        let config: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        let developed = config["build"]["devUrl"].as_str().unwrap();
        assert_eq!(stays(developed), cfg!(dev));
    }
}
