import { describe, expect, it } from 'vitest';
import type { FormatView } from '../../generated/FormatView';
import { called } from './words';

const format = (maker: string, name: string, ...aliases: string[]) => ({ name, aliases, shape: { maker } }) as unknown as FormatView;
const formats = [format('Avery', 'L6009', 'L6009REV'), format('HERMA', '4346', '4226'), format('Own', 'L4778'), format('Avery', 'L4773', 'L4778')];

describe('a format typed and not picked', () => {
  it.each([
    ['L6009', 'L6009'],
    [' l6009 ', 'L6009'],
    ['avery l6009', 'L6009'],
    ['L6009REV', 'L6009'],
    ['Herma 4226', '4346'],
    // Its own name goes before another number of another.
    ['L4778', 'L4778'],
  ])('%j is %s', (text, name) => expect(called(formats, text)).toMatchObject({ value: { name } }));

  it.each(['L60', 'Avery', ''])('%j is none', (text) => expect(called(formats, text)).toHaveProperty('wrong'));
});
