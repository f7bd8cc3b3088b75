import { describe, expect, it } from 'vitest';
import type { PhotoGiven } from '../generated/PhotoGiven';
import { GivenPhotos, MOST_PHOTOS } from './given.svelte';

const photos = (asked: PhotoGiven[] = []) =>
  new GivenPhotos(
    async (request) => {
      asked.push(request);
      if (request.file === 'page.svg') throw { code: 'picture.unknown', message: 'This is no PNG or JPEG picture. Nothing was saved.' };
      return { width: 4, height: 3, picture: request.file ?? request.picture ?? '' };
    },
    async () => ({ token: 'lid', name: 'lid.jpg', size: 1 }),
  );
const file = (name: string) => ({ token: name, name, size: 1 });

describe('photos on their way into the register', () => {
  it('are picked, pasted and dropped, and named as they will be kept', async () => {
    const asked: PhotoGiven[] = [];
    const given = photos(asked);
    expect(given.given).toEqual({});
    await given.choose();
    await given.paste(new Blob(['abc'], { type: 'image/png' }));
    await given.drop([file('a.jpg'), file('b.jpg')]);
    expect(asked).toEqual([{ file: 'lid' }, { picture: 'YWJj' }, { file: 'a.jpg' }, { file: 'b.jpg' }]);
    given.remove(1);
    expect(given.given).toEqual({ photos: [{ picture: 'lid' }, { picture: 'a.jpg' }, { picture: 'b.jpg' }] });
    given.forget();
    expect(given.given).toEqual({});
  });

  it('are not taken twice, and the rest stays where one is none', async () => {
    const given = photos();
    await given.drop([file('a.jpg'), file('a.jpg'), file('page.svg'), file('b.jpg')]);
    expect(given.list.map(({ picture }) => picture)).toEqual(['a.jpg']);
    expect(given.failure?.code).toBe('picture.unknown');
    await given.choose();
    expect(given.failure).toBeNull();
    expect(given.list.length).toBe(2);
  });

  it('have an end', async () => {
    const given = photos();
    await given.drop(Array.from({ length: MOST_PHOTOS + 1 }, (_, at) => file(`${at}.jpg`)));
    expect([given.list.length, given.full, given.failure?.code]).toEqual([MOST_PHOTOS, true, 'photo.too_many']);
  });
});
