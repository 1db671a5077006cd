import type { Passage } from '../../content/page.ts';
import { type DroppedHtml, droppedHtml } from '../dropped-html.ts';
import type { Rule } from '../rule.ts';
import { isPlaceholder } from './shared/html-tags.ts';

/** Elements that show or do something without a word. */
const SHOWS = /<(?:img|picture|svg|iframe|video|audio|object|embed|input|button|hr|script)\b/i;
const STYLE = /<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi;

/** Hugo leaves raw HTML out of the page unless it is told otherwise: an embedded video or a form is silently missing. */
export const markdownDroppedHtml: Rule<'markdown-dropped-html'> = {
  id: 'markdown-dropped-html',
  severity: 'warning',
  byDialect: { sure: [] },
  *check({ body }, { site }) {
    const dropped = droppedHtml(body, site);
    const lost = dropped.filter((one) => isSeen(body, one));
    const [first = dropped[0]] = lost;
    if (first === undefined) return;
    const [tag = ''] = /<[^>]*>?/.exec(body.text.slice(first.start, first.end)) ?? [];
    yield {
      message: lost.length > 0 ? 'block' : 'tags',
      facts: { tag: tag.replace(/\s+/g, ' '), count: Math.max(1, lost.length) },
      at: body.toFile(first.start, first.start + tag.length),
      excerpt: body.text.slice(first.start, first.end).trim(),
      ...(lost.length > 0 ? {} : { severity: 'info' as const }),
    };
  },
};

/** Whether readers would have seen anything of it. */
function isSeen({ text }: Passage, { start, end, isBlock }: DroppedHtml): boolean {
  const html = text.slice(start, end);
  if (SHOWS.test(html) || isPlaceholder(html, false)) return true;
  return isBlock && /\S/.test(html.replace(STYLE, '').replace(/<[^>]*>/g, ''));
}
