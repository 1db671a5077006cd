import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).map(({ severity, excerpt }) => `${severity} ${excerpt}`);
const HUGO = { 'hugo.toml': "languageCode = 'fr'\n" };

test('a share is written with a space, a length of a sheet of styles is not', async () => {
  const fields = (text: string) => ({ ...HUGO, 'content/a.md': page(`title: La page\n${text}`, 'Un texte.') });
  expect(await told('typography-spacing', fields('knitr:\n  out.width: "100%"'))).toEqual([]);
  expect(await told('typography-spacing', fields('satisfaction: "89%"'))).toEqual(['warning 89%']);
});

test('stars around signs are bold for readers that look at the stars alone', async () => {
  const text = 'Un lieu**\\*** au choix.\n\nPar Camille Martin**.**\n\nUn ** mot ** de plus.';
  expect(await told('markdown-literal-markup', { 'a.md': page('title: A', text) })).toEqual([
    'info **\\***',
    'info **.**',
    'warning ** mot **',
  ]);
});

test('a tag of its own on its line may be one that the site knows', async () => {
  const files = { ...HUGO, 'content/a.md': page('title: A', 'Un.\n\n<sautdepage>\n\nTapez <motdepasse> ici.') };
  expect(await told('markdown-unclosed-html', files)).toEqual(['info <sautdepage>', 'warning <motdepasse>']);
});

test('months of one year that come after those of the next began the year before', async () => {
  const files = (text: string) => ({ ...HUGO, 'content/a.md': page('title: A', text) });
  expect(await told('date-reversed', files('Le défi va d’octobre à août 2021.'))).toEqual([]);
  expect(await told('date-reversed', files('Le défi va de 2021 à 2019.'))).toHaveLength(1);
});

test('a note that nothing calls is shown to nobody', async () => {
  const files = (text: string) => ({ ...HUGO, 'content/a.md': page('title: A', `${text}\n\n[^1]: [Lien](/b/).\n`) });
  expect(await told('accessibility-link-text', files('Un mot.'))).toEqual([]);
  expect(await told('accessibility-link-text', files('Un mot.[^1]'))).toEqual(['warning Lien']);
});
