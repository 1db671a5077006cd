import { expect } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { siteOf } from '../site-of.ts';

export const CONFIG = 'static/admin/config.yml';

interface Options {
  readonly index?: string;
  readonly body?: string;
}

/** What is said of a front matter held against one form: the tier and the French sentence. */
export async function judge(fields: string, matter: string, { index, body = '' }: Options = {}): Promise<string[]> {
  const config = `backend: { name: github, repo: ville/site }\nmedia_folder: static/img\ncollections:\n  - name: notes\n    label: Notes\n    folder: content\n    fields:\n${fields
    .trim()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;
  const { site, page } = await siteOf({
    [CONFIG]: config,
    'content/note.md': `---\n${matter}\n---\n${body}`,
    ...(index !== undefined && { 'static/admin/index.html': index }),
  });
  expect(site.troubles.filter(({ message }) => message !== 'unknown-widget')).toEqual([]);
  const note = page('content/note.md');
  const problems = site.schemaFor(note)?.problems(note) ?? [];
  return problems.map((problem) => {
    const finding = { rule: 'front-matter-schema', message: problem.message, facts: problem.facts };
    expect(wordFinding(en, finding)).not.toBe('');
    return `${problem.tier}: ${wordFinding(fr, finding)}`.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
  });
}
