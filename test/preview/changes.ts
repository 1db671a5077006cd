import { toHtml } from 'hast-util-to-html';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fr } from '../../src/locales/fr.ts';
import { mergeFields } from '../../src/preview/compare/merge-fields.ts';
import type { PageContext } from '../../src/preview/context.ts';
import type { PageView } from '../../src/preview/page-view.ts';
import { sideOf } from '../../src/preview/read/read-cells.ts';
import { readFile } from '../../src/preview/read/read-file.ts';
import { readSections } from '../../src/preview/read/read-sections.ts';
import { PLAIN, type Rendering } from '../../src/preview/read/rendering.ts';
import { changesCard } from '../../src/preview/tell/changes.ts';

const CONTEXT: PageContext = {
  words: fr.preview,
  language: 'fr',
  id: (name) => name,
  link: (href) => href,
  image: (path) => ({ kind: 'file', path, bytes: null }),
};

/** « Ce qui change », as a person reads it: [-…-] went, {+…+} came. */
export function whatChanges(
  before: string,
  after: string,
  rendering: Rendering = PLAIN,
  dialect: DialectName = 'commonmark',
): string {
  const [base, head] = [before, after].map((text) => readPage('x.md', text, { dialect }).page) as [
    ReturnType<typeof readPage>['page'],
    ReturnType<typeof readPage>['page'],
  ];
  const root = mergeFields(head.frontMatter?.root ?? null, base.frontMatter?.root ?? null, {
    order: () => [],
    writtenInHead: (field) => head.source.slice(field.range).replace(/\s+/g, ' '),
    writtenInBase: (field) => base.source.slice(field.range).replace(/\s+/g, ' '),
  });
  const rows = readSections(root.head === null && root.base === null ? null : root, {
    head: sideOf(head),
    base: sideOf(base),
    words: fr.preview,
    language: 'fr',
    rendering,
    prefix: () => 'x-',
    bodyLabel: null,
    described: false,
    noted: new Set(),
  }).flatMap((section) => section.rows);
  const changedRows = rows.filter(({ status }) => status !== 'same');
  const file = readFile(root, head, base);
  const told = { context: CONTEXT, rows, changedRows, formerPath: null, unread: null, unfound: [], file };
  const view = told as unknown as PageView;
  const html = toHtml(changesCard(view));
  return html
    .slice(html.indexOf('</h2>'))
    .replace(/<(del|ins)\b[^>]*>/g, (_, tag: string) => (tag === 'del' ? '[-' : '{+'))
    .replace(/<\/(del|ins)>/g, (_, tag: string) => (tag === 'del' ? '-]' : '+}'))
    .replace(/<\/?(?:b|strong|em|a|span|code|s|sup|q)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#x3C;/g, '<')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** The same, with ordinary spaces alone: what is said, not how it is set. */
export function told(...page: Parameters<typeof whatChanges>): string {
  return whatChanges(...page).replace(/[\u00a0\u202f]/g, ' ');
}
