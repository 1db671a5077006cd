import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/content/edits.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { FRENCH_SAMPLE, SAMPLES } from '../language-samples.ts';
import { findIn } from './text-rules.ts';

const FRENCH_SPACES = /[\u00A0\u202F]/;
/** Everything that a text may be, in a page whose language is declared or not. */
const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  'a body': (text) => `${text}\n`,
  'a body in paragraphs': (text) => `${text.replaceAll(/(?<=[!?.;]) /g, '\n\n')}\n`,
  'a heading': (text) => `## ${text}\n\n${text}\n`,
  'a list': (text) => `- ${text}\n- ${text}\n`,
  'a string of the front matter': (text) => `---\nsummary: >-\n  ${text}\n---\n`,
  'a title and a body': (text) => `---\ntitle: ${JSON.stringify(text.split(/[!:]/)[0])}\n---\n\n${text}\n`,
  'a text within HTML': (text) => `<p>\n\n${text}\n\n</p>\n`,
};

function read(text: string, language: string | null): Page {
  return readPage('content/exemple.md', text, { language }).page;
}

describe.each(Object.entries(SAMPLES))('%s', (own, sample) => {
  test.each(Object.entries(SHAPES))('%s bears no French typography', (_, shape) => {
    const text = shape(sample);
    for (const language of [null, 'fr', 'fr-CA', own]) {
      const found = findIn(read(text, language), { only: ['typography-'] });
      expect(found.map(({ rule, message }) => [language, rule, message])).toEqual([]);
    }
  });
});

describe('French', () => {
  test.each(['fr', 'fr-FR', 'fr-BE', 'fr-LU', null])('declared as %s, it is found and mended', (language) => {
    const page = read(`${FRENCH_SAMPLE}\n`, language);
    const found = findIn(page, { only: ['typography-spacing', 'typography-quotes'] });
    expect(found.map(({ rule }) => rule)).toContain('typography-quotes');
    const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => a.start - b.start);
    expect(applyEdits(page.source.text, edits)).toBe(
      'Voici la liste des projets\u00A0: vous pouvez les consulter «\u00A0en ligne\u00A0» dès le 12 mai\u202F! Êtes-vous prêts\u202F? Plus de 50\u00A0% des équipes ont répondu.\n',
    );
  });

  test('in a page that is declared to be in another language, it is left alone', () => {
    for (const language of ['en', 'br', 'de-CH', 'oc'])
      expect(findIn(read(`${FRENCH_SAMPLE}\n`, language), { only: ['typography-'] })).toEqual([]);
  });

  test.each(Object.entries(SAMPLES))('a paragraph in %s within a French page is left alone', (_, sample) => {
    const page = read(`${FRENCH_SAMPLE.repeat(4)}\n\n${sample}\n\n${FRENCH_SAMPLE.repeat(4)}\n`, 'fr');
    const edits = findIn(page, { only: ['typography-'] })
      .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
      .sort((a, b) => a.start - b.start);
    expect(edits.length).toBeGreaterThan(4);
    const fixed = applyEdits(page.source.text, edits);
    expect(fixed).toContain(`\n\n${sample}\n\n`);
    expect(FRENCH_SPACES.test(fixed)).toBe(true);
  });

  test('in a language of its own among the keys of a field', () => {
    const text = `---\nsummary:\n  fr: 'Voici la suite des projets: vous y êtes'\n  en: 'Here is what comes next: you are here'\n---\n`;
    for (const language of ['fr', 'en', null])
      expect(findIn(read(text, language), { only: ['typography-'] }).map(({ field }) => field)).toEqual([
        '/summary/fr',
      ]);
  });
});

describe('French of other countries', () => {
  const text = 'Êtes-vous prêts? Voici la suite: vous avez gagné 50% des points; c’est «bien»! Vous verrez ?\n';
  const said = (language: string) =>
    findIn(read(text, language), { only: ['typography-spacing'] }).map(({ excerpt, message }) => [message, excerpt]);

  test('Canada: no space before ; ! ?, and none is taken away', () => {
    expect(said('fr-CA')).toEqual([['missing-many', 'suite:']]);
  });

  test('Switzerland: spaces may be left out', () => {
    expect(said('fr-CH')).toEqual([['ordinary', 'verrez ?']]);
    const quoted = findIn(read('Elle est "bien" là avec vous, et dans la maison.\n', 'fr-CH'), {
      only: ['typography-quotes'],
    });
    expect(quoted[0]?.fixes[0]?.edits.map((edit) => edit.text)).toEqual(['«', '»']);
  });
});

describe('rules of all languages', () => {
  test('a word twice is told where one knows which words are', () => {
    const twice = (text: string, language: string) =>
      findIn(read(text, language), { only: ['typography-repeated-word'] }).map(({ excerpt }) => excerpt);
    expect(twice('Lütfen yavaş yavaş okuyun.', 'tr')).toEqual([]);
    expect(twice('Lütfen bu metni bu metni okuyun.', 'tr')).toEqual(['bu metni bu metni']);
    expect(twice('Read all of the the text now.', 'en-GB')).toEqual(['the the']);
  });

  test('a space or a joiner that a script needs is none too many', () => {
    const seen = (text: string) => findIn(read(text, null), { only: ['typography-invisible-character'] });
    expect(seen('こんにちは\u3000世界。\n')).toEqual([]);
    expect(seen('ภาษา\u200Bไทย\n')).toEqual([]);
    expect(seen('Bon\u200Bjour\n')).toHaveLength(1);
  });
});
