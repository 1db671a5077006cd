import type { Element } from 'hast';
import { h } from 'hastscript';
import { counts } from './notes/note-list.ts';
import { existingNotes, newNotes, toneOf, verdictTitle } from './notes/verdict.ts';
import type { PreviewOptions } from './options.ts';
import type { PageView } from './page-view.ts';

export interface IndexEntry {
  readonly view: PageView;
  /** Where the page stands: a file, or an id of this document. */
  readonly href: string;
}

/** Every page of the contribution, with its verdict: the gravest first reading for who merges. */
export function indexPage(entries: readonly IndexEntry[], options: PreviewOptions): Element {
  const words = options.locale.preview;
  const title = options.contribution === undefined ? words.indexAlone : words.index;
  return h('article.page.index', { id: 'pages' }, [
    h(
      'header.head',
      h('div', [
        options.contribution?.title === undefined ? null : h('p.crumb', h('bdi', options.contribution.title)),
        h('h1', title),
      ]),
    ),
    entries.length === 0
      ? h('p.card', words.indexNothing)
      : h(
          'div.table.card',
          { tabIndex: 0, role: 'group', ariaLabel: title },
          h('table', [
            h(
              'thead',
              h('tr', [
                h('th', { scope: 'col' }, words.indexPage),
                h('th', { scope: 'col' }, words.indexState),
                h('th', { scope: 'col' }, words.indexNotes),
                h('th', { scope: 'col' }, words.indexLinks),
              ]),
            ),
            h(
              'tbody',
              entries.map((entry) => row(entry)),
            ),
          ]),
        ),
  ]);
}

function row({ view, href }: IndexEntry): Element {
  const { words } = view.context;
  const fresh = newNotes(view);
  const { error, warning, info } = view.notes.leftOld;
  const old = existingNotes(view).reduce((sum, note) => sum + note.count, error + warning + info);
  const { editor, live } = view.addresses;
  const rel = ['noopener'];
  const compared = view.state === 'changed' || view.state === 'renamed';
  return h('tr', { className: [toneOf(view)] }, [
    h('th', { scope: 'row' }, [h('a', { href }, h('bdi', view.title)), h('p.where', view.path)]),
    h('td', [
      h('b.chip', words.pageState[view.state]),
      compared ? h('p.small', words.changedFields(view.changedRows.length, view.rows.length)) : null,
    ]),
    h('td', [
      h('p.vt', verdictTitle(view)),
      h('p.small', [
        fresh.length === 0 ? words.noNotes : counts(fresh, view),
        old > 0 ? `, ${words.existingCount(old)}` : '',
      ]),
    ]),
    h('td', [
      h('a', { href, ariaLabel: `${words.readPreview} : ${view.title}` }, words.readPreview),
      editor === undefined ? null : [h('br'), h('a', { href: editor, rel }, words.editShort)],
      live === undefined || view.state === 'added' ? null : [h('br'), h('a', { href: live, rel }, words.liveShort)],
    ]),
  ]);
}
