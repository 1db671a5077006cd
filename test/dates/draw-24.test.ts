import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';
import { verdict } from './verdict.ts';

const today = '2026-11-01';
const old = { liveSince: '2024-01-10' };
const english = { ...old, language: 'en' };
const of = (text: string, setting = {}) => verdict(text, today, { ...old, ...setting }).split(' ')[0];
const read = (text: string, language: string) =>
  datesIn(text, { today }, { language, ...old }).map(({ surface, verdict: told }) => `${surface} ${told}`);

describe('« bientôt » announces where something of the site will be there', () => {
  test.each([
    'Tous les fichiers que vous mettrez bientôt en ligne.',
    'Vous êtes susceptible de la réutiliser bientôt.',
    'Nous commencerons bientôt à configurer votre poste.',
    'Il écrit une proposition en 1989. Bientôt appuyé par son équipe, il en fait un réseau ouvert à tous.',
  ])('not: %s', (text) => expect(of(text)).toBe('historical'));

  test.each([
    'The average person will likely not hire an architect soon.',
    'Ask them, and do it with sales. Soon the team will have a huge community of friends.',
    'So far you have only seen one degree per node, but soon more will follow!',
    'Add tools for planning. Soon we have a tool that covers all aspects of strategy.',
  ])('nor: %s', (text) => expect(of(text, english)).toBe('historical'));

  test.each(['Bientôt !', 'Le service sera bientôt ouvert.', 'Vous trouverez bientôt ici le programme.'])(
    'but: %s',
    (text) => expect(of(text)).toBe('stale'),
  );
  test.each(['Coming soon', 'Get the template here (LINK WILL FOLLOW SOON) in Word.', 'The list will soon be there.'])(
    'and: %s',
    (text) => expect(of(text, english)).toBe('stale'),
  );
});

test('a season needs what makes a time of it, and Spring Boot is none', () => {
  expect(read('It will get a Spring Data interface.', 'en')).toEqual([]);
  expect(read('It will run in Spring Boot.', 'en')).toEqual([]);
  expect(read('The garden will open in spring.', 'en')).toHaveLength(1);
  expect(read('The garden will open in the Spring of this land.', 'en')).toHaveLength(1);
  expect(read('Le jardin ouvrira au printemps.', 'fr')).toHaveLength(1);
});

describe('a time that is its reader’s', () => {
  const course = '## Semaine 1\n\nUn mot.\n\n## Semaine 2\n\nUn mot.\n\n## Semaine 3\n\n';
  test('in a course, whose headings count it', () => {
    const text = 'Le jardin sera ouvert cet été.';
    expect(read(text, 'fr')).toEqual(['cet été stale']);
    expect(read(course + text, 'fr')).toEqual(['cet été historical']);
    expect(read(`${course}Le jardin ouvrira le 5 mai 2025.`, 'fr')).toEqual(['5 mai 2025 stale']);
  });
  test('in a choice, or in what is supposed', () => {
    expect(read('Ce mois, cette année.', 'fr').join()).not.toMatch(/stale/);
    expect(read('If in this month the fee is greater, then you will receive it.', 'en').join()).not.toMatch(/stale/);
  });
});

test('a bare year that nothing makes a promise tells how things stand', () => {
  const confidence = (text: string) =>
    datesIn(text, { today }, { language: 'fr', ...old }).map((one) => `${one.verdict} ${one.confidence}`);
  for (const text of [
    'Vous écrivez du code en 2025 ?',
    'Nous allons voir ce qu’il apporte, comprendre son état actuel en 2025.',
    'La première partie va répondre à une question : Pourquoi apprendre le dessin en 2025 ?',
  ])
    expect([text, ...confidence(text)].join()).not.toMatch(/stale (?:medium|high)/);
  expect(confidence('Le jardin ouvrira en 2025.')).toEqual(['stale medium']);
  expect(confidence('Candidatez en 2025.')).toEqual(['stale medium']);
});

test('what will be held is to come', () => {
  expect(of('The next fair will be held March 23, 2025.', english)).toBe('stale');
  expect(of('The next fair will be held March 23, 2025.', { ...english, pageTitle: 'Fair, March 23, 2025' })).toBe(
    'stale',
  );
  expect(of('The fair was held March 23, 2025.', english)).toBe('historical');
  expect(of('The following questions will run over the next 5 months (Oct 2024 through Feb 2025).', english)).toBe(
    'stale',
  );
});

test('an example covers what follows its colon', () => {
  const text =
    'Ex: The contract of the customer ends in July 2025, and the firm signs an early renewal in December 2025.';
  expect(read(text, 'en').join()).not.toMatch(/stale/);
});
