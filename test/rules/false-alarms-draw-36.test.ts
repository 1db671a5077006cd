import { expect, test } from 'vitest';
import { headingId } from '../../src/site/routes/slugs.ts';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

test('kramdown keeps in an id what is like a letter', () => {
  expect(headingId('🅿 Poison', 'kramdown')).toBe('🅿-poison');
  expect(headingId('✅ Fait', 'kramdown')).toBe('-fait');
});

test('a release of Hugo from before Goldmark makes ids as Blackfriday does, wherever its number stands', async () => {
  const files = {
    'config.toml': 'title = "x"\n',
    'content/_index.md': page('title: x', "[a](#j-ai-d-autres)\n\n## J'ai d'autres ?\n"),
  };
  const made = (version: string) => ({ ...files, Makefile: `VERSION := ${version}\n\trun klakegg/hugo:\${VERSION}\n` });
  expect(await told('link-anchor', made('0.55.4'))).toEqual([]);
  expect(await told('link-anchor', made('0.120.1'))).toEqual(['content/_index.md']);
});

test('a script beside what builds the site shows its drafts to nobody', async () => {
  const draft = { 'hugo.toml': 'title = "x"\n', 'content/a.md': page('title: "TODO:"\ndraft: true') };
  const scripts = { 'package.json': '{"scripts":{"look":"hugo --buildDrafts"}}' };
  const rule = 'front-matter-placeholder';
  expect(await told(rule, { ...draft, ...scripts, 'netlify.toml': '[build]\ncommand = "hugo --gc"\n' })).toEqual([]);
  expect(await told(rule, { ...draft, 'netlify.toml': '[build]\ncommand = "hugo -D"\n' })).not.toEqual([]);
});

test('two bars that stand for nothing are no address', async () => {
  const files = { 'hugo.toml': 'title = "x"\n', 'content/a.md': page('title: x\nbio: //\nurl: //') };
  expect(await told('link-malformed', files)).toEqual([]);
});
