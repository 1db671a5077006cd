import type { Field, Page } from '../content/page.ts';
import { parseUrl } from '../content/parse-url.ts';
import type { Range } from '../content/source.ts';
import { isUnread } from '../content/unread-header.ts';
import { wordFinding } from '../locales/word.ts';
import type { Review } from '../review/review.ts';
import { servedUnder } from '../site/routes/url-path.ts';
import { mergeFields } from './compare/merge-fields.ts';
import type { PageContext } from './context.ts';
import type { BrokenPage, Elsewhere } from './elsewhere.ts';
import { assignNotes, type PageNotes } from './notes/assign-notes.ts';
import type { PageAddresses, PreviewOptions } from './options.ts';
import type { ImageShelf } from './read/images.ts';
import { type CellOptions, sideOf } from './read/read-cells.ts';
import { type FileChanges, readFile } from './read/read-file.ts';
import { readSections } from './read/read-sections.ts';
import { renderingOf } from './read/rendering.ts';
import type { Row, Section } from './read/row.ts';
import { schemaOrder } from './read/schema-order.ts';
import { addressesNow, isEmptied, type Listing, listingOf, type Outing, outingOf } from './standing.ts';
import { titleOf } from './title.ts';
import { findUnfound, type Unfound } from './unfound.ts';

export type PageState = 'changed' | 'added' | 'removed' | 'renamed' | 'alone';

/** A page of the contribution: its file before and after. */
export interface PagePair {
  readonly head: Page | null;
  readonly base: Page | null;
  readonly state: PageState;
  /** Of a page that goes: the file that it becomes, which is no page of the site or was not read. */
  readonly movedTo?: string | null;
}

/** All that is told of one page, before it becomes HTML. */
export interface PageView {
  readonly path: string;
  readonly formerPath: string | null;
  /** The file that a page that goes becomes; null where it becomes none. */
  readonly movedTo: string | null;
  readonly title: string;
  /** Collection or folder, for the line above the title. */
  readonly crumb: readonly string[];
  readonly state: PageState;
  readonly sections: readonly Section[];
  readonly rows: readonly Row[];
  readonly changedRows: readonly Row[];
  readonly notes: PageNotes;
  /** Addresses that the change brings and that lead nowhere that is known. */
  readonly unfound: readonly Unfound[];
  /** Pages that the contribution does not touch and that this one’s change breaks. */
  readonly broken: readonly BrokenPage[];
  /** It had a text, and has none. */
  readonly isEmptied: boolean;
  /** The site does not tell where its pages are: whether others lead to it is not known. */
  readonly isPlaceUnknown: boolean;
  /** The change brings it onto the site, or takes it off. */
  readonly outing: Outing | null;
  /** The change brings it into the lists of the editor, or takes it out of them. */
  readonly listing: Listing | null;
  readonly addresses: PageAddresses;
  /** What the front matter holds, as written, when it could not be read as fields. */
  readonly rawHeader: RawHeader | null;
  /** Its front matter cannot be read, or could not be before: nothing is compared. */
  readonly unread: 'now' | 'before' | null;
  /** What changed in the file besides. */
  readonly file: FileChanges;
  readonly page: Page;
  /** The page as it was, when it was there. */
  readonly base: Page | null;
  readonly context: PageContext;
}

/** A front matter as it is written, and the stretches of it that its reader stumbled over. */
export interface RawHeader {
  readonly text: string;
  readonly faults: readonly Range[];
}

export interface ViewWorld {
  readonly head: Review;
  readonly base: Review | null;
  readonly options: PreviewOptions;
  readonly images: ImageShelf;
  readonly elsewhere: Elsewhere;
  /** Put before every id of the page. */
  readonly prefix: string;
}

const NONE = { error: 0, warning: 0, info: 0 };

/** Reads what there is to tell of a page. */
export function viewPage(pair: PagePair, world: ViewWorld): PageView {
  const page = (pair.head ?? pair.base) as Page;
  const context = contextOf(page, world);
  const findings = pair.head === null ? [] : world.head.findings.filter((finding) => finding.path === page.path);
  const noted = new Set(findings.flatMap((finding) => (finding.field === null ? [] : [finding.field])));
  const unread = pair.head !== null && pair.base !== null ? unreadOf(pair.head, pair.base) : null;
  const { sections, file } = readPair(unread === null ? pair : { ...pair, base: null }, page, world, noted);
  const locale = world.options.locale;
  const notes =
    pair.head === null
      ? { notes: [], ofPage: [], left: 0, leftNew: NONE, leftOld: NONE }
      : assignNotes(pair.head, findings, sections, (finding) => wordFinding(locale, finding));
  const rows = sections.flatMap((section) => section.rows);
  const collection = world.head.site.collectionOf(page.path);
  const title = unread === 'now' && pair.base !== null ? titleOf(pair.base) : titleOf(page);
  return {
    path: page.path,
    formerPath: pair.state === 'renamed' ? (pair.base?.path ?? null) : null,
    movedTo: pair.movedTo ?? null,
    title,
    crumb: [
      collection?.label ?? page.path.split('/').slice(0, -1).at(-1) ?? '',
      collection?.cms.files.find(({ file }) => file === page.path)?.label ?? page.path.split('/').at(-1) ?? '',
    ].filter((part) => part !== ''),
    state: pair.state,
    sections,
    rows,
    changedRows: rows.filter((row) => row.status !== 'same'),
    notes,
    unfound:
      pair.head === null || world.base === null || unread !== null
        ? []
        : findUnfound({ head: pair.head, base: pair.base, rows }, world.head, world.base),
    broken: world.elsewhere.get(page.path) ?? [],
    isEmptied: unread === null && isEmptied(pair),
    ...standing(pair, world),
    rawHeader: rawHeaderOf(page),
    unread,
    file,
    page,
    base: pair.base,
    context,
  };
}

/** What is known of where the page stands, before and after. */
function standing(
  { head, base }: PagePair,
  world: ViewWorld,
): Pick<PageView, 'addresses' | 'outing' | 'listing' | 'isPlaceUnknown'> {
  const addresses = world.options.addresses?.((head ?? base)?.path ?? '') ?? {};
  const isPlaceUnknown = base !== null && world.base?.site.route(base) === null;
  const none = { addresses, outing: null, listing: null, isPlaceUnknown };
  if (head === null || base === null || world.base === null) return none;
  const [now, then] = [
    { page: head, review: world.head },
    { page: base, review: world.base },
  ];
  return {
    addresses: addressesNow(addresses, now, then),
    outing: outingOf(now, then),
    listing: listingOf(now, then),
    isPlaceUnknown,
  };
}

function unreadOf(head: Page, base: Page): PageView['unread'] {
  if (isUnread(head)) return 'now';
  return isUnread(base) ? 'before' : null;
}

function rawHeaderOf({ frontMatter, source }: Page): RawHeader | null {
  if (frontMatter === null || frontMatter.root !== null) return null;
  const text = source.slice(frontMatter.content);
  if (text.trim() === '') return null;
  const { start } = frontMatter.content;
  return {
    text,
    faults: frontMatter.troubles.map(({ range }) => ({ start: range.start - start, end: range.end - start })),
  };
}

function readPair({ head, base }: PagePair, page: Page, world: ViewWorld, noted: ReadonlySet<string>) {
  const { site } = world.head;
  const collection = site.collectionOf(page.path);
  const schema = collection?.schema(page.path) ?? null;
  const written = (owner: Page | null) => (field: Field) => owner?.source.slice(field.range).replace(/\s+/g, ' ') ?? '';
  const root = mergeFields(head?.frontMatter?.root ?? null, base?.frontMatter?.root ?? null, {
    order: (field) => (schema === null ? [] : schemaOrder(schema, field.pointer)),
    writtenInHead: written(head),
    writtenInBase: written(base),
  });
  let passages = 0;
  const options: CellOptions = {
    head: head === null ? null : sideOf(head),
    base: base === null ? null : sideOf(base),
    words: world.options.locale.preview,
    language: world.options.locale.preview.language,
    rendering: renderingOf(site.plan),
    prefix: () => `${world.prefix}x${++passages}-`,
  };
  const bodyLabel = collection?.describe(page.path)('/body')?.labels.at(-1) ?? null;
  const described = page.fields.some((field) => field.description !== null);
  const nothing = root.head === null && root.base === null;
  return {
    sections: readSections(nothing ? null : root, { ...options, bodyLabel, described, noted }),
    file: readFile(root, head, base),
  };
}

function contextOf(page: Page, { head, options, images, prefix }: ViewWorld): PageContext {
  const words = options.locale.preview;
  const origin = siteOrigin(head);
  const route = head.site.route(page);
  return {
    words,
    language: words.language,
    id: (name) => prefix + name,
    link: (href) => {
      if (href.startsWith('#')) return href;
      if (/^(?:https?:|mailto:|tel:)/i.test(href)) return href;
      if (origin === null || /^[a-z][a-z\d+.-]*:/i.test(href)) return null;
      const from = origin + servedUnder(head.site.siteOf(page.path).plan.url) + (route ?? '/');
      const url = parseUrl(href, from);
      if (url === null) return null;
      return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
    },
    image: (source) => images.view(source, page),
  };
}

/** Scheme and host of the site, null when it is not known. */
export function siteOrigin({ site }: Pick<Review, 'site'>): string | null {
  const url = site.configuration.site?.url ?? (site.hosts[0] === undefined ? undefined : `https://${site.hosts[0]}`);
  return /^https?:/i.test(url ?? '') ? (parseUrl(url ?? '')?.origin ?? null) : null;
}
