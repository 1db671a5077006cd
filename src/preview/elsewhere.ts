import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { Locale } from '../locales/locale.ts';
import { wordFinding } from '../locales/word.ts';
import type { Review } from '../review/review.ts';
import { shortSentence } from './notes/short-sentence.ts';
import type { PreviewOptions } from './options.ts';
import { titleOf } from './title.ts';

/** A page that the change of another breaks, whether the contribution touches it or not; or a menu, a file that pages include. */
export interface BrokenPage {
  readonly path: string;
  readonly title: string;
  readonly tone: 'error' | 'warning';
  /** What is wrong there now, a sentence each, the gravest first. */
  readonly sentences: readonly string[];
  readonly editor: string | null;
}

/** What one page brings about elsewhere, by its path; under null, what no page of the contribution is known to have brought about. */
export type Elsewhere = ReadonlyMap<string | null, readonly BrokenPage[]>;

/** Broken pages listed before the rest is only counted, and sentences said of one. */
const MAX_LISTED = 50;
const MAX_SENTENCES = 2;

/** What the contribution breaks in other pages than those where it is told. `shown`: those that it touches; of one alone, all comes from it. */
export function findElsewhere(head: Review, shown: readonly string[], options: PreviewOptions): Elsewhere {
  const touched = new Set(shown);
  const pages = new Map([...head.pages, ...(options.broken ?? [])].map((page) => [page.path, page]));
  const byCause = new Map<string | null, Map<string, Finding[]>>();
  for (const finding of head.findings) {
    const { path, severity, existing, data } = finding;
    const cause = data['cause'];
    // What the change brings where it changed nothing is what it broke there; elsewhere, what another of its pages is known to have brought about.
    const isOwn = touched.has(path) && (cause === path || typeof cause !== 'string' || !touched.has(cause));
    if (existing || severity === 'info' || isOwn) continue;
    if (!pages.has(path) && typeof cause !== 'string') continue;
    const known = typeof cause === 'string' && touched.has(cause) ? cause : null;
    const by = shown.length === 1 ? (shown[0] ?? null) : known;
    const broken = byCause.get(by) ?? new Map<string, Finding[]>();
    broken.set(path, [...(broken.get(path) ?? []), finding]);
    byCause.set(by, broken);
  }
  return new Map(
    [...byCause].map(([by, broken]) => [
      by,
      [...broken].map(([path, findings]) => describe(path, pages.get(path), findings, options)),
    ]),
  );
}

function describe(
  path: string,
  page: Page | undefined,
  findings: readonly Finding[],
  options: PreviewOptions,
): BrokenPage {
  const gravest = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return {
    path,
    title: page === undefined ? path.slice(path.lastIndexOf('/') + 1) : titleOf(page),
    tone: gravest[0]?.severity === 'error' ? 'error' : 'warning',
    sentences: [...new Set(gravest.map((finding) => shortSentence(wordFinding(options.locale, finding))))],
    editor: options.addresses?.(path).editor ?? null,
  };
}

export function toneElsewhere(broken: readonly BrokenPage[]): BrokenPage['tone'] | null {
  if (broken.length === 0) return null;
  return broken.some(({ tone }) => tone === 'error') ? 'error' : 'warning';
}

/** « Ailleurs dans le site »: each page that no longer holds, and why. */
export function elsewhereCard(broken: readonly BrokenPage[], id: string, { preview }: Locale): Element | null {
  const tone = toneElsewhere(broken);
  if (tone === null) return null;
  const { elsewhere } = preview;
  const items = broken
    .slice(0, MAX_LISTED)
    .map(({ title, path, sentences, editor }) =>
      h('li', [
        h(
          'p',
          editor === null ? h('b', h('bdi', title)) : h('a', { href: editor, rel: ['noopener'] }, h('bdi', title)),
        ),
        h('p.where', path),
        ...sentences.slice(0, MAX_SENTENCES).map((sentence) => h('p', sentence)),
        sentences.length > MAX_SENTENCES ? h('p.small', preview.verdict.more(sentences.length - MAX_SENTENCES)) : null,
      ]),
    );
  const rest = broken.length - items.length;
  return h('section', { className: ['card', 'elsewhere', tone], id, ariaLabelledBy: [`${id}-h`] }, [
    h('h2', { id: `${id}-h` }, elsewhere.title),
    h('p', elsewhere.breaks(broken.length, tone === 'error')),
    h('ul', items),
    rest > 0 ? h('p.small', elsewhere.others(rest)) : null,
  ]);
}
