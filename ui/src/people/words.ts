import type { PersonView } from '../generated/PersonView';
import * as m from '../generated/words';

/** What a person is called in a list; whose details were erased has no name left. */
export const nameOf = (person: PersonView): string => (person.erased ? m.labelErasedPerson() : person.name);
