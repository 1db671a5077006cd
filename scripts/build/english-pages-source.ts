import { readFileSync } from 'node:fs';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { rulePage } from '../../src/locales/rule-page.ts';
import { type Example, readRulePages } from '../../test/rules/rule-pages.ts';
import { runExample, toldOf } from '../../test/rules/run-example.ts';

/** Where the examples go in an English page that is being written. */
const PLACE = '<!-- examples -->';

/** The English pages of the rules, by path, with the examples of the French ones and what is said of them in English. */
export async function renderEnglishPages(): Promise<[string, string][]> {
  return Promise.all(
    readRulePages().map(async ({ id, examples }): Promise<[string, string]> => {
      const told = await Promise.all(
        examples.map(async (example) => toldOf(await runExample(id, example), example, en).join('\n')),
      );
      const path = rulePage(id, en);
      const french = inEnglish(readFileSync(rulePage(id, fr), 'utf8'), examples, told);
      return [path, withExamples(readFileSync(path, 'utf8'), french, path)];
    }),
  );
}

/** A French page whose examples are answered in English. */
export function inEnglish(french: string, examples: readonly Example[], told: readonly string[]): string {
  return examples.reduce((text, { expected }, index) => {
    return expected === '' ? text : text.replace(`\n${expected}\n`, () => `\n${told[index]}\n`);
  }, french);
}

/** An English page with the blocks of the French one in the place of its own, a run of them for a run. */
export function withExamples(english: string, french: string, path: string): string {
  const theirs = runsOf(french, false);
  const ours = runsOf(english, true);
  if (theirs.length !== ours.length)
    throw new Error(
      `${path}: ${ours.length} groups of examples, where the French page has ${theirs.length}. Write \`${PLACE}\` where one is missing.`,
    );
  return ours.reduceRight((text, [start, end], index) => {
    const [from, to] = theirs[index] ?? [0, 0];
    return text.slice(0, start) + french.slice(from, to) + text.slice(end);
  }, english);
}

/** The blocks of code that follow each other, from the start of the first to the end of the last (offsets). */
function runsOf(text: string, isEnglish: boolean): [number, number][] {
  const runs: [number, number][] = [];
  let isRunning = false;
  for (const node of fromMarkdown(text).children) {
    const { start, end } = offsetsOf(node);
    const last = runs.at(-1);
    const isBlock = node.type === 'code' || (isEnglish && node.type === 'html' && node.value === PLACE);
    if (isBlock && isRunning && last !== undefined) last[1] = end;
    else if (isBlock) runs.push([start, end]);
    isRunning = isBlock;
  }
  return runs;
}

function offsetsOf({ position }: RootContent) {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
