import { expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { mentionsOf } from '../../src/dates/mentions.ts';
import { datesIn } from './dates-in.ts';

const today = '2026-11-30';
const old = { language: 'fr', liveSince: '2025-01-10' } as const;
const english = { ...old, language: 'en' } as const;

function of(text: string, given: Parameters<typeof datesIn>[2] = old): string {
  return datesIn(text, { today }, given)
    .map(({ verdict }) => verdict)
    .join();
}

test('a day with its year, which no word announces, is seen to be over', () => {
  expect(of('Séance 3 - jeudi 6 novembre 2025, 9h30-11h30.')).toBe('historical');
  expect(of('| Période | Lieu |\n| --- | --- |\n| mars 2025 – août 2025 | Lyon |\n')).toBe('historical');
  // Without its year, it might be taken for this one's: blind readers found one such row in twelve of use.
  expect(of('Lundi 10 mars, 9h - 16h : accueil.')).toBe('historical');
  expect(of('Le forum a lieu le 6 novembre 2025.')).toBe('stale');
  expect(of('| Étape | État |\n| --- | --- |\n| Ouverture | à venir |\n| mars 2025 | à venir |\n')).toBe('stale');
});

test('names that end like a future announce nothing', () => {
  expect(of('26. Plainte du 01/07/2019 concernant trois aires NATURA 2000')).toBe('historical');
  expect(of('Build Systems, Nov 2019, by Eelco Dolstra.', english)).toBe('historical');
  expect(of('Paul Riera parlera le 3 mars 2025.')).toBe('stale');
  expect(of('LE FORUM OUVRIRA LE 3 MARS 2025.')).toBe('stale');
  expect(of('Next-generation radar was presented in July 2025.', english)).toBe('historical');
});

test('a line that gives the day of its page is not planned by the next line', () => {
  expect(of('Date : 2025-04-18  \nObjectif : mieux écrire.')).toBe('historical');
  expect(of('Version : 1.0\nDate : 2025-10-22\nPublic cible : les chefs')).toBe('historical');
  expect(of('Phase 1 (mars 2025) – objectif : ouvrir.')).toBe('stale');
});

test('« bientôt » said of a thing that is told promises nothing', () => {
  for (const text of [
    'Le joueur que le village veut exécuter prochainement est caché.',
    'Il l’ignore, bien qu’il le découvre bientôt.',
    'Nous y arrivons bientôt, mais parlons d’abord des fonctions.',
  ])
    expect([text, of(text)]).toEqual([text, 'historical']);
  expect(of('A period that may soon be considered as the Wild West.', english)).toBe('historical');
  for (const text of [
    'Le menu est provisoire et sera prochainement éditable.',
    'C’est une version provisoire qui sera prochainement éditable.',
    'Un défi que je compte relever prochainement.',
    'Disponible prochainement',
  ])
    expect([text, of(text)]).toEqual([text, 'stale']);
});

test('a month alone in a cell, even of a page that calls, is of every year', () => {
  const table = (when: string) => `| Congrès | Quand |\n| --- | --- |\n| Devoxx | ${when} |\n`;
  const page = { ...old, path: 'content/formations/index.md' } as const;
  expect(of(table('Avril'), page)).toBe('historical');
});

test('« année scolaire 2025-2026 » in the title of a page is over with the summer, and names it', () => {
  const page = { ...old, path: 'docs/index.md', pageTitle: 'Bienvenue, année scolaire 2025-2026' } as const;
  expect(of('Bienvenue sur la documentation, année scolaire 2025-2026', page)).toBe('historical');
});

test('« soon » of a book is the next chapter; what is made public soon is a promise', () => {
  for (const text of [
    'We will build a playground, which we’ll soon put to use in our challenges.',
    'This is of central importance to the applications, and we will return to it soon.',
    'The notation soon becomes rather impractical, and hence we replace it.',
    'This will soon be a central topic when we turn to analytic sets.',
  ])
    expect([text, of(text, english)]).toEqual([text, 'historical']);
  expect(of('Nous allons créer un terrain de jeu, que nous allons bientôt utiliser dans nos défis.')).toBe(
    'historical',
  );
  expect(of('Others of these dashboards will be available soon.', english)).toBe('stale');
  expect(of('We support one format (a second one coming soon) in this version of it.', english)).toBe('stale');
  expect(of('Toutefois, nous travaillons à proposer prochainement un accès sans compte.')).toBe('stale');
});

test('decades are no day, and what follows a deadline is told', () => {
  expect(of('Les sons des années 80.90.2000 sont joués jusqu’à l’aube.')).not.toContain('stale');
  expect(of('La mise à jour est gratuite jusqu’en septembre 2026, puis payante.')).toBe('historical');
  expect(of('En août 2026, le certificat était émis par Paul, valable jusqu’à fin octobre 2026.')).not.toBe(
    'stale high',
  );
});

test('a page is of the time that its subtitle names', () => {
  const { page } = readPage('syllabus.qmd', SYLLABUS);
  const site = { configuration: {}, content: '', collectionOf: () => null } as never;
  const told = mentionsOf(page, { today, site, changedOn: () => '2022-09-01' });
  expect(told.map(({ verdict }) => verdict)).not.toContain('stale');
  const { page: standing } = readPage('syllabus.qmd', SYLLABUS.replace(' Automne 2022', ''));
  expect(mentionsOf(standing, { today, site, changedOn: () => '2022-09-01' }).map(({ verdict }) => verdict)).toContain(
    'stale',
  );
});

const SYLLABUS = `---
title: Initiation à la programmation
subtitle: "Plan de cours <br> Automne 2022"
---

Date limite pour la remise : 25 octobre 2022.

Veuillez prendre note que le trimestre se termine le 23 décembre 2022.
`;
