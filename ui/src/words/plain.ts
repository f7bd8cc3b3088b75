import type { Parts } from './tell';

/** A sentence with parts as words alone: for a screen reader, a title, a comparison. */
export const plain = (pieces: Parts): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
