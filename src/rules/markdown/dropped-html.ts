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
    const say = ({ start, end }: DroppedHtml, count: number) => {
      const [tag = ''] = /<[^>]*>?/.exec(body.text.slice(start, end)) ?? [];
      const facts = { tag: tag.replace(/\s+/g, ' '), count };
      return { facts, at: body.toFile(start, start + tag.length), excerpt: body.text.slice(start, end).trim() };
    };
    if (lost.length === 0) yield { message: 'tags', ...say(first, 1), severity: 'info' };
    else {
      const parts = lost.map((one) => ({ message: 'block' as const, ...say(one, 1) }));
      yield { message: 'block', ...say(first, lost.length), ...(lost.length > 1 && { parts }) };
    }
  },
};

/** Whether readers would have seen anything of it. */
function isSeen({ text }: Passage, { start, end, isBlock }: DroppedHtml): boolean {
  const html = text.slice(start, end);
  if (SHOWS.test(html) || isPlaceholder(html, false)) return true;
  return isBlock && /\S/.test(html.replace(STYLE, '').replace(/<[^>]*>/g, ''));
}
