import type { Passage } from '../../content/page.ts';
import { type OpenTag, openTags } from '../open-tags.ts';
import type { Rule } from '../rule.ts';
import { structuredPassages } from '../walk.ts';

const FRAME = /^iframe$/i;
/** What names a frame for a screen reader. */
const NAMES = ['title', 'aria-label', 'aria-labelledby'];

/** More than this many in one text are told in one finding. */
const TOLD_ONE_BY_ONE = 3;

/** A frame (a video, a map, a form) without a title is announced as « cadre », nothing more. RGAA 2.1. */
export const accessibilityFrameTitle: Rule<'accessibility-frame-title'> = {
  id: 'accessibility-frame-title',
  severity: 'warning',
  *check(page) {
    for (const passage of structuredPassages(page)) {
      const frames = [...openTags(passage, FRAME)].filter((tag) => shows(tag) && !isHidden(tag) && !isNamed(tag));
      const each = frames.map((tag) => told(passage, tag, 1));
      if (frames.length <= TOLD_ONE_BY_ONE) yield* each;
      else if (frames[0] !== undefined) yield { ...told(passage, frames[0], frames.length), parts: each };
    }
  },
};

function told(passage: Passage, { start, end, attributes }: OpenTag, count: number) {
  const url = attributes.get('src') ?? attributes.get('data-src') ?? '';
  const at = passage.toFile(start, end);
  const data = { count };
  return { message: 'missing' as const, facts: { url, count }, at, excerpt: passage.text.slice(start, end), data };
}

/** `<iframe>` alone is the name of the element. */
function shows({ attributes }: OpenTag): boolean {
  return [...attributes.keys()].some((name) => /src/i.test(name));
}

function isNamed({ attributes }: OpenTag): boolean {
  return NAMES.some((name) => (attributes.get(name) ?? '').trim() !== '');
}

/** Nothing is seen or heard of it: a frame that counts visits. */
function isHidden({ attributes }: OpenTag): boolean {
  const style = attributes.get('style') ?? '';
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /^[01]$/.test(attributes.get('width') ?? '') ||
    /^[01]$/.test(attributes.get('height') ?? '') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(style)
  );
}
