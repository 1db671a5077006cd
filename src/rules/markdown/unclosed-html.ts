import { within } from '../../content/dialect/veil.ts';
import type { Report } from '../../content/finding.ts';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';
import { isInBranch } from './shared/branches.ts';
import { type Engine, engineOf, isCommonMark } from './shared/engine.ts';
import {
  balancedNames,
  findLonelyTags,
  type HtmlTag,
  isPlaceholder,
  type LonelyTag,
  type Stretch,
} from './shared/html-tags.ts';
import { unclosedComments } from './shared/unclosed-comments.ts';

const HEADING = /^h[1-6]$/;
const IN_LINE =
  /^(?:a|abbr|acronym|b|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;

/** An HTML tag opened and never closed spills over the rest of the page; one closed and never opened is lost. */
export const markdownUnclosedHtml: Rule<'markdown-unclosed-html'> = {
  id: 'markdown-unclosed-html',
  severity: 'warning',
  byDialect: { sure: [] },
  *check(page, { site }) {
    if (isCommonMark(engineOf(site))) for (const passage of markdownPassages(page)) yield* unclosedComments(passage);
    const all = [...markdownPassages(page)].flatMap((passage) => lonelyIn(passage) ?? []);
    const shared = sharedNames(all);
    for (const { passage, stretches, unclosed, unopened } of all) {
      const engine = engineOf(site);
      const isRead = within(stretches.map(({ text, offset }) => ({ start: offset, end: offset + text.length })));
      const balanced = balancedNames(withoutCode(passage, engine), (offset) => isCommonMark(engine) && !isRead(offset));
      const components = componentsOf(passage);
      const fragments = passage.field === null ? null : shared;
      const isAlone = ({ name }: HtmlTag): boolean =>
        !balanced.has(name) && !components.has(name) && fragments?.has(name) !== true;
      const isSure = (tag: HtmlTag): boolean => isAlone(tag) && !isInBranch(passage.text, tag.start);
      const { crossed, left, right } = crossedHeadings(unclosed.filter(isSure), unopened.filter(isSure));
      yield* crossed.map(([tag, end]) => ({
        ...report(passage, 'unopened', end),
        message: 'crossed' as const,
        facts: { name: tag.name, other: end.name },
      }));
      yield* reportUnclosed(passage, left, isCommonMark(engine) && engine !== 'goldmark');
      yield* right.map((tag) => reportUnopened(passage, tag));
    }
  },
};

interface Lonely {
  readonly passage: Passage;
  readonly stretches: readonly Stretch[];
  readonly unclosed: readonly LonelyTag[];
  readonly unopened: readonly HtmlTag[];
}

/** The tags of a passage that lack their other; null where none does. */
function lonelyIn(passage: Passage): Lonely | null {
  // MDX does not build with a tag that lacks its other.
  if (!passage.text.includes('<') || passage.dialect === 'mdx' || passage.dialect === 'docusaurus') return null;
  if (passage.field !== null && isNamed(passage.text)) return null;
  const stretches = stretchesOf(passage);
  const { unclosed, unopened } = findLonelyTags(stretches);
  return unclosed.length + unopened.length === 0 ? null : { passage, stretches, unclosed, unopened };
}

/** What a line of text is set in; any other element is no part of it. */
const SETTING =
  /^(?:a|abbr|b|br|cite|code|div|em|font|h[1-6]|i|img|kbd|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|ol)$/i;

/** « Le secret le mieux gardé de HTML : la balise <output> »: a line whose only tag is bare, and sets no text, names its element. */
function isNamed(text: string): boolean {
  const [one, other] = text.match(/<[^<>]{0,200}>/g) ?? [];
  const name = /^<([a-z][\w-]{0,30})>$/i.exec(one ?? '')?.[1];
  return name !== undefined && other === undefined && !text.trim().includes('\n') && !SETTING.test(name);
}

/** Tags that one field opens and another closes, one of the two being tags alone: pages put both around a text. */
function sharedNames(all: readonly Lonely[]): ReadonlySet<string> {
  const fields = all.filter(({ passage }) => passage.field !== null);
  const having = (name: string, ends: 'unclosed' | 'unopened') =>
    fields.filter((one) => one[ends].some((tag) => tag.name === name));
  const names = new Set(fields.flatMap(({ unopened }) => unopened.map(({ name }) => name)));
  return new Set(
    [...names].filter((name) => {
      const [begin, end] = [having(name, 'unclosed'), having(name, 'unopened')];
      const both = new Set([...begin, ...end]);
      return begin.length > 0 && both.size > 1 && [...both].some(isBare);
    }),
  );
}

function isBare({ passage }: Lonely): boolean {
  return passage.text.replace(/<[^<>]*>/g, '').trim() === '';
}

/** `<Grid columns={3}>`: a tag that only whoever has components reads, in lower case as names are here. */
function componentsOf({ syntax, text }: Passage): ReadonlySet<string> {
  const tags = syntax.map(({ start }) => /^<([A-Z]\w*)/.exec(text.slice(start, start + 60))?.[1] ?? '');
  return new Set(tags.map((name) => name.toLowerCase()));
}

/** `<h5>…</h4>`: one mistake, not two. */
function crossedHeadings(unclosed: readonly LonelyTag[], unopened: readonly HtmlTag[]) {
  const crossed: [LonelyTag, HtmlTag][] = [];
  const ends = new Set(unopened);
  const starts = new Set(unclosed);
  const headings = unclosed.filter(({ name }) => HEADING.test(name));
  for (const [rank, tag] of headings.entries()) {
    const next = headings[rank + 1]?.start ?? Infinity;
    const end = unopened.find(({ name, start }) => HEADING.test(name) && start > tag.end && start < next);
    if (end === undefined || !ends.delete(end)) continue;
    starts.delete(tag);
    crossed.push([tag, end]);
  }
  return { crossed, left: [...starts], right: [...ends] };
}

function stretchesOf(passage: Passage): Stretch[] {
  const stretches: Stretch[] = [];
  let around: { end: number; within: Stretch['within'] } = { end: 0, within: null };
  for (const [node] of walk(passage.tree)) {
    const { start, end } = rangeOf(node);
    if (node.type === 'paragraph' || node.type === 'heading') around = { end, within: 'block' };
    else if (node.type === 'tableCell') around = { end, within: 'cell' };
    if (node.type !== 'html') continue;
    const text = passage.markup.slice(start, end);
    // What a component holds is Markdown for whoever reads components.
    const blank = (code: string): string => ' '.repeat(code.length);
    stretches.push({
      text: /^\s*<[A-Z]/.test(text) ? text.replace(/`[^`]*`/g, blank) : text,
      offset: start,
      within: start < around.end ? around.within : null,
    });
  }
  // A closing tag after which Markdown goes on at once: of no block, for CommonMark.
  const isTold = within(stretches.map(({ text, offset }) => ({ start: offset, end: offset + text.length })));
  for (const { start, end } of passage.syntax)
    if (passage.markup.startsWith('</', start) && !isTold(start))
      stretches.push({ text: passage.markup.slice(start, end), offset: start, within: null });
  return stretches.sort((one, other) => one.offset - other.offset);
}

/**
 * What may hold tags: no code, where only CommonMark makes some of four spaces inside of HTML, and where a backslash hides
 * the `<` after it (`<small>Dossier\</small>`), as it does neither in Python-Markdown nor in the first Markdown.
 */
function withoutCode({ tree, markup }: Passage, engine: Engine): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [node] of walk(tree)) {
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    const { start, end } = rangeOf(node);
    if (node.type === 'code' && !isCommonMark(engine) && !/^\s*[`~]/.test(markup.slice(start, start + 20))) continue;
    if (start < from) continue;
    pieces.push(markup.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  const text = pieces.join('') + markup.slice(from);
  return engine === 'python' || engine === 'unknown' ? text : text.replace(/\\</g, '  ');
}

/** `<b>un<b>`: the second was to close the first, and both are one mistake. */
function* reportUnclosed(
  passage: Passage,
  tags: readonly LonelyTag[],
  hasComponents: boolean,
): Iterable<Report<'markdown-unclosed-html'>> {
  for (let at = 0; at < tags.length; at++) {
    const [tag, next] = tags.slice(at, at + 2);
    if (tag === undefined) return;
    if (isPlaceholder(passage.text.slice(tag.start, tag.end), hasComponents)) {
      const name = passage.text.slice(tag.start + 1, tag.end - 1);
      if (isMarkdown(passage) && !isTrick(passage, tag))
        yield {
          ...report(passage, 'placeholder', { ...tag, name }),
          ...(isAlone(passage, tag) && { severity: 'info' }),
        };
    } else if (next !== undefined && isMeantToClose(passage, tag, next)) {
      yield report(passage, 'reopened', next);
      at++;
    } else yield reportLonely(passage, tag);
  }
}

/** What a browser makes of it: the next link ends a link, and without an address nobody sees any. */
function reportLonely(passage: Passage, tag: LonelyTag): Report<'markdown-unclosed-html'> {
  if (tag.until === 'cell') return { ...report(passage, 'cell', tag), severity: 'info' };
  if (tag.until === 'block') return report(passage, 'inside', tag);
  if (tag.name !== 'a') return report(passage, 'unclosed', tag);
  const isLink = /\shref\s*=/i.test(passage.markup.slice(tag.start, tag.end));
  return { ...report(passage, 'link', tag), ...(isLink ? {} : { severity: 'info' as const }) };
}

/** Browsers drop the end of what is in a line, unseen; that of a block may close what the page stands in. */
function reportUnopened(passage: Passage, tag: HtmlTag): Report<'markdown-unclosed-html'> {
  return { ...report(passage, 'unopened', tag), ...(IN_LINE.test(tag.name) && { severity: 'info' as const }) };
}

/** « CryptPad<nolink>.fr »: within a word, it keeps something from being read as a link. */
function isTrick({ text }: Passage, { start, end }: HtmlTag): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && /^\.?\p{L}/u.test(text.slice(end, end + 2));
}

/** `<saut-de-page>` on a line of its own, and no word to be filled in: whoever builds the site may know it. */
function isAlone({ text }: Passage, { start, end }: HtmlTag): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start) + text.slice(end).split('\n', 1)[0];
  return line.trim() === '' && !/\s/.test(text.slice(start, end));
}

/** Not a field that nothing says to be Markdown: its generator may well show `<nom>` as it stands. */
function isMarkdown({ field }: Passage): boolean {
  return field === null || field.description?.kind === 'markdown';
}

/** The same tag, bare, next on the same line, with words between. */
function isMeantToClose({ markup }: Passage, first: LonelyTag, second: LonelyTag): boolean {
  if (second.name !== first.name || second.order !== first.order + 1) return false;
  return second.end - second.start === second.name.length + 2 && /^.*\S.*$/.test(markup.slice(first.end, second.start));
}

function report(
  passage: Passage,
  message: 'unclosed' | 'inside' | 'cell' | 'link' | 'reopened' | 'unopened' | 'placeholder',
  { name, start, end }: HtmlTag,
): Report<'markdown-unclosed-html'> {
  return {
    message,
    facts: { name },
    at: passage.toFile(start, end),
    excerpt: passage.text.slice(start, Math.min(end, start + 120)),
  };
}
