import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickOpenFile, type PickedFile } from '../backend/files';
import type { PhotoGiven } from '../generated/PhotoGiven';
import type { PhotoView } from '../generated/PhotoView';
import { base64 } from '../scan/picture/picture.svelte';
import * as m from '../generated/words';

/** Photos one entry of the history may have. */
export const MOST_PHOTOS = 6;

/** What is asked of the core; a test gives its own. */
export type Read = (request: PhotoGiven) => Promise<PhotoView>;

const core: Read = (request) => call('read_photo', request);

/** Photos on their way into the register, as they will be kept. */
export class GivenPhotos {
  list = $state.raw<readonly PhotoView[]>([]);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);

  constructor(private ask: Read = core, private pick = pickOpenFile) {}

  get full(): boolean {
    return this.list.length >= MOST_PHOTOS;
  }

  /** As a request names them; nothing where there is none. */
  get given(): { photos?: PhotoGiven[] } {
    return this.list.length > 0 ? { photos: this.list.map(({ picture }) => ({ picture })) } : {};
  }

  /** Lets the person pick one. */
  choose(): Promise<void> {
    return this.add(async () => {
      const file = await this.pick([{ name: m.photoPhotosPngJpeg(), extensions: ['png', 'jpg', 'jpeg'] }]);
      return file ? [{ file: file.token }] : [];
    });
  }

  paste(picture: Blob): Promise<void> {
    return this.add(async () => [{ picture: await base64(picture) }]);
  }

  drop(files: readonly PickedFile[]): Promise<void> {
    return this.add(async () => files.map(({ token }) => ({ file: token })));
  }

  remove(index: number): void {
    this.list = this.list.filter((_, at) => at !== index);
    this.failure = null;
  }

  forget(): void {
    this.list = [];
    this.failure = null;
  }

  private async add(which: () => Promise<PhotoGiven[]>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      for (const one of await which()) {
        if (this.full) {
          throw new Failure({ code: 'photo.too_many', message: m.photoOthersNotAdded({ most: MOST_PHOTOS }) });
        }
        const photo = await this.ask(one);
        if (!this.list.some(({ picture }) => picture === photo.picture)) this.list = [...this.list, photo];
      }
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    } finally {
      this.busy = false;
    }
  }
}
