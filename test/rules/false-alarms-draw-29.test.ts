import { expect, test } from 'vitest';
import { findOnSite, page, reviewed } from './whole-site.ts';

/** What is shown: errors and warnings. */
async function shown(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await findOnSite(rule, files);
  return found.filter(({ severity }) => severity !== 'info').map(({ path, message }) => `${path} ${message}`);
}

const hugo = (text: string, fields = 'title: x') => ({
  'hugo.toml': 'languageCode = "en"\n',
  'content/a.md': page(fields, text),
});

test('a stop before a small letter is spoken of', async () => {
  expect(await shown('typography-stray-space', hugo('You can hide . and .. in the list.\n'))).toEqual([]);
  expect(await shown('typography-stray-space', hugo('Some programs check for . at the start.\n'))).toEqual([]);
  expect(await shown('typography-stray-space', hugo('It ends here . Then it goes on.\n'))).toHaveLength(1);
});

test('a tag: address (RFC 4151) is well written', async () => {
  const guid = 'guid: "tag:exemple.fr,2024-10-10:/un-article"';
  expect(await shown('link-malformed', hugo('Text.\n', `title: x\n${guid}`))).toEqual([]);
});

test('the very words of a link are no other spelling of it', async () => {
  const files = {
    'content/Cloud/Containers.md': page('title: x', '![Un schéma](plan.png)\n'),
    'content/Cloud/containers/plan.png': '',
  };
  expect(await shown('link-internal', files)).toEqual([]);
});

const DRAFT = {
  'hugo.toml': 'languageCode = "fr"\n',
  'content/a.md': page('title: x\ndraft: true', 'Le service est-il prêt pour tous les agents? Nous le pensons tous.\n'),
};

test('what is wrong in a draft waits: it is information where the whole site is read, and told in full to who names it', async () => {
  const levels = async (files: Readonly<Record<string, string>>, paths: readonly string[] = []) =>
    (await reviewed('typography-spacing', files, paths)).findings.map(({ severity }) => severity);
  expect(await levels(DRAFT)).toEqual(['info']);
  expect(await levels(DRAFT, ['content/a.md'])).toEqual(['warning']);
  expect(
    await levels({
      ...DRAFT,
      'content/a.md': page('title: x', 'Le service est-il prêt pour tous les agents? Nous le pensons tous.\n'),
    }),
  ).toEqual(['warning']);
  expect(
    await levels({
      ...DRAFT,
      'content/a.md': page(
        'title: x\nexpiryDate: 2025-01-01',
        'Le service est-il prêt pour tous les agents? Nous le pensons tous.\n',
      ),
    }),
  ).toEqual(['info']);
  // Eleventy knows of no drafts: what becomes of it is for its code to say.
  const { 'hugo.toml': _, ...rest } = DRAFT;
  expect(await levels({ ...rest, '.eleventy.js': 'module.exports = () => ({})\n' })).toEqual(['warning']);
});

test('a level that the site sets holds for its drafts too', async () => {
  const files = { ...DRAFT, 'relecture.yml': 'rules:\n  typography-spacing: error\n' };
  const { findings } = await reviewed('typography-spacing', files);
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
});

test('of a bookdown book, only the chapters it names are read', async () => {
  const files = {
    '_bookdown.yml': 'rmd_files: ["index.Rmd", "suite.md"]\n',
    'index.Rmd': '# Un\n',
    'README.md': '# Un\n',
  };
  const { stats } = await reviewed('typography-spacing', { ...files, 'suite.md': '# Suite\n' });
  expect(stats.read.pages).toBe(1);
});
