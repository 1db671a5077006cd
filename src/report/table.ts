import { type Channel, repositoryPath } from './channel.ts';
import { code, link, plain } from './escape.ts';
import { byWorst } from './gravity.ts';
import { bySite, shorten } from './list.ts';
import { countRemarks, fresh, type PageRemarks, type Remarks } from './remarks.ts';

/** Rows of the table: more of them push what must be done out of sight. */
const MAX_ROWS = 20;
/** Characters of a name in a row. */
const MAX_NAME = 80;

export interface PageTable {
  readonly text: string;
  /** The pages that have a row. */
  readonly rows: ReadonlySet<string>;
}

/** One row a page, the worst first: its name, which leads to the preview, what there is to do, and where else it can be seen. */
export function pageTable(remarks: Remarks, channel: Channel): PageTable {
  const { github } = channel.locale;
  const words = github.table;
  const all = bySite(byWorst(rowsOf(remarks)));
  const shown = all.slice(0, MAX_ROWS);
  const previews = new Map((channel.previewPages ?? []).map(({ path, url }) => [path, url]));
  const isShown = new Set((remarks.told ?? all).map(({ path }) => path));
  const previewOf = (path: string) => (isShown.has(path) ? (previews.get(path) ?? channel.previewUrl) : null);
  const cells = shown.map((page) => ({
    page: nameOf(page, previewOf(page.path), channel),
    verdict: verdictOf(page, channel),
    live: linkTo(words.see, channel.liveUrl?.(page.path) ?? null),
    edit: linkTo(words.edit, channel.editUrl(page.path)),
  }));
  const kept = (['page', 'verdict', 'live', 'edit'] as const).filter((name) => cells.some((row) => row[name] !== ''));
  const rows = [
    kept.map((name) => words.columns[name]),
    kept.map(() => '---'),
    ...cells.map((row) => kept.map((name) => row[name])),
  ];
  const more = all.length - shown.length;
  return {
    text: [
      ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ...(more === 0 ? [] : ['', words.more({ count: more })]),
    ].join('\n'),
    rows: new Set(shown.map(({ path }) => path)),
  };
}

/** The pages that were read, where the change names them; of a whole site, those that something new is said of. */
function rowsOf({ pages, told }: Remarks): PageRemarks[] {
  const brought = pages.map((page) => ({ ...page, remarks: fresh(page.remarks) }));
  const known = new Set(brought.map(({ path }) => path));
  const clean = (told ?? []).filter(({ path }) => !known.has(path));
  const isTold = new Set((told ?? []).map(({ path }) => path));
  return [...brought.filter(({ path, remarks }) => remarks.length > 0 || isTold.has(path)), ...clean];
}

function nameOf(page: PageRemarks, preview: string | null, channel: Channel): string {
  const name = page.title === null ? code(page.path) : plain(shorten(page.title, MAX_NAME));
  const shown = preview === null ? name : link(name, preview);
  // An editor knows pages by their names.
  return page.title === null || channel.audience === 'editor'
    ? shown
    : `${shown}<br>${code(repositoryPath(channel, page.path))}`;
}

function verdictOf({ remarks }: PageRemarks, { locale: { github } }: Channel): string {
  const { counts } = countRemarks([{ path: '', title: null, remarks }]);
  return github.verdict({ errors: counts.error, warnings: counts.warning, infos: counts.info });
}

function linkTo(words: string, url: string | null): string {
  return url === null ? '' : link(words, url);
}

/** A bar would part the cell in two, also in code. */
function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}
