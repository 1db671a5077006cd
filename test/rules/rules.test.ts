import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error a script, in JavaScript
import { renderRuleIndex, ruleIds } from '../../scripts/build/rule-index.mjs';
import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { rulePage } from '../../src/locales/rule-page.ts';
import { wordFinding, wordFix } from '../../src/locales/word.ts';
import { sourcesOf } from '../../src/report/sources.ts';
import { type Review, review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { MemoryTree } from '../memory-tree.ts';
import { repair } from './repair.ts';
import { type Example, readRulePages } from './rule-pages.ts';

const pages = readRulePages();

describe('the rules and their pages', () => {
  test('each rule file is in the registry, has a page, a summary in both languages, and nothing is left over', () => {
    const ids: string[] = ruleIds();
    expect(rules.map(({ id }) => id)).toEqual(ids);
    expect(readFileSync('src/rules/index.ts', 'utf8')).toBe(renderRuleIndex());
    expect(pages.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(fr.rules).sort()).toEqual(ids);
    expect(Object.keys(en.rules).sort()).toEqual(ids);
  });
});

describe.each(pages)('$id', ({ id, title, summary, examples }) => {
  test('opens with its id and its summary', () => {
    expect(title).toBe(id);
    expect(summary).toBe(fr.rules[id as keyof typeof fr.rules].summary);
    expect(existsSync(rulePage(id))).toBe(true);
    // A rule of a preset of remark-lint is a page alone, in the folder of its preset.
    const isLint = /\/markdown\/[\w-]+\/[\w-]+\.md$/.test(rulePage(id).replaceAll('\\', '/'));
    expect(existsSync(rulePage(id).replace(/md$/, 'ts'))).toBe(!isLint);
  });

  test('shows at least one correct and one incorrect page', () => {
    expect(examples.some(({ correct }) => correct)).toBe(true);
    expect(examples.some(({ correct }) => !correct)).toBe(true);
  });

  test.each(examples)('$name', async (example) => {
    const found = await reviewExample(id, example);
    const lines = found.findings.map((finding) => {
      const source = sourcesOf(found)(finding.path);
      const start = source?.place(finding.range.start) ?? { line: 1, column: 1 };
      const end = source?.place(finding.range.end) ?? start;
      expect(wordFinding(en, finding)).not.toBe('');
      for (const fix of finding.fixes) expect([wordFix(fr, fix.title), wordFix(en, fix.title)]).not.toContain('');
      const where = finding.path === example.path ? '' : `${finding.path}:`;
      return `${where}${start.line}:${start.column}-${end.line}:${end.column} ${finding.severity} ${wordFinding(fr, finding)}`;
    });
    expect(lines.join('\n')).toBe(example.expected);
    if (!example.correct) expect(lines).not.toEqual([]);
    if (example.fixed !== null) {
      const fixed = await repair(example.source, async (text) => {
        return (await reviewExample(id, { ...example, source: text })).findings.filter(
          ({ path }) => path === example.path,
        );
      });
      expect(fixed.text).toBe(example.fixed);
    }
  });
});

/** Only the rule of the page runs; a directive can only be useless among all the others. */
function reviewExample(id: string, example: Example): Promise<Review> {
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

beforeAll(() => expect(pages.length).toBeGreaterThan(0));
