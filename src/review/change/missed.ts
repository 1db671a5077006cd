import { isContentPath } from '../../content/find-pages.ts';
import { isDataPath } from '../../content/format/formats.ts';
import type { Page } from '../../content/page.ts';
import { ReadTrouble, type Tree } from '../../content/tree.ts';
import { isRead } from '../../site/plan.ts';
import { withoutAccents } from '../../site/routes/slugs.ts';
import { decodePath } from '../../site/routes/url-path.ts';
import type { Review } from '../request.ts';
import type { Difference } from './difference.ts';
import { findMovedRoutes } from './moved-routes.ts';

/** Fields by which pages name each other or are addressed. */
const IDENTITY = ['title', 'name', 'id', 'slug', 'url', 'permalink', 'aliases', 'draft', 'cascade', 'layout', 'path'];
/** A page that stands for its folder, and for what is in it. */
const OF_A_FOLDER = /^(?:_?index|readme)$/i;
/** Parts of a name that are looked for as they are: what is written with accents may be written otherwise, and short words are everywhere. */
const WORD = /[a-z\d]{3,}/gi;
/** The last letters and digits of the name of a file, and its ending. */
const FILE_NAME = /[a-z\d]{0,100}\.[a-z\d]{2,5}$/i;
const FILE_NAMES = /[a-z\d]{0,100}\.[a-z\d]{2,5}(?![a-z\d])/gi;
/** Longer texts are no names (UTF-16 units). */
const LONGEST_NAME = 120;

/** A name that a page had: each of its parts a word of its own, all of them to be in a file that holds it. */
interface Name {
  readonly words: readonly RegExp[];
  /** The path of that page in the base. */
  readonly of: string;
}

/**
 * The files that may name what the change renames or takes away: they alone are worth reading for it. It may touch them too: without their past, an
 * address there may only be one that nobody knows. `all` where nobody can tell. The bytes are looked at: a file that holds all the words of an old name, wherever they are, is one of them.
 */
export async function findMissed(difference: Difference, tree: Tree): Promise<ReadonlySet<string> | 'all'> {
  const { head } = difference;
  const isContent = (path: string) => isContentPath(path) || isRead(head.site.plan, path);
  const [pages, others] = parted(difference.files, ({ path, previousPath }) => isContent(previousPath ?? path));
  const names = lostNames({ ...difference, files: pages });
  const anchors = lostAnchors(difference);
  const files = lostFiles(others);
  const shortcodes = lostShortcodes(others);
  const found = new Set<string>();
  if (names === 'any' || findMovedRoutes(difference).length > 0) return 'all';
  if (names.length + anchors.length + files.size + shortcodes.length === 0) return found;
  const touched = new Set(difference.files.map(({ path }) => path));
  const menus = new Set(head.site.menus.map(({ path }) => path));
  for (const path of await tree.files()) {
    if (!(isContent(path) || menus.has(path))) continue;
    const text = Buffer.from(await tree.read(path).catch(nothingThere)).toString();
    // A page that moved is likely to hold its own name.
    const own = difference.renamed.get(path) ?? (touched.has(path) ? path : null);
    const isNamed = () =>
      names.some(({ words, of }) => of !== own && words.every((word) => word.test(text))) || namesFile(text, files);
    const isCalling = () => shortcodes.some((name) => text.includes(name)) && /\{\{[<%]/.test(text);
    if (aimsAt(text, anchors) || isNamed() || (!touched.has(path) && isCalling())) found.add(path);
  }
  return found;
}

/** Whether a text may lead to one of these parts, in whatever letters, with accents or without. */
function aimsAt(text: string, anchors: readonly string[]): boolean {
  if (anchors.length === 0 || !/#|\]\(/.test(text)) return false;
  const written = withoutAccents(decodePath(text.replace(/%(?![\da-f]{2})/gi, '%25')).toLowerCase());
  return anchors.some((anchor) => {
    const name = withoutAccents(anchor.toLowerCase());
    // MyST calls a place by its name alone.
    return written.includes(`#${name}`) || written.includes(`](${name})`);
  });
}

/** The ends of the names of files that are no pages, and that are gone or elsewhere: `photo.png`, `.png` after a letter that may be written in codes. */
function lostFiles(files: Difference['files']): ReadonlySet<string> {
  const gone = files.filter(({ status }) => status === 'removed' || status === 'renamed');
  return new Set(
    gone.flatMap(({ path, previousPath }) => {
      const name = (previousPath ?? path).replace(/^.*\//s, '');
      const end = FILE_NAME.exec(name)?.[0].toLowerCase();
      if (end === undefined) return [];
      return /[^\x20-\x7e]/.test(name.at(-end.length - 1) ?? '') ? [end.slice(end.lastIndexOf('.'))] : [end];
    }),
  );
}

/** The names of shortcodes of Hugo whose template is gone or elsewhere. */
function lostShortcodes(files: Difference['files']): readonly string[] {
  return files.flatMap(({ path, previousPath, status }) => {
    const name = /(?:^|\/)_?shortcodes\/((?:[^/]+\/)*[^/.]+)\.[^/]+$/.exec(previousPath ?? path)?.[1];
    return name !== undefined && (status === 'removed' || status === 'renamed') ? [name] : [];
  });
}

function namesFile(text: string, files: ReadonlySet<string>): boolean {
  if (files.size === 0) return false;
  for (const [name] of text.matchAll(FILE_NAMES)) {
    const end = name.toLowerCase();
    if (files.has(end) || files.has(end.slice(end.lastIndexOf('.')))) return true;
  }
  return false;
}

/** The names that pages had and have no more; `any` where what may have named them cannot be told by its words. */
function lostNames({ head, base, renamed, files }: Difference): Name[] | 'any' {
  const before = new Map(base.pages.map((page) => [page.path, page]));
  const names = new Map<string, string>();
  const add = (all: readonly string[], of: string): void => {
    for (const name of all) names.set(name, of);
  };
  for (const { path, previousPath, status } of files) {
    if (status !== 'removed' && status !== 'renamed') continue;
    const old = previousPath ?? path;
    const page = before.get(old);
    if (page === undefined || isFolder(old) || isLast(old, head)) return 'any';
    add([...namesOf(page, base), ...(status === 'removed' ? otherNames(page) : [])], old);
  }
  for (const page of head.pages) {
    const old = before.get(renamed.get(page.path) ?? page.path);
    if (old !== undefined && isDataPath(page.path)) add(goneValues(old, page), old.path);
    if (old === undefined || identity(old, base) === identity(page, head)) continue;
    const isShown = standing(old, base) === standing(page, head);
    // What is in the folder may have moved with it.
    if (isFolder(page.path) && !isShown) return 'any';
    const kept = new Set(isShown ? namesOf(page, head) : []);
    add(
      namesOf(old, base).filter((name) => !kept.has(name)),
      old.path,
    );
  }
  const all = [...names].map(([name, of]) => ({ words: wordsOf(name), of }));
  return all.some(({ words }) => words.length === 0) ? 'any' : all;
}

/** Names that a file of data held and holds no more: few, where somebody renames; many, where it was written anew. */
const MOST_GONE = 20;

function goneValues(old: Page, now: Page): string[] {
  const valuesOf = ({ fields }: Page): string[] =>
    fields.flatMap(({ value }) => (typeof value === 'string' && value.length <= LONGEST_NAME ? [value.trim()] : []));
  const kept = new Set(valuesOf(now));
  const gone = [...new Set(valuesOf(old))].filter((value) => /[a-z\d]{3}/i.test(value) && !kept.has(value));
  return gone.length <= MOST_GONE ? gone : [];
}

/**
 * A title without accents is written in one way, but for the signs between its words; of any other name the words are looked for one by one:
 * an address may be a part of it.
 */
function wordsOf(name: string): RegExp[] {
  const all = /^(?=.* )[\x20-\x7e]*$/.test(name) ? (name.match(/[a-z\d]+/gi) ?? []) : [];
  return all.join('').length < 3 ? (name.match(WORD) ?? []).map(alone) : [alone(all.join(BETWEEN))];
}

/** Signs and white space between two words, as they are or as codes, over the lines of a folded text. */
const BETWEEN = '(?:[^a-zA-Z\\d]|\\\\u[\\da-fA-F]{4}|%[\\da-fA-F]{2}|&#?[a-z\\d]{1,8};){1,80}';

/** A word, where letters beside it are parts of codes: `\\u00e9`, `%C3%A9`. */
function alone(word: string): RegExp {
  return new RegExp(`(?:(?<![a-zA-Z\\d])|(?<=\\\\u[\\da-fA-F]{4}|%[\\da-fA-F]{2}))${word}(?![a-zA-Z\\d])`);
}

function identity(page: Page, review: Review): string {
  const fields = identityFields(page, review.site).map((name) => page.data[name] ?? null);
  return JSON.stringify([standing(page, review), fields]);
}

/** Where a page is, and whether it is seen. */
function standing(page: Page, { site, asOf }: Review): string {
  return JSON.stringify([site.route(page), site.hidden(page, asOf), page.data['cascade'] ?? null]);
}

function identityFields(page: Page, site: Review['site']): readonly string[] {
  const key = site.collectionOf(page.path)?.cms.identifierField;
  return key === undefined ? IDENTITY : [...IDENTITY, key];
}

/** Whatever a page may be called by: its fields, the end of its address, its file. */
function namesOf(page: Page, { site }: Review): string[] {
  const route =
    site
      .route(page)
      ?.split('/')
      .filter((step) => step !== '') ?? [];
  const fields = identityFields(page, site).flatMap((name) => texts(page.data[name]));
  return [...fields, ...route.slice(-1), stemOf(page.path)];
}

/** A CMS may name a page by any field; a date or a word of two letters is no name. */
function otherNames({ data }: Page): string[] {
  const all = Object.values(data).flatMap(texts);
  return all.filter((text) => !/^\d{4}-\d\d-\d\d/.test(text) && text.match(WORD) !== null);
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_NAME ? [text] : [];
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function isFolder(path: string): boolean {
  return OF_A_FOLDER.test(stemOf(path).replace(/\.[a-z-]{2,5}$/i, ''));
}

/** True when the folder has no page left: it may have had an address. */
function isLast(path: string, { site }: Review): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return ![...site.files].some((file) => file.startsWith(folder) && isContentPath(file));
}

/** The anchors that the pages of a change lost. */
function lostAnchors({ head, base, renamed }: Difference): string[] {
  const before = new Map(base.pages.map((page) => [page.path, page]));
  return head.pages.flatMap((page) => {
    const old = before.get(renamed.get(page.path) ?? page.path);
    const then = old === undefined ? null : base.site.anchors(old);
    const now = head.site.anchors(page);
    return then === null || now === null ? [] : [...then].filter((anchor) => !now.has(anchor));
  });
}

function parted<One>(all: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function nothingThere(error: unknown): Uint8Array {
  if (error instanceof ReadTrouble) return new Uint8Array();
  throw error;
}
