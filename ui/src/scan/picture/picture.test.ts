import { describe, expect, it } from 'vitest';
import { asset, verdict } from '../../desk/register.fixture';
import type { PictureRead } from '../../generated/PictureRead';
import type { ReadPicture } from '../../generated/ReadPicture';
import { pastedPicture, PictureCodes, type Read } from './picture.svelte';

const corners: [number, number][] = [[0, 0], [1, 0], [1, 1], [0, 1]];
const answer: PictureRead = {
  width: 10, height: 10, preview: '',
  codes: [
    { symbology: 'QR', corners, verdict: verdict({ outcome: 'asset', code: 'A1', asset: asset('A1') }) },
    { symbology: 'QR', corners, verdict: verdict({ outcome: 'asset', code: 'PFA1', asset: asset('A1') }) },
    { symbology: 'QR', corners, verdict: verdict({ outcome: 'command', code: 'CMDUNDO' }) },
    { symbology: 'QR', corners, verdict: verdict({ outcome: 'unknown', code: 'X' }) },
  ],
};
const codes = (read: Read) => new PictureCodes(read, async () => ({ token: 't', name: 'shelf.png', size: 1 }), () => {});

describe('the codes of a picture', () => {
  it('are read from the file that was picked; things are taken once, commands never', async () => {
    const asked: ReadPicture[] = [];
    const picture = codes(async (request) => { asked.push(request); return answer; });
    await picture.choose();
    expect(asked).toEqual([{ file: 't' }]);
    expect(picture.open).toBe(true);
    expect(picture.assets.map(({ verdict: { code } }) => code)).toEqual(['A1']);
  });

  it('are read from what was pasted', async () => {
    const asked: ReadPicture[] = [];
    const picture = codes(async (request) => { asked.push(request); return answer; });
    await picture.paste(new Blob(['abc'], { type: 'image/png' }));
    expect(asked).toEqual([{ picture: 'YWJj' }]);
  });

  it('say why a picture cannot be read, and close when it was cancelled', async () => {
    let code = 'picture.damaged';
    const picture = codes(async () => Promise.reject({ code, message: 'The picture is damaged.' }));
    await picture.choose();
    expect(picture.failure?.message).toBe('The picture is damaged.');
    expect(picture.open).toBe(true);
    code = 'cancelled';
    await picture.choose();
    expect(picture.open).toBe(false);
  });

  it('of a picture that is dropped while another is read wait for it, and that is said', async () => {
    const said: string[] = [];
    let answered = (_: PictureRead) => {};
    const picture = new PictureCodes(() => new Promise((answer) => (answered = answer)), async () => null, () => {}, (sentence) => void said.push(sentence));
    const file = (name: string) => ({ token: name, name, size: 1 });
    const first = picture.drop([file('a.png')]);
    await picture.drop([file('b.png')]);
    expect(said).toEqual(['A picture is being read. Drop this one when it is done.']);
    answered(answer);
    await first;
    expect([picture.name, picture.read]).toEqual(['a.png', answer]);
  });

  it('are read from a file that was dropped; several at once, a list and what is no file are refused aloud', async () => {
    const asked: ReadPicture[] = [];
    const said: string[] = [];
    const picture = new PictureCodes(async (request) => { asked.push(request); return answer; }, async () => null, (sentence) => void said.push(sentence));
    const file = (name: string) => ({ token: name, name, size: 1 });
    await picture.drop([file('shelf.jpg')]);
    expect([asked, picture.open, picture.read]).toEqual([[{ file: 'shelf.jpg' }], true, answer]);
    for (const [files, code] of [[[], 'drop.no_file'], [[file('a.png'), file('b.png')], 'drop.several'], [[file('Assets.CSV')], 'drop.list']] as const) {
      said.length = 0;
      await picture.drop(files);
      expect([picture.failure?.code, picture.open, picture.read, said.length]).toEqual([code, true, null, 1]);
    }
    expect(asked.length).toBe(1);
  });

  it('take no text for a picture', () => {
    const items = (type: string, kind: string) => ({ items: [{ kind, type, getAsFile: () => 'file' }] }) as unknown as DataTransfer;
    expect(pastedPicture(items('text/plain', 'string'))).toBeNull();
    expect(pastedPicture(items('image/svg+xml', 'file'))).toBeNull();
    expect(pastedPicture(items('image/png', 'file'))).toBe('file');
    expect(pastedPicture(null)).toBeNull();
  });
});
