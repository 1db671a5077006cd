/** What only the machine below can do: each entry hands it in, Node's (`src/world/machine.ts`) or a browser's (`src/cms-panel/worker/machine.ts`). */
export interface Machine {
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  sha256(text: string): string;
  /** Runs synchronous work and throws `TooSlow` where it has taken that much time of the processor. `anew`: puts back what it may have left half-done. */
  runBounded<Result>(work: () => Result, milliseconds: number, anew: () => void): Result;
  /** The same after some milliseconds, whoever used them. */
  runWithin<Result>(work: () => Result, milliseconds: number): Result;
}

let adopted: Machine | null = null;

/** Called by an entry before anything else. */
export function adoptMachine(machine: Machine): void {
  adopted = machine;
}

/** Work that nothing stops would be worse than none: an entry that forgets fails at once. */
export function machine(): Machine {
  if (adopted === null) throw new Error('no machine was adopted');
  return adopted;
}

export function sha256(text: string): string {
  return machine().sha256(text);
}
