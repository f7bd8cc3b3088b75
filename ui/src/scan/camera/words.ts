import { Failure } from '../../backend/failure';
import * as m from '../../generated/words';

const said = (code: string, message: string, hint: string) => new Failure({ code: `camera.${code}`, message, hint });

export const NONE = said('none', m.scanNoCameraWasFound(), m.scanPlugOneInThenTryAgain());
export const GONE = said('gone', m.scanTheCameraWentAway(), m.scanItWasUnpluggedOrAnotherProgram());
export const SILENT = said('silent', m.scanTheCameraSendsNoPicture(), m.scanSeeWhetherItIsCoveredOr());

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
      return said('refused', m.scanThisComputerDoesNotLetTagdesk(), m.scanAllowItInThePrivacySettings());
    case 'NotReadableError':
    case 'AbortError':
      return said('busy', m.scanTheCameraCannotBeOpened(), m.scanAnotherProgramMayBeUsingIt());
    default:
      return new Failure({
        code: 'camera.failed', message: m.scanTheCameraCannotBeOpened(), hint: m.scanScannersAndTypedCodesWorkAs(),
        details: [thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)],
      });
  }
}
