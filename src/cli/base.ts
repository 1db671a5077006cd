import type { Review } from '../review.ts';
import type { Session } from './check.ts';
import type { Options } from './options.ts';
export async function compareWithBase(head: Review, _s: Session, _o: Options): Promise<Review> {
  return head;
}
export async function openBase(
  _s: Session,
  _o: Options,
): Promise<{ head: Review; base: Review; renamed: ReadonlyMap<string, string> } | null> {
  return null;
}
