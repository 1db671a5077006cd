import { namesOf } from '../../../site/names.ts';
import type { Site } from '../../../site/site.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/** The words that end with a sign, as the site writes its own name in its settings: « 10% » of « Programme 10% ». */
export function ownWords({ plan }: Site): ReadonlySet<string> {
  let words = known.get(plan.settings);
  if (words === undefined) {
    words = new Set(namesOf(plan.settings).flatMap((name) => name.match(/[\p{L}\p{N}]\S*[%€‰;:!?»]/gu) ?? []));
    known.set(plan.settings, words);
  }
  return words;
}
