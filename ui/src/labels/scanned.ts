import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { announce, refuse } from '../frame/announce.svelte';
import type { LabelChoice } from './choice.svelte';

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
      announce(added ? `${asset.tag} gets a label` : `${asset.tag} was picked already`);
    } else if (place) {
      choice.source = 'places';
      said(await choice.places.tick(place.id), `${place.path} gets a label`, `${place.path} has no code to print`);
    } else if (person) {
      choice.source = 'people';
      said(await choice.people.tick(person.id), `${person.name} gets a badge`, `${person.name} has no badge to print`);
    } else if (kit) {
      choice.source = 'kits';
      said(await choice.kits.tick(kit.id), `${kit.name} gets a label`, `${kit.name} has no code to print`);
    } else if (command?.command === 'done') hear.done();
    else if (command?.command === 'cancel') hear.cancel();
    else if (command) refuse(`“${command.label}” is for the Desk.`);
    else refuse(verdict.sentence);
  } catch (thrown) {
    refuse(Failure.from(thrown).message);
  }
}

function said(done: boolean, yes: string, no: string): void {
  if (done) announce(yes);
  else refuse(no);
}
