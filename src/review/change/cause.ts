import { posix } from 'node:path';
import { fileEdits } from '../../content/edits.ts';
import type { Finding, Fix } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { fragmentOf } from '../../links/urls.ts';
import type { Site } from '../../site/site.ts';
import type { Review } from '../request.ts';

/** Both sides of a change. */
export interface Sides {
  readonly head: Pick<Review, 'site' | 'pages'>;
  readonly base: Pick<Review, 'site' | 'pages'>;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What a finding says once its cause is known, and the words that would mend it. */
interface Cause {
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly candidate: string | null;
}

/** A finding whose cause may be the change, with the page that holds it on both sides. */
interface Broken {
  readonly finding: Finding;
  readonly page: Page;
  readonly before: Page;
}

/** The file of the base that a finding misses; null when nobody knows. */
type Blame = (broken: Broken, sides: Sides) => string | null;
type Explain = (broken: Broken, sides: Sides) => Cause | null;

/** The findings that what a change renames or deletes elsewhere may bring, by rule, and the messages that say no more of them. */
const EXPLAINED: {
  readonly [rule: string]: {
    readonly messages: ReadonlySet<string>;
    readonly blame: Blame;
    readonly explain: Explain;
  };
} = {
  'front-matter-relation': {
    messages: new Set(['not-found', 'case', 'accent', 'apostrophe', 'hyphen', 'writing', 'spelling', 'prefix']),
    blame: namedBefore,
    explain: explainRelation,
  },
  'link-internal': {
    messages: new Set(['missing', 'missing-image', 'near', 'case']),
    blame: linkedBefore,
    explain: explainLink,
  },
  'link-anchor': { messages: new Set(['there', 'there-near']), blame: anchoredBefore, explain: explainAnchor },
};

/**
 * The same findings; where the change renames or deletes what they miss, they say so, with the new name as a fix. `data.cause` is the
 * file they miss: its path in the head, in the base when it is gone.
 */
export function explainBroken(findings: readonly Finding[], sides: Sides): Finding[] {
  const head = new Map(sides.head.pages.map((page) => [page.path, page]));
  const base = new Map(sides.base.pages.map((page) => [page.path, page]));
  return findings.map((finding) => {
    const known = finding.existing ? undefined : EXPLAINED[finding.rule];
    if (known === undefined) return finding;
    const then = sides.renamed.get(finding.path) ?? finding.path;
    const page = head.get(finding.path) ?? sides.head.site.pages.get(finding.path);
    const before = base.get(then) ?? sides.base.site.pages.get(then);
    if (page === undefined || before === undefined) return finding;
    const broken = { finding, page, before };
    const missed = known.blame(broken, sides);
    if (missed === null) return finding;
    const blamed = { ...finding, data: { ...finding.data, cause: pathNow(missed, sides) ?? missed } };
    const cause = known.messages.has(finding.message) ? known.explain(broken, sides) : null;
    if (cause === null) return blamed;
    const { message, facts, candidate } = cause;
    const fixes = candidate === null ? [] : replace(page, finding, candidate);
    return { ...blamed, message, facts, fixes };
  });
}

/** Where a file of the base is now; null when it is gone. */
function pathNow(path: string, { head, renamed }: Sides): string | null {
  for (const [now, then] of renamed) if (then === path) return now;
  return head.site.files.has(path) ? path : null;
}

function namedBefore({ finding, before }: Broken, { base }: Sides): string | null {
  const value = finding.data['value'];
  if (typeof value !== 'string') return null;
  const values = valuesOf(base.site, before.path).find((names) => names.has(value));
  return values?.get(value) ?? null;
}

function linkedBefore({ finding, before }: Broken, { base }: Sides): string | null {
  const url = finding.data['url'];
  if (typeof url !== 'string') return null;
  const target = base.site.resolve(url, before);
  return target.kind === 'page' || target.kind === 'file' ? target.path : null;
}

function anchoredBefore({ finding }: Broken, { renamed }: Sides): string | null {
  const path = finding.data['page'];
  return typeof path === 'string' ? (renamed.get(path) ?? path) : null;
}

/** A relation knows by itself which page a name was of, and what that page is called now. */
function explainRelation(broken: Broken, sides: Sides): Cause | null {
  const { finding, page } = broken;
  const { value, target: label } = finding.data;
  const named = namedBefore(broken, sides);
  if (named === null) return null;
  const now = pathNow(named, sides);
  const names = valuesOf(sides.head.site, page.path).flatMap((values) =>
    [...values].flatMap(([name, path]) => (path === now ? [name] : [])),
  );
  if (now === null) return { message: 'deleted', facts: { value, label }, candidate: null };
  const [candidate] = names;
  return candidate === undefined ? null : { message: 'renamed', facts: { value, candidate, label }, candidate };
}

function valuesOf(site: Site, path: string): ReadonlyMap<string, string>[] {
  return site
    .siteOf(path)
    .relations(path)
    .flatMap(({ values }) => values ?? []);
}

function explainLink(broken: Broken, sides: Sides): Cause | null {
  const { finding, page } = broken;
  const url = finding.data['url'];
  const missed = linkedBefore(broken, sides);
  if (typeof url !== 'string' || missed === null) return null;
  const now = pathNow(missed, sides);
  const there = sides.base.site.pages.get(missed) ?? sides.base.pages.find(({ path }) => path === missed);
  const title = there?.data['title'];
  const name = typeof title === 'string' && title.trim() !== '' ? title.trim() : missed;
  if (now === null) return { message: 'removed', facts: { url, name }, candidate: null };
  const candidate = addressNow(url, page, now, sides.head);
  // It is where it was, and nobody knows why it does not answer.
  if (now === missed && candidate === null) return null;
  return { message: 'moved', facts: { url, name, ...(candidate !== null && { candidate }) }, candidate };
}

/** The address of a file as the page would write it, in the manner of the old one; null when none leads there for sure. */
function addressNow(url: string, page: Page, path: string, { site, pages }: Sides['head']): string | null {
  const [, old = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const there = pages.find((one) => one.path === path) ?? site.pages.get(path);
  const route = there === undefined ? null : site.route(there);
  const relative = posix.relative(posix.dirname(page.path), path);
  const ways = [
    ...(route === null ? [] : [old.endsWith('/') ? route : route.replace(/(?<=.)\/$/, '')]),
    old.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative,
    `/${path}`,
  ];
  // A path to a file is written by who wrote one.
  const likely = old.startsWith('/') || !/\.[a-z]+$/i.test(old) ? ways : ways.slice(1);
  const found = likely.map(encode).find((way) => {
    const target = way === null ? null : site.resolve(way, page);
    return (target?.kind === 'page' || target?.kind === 'file') && target.path === path;
  });
  return found == null ? null : found + rest;
}

/** Null for half a character, which no address can hold. */
function encode(path: string): string | null {
  return /\p{Surrogate}/u.test(path) ? null : encodeURI(path);
}

/** As it stands where its codes mean nothing. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** One heading went, one came: it was renamed. With more of them, nobody knows which is which. */
function explainAnchor({ finding }: Broken, sides: Sides): Cause | null {
  const { url, page: path } = finding.data;
  if (typeof url !== 'string' || typeof path !== 'string') return null;
  const now = sides.head.pages.find((one) => one.path === path);
  const then = sides.base.pages.find((one) => one.path === (sides.renamed.get(path) ?? path));
  const [after, before] = [now && sides.head.site.anchors(now), then && sides.base.site.anchors(then)];
  const written = fragmentOf(url);
  if (after == null || before == null || written === null) return null;
  const anchor = decode(written);
  const lost = [...before].filter((one) => !after.has(one));
  const come = [...after].filter((one) => !before.has(one));
  const [candidate] = come;
  if (!lost.includes(anchor) && !lost.includes(written)) return null;
  if (lost.length > 1 || come.length > 1 || candidate === undefined)
    return come.length > 0 ? null : { message: 'removed', facts: { anchor }, candidate: null };
  const better = `${url.slice(0, url.indexOf('#'))}#${candidate}`;
  return { message: 'moved', facts: { anchor, candidate }, candidate: better };
}

function replace(page: Page, { range, field, data }: Finding, to: string): Fix[] {
  const from = data['url'] ?? data['value'];
  const passage = page.passages.find(
    (one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end,
  );
  if (passage === undefined || page.source.isFaithful === false) return [];
  const [start, end] = [passage.fromFile(range.start), passage.fromFile(range.end)];
  if (passage.text.slice(start, end) !== from) return [];
  const edits = fileEdits(passage, page.source, [{ start, end, text: to }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from, to } }, safe: true, edits }];
}
