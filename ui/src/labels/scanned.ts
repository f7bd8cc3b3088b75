import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { announce, refuse } from '../frame/announce.svelte';
import type { LabelChoice } from './choice.svelte';
import * as m from '../generated/words';

/**
 * What a scan means where labels are printed: an asset is picked, a place, a person or a kit is ticked. DONE and CANCEL are
 * heard; every other command is told what it is.
 */
export async function scanned(choice: LabelChoice, readings: string[], hear: { done: () => void; cancel: () => void }): Promise<void> {
  try {
    const verdict = await call('scan', { candidates: [...new Set(readings)] });
    const { asset, place, person, kit, command } = verdict;
    if (asset) {
      const added = choice.add(asset);
      announce(added ? m.labelTagGetsALabel({ tag: asset.tag }) : m.labelTagWasPickedAlready({ tag: asset.tag }));
    } else if (place) {
      choice.source = 'places';
      said(await choice.places.tick(place.id), m.labelPathGetsALabel({ path: place.path }), m.labelPathHasNoCodeToPrint({ path: place.path }));
    } else if (person) {
      choice.source = 'people';
      said(await choice.people.tick(person.id), m.labelNameGetsABadge({ name: person.name }), m.labelNameHasNoBadgeToPrint({ name: person.name }));
    } else if (kit) {
      choice.source = 'kits';
      said(await choice.kits.tick(kit.id), m.labelNameGetsALabel({ name: kit.name }), m.labelNameHasNoCodeToPrint({ name: kit.name }));
    } else if (command?.command === 'done') hear.done();
    else if (command?.command === 'cancel') hear.cancel();
    else if (command) refuse(m.labelLabelIsForTheDesk({ label: command.label }));
    else refuse(verdict.sentence);
  } catch (thrown) {
    refuse(Failure.from(thrown).message);
  }
}

function said(done: boolean, yes: string, no: string): void {
  if (done) announce(yes);
  else refuse(no);
}
