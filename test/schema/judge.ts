import { expect } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import type { SchemaProblem } from '../../src/schema/cause.ts';
import { siteOf } from '../site-of.ts';

export const say = (rule: string, one: { readonly message: string; readonly facts?: unknown }): string =>
  wordFinding(fr, { rule, message: one.message, facts: one.facts }).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');

/** The sentences about a front matter held against a schema. */
export async function judge(
  schema: object,
  matter: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { site, page } = await siteOf({
    's.json': JSON.stringify(schema),
    'content/a.md': `---\n$schema: s.json\n${matter}\n---\n`,
    ...files,
  });
  expect(site.troubles.map((trouble) => say(trouble.rule, trouble))).toEqual([]);
  const problems: readonly SchemaProblem[] = site.schemaFor(page('content/a.md'))?.problems(page('content/a.md')) ?? [];
  return problems.map((problem) => say('front-matter-schema', problem));
}
