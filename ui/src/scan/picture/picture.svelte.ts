import { callWithProgress, type Step } from '../../backend/call';
import { Failure } from '../../backend/failure';
import { pickOpenFile, type PickedFile } from '../../backend/files';
import { announce, refuse } from '../../frame/announce.svelte';
import type { PictureCode } from '../../generated/PictureCode';
import type { PictureRead } from '../../generated/PictureRead';
import type { ReadPicture } from '../../generated/ReadPicture';
import * as m from '../../generated/words';

/** What is asked of the core; a test gives its own. */
export type Read = (request: ReadPicture, step: (step: Step) => void, signal: AbortSignal) => Promise<PictureRead>;

const core: Read = (request, step, signal) => callWithProgress('read_picture', request, step, signal);

/** The codes of one picture: which they are, and what each is. */
export class PictureCodes {
  open = $state(false);
  /** The file's name; of a pasted picture, that it was pasted. */
  name = $state('');
  read = $state.raw<PictureRead | null>(null);
  failure = $state.raw<Failure | null>(null);
  step = $state.raw<Step | null>(null);
  busy = $state(false);
  private stopping: AbortController | null = null;

  constructor(private ask: Read = core, private pick = pickOpenFile, private say: typeof announce = announce, private object: (sentence: string) => void = refuse) {}

  /** The things among them; people, places and commands of a picture do nothing. */
  get assets(): PictureCode[] {
    const seen = new Set<string>();
    return (this.read?.codes ?? []).filter(({ verdict }) => {
      const id = verdict.outcome === 'asset' ? verdict.asset?.id : undefined;
      if (!id || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  }

  /** Lets the person pick a picture, and reads it. */
  async choose(): Promise<void> {
    if (this.busy) return;
    const file = await this.pick([{ name: m.scanPicturesPngJpeg(), extensions: ['png', 'jpg', 'jpeg'] }]).catch((thrown: unknown) => {
      this.fail(thrown);
      return null;
    });
    if (file) await this.look({ file: file.token }, file.name);
  }

  /** Reads a picture that was pasted. */
  async paste(picture: Blob): Promise<void> {
    if (this.busy) return;
    await this.look({ picture: await base64(picture) }, m.scanPastedPicture());
  }

  /** Reads a picture that was dropped on the window; anything else is refused with why. */
  async drop(files: readonly PickedFile[]): Promise<void> {
    if (this.busy) return this.object(m.scanAPictureIsBeingReadDrop());
    const [file] = files;
    const why = whyNotRead(files);
    if (file && !why) return this.look({ file: file.token }, file.name);
    this.read = null;
    this.name = file?.name ?? m.scanWhatWasDropped();
    this.fail(why);
    this.say(this.failure?.message ?? '', 'urgent');
  }

  cancel(): void {
    this.stopping?.abort();
  }

  private async look(request: ReadPicture, name: string): Promise<void> {
    Object.assign(this, { open: true, busy: true, name, read: null, failure: null, step: null });
    this.stopping = new AbortController();
    try {
      this.read = await this.ask(request, (step) => (this.step = step), this.stopping.signal);
      this.say(m.scanCountCodeReadInName({ count: this.read.codes.length, name }), 'polite');
    } catch (thrown) {
      this.fail(thrown);
    } finally {
      this.busy = false;
      this.step = null;
      this.stopping = null;
    }
  }

  private fail(thrown: unknown): void {
    const failure = Failure.from(thrown);
    if (failure.code === 'cancelled') {
      this.open = false;
      return;
    }
    this.open = true;
    this.failure = failure;
  }
}

/** A picture as a request carries it. */
export function base64(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(new Error('the clipboard could not be read'));
    reader.readAsDataURL(picture);
  });
}

/** Why what was dropped is not read as a picture; null where it is worth a look. */
function whyNotRead(files: readonly PickedFile[]): Failure | null {
  const refuse = (code: string, message: string, hint: string) => new Failure({ code: `drop.${code}`, message, hint });
  if (files.length === 0) return refuse('no_file', m.scanNoFileCameWithWhatWas(), m.scanHoldAFileOverTheWindow());
  if (files.length > 1) return refuse('several', m.scanOnePictureAtATimeNothing(), m.scanDropThemOneAfterTheOther());
  if (files.some(({ name }) => /\.(csv|tsv|tab|txt|xlsx?)$/i.test(name))) {
    return refuse('list', m.scanThisIsAListAndNo(), m.scanDropAListOfAssetsPeople());
  }
  return null;
}

/** The picture among what was pasted; null if there is none. */
export function pastedPicture(data: DataTransfer | null): Blob | null {
  for (const item of data?.items ?? []) {
    if (item.kind === 'file' && ['image/png', 'image/jpeg'].includes(item.type)) return item.getAsFile();
  }
  return null;
}

/** The picture of this window. */
export const picture = new PictureCodes();
