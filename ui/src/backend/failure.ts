import type { RefusedThing } from '../generated/RefusedThing';
import * as m from '../generated/words';

/** The one shape in which an operation refuses or fails: a code for the program, sentences for the person. */
export class Failure extends Error {
  readonly code: string;
  readonly hint: string | null;
  /** The request's field it concerns, in the words of the wire (`warranty_end`). */
  readonly field: string | null;
  readonly details: string[];
  /** Where several things were meant: those it cannot be done to, each with why and what helps. */
  readonly refused: readonly RefusedThing[];

  constructor(wire: { code: string; message: string; hint?: string | null; field?: string | null; details?: string[]; refused?: RefusedThing[] }) {
    super(wire.message);
    this.name = 'Failure';
    this.code = wire.code;
    this.hint = wire.hint ?? null;
    this.field = wire.field ?? null;
    this.details = wire.details ?? [];
    this.refused = wire.refused ?? [];
  }

  /** Whatever was thrown, as a Failure; what the shell itself throws becomes code `unexpected`. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) {
      return new Failure(thrown as ConstructorParameters<typeof Failure>[0]);
    }
    return new Failure({
      code: 'unexpected',
      message: m.backendTagdeskCouldNotDoThis(),
      hint: m.backendTryAgainIfItHappensOnce(),
      details: [thrown instanceof Error ? thrown.message : String(thrown)],
    });
  }
}
