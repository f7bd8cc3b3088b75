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

  it('take no text for a picture', () => {
    const items = (type: string, kind: string) => ({ items: [{ kind, type, getAsFile: () => 'file' }] }) as unknown as DataTransfer;
    expect(pastedPicture(items('text/plain', 'string'))).toBeNull();
    expect(pastedPicture(items('image/svg+xml', 'file'))).toBeNull();
    expect(pastedPicture(items('image/png', 'file'))).toBe('file');
    expect(pastedPicture(null)).toBeNull();
  });
});
