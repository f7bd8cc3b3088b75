import { Failure } from '../../backend/failure';

const said = (code: string, message: string, hint: string) => new Failure({ code: `camera.${code}`, message, hint });

export const NONE = said('none', 'No camera was found.', 'Plug one in, then try again. Scanners and typed codes work as before.');
export const GONE = said('gone', 'The camera went away.', 'It was unplugged, or another program took it. Then try again.');
export const SILENT = said('silent', 'The camera sends no picture.', 'See whether it is covered, or used by another program, then try again.');

/** Why there is no picture of a camera, in words. `thrown` is what `getUserMedia` refused with. */
export function whyNot(thrown: unknown): Failure {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  switch (name) {
    // Of no camera at all WebKitGTK says that none is as it should be.
    case 'OverconstrainedError':
    case 'NotFoundError':
      return NONE;
    case 'NotAllowedError':
    case 'SecurityError':
      return said('refused', 'This computer does not let Tagdesk use the camera.', 'Allow it in the privacy settings of the system, then try again.');
    case 'NotReadableError':
    case 'AbortError':
      return said('busy', 'The camera cannot be opened.', 'Another program may be using it, such as a video call. Close that, then try again.');
    default:
      return new Failure({
        code: 'camera.failed', message: 'The camera cannot be opened.', hint: 'Scanners and typed codes work as before.',
        details: [thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)],
      });
  }
}
