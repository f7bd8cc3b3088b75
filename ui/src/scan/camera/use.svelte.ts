import { call } from '../../backend/call';

/** Opens the view of the camera, and closes it. */
export const CAMERA_KEYS = 'Ctrl+Shift+C';

/** Whether this desk scans with a camera: off until somebody asks for it in Settings. */
class CameraUse {
  on = $state(false);

  async load(): Promise<void> {
    this.on = (await call('show_camera', {})).on;
  }

  async change(on: boolean): Promise<void> {
    this.on = (await call('use_camera', { on })).on;
  }
}

export const cameraUse = new CameraUse();
