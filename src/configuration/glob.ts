import picomatch from 'picomatch';
import { runBounded, TooSlow } from '../schema/bounded.ts';

export interface GlobOptions {
  /** Names that begin with a dot are matched too. */
  readonly dot?: boolean;
}

/** `archives` stands for the folder too, as in a `.gitignore`: what a list of files that are left out means. */
export function globsOf(pattern: string): readonly string[] {
  const name = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  return [name, `${name}/**`];
}

/** Milliseconds one path may take. */
const LIMIT = 100;
/** A pattern that takes longer this many times matches nothing more. */
const PATIENCE = 3;
const LONGEST_PATTERN = 2000;
/** Up to here, paths and patterns of a few stars take no time whatever they are. */
const SHORT_PATH = 300;
const FEW_STARS = 3;

/** Matches paths with a pattern that a file of the site wrote: one that backtracks without end is ended. */
export function createGlob(pattern: string, options: GlobOptions = {}): (path: string) => boolean {
  if (pattern.length > LONGEST_PATTERN) return () => false;
  const tame = !pattern.includes('(') && (pattern.match(/\*+|\{/g)?.length ?? 0) <= FEW_STARS;
  let slow = 0;
  const bounded = <Result>(work: () => Result): Result | null => {
    if (slow >= PATIENCE) return null;
    try {
      return runBounded(work, LIMIT);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      slow++;
      return null;
    }
  };
  const matches = tame ? picomatch(pattern, options) : bounded(() => picomatch(pattern, options));
  if (matches === null) return () => false;
  return (path) => (tame && path.length <= SHORT_PATH ? matches(path) : (bounded(() => matches(path)) ?? false));
}
