import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inEnglish, withExamples } from '../../scripts/build/english-pages-source.ts';
// @ts-expect-error a script, in JavaScript
import { renderRuleIndex, ruleIds } from '../../scripts/build/rule-index.mjs';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { rulePage } from '../../src/locales/rule-page.ts';
import { wordFinding, wordFix } from '../../src/locales/word.ts';
import { rules } from '../../src/rules/index.ts';
import { repair } from './repair.ts';
import { readRulePage, readRulePages } from './rule-pages.ts';
import { runExample, toldOf } from './run-example.ts';

const pages = readRulePages();
/** The parts of a page, by their French names. */
const HEADINGS: Readonly<Record<string, string>> = {
  Pourquoi: 'Why',
  Correct: 'Correct',
  Incorrect: 'Incorrect',
  Corriger: 'How to fix',
  Réglages: 'Options',
};
/** What a sentence in English may hold of French, and what else it may not. */
const QUOTED = /“[^”]*”|"[^"]*"|`[^`]*`|« … »/g;
const FRENCH =
  /[«»\u00A0\u202F]|(?<![\p{L}\d])(?:une?|le|la|les|des|du|est|sont|avant|dans|pour|qui|que|ne|pas)(?![\p{L}\d])/iu;

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

/** A page of a rule, beside its English one; null where there is none, which a test says once. */
const pairs = pages.map((page) => {
  const path = rulePage(page.id, en);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return { ...page, english: text === null ? null : { ...readRulePage(page.id, text), text, path } };
});

test('every rule has its page in English, and none is left of a rule that is gone', () => {
  expect(pairs.flatMap(({ id, english }) => (english === null ? [id] : []))).toEqual([]);
  const written = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.en\.md$/.test(name),
  );
  expect(written.length).toBe(pages.length);
});

describe.each(pairs)('$id', ({ id, title, summary, headings, examples, english }) => {
  test('opens with its id and its summary', () => {
    expect(title).toBe(id);
    expect(summary).toBe(fr.rules[id as keyof typeof fr.rules].summary);
    const path = rulePage(id, fr);
    expect(existsSync(path)).toBe(true);
    // A rule of a preset of remark-lint is a page alone, in the folder of its preset.
    const isLint = /\/markdown\/[\w-]+\/[\w-]+\.md$/.test(path);
    expect(existsSync(path.replace(/md$/, 'ts'))).toBe(!isLint);
  });

  test.runIf(english !== null)('says in English the same, in the same order, with the same examples', () => {
    if (english === null) return;
    const french = readFileSync(rulePage(id, fr), 'utf8');
    expect([english.title, english.summary]).toEqual([id, en.rules[id as keyof typeof en.rules].summary]);
    expect(english.headings).toEqual(headings.map((heading) => HEADINGS[heading]));
    const answers = english.examples.map(({ expected }) => expected);
    expect(withExamples(english.text, inEnglish(french, examples, answers), english.path)).toBe(english.text);
  });

  test('shows at least one correct and one incorrect page', () => {
    expect(examples.some(({ correct }) => correct)).toBe(true);
    expect(examples.some(({ correct }) => !correct)).toBe(true);
  });

  test.each(examples.map((example, index) => ({ ...example, inEnglish: english?.examples[index]?.expected })))(
    '$name',
    async (example) => {
      const found = await runExample(id, example);
      const lines = toldOf(found, example, fr);
      expect(lines.join('\n')).toBe(example.expected);
      expect(toldOf(found, example, en).join('\n')).toBe(example.inEnglish);
      if (!example.correct) expect(lines).not.toEqual([]);
      for (const finding of found.findings) {
        const sentence = wordFinding(en, finding);
        expect(sentence).not.toBe('');
        expect(sentence.replace(QUOTED, '')).not.toMatch(FRENCH);
        for (const { title } of finding.fixes) expect([wordFix(fr, title), wordFix(en, title)]).not.toContain('');
      }
      if (example.fixed !== null) {
        const fixed = await repair(example.source, async (text) => {
          return (await runExample(id, { ...example, source: text })).findings.filter(
            ({ path }) => path === example.path,
          );
        });
        expect(fixed.text).toBe(example.fixed);
      }
    },
  );
});

beforeAll(() => expect(pages.length).toBeGreaterThan(0));
