import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Review } from '../review/review.ts';
import type { Carried } from './carried.ts';
import { elsewhereCard } from './elsewhere.ts';
import { linksCard } from './links/link-list.ts';
import { longDay } from './long-day.ts';
import { notesCard } from './notes/note-list.ts';
import { toneOf, verdictBox } from './notes/verdict.ts';
import type { PreviewOptions } from './options.ts';
import type { PageView } from './page-view.ts';
import { sheet } from './sheet.ts';
import { stateName } from './state-name.ts';
import { changesCard } from './tell/changes.ts';
import { datesCard } from './timeline.ts';

/** What is told of the contribution beside its pages. */
interface OfContribution {
  readonly carried: readonly Carried[];
  readonly cards: readonly (Element | null)[];
  /** That the site cannot be built. */
  readonly stopped: Element | null;
}

/** One page of the preview: verdict, what changes, what to look at, the dates, the page itself, its links. */
export function article(
  view: PageView,
  head: Review,
  base: Review | null,
  options: PreviewOptions,
  { carried, cards, stopped }: OfContribution,
): Element {
  const { context } = view;
  const compared = view.state === 'changed' || view.state === 'renamed';
  const changes = compared ? changesCard(view) : null;
  const notes = notesCard(view);
  const dates = datesCard(view, head);
  // A short change leaves room under it for what there is to do; a long one would push that out of sight.
  const short = dates !== null && view.changedRows.length <= 2;
  const left = short ? [changes, notes] : [changes];
  const right = short ? [dates] : [notes, dates];
  const columns = [left, right].map((cards) => {
    const present = cards.filter((card) => card !== null);
    return present.length > 0 ? h('div', present) : null;
  });
  return h('article.page', { id: context.id('top') }, [
    heading(view, options),
    stopped,
    stopped !== null && toneOf(view) === 'fine' ? null : verdictBox(view, head.partial),
    elsewhereCard(view.broken, context.id('elsewhere'), options.locale),
    ...cards,
    view.state === 'added' ? h('p.state', context.words.addedNote) : null,
    ...carried.map(({ way, title, count }) => h('p.state', context.words.carried[way](title, count))),
    h('div', { className: ['cols', ...(columns.includes(null) ? ['one'] : [])] }, columns),
    sheet(view),
    linksCard(view, head, base, options.locale),
  ]);
}

function heading(view: PageView, options: PreviewOptions): Element {
  const { words, language } = view.context;
  const { contribution } = options;
  const { built, live } = view.addresses;
  // A page that goes is neither opened in the editor nor found in the files of the change.
  const { editor, source } = view.state === 'removed' ? {} : view.addresses;
  const day = contribution?.date?.slice(0, 10);
  const rel = ['noopener'];
  return h('header.head', [
    h('div', [
      h('p.crumb', view.crumb.join(' › ')),
      h('h1', h('bdi', view.title)),
      h('p.meta', [
        h('b.chip', stateName(view)),
        contribution?.author === undefined ? null : [` ${words.proposedBy} `, h('b', h('bdi', contribution.author))],
        day === undefined
          ? null
          : `${contribution?.author === undefined ? ' ' : ', '}${words.proposedOn(longDay(day, language))}`,
      ]),
    ]),
    editor === undefined && built === undefined && live === undefined && source === undefined
      ? null
      : h('p.acts', [
          editor === undefined ? null : h('a.act.main', { href: editor, rel }, words.edit),
          built === undefined ? null : h('a.act', { href: built, rel }, words.built),
          live === undefined || view.state === 'added' ? null : h('a.act', { href: live, rel }, words.live),
          source === undefined || editor !== undefined ? null : h('a.act', { href: source, rel }, words.source),
        ]),
  ]);
}
