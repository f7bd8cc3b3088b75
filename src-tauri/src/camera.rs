//! What the page may look through: the camera, where this desk has asked for it, and nothing else.

use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Manager, Runtime, Webview, WebviewWindow};

use crate::desk::Desk;

/// Answers what the page asks the person's leave for. The camera is asked for in Settings, once and for this desk; a
/// microphone, the whereabouts, notifications and the screen are never wanted.
pub(crate) fn answer<R: Runtime>(webview: &Webview<R>, kind: PermissionKind) -> PermissionResponse {
    let ours = webview.url().is_ok_and(|url| crate::stays_here(&url));
    let allowed =
        ours && matches!(kind, PermissionKind::Camera) && webview.state::<Desk>().uses_camera();
    tracing::info!(?kind, allowed, "the page asked for leave");
    match allowed {
        true => PermissionResponse::Allow,
        false => PermissionResponse::Deny,
    }
}

/// Lets the page ask for a camera at all: WebKitGTK leaves that out unless it is told.
#[cfg(target_os = "linux")]
pub(crate) fn make_known<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{SettingsExt, WebViewExt};

    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_enable_media_stream(true);
            settings.set_enable_mock_capture_devices(drawn());
        }
    })
}

/// WebView2 and WKWebView know cameras without being told.
#[cfg(not(target_os = "linux"))]
pub(crate) fn make_known<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// A test looks through WebKit's own drawn cameras and through none of the computer's. Not in a released program.
#[cfg(all(target_os = "linux", debug_assertions))]
fn drawn() -> bool {
    std::env::var_os("TAGDESK_DRAWN_CAMERA").is_some()
}

#[cfg(all(target_os = "linux", not(debug_assertions)))]
fn drawn() -> bool {
    false
}
