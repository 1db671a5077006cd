import { sha256 } from '../../schema/machine.ts';

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly field: string | null;
  readonly excerpt: string;
}

/**
 * Names findings so that one keeps its name when lines move around it: by its rule, its page, its field and its words. Of those that
 * have all of that in common, the first, the second…
 */
export class Fingerprints {
  readonly #counts = new Map<string, number>();

  of({ rule, path, field, excerpt }: Told): { readonly hash: string; readonly count: number } {
    const name = JSON.stringify([rule, path, field, excerpt]);
    const count = this.#counts.get(name) ?? 0;
    this.#counts.set(name, count + 1);
    return { hash: sha256(name).slice(0, 32), count };
  }
}
