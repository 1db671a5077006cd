import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/dates/judge/signals.ts';
import { dateReasons as english } from '../../src/locales/en/dates.ts';
import { dateReasons as french } from '../../src/locales/fr/dates.ts';
import { datesIn } from './dates-in.ts';
import { verdict } from './verdict.ts';

describe('a day shown, a past told', () => {
  const setting = { path: 'faq/inscriptions.md', pageDate: '2024-02-01' };
  const of = (text: string) => verdict(text, '2025-09-01', setting).split(' ')[0];

  test('what is given as an example announces nothing', () => {
    expect(of('Entrez le mois (par exemple, pour novembre 2024, entrer `2024-11`).')).toBe('historical');
    expect(of('Inscrivez-vous avant le 5 novembre 2024 en salle `12-11`.')).toBe('stale');
  });

  test('a participle under « have » is past, unless it sets a day to come', () => {
    const told = (text: string) => verdict(text, '2026-09-01', { path: 'calls/a.md', pageDate: '2024-02-01' });
    expect(told('The teams have already begun work for next year.')).toMatch(/^historical/);
    expect(told('The teams will begin work next year.')).toMatch(/^stale/);
    expect(of('We have scheduled the next workshop on 5 November 2024.')).toBe('stale');
  });
});

describe('promises lapse', () => {
  test.each([
    ['La prochaine vague commencera le 2 mai 2024.', 'stale high future'],
    ['Envoyez votre projet au plus tard le 2 mai 2024 à 18 h.', 'stale high call'],
    ['Les inscriptions sont ouvertes jusqu’au 2 mai 2024.', 'stale high open'],
    ['Ouverture prévue en mai 2024.', 'stale medium planned'],
    ['D’ici fin mai 2024, nous souhaitons équiper dix départements.', 'stale medium planned'],
    ['Cette année, deux ateliers seront proposés. (2024)', 'none'],
    ['Les candidat(e)s présélectionné(e)s seront reçu·e·s le 2 mai 2024.', 'stale high future'],
    ['The next round will start on 2 May 2024.', 'stale high future'],
    ['Applications are open until May 2, 2024.', 'stale high open'],
    ['La date limite a été repoussée au 2 mai 2024.', 'stale medium planned'],
    ['Le jury s’est réuni le 3 avril 2024 et se réunira à nouveau le 2 mai 2024.', 'stale high future'],
    ['La journée du 2 mai 2024 réunira les équipes.', 'stale high future'],
    ['Le ministère souhaite équiper dix départements en mai 2024.', 'stale low planned'],
    ['Il reste quelques places pour la visite du 2 mai 2024.', 'stale high open'],
    ['À l’horizon mai 2024, deux départements engagés.', 'stale low deadline'],
    ['Les équipes visent un lancement en mai 2024.', 'stale low planned'],
    ['L’ouverture, prévue en mai 2024, est attendue.', 'stale medium planned'],
    ['L’arrêté devrait être publié en mai 2024.', 'stale low planned'],
    ['Retrouvez-nous au salon les 2 et 3 mai 2024.', 'stale high call'],
    ['Clôture de l’appel : 2 mai 2024', 'stale low deadline'],
    ['Revenu fiscal : ⌛️ mai 2024', 'stale low awaited'],
    ['Ces évolutions ont été demandées et devraient être disponibles en mai 2024.', 'stale low planned'],
    ['Veuillez remplir ce formulaire avant le 2 mai 2024.', 'stale high call'],
  ])('%s', (text, expected) => {
    if (expected !== 'none') expect(verdict(text, '2024-09-01')).toBe(expected);
    else expect(verdict(text, '2025-09-01', { liveSince: '2024-02-01' })).toMatch(/^stale/);
  });

  test('the last day is valid until its midnight, then it is over', () => {
    const text = 'Déposez votre dossier avant le 30 août 2024.';
    expect(verdict(text, '2024-08-15')).toMatch(/^current/);
    expect(verdict(text, '2024-08-16')).toMatch(/^expiring-soon/);
    expect(verdict(text, '2024-08-30')).toMatch(/^expiring-soon/);
    expect(verdict(text, '2024-08-31')).toMatch(/^stale/);
    expect(datesIn(text, { today: '2024-08-15' })[0]?.staleFrom).toBe('2024-08-31');
  });

  test('« bientôt » wears out, when the history tells how long it has stood', () => {
    const text = 'L’appel à projets ouvrira bientôt.';
    expect(verdict(text, '2024-03-01', { liveSince: '2024-01-10' })).toMatch(/^current/);
    expect(verdict(text, '2025-03-01', { liveSince: '2024-01-10' })).toBe('stale low vague');
    expect(verdict(text, '2025-03-01')).toMatch(/^current/);
    expect(verdict(text, '2025-03-01', { liveSince: '2024-01-10', path: 'blog/a.md' })).not.toMatch(/^stale/);
  });

  test('a day without a year is no certainty, but on a page that calls its readers', () => {
    const text = 'Les équipes se réuniront le 2 mai.';
    expect(verdict(text, '2024-09-01', { liveSince: '2024-03-01' })).toBe('stale low future');
    expect(verdict(text, '2024-09-01', { liveSince: '2024-03-01', path: 'candidatures/a.md' })).toBe(
      'stale medium future',
    );
  });

  test('a rhythm lasts as long as its sentence says', () => {
    const [rhythm] = datesIn('Un jury se réunira tous les deux mois, tout au long de l’année 2024.', {
      today: '2025-02-01',
    });
    expect(rhythm).toMatchObject({
      kind: 'recurrence',
      verdict: 'stale',
      interval: { from: '2024-01-01', to: '2024-12-31' },
    });
  });
});

describe('history is left alone', () => {
  test.each([
    'La vague a commencé le 2 mai 2024.',
    'Lancé en mai 2024, le service accompagne les communes.',
    'Le service existe depuis mai 2024.',
    'Le comité devait se réunir le 2 mai 2024.',
    'L’appel à projets est clos depuis le 2 mai 2024.',
    'L’arrêté du 2 mai 2024 fixe les règles.',
    'Mis à jour le 2 mai 2024',
    'Selon une enquête de mai 2024, un usager sur deux renonce.',
    'Télécharger le bilan 2023',
    'Nous visions dix mille dossiers à fin 2023.',
    'The first version was published in May 2024.',
    'A compter du 2 mai 2024, les écoles devront s’inscrire.',
    'L’enquête menée au premier trimestre 2024 a pour objectif de simplifier.',
    'The workshop ran from 2 to 4 May 2024.',
    'Le guichet est resté ouvert jusqu’au 2 mai 2024.',
    'La réunion du 2 mai 2024 est disponible en rediffusion.',
    'Si tu es arrivé avant le 2 mai 2024, demande un accès.',
    'La vague initialement prévue le 2 mai 2024 a été annulée.',
    '~~Déposez votre dossier avant le 2 mai 2024.~~',
    '> En 2023, 12 % des agents déclarent télétravailler.',
    'Début 2024, dix départements sont équipés.',
    'Après une phase de test (mars-mai 2024), l’équipe prévoit la suite.',
    'Convention conclue pour trois ans, arrivée à échéance le 2 mai 2024.',
    'Cette année, je rejoins l’équipe. Les élèves de 2024 sont partis.',
    'La loi prévoit de réduire les déchets d’ici le 2 mai 2024.',
    'En date de mai 2024, le service repose sur trois axes.',
    'Exemple : déposez votre dossier avant le 2 mai 2024.',
  ])('%s', (text) => expect(verdict(text, '2025-09-01')).toMatch(/^historical/));

  test('what comes after a phase says that it is over, under a heading that looks ahead too', () => {
    const text = 'Après une phase d’investigation poussée (février-mai 2025), nous sommes au début de la construction.';
    const of = (words: string) =>
      verdict(words, '2026-11-28', { pageDate: '2025-01-15', liveSince: '2025-01-15' }, ['Prochaines étapes']);
    expect(of(text)).toMatch(/^historical/);
    expect(of('Une phase d’investigation poussée (février-mai 2025), puis la construction.')).toMatch(/^stale/);
  });

  test('a day that was moved is not the one that counts', () => {
    const text = 'La date limite, initialement fixée au 15 mars 2024, est repoussée au 5 avril 2024.';
    const judged = datesIn(text, { today: '2024-03-20' });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'current']);
  });

  test('a sentence can hold both: each date by its own clause', () => {
    const text = 'Le pilote, mené en mars 2023, sera étendu en juin 2024.';
    const judged = datesIn(text, { today: '2025-01-01' });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'stale']);
  });
});

describe('the present', () => {
  const written = { liveSince: '2024-03-01' };

  test.each([
    ['Le support s’arrête le 2 mai 2024.', 'stale low'],
    ['Les certificats expirent le 2 mai 2024.', 'stale low'],
    ['Applications close on 2 May 2024.', 'stale medium'],
    ['L’accueil est fermé du 2 au 8 mai 2024.', 'stale low'],
    ['L’atelier est proposé du 2 au 8 mai 2024.', 'stale low'],
    ['We are hiring two engineers, starting in May 2024.', 'stale'],
    ['En 2024, l’équipe se concentre sur les petites communes.', 'historical'],
    ['En 2024, l’équipe s’est concentrée sur les petites communes.', 'historical'],
    ['Les chiffres de 2024 figurent en annexe.', 'historical'],
  ])('%s', (text, expected) => {
    expect(verdict(text, '2025-09-01', written)).toContain(expected);
    expect(verdict(text, '2025-09-01', { liveSince: '2025-09-01' })).toMatch(/^historical/);
  });
});

test('each reason is worded in both languages, and no other', () => {
  const codes = new Set([...SIGNALS.map(({ code }) => code), 'vague', 'superseded']);
  expect(Object.keys(french).sort()).toEqual([...codes].sort());
  expect(Object.keys(english).sort()).toEqual([...codes].sort());
});

describe('a participle is known by its auxiliary', () => {
  const setting = { liveSince: '2021-03-01' };
  test.each([
    ['La mesure est prolongée de juillet à décembre 2021.', 'stale'],
    ['La mesure a été prolongée jusqu’en décembre 2021.', 'historical'],
    ['La date limite a été repoussée au 3 mai 2021.', 'stale'],
    ['À partir de l’été 2021, forts de ces acquis, nous allons poursuivre.', 'stale'],
    ['Vous avez jusqu’au 3 mai 2021 pour répondre.', 'stale'],
    ['Le programme, créé en 2021, accompagne les services.', 'historical'],
    ['Le guichet à été ouvert en juin 2021.', 'historical'],
    ['Le guichet sera ouvert du printemps à été 2021.', 'stale'],
  ])('%s', (text, expected) => expect(verdict(text, '2024-01-01', setting).split(' ')[0]).toBe(expected));

  test('events to come are no history', () => {
    const heading = ['Les événements des semaines à venir'];
    expect(verdict('- 3 mai 2021 : atelier', '2024-01-01', setting, heading)).toMatch(/^stale/);
    expect(verdict('- 3 mai 2021 : atelier', '2024-01-01', setting, ['Nos événements'])).toMatch(/^historical/);
  });
});

test('a year that names a thing speaks where the thing is said to be open', () => {
  const of = (text: string, liveSince: string) => verdict(text, '2026-11-01', { liveSince }).split(' ')[0];
  for (const text of ['Registration for the 2025 fair is now open.', 'Les inscriptions 2025 sont ouvertes.']) {
    expect([text, of(text, '2025-03-01')]).toEqual([text, 'stale']);
    expect([text, of(text, '2026-09-01')]).toEqual([text, 'historical']);
  }
  expect(of('Télécharger le bilan 2025.', '2025-03-01')).toBe('historical');
});

test('an entry of a day, and a condition, announce nothing of that day', () => {
  expect(verdict('- Le 1er février 2022 : le service ne prendra plus les agents.', '2024-01-01')).toMatch(
    /^historical/,
  );
  expect(
    verdict('Si le statut est faux avant mi-octobre, rien n’est perdu.', '2024-01-01', { liveSince: '2023-01-10' }),
  ).toMatch(/^historical/);
  expect(verdict('Si vous avez un projet, déposez-le avant le 3 mai 2023.', '2024-01-01')).toMatch(/^stale/);
});
