import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

test('who reads English is told the criteria of WCAG, and not those of the French standard', () => {
  const pages = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.en.md'),
  );
  const texts = pages.map((name) => [name, readFileSync(`src/rules/${name}`, 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('RGAA')).map(([name]) => name)).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('WCAG')).length).toBeGreaterThan(6);
});

test('the weight of a document is asked of texts in French alone', async () => {
  const link = '[Le règlement de la piscine municipale](/reglement.pdf)\n';
  const english = '[The rules of the swimming pool, for those who want to read them all](/rules.pdf)\n';
  const files = { 'hugo.toml': 'title = "A"\n', 'static/reglement.pdf': '', 'static/rules.pdf': '' };
  const told = async (language: string, text: string) => {
    const page = { 'relecture.yml': `site: { language: ${language} }\n`, 'content/a.md': text };
    return (await findOnSite('accessibility-download-link', { ...files, ...page })).length;
  };
  expect([await told('fr', link), await told('en', english), await told('de', english)]).toEqual([1, 0, 0]);
});
