import { adoptMdxReader } from '../../src/content/markdown/mdx.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { sourcesOf } from '../../src/report/sources.ts';
import { type Review, review } from '../../src/review/review.ts';
import { loadReaders } from '../../src/world/quick-parser.ts';
import { MemoryTree } from '../memory-tree.ts';
import type { Example } from './rule-pages.ts';

/** Only the rule of the page runs; a directive can only be useless among all the others. */
export async function runExample(id: string, example: Example): Promise<Review> {
  if (id === 'markdown-mdx-syntax') adoptMdxReader((await loadReaders('vendor/satteri/satteri.wasm.br')).readMdx);
  // The sites of the pages are French, where they do not say otherwise.
  const site: readonly (readonly [string, string])[] = [['relecture.yml', 'site: { language: fr }\n']];
  const files = new Map<string, string | Uint8Array>([...site, ...example.files]).set(example.path, encode(example));
  const world = {
    ...ownTree(new MemoryTree(files, example.trouble)),
    today: () => example.today,
    probe: () => async (urls: readonly string[]) =>
      new Map(urls.map((url) => [url, linkState(url, example.links[url])])),
    clock: () => 0,
    ...(example.tooSlow && { parse: async () => null }),
  };
  return review(world, { paths: [example.path], only: id === 'directive-useless' ? [] : [id], skip: [] }).then(
    (found) => ({
      ...found,
      findings: found.findings.filter(({ rule }) => rule === id),
    }),
  );
}

/** What is said of an example, a finding a line, as the pages of the rules show it. */
export function toldOf(found: Review, { path }: Example, locale: Locale): string[] {
  const sourceOf = sourcesOf(found);
  return found.findings.map((finding) => {
    const source = sourceOf(finding.path);
    const start = source?.place(finding.range.start) ?? { line: 1, column: 1 };
    const end = source?.place(finding.range.end) ?? start;
    const where = finding.path === path ? '' : `${finding.path}:`;
    return `${where}${start.line}:${start.column}-${end.line}:${end.column} ${finding.severity} ${wordFinding(locale, finding)}`;
  });
}

function encode({ source, encoding }: Example): string | Uint8Array {
  return encoding === null ? source : Buffer.from(source, encoding);
}

function linkState(url: string, given: unknown): LinkState {
  return {
    url,
    state: 'ok',
    status: 200,
    finalUrl: url,
    provider: 'generic',
    reason: { code: 'answered' },
    closesOn: null,
    checkedAt: '2024-08-20T08:00:00.000Z',
    fromCache: false,
    ...(given as Partial<LinkState>),
  };
}
