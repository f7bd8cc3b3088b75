//! The camera of this desk, off until asked for. Like the scanners it is a matter of this computer and not of the
//! register.

use crate::office::Office;
use crate::wire::*;

/// Whether this desk scans with a camera.
///
/// # Errors
/// None that a person could mend.
pub fn show_camera(office: &Office, _: Nothing) -> Result<CameraUse, Failure> {
    let on = office.desk_card().camera;
    Ok(CameraUse { on })
}

/// Says whether this desk scans with a camera from now on.
///
/// # Errors
/// The file of this desk cannot be written; all stays as it was.
pub fn use_camera(office: &Office, request: CameraUse) -> Result<CameraUse, Failure> {
    office.set_camera(request.on)?;
    Ok(request)
}
