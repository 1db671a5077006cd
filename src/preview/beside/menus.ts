import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Review } from '../../review/review.ts';
import type { Menu, MenuEntry } from '../../site/navigation/navigation.ts';
import { alignInOrder, findMoves, type Measure, type Pair } from '../compare/align.ts';
import type { PreviewOptions } from '../options.ts';
import { titleOf } from '../title.ts';

/** Lines said of one menu. */
const MAX_LINES = 30;

/** What changes in a menu of the site, or of which pages it is made. */
export interface Beside {
  readonly path: string;
  readonly sentences: readonly string[];
}

interface Entry {
  readonly label: string;
  readonly url: string;
  readonly key: string;
  /** None of the files that it names is there. */
  readonly isDead: boolean;
  /** No page of the site has its address. */
  readonly isUnknown: boolean;
  /** The title that it stands under. */
  readonly group: string | null;
  /** How far it is set in, in the file. */
  readonly indent: number;
  /** What it leads to. */
  readonly file: string | null;
}

/** Two entries are one thing where they lead to the same page, or bear the same name. */
const MEASURE: Measure<Entry> = {
  key: ({ label, key }) => `${label}\n${key}`,
  canMove: () => true,
  likeness: (before, after) => (before.key === after.key ? 1 : before.label === after.label ? 0.8 : 0),
};

/**
 * The lists of pages that the contribution changes, and what comes in, leaves, or leads nowhere; then the pages it brings that no list
 * names. `shown`: files that have a page of their own here.
 */
export function findBeside(
  head: Review,
  base: Review,
  shown: ReadonlySet<string>,
  { locale: { preview }, renamed }: PreviewOptions,
): readonly Beside[] {
  const before = new Map(base.site.menus.map((menu) => [menu.path, menu]));
  const menus = head.site.menus.flatMap((menu): Beside[] => {
    const old = before.get(menu.path);
    if (old === undefined || shown.has(menu.path) || old.source.text === menu.source.text) return [];
    const sentences = [...compared(old, menu, head, base, preview.menu)];
    return sentences.length === 0 ? [] : [{ path: menu.path, sentences }];
  });
  const left = head.unread.flatMap(({ path, reason }): Beside[] => {
    if (reason !== 'unlisted') return [];
    const was = renamed?.get(path);
    const said = [preview.menu.unlisted, ...(was === undefined || was === path ? [] : [preview.renamedFrom(was)])];
    return [{ path, sentences: said }];
  });
  return [...menus, ...left];
}

function* compared(
  old: Menu,
  now: Menu,
  head: Review,
  base: Review,
  words: PreviewOptions['locale']['preview']['menu'],
) {
  const [was, is] = [entriesOf(old, base), entriesOf(now, head)];
  const pairs = findMoves(alignInOrder(was, is, MEASURE), MEASURE) as Pair<Entry>[];
  const isSetIn = ({ before, after }: Pair<Entry>) =>
    before !== null && after !== null && before.indent !== after.indent;
  // A list that is all set in otherwise is only written otherwise.
  const isRewritten = pairs.filter(isSetIn).length * 2 > pairs.length;
  for (const [from, to] of renamedGroups(pairs)) yield words.renamed(from, to);
  for (const pair of pairs) {
    const { before, after, moved } = pair;
    if (before === null && after !== null) yield words.added(after.label, after.url);
    else if (before !== null && after === null) {
      const isOut = before.file !== null && head.site.plan.fileOf(before.file).kind === 'out';
      yield isOut && head.site.files.has(before.file ?? '')
        ? words.removedPage(before.label, before.url)
        : words.removed(before.label, before.url);
    }
    if (before !== null && after !== null) {
      if (before.label !== after.label) yield words.renamed(before.label, after.label);
      if (before.url !== after.url) yield words.leads(after.label, before.url, after.url);
      if (moved !== null && moved !== 'across') yield words.moved[moved](after.label);
      if (isSetIn(pair) && !isRewritten) yield words.level[before.indent < after.indent ? 'down' : 'up'](after.label);
    }
    if (after === null || before?.key === after.key) continue;
    if (after.isDead) yield words.dead(after.label, after.url);
    else if (after.isUnknown) yield words.unknown(after.label, after.url);
  }
}

/** Groups of entries whose name alone changes. */
function renamedGroups(pairs: readonly Pair<Entry>[]): ReadonlyMap<string, string> {
  const kept = pairs.flatMap(({ before, after }) => (before && after ? [[before.group, after.group] as const] : []));
  const [old, now] = [new Set(kept.map(([group]) => group)), new Set(kept.map(([, group]) => group))];
  const found = new Map<string, string>();
  for (const [from, to] of kept)
    if (from !== null && to !== null && from !== to && !old.has(to) && !now.has(from)) found.set(from, to);
  return found;
}

function entriesOf({ source, entries }: Menu, { site }: Review): Entry[] {
  return entries.map((entry): Entry => {
    const file = entry.files?.find((path) => site.files.has(path)) ?? null;
    return {
      label: labelOf(entry, source.text, file, site),
      url: entry.url,
      group: entry.group ?? null,
      key: file ?? entry.files?.[0] ?? entry.url,
      isUnknown: isUnknown(entry, site),
      isDead: entry.files !== undefined && entry.certainty === 'sure' && file === null,
      indent: indentOf(source.text, entry.range.start),
      file,
    };
  });
}

/** An address where nothing stands that the repository holds. */
function isUnknown({ addresses = [], isNamed }: MenuEntry, site: Review['site']): boolean {
  // Addresses begin at the root of the site: where from does not matter.
  const [from] = site.pages.values();
  if (addresses.length === 0 || from === undefined || isNamed?.(site.pages) === true) return false;
  return addresses.every((one) => {
    const target = site.resolve(one, from);
    return target.kind === 'missing' || (target.kind === 'unknown' && target.doubt?.reason !== 'generated');
  });
}

function indentOf(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.length - line.trimStart().length;
}

/** As the list has it before the address, or as the page calls itself. */
function labelOf({ range, url, label }: MenuEntry, text: string, file: string | null, site: Review['site']): string {
  if (label !== undefined) return label;
  const own = /\[([^\]\n]{1,200})\]\(<?$/.exec(text.slice(Math.max(0, range.start - 250), range.start))?.[1]?.trim();
  const page = file === null ? undefined : site.pages.get(file);
  return own ?? (page === undefined ? url : titleOf(page));
}

/** « Menus et sommaire »: each list, and what is to be said of it. */
export function besideCard(
  beside: readonly Beside[],
  id: string,
  { locale: { preview } }: PreviewOptions,
): Element | null {
  if (beside.length === 0) return null;
  const items = beside.map(({ path, sentences }) => [
    h('p.where', path),
    h('ul.fmts', [
      ...sentences.slice(0, MAX_LINES).map((sentence) => h('li', sentence)),
      sentences.length > MAX_LINES ? h('li', preview.otherDetails(sentences.length - MAX_LINES)) : null,
    ]),
  ]);
  return h('section.card', { id, ariaLabelledBy: [`${id}-h`] }, [
    h('h2', { id: `${id}-h` }, preview.menu.title),
    ...items.flat(),
  ]);
}
