import { describe, expect, test } from 'vitest';
import { page, told } from './whole-site.ts';

// As Parsedown and PHP read them.
describe('Grav', () => {
  const settings = { 'user/config/system.yaml': 'languages: { supported: [fr] }\n' };
  const path = 'user/pages/01.home/default.md';
  const say = (rule: string, text: string) => told(rule, { ...settings, [path]: text });

  test('a title without a space is one, stars are bold whatever stands around them', async () => {
    const body = '##Titre\n\nUn ** gras ** et un**gras **ici.\n\n';
    expect(await say('markdown-literal-markup', page('title: A', body))).toEqual([]);
    expect(await say('markdown-literal-markup', page('title: A', `${body}Un [mot] (/a) et [b](/a b).\n`))).toEqual([
      `warning ${path} spaced-link`,
      `warning ${path} broken-link`,
    ]);
  });

  test('of tables: a bar in code parts no cells, a short line of dashes is for the version to tell', async () => {
    const table = '| a | b |\n| --- | --- |\n| `x|y` | z |\n';
    expect(await say('markdown-no-hidden-table-cell', page('title: A', table))).toEqual([]);
    const short = '| a | b |\n| --- |\n| c | d |\n';
    expect(await say('markdown-broken-table', page('title: A', short))).toEqual([`info ${path} columns`]);
  });

  test('the last of two definitions wins', async () => {
    const body = '[a][x]\n\n[x]: /un\n[x]: /deux\n';
    expect(await say('markdown-no-duplicate-definitions', page('title: A', body))).toEqual([
      `warning ${path} replaced`,
    ]);
  });

  test('days are written by its panel with the month first, and by nobody in a text', async () => {
    expect(await say('date-impossible', page("title: A\ndate: '09/20/2021 08:30 am'", 'Texte.'))).toEqual([]);
    expect(await say('date-impossible', page('title: A', 'Répondez avant le 09/20/2021.'))).toEqual([
      `error ${path} month-first`,
    ]);
  });
});
