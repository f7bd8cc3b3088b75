import { call } from '../backend/call';
import type { CommandCodeView } from '../generated/CommandCodeView';
import type { KitView } from '../generated/KitView';
import type { LabelJob } from '../generated/LabelJob';
import type { PersonView } from '../generated/PersonView';
import type { PlaceView } from '../generated/PlaceView';
import type { ReservationView } from '../generated/ReservationView';
import { Picked } from './picked.svelte';
import { Queue } from './queue.svelte';
import type { Handed } from './selection.svelte';
import { Ticked } from './ticked.svelte';
import * as m from '../generated/words';

/** What labels are for. */
export type Source = 'queue' | 'picked' | 'places' | 'people' | 'kits' | 'blanks' | 'commands';

/** The part of a job that says what labels are for, and in which order. */
export type Subjects = Pick<LabelJob, 'assets' | 'places' | 'people' | 'kits' | 'reservation' | 'commands' | 'collation'>;

/** What is chosen, and how many that are. */
export interface Chosen {
  subjects: Subjects;
  count: number;
}

const NOTHING: Chosen = { subjects: {}, count: 0 };

/** What gets a label. */
export class LabelChoice {
  source = $state<Source>('queue');
  readonly queue = new Queue();
  readonly picked = new Picked();
  readonly places = new Ticked<PlaceView, 'ticked' | 'code' | 'place'>(
    {
      fetch: (search, offset, limit) => call('list_places', { search, offset, limit }),
      key: ({ id }) => id,
      missing: ({ code }) => (code === '' ? m.labelNoCode() : null),
      orders: { ticked: null, code: ({ code }) => code, place: ({ path }) => path },
    },
    'place',
  );
  readonly people = new Ticked<PersonView, 'ticked' | 'name' | 'badge'>(
    {
      fetch: (search, offset, limit) => call('list_people', { search, offset, limit }),
      key: ({ id }) => id,
      missing: ({ erased, badge }) => (erased ? m.labelErased() : badge === '' ? m.labelNoBadge() : null),
      orders: { ticked: null, name: ({ name }) => name, badge: ({ badge }) => badge },
    },
    'name',
  );
  readonly kits = new Ticked<KitView, 'ticked' | 'name' | 'code'>(
    {
      fetch: (search, offset, limit) => call('list_kits', { search, offset, limit }),
      key: ({ id }) => id,
      missing: ({ code }) => (code === '' ? m.labelNoCode() : null),
      orders: { ticked: null, name: ({ name }) => name, code: ({ code }) => code },
    },
    'name',
  );
  /** Whose free tags are printed. */
  reservation = $state.raw<ReservationView | null>(null);
  commands = $state.raw<readonly CommandCodeView[] | null>(null);
  /** Whether the sheet of commands is printed. */
  commandsWanted = $state(true);
  /** What was handed over and gets no label, in words. */
  left = $state.raw<string[]>([]);

  /** Assets this one gets a label with; true if it was not picked yet. */
  add(row: Parameters<Picked['add']>[0]): boolean {
    this.source = 'picked';
    return this.picked.add(row);
  }

  /** Chooses what another screen hands over. */
  async take(handed: Handed): Promise<void> {
    this.left = [];
    if ('places' in handed) {
      this.source = 'places';
      this.left = await this.places.only(handed.places, ({ name }) => m.labelNameNoCode({ name }));
    } else if ('people' in handed) {
      this.source = 'people';
      this.left = await this.people.only(handed.people, ({ name, erased }) => (erased ? m.labelNameErased({ name }) : m.labelNameNoBadge({ name })));
    } else if ('kits' in handed) {
      this.source = 'kits';
      this.left = await this.kits.only(handed.kits, ({ name }) => m.labelNameNoCode({ name }));
    } else if ('reservation' in handed) {
      this.source = 'blanks';
      const { rows } = await call('list_reservations', { limit: 1000 });
      this.reservation = rows.find(({ id }) => id === handed.reservation) ?? null;
    } else {
      this.source = 'picked';
      await this.picked.replace(handed.assets);
    }
  }

  /** What is chosen now. */
  async chosen(): Promise<Chosen> {
    switch (this.source) {
      case 'queue':
        return this.queue.subjects();
      case 'picked': {
        const ids = this.picked.keys;
        return { subjects: { assets: { ids }, collation: this.picked.collation }, count: ids.length };
      }
      case 'places':
        return { subjects: { places: this.places.keys }, count: this.places.count };
      case 'people':
        return { subjects: { people: this.people.keys }, count: this.people.count };
      case 'kits':
        return { subjects: { kits: this.kits.keys }, count: this.kits.count };
      case 'blanks':
        return this.reservation ? { subjects: { reservation: this.reservation.id }, count: this.reservation.free } : NOTHING;
      case 'commands':
        return this.commandsWanted && this.commands ? { subjects: { commands: true }, count: this.commands.length } : NOTHING;
    }
  }

  /** What was printed is done; what was left out of a whole queue stays left out. */
  printed(): void {
    this.left = [];
    if (this.source === 'picked') {
      this.picked.clear();
      this.source = 'queue';
    } else if (this.source === 'queue') {
      if (!this.queue.chosen.all) this.queue.none();
    } else if (this.source === 'places') this.places.none();
    else if (this.source === 'people') this.people.none();
    else if (this.source === 'kits') this.kits.none();
    else if (this.source === 'blanks') this.reservation = null;
  }
}
