import { expect, test } from 'vitest';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { rules } from '../../src/rules/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { RuleRun } from '../../src/rules/run.ts';
import { RuleSelection } from '../../src/rules/selection.ts';

/** What the rules of text say of one page of a site. */
function said(path: string, texts: Readonly<Record<string, string>>): (string | null)[] {
  const pages = new Map(
    Object.entries(texts).map(([path, text]) => [path, readPage(path, `---\n${text}\n---\n`, { language: 'fr' }).page]),
  );
  const plan = { settings: {}, fileOf: () => ({ kind: 'other' }) };
  const own = { plan, generator: 'plain', language: 'fr', pages, files: new Set<string>(), route: () => null };
  const site = { ...own, siteOf: () => own };
  const context = { today: '2024-08-20', site, mentions: () => [], links: () => [], link: () => undefined };
  const selection = new RuleSelection(rules, {}, ['typography-', 'markdown-']);
  const under = [pages.get(path) as Page];
  const run = new RuleRun(selection, under, context as unknown as RuleContext);
  for (const page of under) run.page(page);
  return run.findings.map(({ field }) => field);
}

const COMMANDS = { 'a/1.md': "commande: 'npm i --save x'", 'a/2.md': "commande: 'git add --all'" };
const HERE = "commande: 'faire  : tout'\ntitre: 'Faire  : tout'";

test('a field that holds code on the other pages of the folder holds code', () => {
  expect(said('a/3.md', { ...COMMANDS, 'a/3.md': HERE })).not.toContain('/commande');
  expect(said('a/3.md', { ...COMMANDS, 'a/3.md': HERE })).toContain('/titre');
});

test('not where few pages have code there, nor for a sentence, nor in another folder', () => {
  expect(said('a/3.md', { 'a/1.md': COMMANDS['a/1.md'], 'a/3.md': HERE })).toContain('/commande');
  expect(said('b/3.md', { ...COMMANDS, 'b/3.md': HERE })).toContain('/commande');
  const sentence = "commande: 'Il faut  tout faire.'";
  expect(said('a/3.md', { ...COMMANDS, 'a/3.md': sentence })).toContain('/commande');
});

test('an invisible character is told wherever it stands', () => {
  expect(said('a/3.md', { ...COMMANDS, 'a/3.md': "commande: 'faire\u200b tout'" })).toContain('/commande');
});
