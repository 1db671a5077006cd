import { TooSlow } from '../../schema/bounded.ts';
import type { Machine } from '../../schema/machine.ts';
import { sha256 } from './sha256.ts';

/**
 * A browser's: nothing can stop synchronous work from within, so that the page ends the whole worker when it does not answer
 * (`page/reader.ts`); and its own digests answer later only.
 */
export const browserMachine: Machine = {
  sha256,
  runBounded: (work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof RangeError) throw new TooSlow();
      throw error;
    }
  },
  runWithin: (work) => work(),
};
