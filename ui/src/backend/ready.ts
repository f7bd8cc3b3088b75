import { callWithProgress } from './call';
import { Failure } from './failure';

/**
 * Asks, and asks again once the register is ready where its lists are just being made anew: what was scanned before the window
 * knew of that waits like what is scanned after. Throws a [Failure].
 */
export async function whenReady<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    if (Failure.from(thrown).code !== 'register.remaking') throw thrown;
    await callWithProgress('make_ready', {}, () => {});
    return ask();
  }
}
