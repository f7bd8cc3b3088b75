import type { PersonView } from '../generated/PersonView';

/** What a person is called in a list; whose details were erased has no name left. */
export const nameOf = (person: PersonView): string => (person.erased ? 'Erased person' : person.name);
