import { describe, expect, test } from 'vitest';
import { declaredLanguage, languagesOfNames } from '../../src/content/language/declared.ts';
import { guessLanguage } from '../../src/content/language/guess.ts';
import { languageTag } from '../../src/content/language/tag.ts';
import { readPage } from '../../src/content/read-page.ts';
import { FRENCH_SAMPLE, SAMPLES } from '../language-samples.ts';
import { worked } from '../worked.ts';

describe('tags', () => {
  test('are brought to their usual writing', () => {
    const written = ['fr', 'FR', 'fr_ca', 'pt-br', 'zh-hans', 'fr_FR.UTF-8', 'ca_ES@valencia', ' en ', 'fil', 'zh_TW'];
    const tags = ['fr', 'fr', 'fr-CA', 'pt-BR', 'zh-Hans', 'fr-FR', 'ca-ES', 'en', 'fil', 'zh-TW'];
    expect(written.map(languageTag)).toEqual(tags);
  });

  test('what is no language is none', () => {
    for (const value of ['Paris', '', 'français', 'js', 'py', 'x', 'en français', 'fr,en', 'zzz', 3, null, ['fr'], {}])
      expect([value, languageTag(value)]).toEqual([value, null]);
  });
});

describe('what a file declares', () => {
  const said = (path: string, data: Record<string, unknown> = {}, languages: string[] | null = null, text = '') =>
    declaredLanguage({ path, text, data, languages });

  test('by a key of its front matter, before its name', () => {
    expect(said('a.es.md', { lang: 'pt_BR' })).toBe('pt-BR');
    expect(said('a.md', { language: 'de-CH' })).toBe('de-CH');
    expect(said('a.md', { locale: 'Paris', hreflang: 'oc' })).toBe('oc');
    expect(said('a.md', { locale: 'Paris' })).toBe(null);
  });

  test('by its name, in the languages of the site', () => {
    expect(said('a/page.es.md')).toBe('es');
    expect(said('a/page.pt-BR.md')).toBe('pt-BR');
    expect(said('a/page.zh-hans.md', {}, ['zh-Hans'])).toBe('zh-Hans');
    expect(said('a/civil.ia.md', {}, ['fr'])).toBe(null);
    expect(said('a/claire.de-pomyers.md')).toBe(null);
    expect(said('a/index-fr.md')).toBe(null);
    expect(said('a/index-fr.md', {}, ['fr', 'en'])).toBe('fr');
    expect(said('a/.fr.md')).toBe(null);
  });

  test('by the tag of an HTML page', () => {
    const html = '<!doctype html>\n<html class="x" lang="nl">\n';
    expect(said('a.html', {}, null, html)).toBe('nl');
    expect(said('a.md', {}, null, html)).toBe(null);
  });

  test('names tell languages together', () => {
    expect(languagesOfNames(new Set(['a/b.md', 'a/b.es.md', 'c.fr.md', 'c.de.md', 'civil.ia.md', 'x.js.md']))).toEqual([
      'de',
      'es',
      'fr',
    ]);
  });

  test('by the key of a field, among keys that are all languages', () => {
    const { page } = readPage(
      'a.md',
      '---\nlang: fr\ntitle: { fr: Une page, en: A page, de: Eine Seite }\nto: { is: Ici, x: La }\n---\n',
    );
    const languages = page.passages.flatMap(({ field, language }) =>
      field === null ? [] : [[field.pointer, language]],
    );
    expect(Object.fromEntries(languages)).toMatchObject({
      '/title/fr': 'fr',
      '/title/en': 'en',
      '/title/de': 'de',
      '/to/is': 'fr',
    });
  });
});

describe('what words tell', () => {
  test('French and English are told', () => {
    expect(guessLanguage(FRENCH_SAMPLE)).toBe('fr');
    expect(guessLanguage(SAMPLES['en'] ?? '')).toBe('en');
  });

  test.each(Object.entries(SAMPLES))('%s is not French', (language, text) => {
    expect(guessLanguage(text)).toBe(language === 'en' ? 'en' : 'other');
    for (const sentence of text.split(/(?<=[.!?。।؟])\s*/))
      expect([sentence, guessLanguage(sentence)]).not.toContain('fr');
  });

  test('names and figures tell nothing', () => {
    for (const text of ['', '2024', 'Roadmap 2024', 'Paris, Lyon, Marseille', 'JavaScript React Node', '« »'])
      expect([text, guessLanguage(text)]).toEqual([text, null]);
  });

  test('it is linear', () => {
    const start = worked();
    for (const unit of ['a ', "l'", 'é', '漢', 'le la '] as const) guessLanguage(unit.repeat(200_000));
    expect(worked() - start).toBeLessThan(1000);
  });
});

describe('the language of a page and of its passages', () => {
  const french = 'Le renard est sur la table, et vous êtes dans la maison avec nous.';
  const read = (text: string, language: string | null = null) => readPage('x.md', text, { language }).page;
  const languages = (text: string, language: string | null = null) =>
    read(text, language).passages.map((passage) => passage.language);

  test('nothing declared is nothing, unless the words surely tell', () => {
    expect(read('Sprint 2024').language).toBe(null);
    expect(read(french).language).toBe('fr');
    expect(read(SAMPLES['en'] ?? '').language).toBe('en');
    expect(read(SAMPLES['de'] ?? '').language).toBe(null);
  });

  test('a short text follows its page', () => {
    expect(languages(`---\ntitle: Sprint design\n---\n${french}\n`)).toEqual(['fr', 'fr']);
    expect(languages(`---\ntitle: Sprint design\n---\n${SAMPLES['de']}\n`)).toEqual([null, null]);
    expect(languages(`---\ntitle: Sprint design\n---\n${SAMPLES['de']}\n`, 'fr')).toEqual([null, null]);
    expect(languages(`---\ntitle: Sprint design\n---\n`, 'fr-CA')).toEqual(['fr-CA', 'fr-CA']);
  });

  test('a guess takes French away, and never another language', () => {
    expect(languages(SAMPLES['it'] ?? '', 'fr')).toEqual([null]);
    expect(languages(SAMPLES['en'] ?? '', 'fr')).toEqual(['en']);
    expect(languages(french, 'br')).toEqual(['br']);
    expect(languages(french, 'en-GB')).toEqual(['en-GB']);
    expect(languages(french, 'fr-CA')).toEqual(['fr-CA']);
  });
});
