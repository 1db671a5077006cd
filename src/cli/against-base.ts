import { type Review, review } from '../review/review.ts';
import { shortened } from '../review/time.ts';
import type { Options } from './options.ts';
import type { Session } from './session.ts';

/** What the head takes of the time, where a base comes after it. */
const HEAD = 0.5;

/** The commit that `--base` names; null without one. A wrong name is told before anything is read. */
export async function baseOf(session: Session, options: Options): Promise<string | null> {
  return options.base === null ? null : (await import('./base.ts')).resolveBase(session, options);
}

/** The review, and with a base, here its commit, what stood there already set apart. */
export async function reviewAgainst(session: Session, base: string | null, options: Options): Promise<Review> {
  const { world } = session;
  const told = options.fix || options.outputs.some(({ format }) => format === 'json' || format === 'sarif');
  const request = told ? session.request : { ...session.request, confirm: false as const };
  if (base === null) return review(world, request);
  const head = await review(world, shortened(request, HEAD, world.clock()));
  const { compareWithBase, fromBase } = await import('./base.ts');
  return (await fromBase(compareWithBase(head, session, base), options)).head;
}
