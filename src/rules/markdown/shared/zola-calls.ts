import type { Templates } from '../../../site/layout/templates.ts';
import type { Call } from './called.ts';

/** `{{ nom(a="b") }}`, `{% dossier/nom() %}`, in code too; what stands between `/*` and its end is shown as it is. */
const CALL = /\{(?:\{|%)\s{0,9}([a-z_][\w/]{0,99})\(/gi;

/** What stops Zola in the shortcodes of a text: those that no template describes. */
export function* zolaCalls(text: string, { called }: Templates): Iterable<Call> {
  for (const { index, 0: written, 1: name = '' } of text.matchAll(CALL)) {
    if (called?.has(name.toLowerCase()) !== false) continue;
    const end = text.indexOf(text[index + 1] === '{' ? '}}' : '%}', index);
    if (end < 0) return;
    yield { kind: 'unknown', name, closer: '', start: index, end: Math.max(end + 2, index + written.length) };
  }
}
