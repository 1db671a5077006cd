import { describe, expect, test } from 'vitest';
import { readPage } from '../src/content/read-page.ts';
import { judgeText } from '../src/dates/judge-text.ts';
import { type MentionContext, mentionsOf } from '../src/dates/mentions.ts';
import { SIGNALS } from '../src/dates/signals.ts';
import { dateReasons as english } from '../src/locales/en/dates.ts';
import { dateReasons as french } from '../src/locales/fr/dates.ts';

const site: MentionContext['site'] = { configuration: {}, content: 'content', collectionOf: () => null };

/** The most urgent verdict of a text, with its confidence and first reason. */
function verdict(text: string, today: string, setting = {}, headings: string[] = []): string {
  const order = ['stale', 'expiring-soon', 'current', 'historical'];
  const judged = judgeText({ text, setting, headings, language: 'fr' }, { today, soon: 14 });
  const first = judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
  return first === undefined ? 'none' : `${first.verdict} ${first.confidence} ${first.because[0] ?? ''}`.trim();
}

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
    ['Ces évolutions ont été demandées et devraient être disponibles en mai 2024.', 'stale medium planned'],
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
    expect(judgeText({ text }, { today: '2024-08-15', soon: 14 })[0]?.staleFrom).toBe('2024-08-31');
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
    const [rhythm] = judgeText(
      { text: 'Un jury se réunira tous les deux mois, tout au long de l’année 2024.' },
      { today: '2025-02-01', soon: 14 },
    );
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

  test('a day that was moved is not the one that counts', () => {
    const text = 'La date limite, initialement fixée au 15 mars 2024, est repoussée au 5 avril 2024.';
    const judged = judgeText({ text }, { today: '2024-03-20', soon: 14 });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'current']);
  });

  test('a sentence can hold both: each date by its own clause', () => {
    const text = 'Le pilote, mené en mars 2023, sera étendu en juin 2024.';
    const judged = judgeText({ text }, { today: '2025-01-01', soon: 14 });
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
    ['En 2024, l’équipe se concentre sur les petites communes.', 'stale low'],
    ['En 2024, l’équipe s’est concentrée sur les petites communes.', 'historical'],
    ['Les chiffres de 2024 figurent en annexe.', 'historical'],
  ])('%s', (text, expected) => {
    expect(verdict(text, '2025-09-01', written)).toContain(expected);
    expect(verdict(text, '2025-09-01', { liveSince: '2025-09-01' })).toMatch(/^historical/);
  });
});

describe('where it stands decides with how it is said', () => {
  const promise = 'La réunion d’information aura lieu le 2 mai 2024.';
  const call = 'Inscrivez-vous avant le 2 mai 2024.';

  test.each([
    ['a page of a call', { path: 'participer/candidats/_index.md' }, 'stale'],
    ['a closed page', { siblings: { open: false } }, 'historical'],
    ['an offer that is filled', { siblings: { poste_pourvu: true } }, 'historical'],
    ['a page whose status is over', { siblings: { status: 'closed' } }, 'historical'],
    ['a page whose status is not over', { siblings: { status: 'non clos' } }, 'stale'],
    ['a list that shows what is closed', { siblings: { show_closed: true } }, 'stale'],
    ['a page whose status is live', { siblings: { status: 'open' } }, 'stale'],
    ['a page that its site closed on a day', { siblings: { closing_date: '2024-05-02' } }, 'historical'],
    ['a page that its site will close', { siblings: { closing_date: '2024-12-31' } }, 'stale'],
    ['an open page, whatever else it says', { siblings: { open: true, closing_date: '2024-05-02' } }, 'stale'],
    ['a newsletter', { path: 'infolettres/12.md' }, 'historical'],
    ['a collection told as history', { isHistory: true }, 'historical'],
    ['a template', { path: 'templates/page.md' }, 'historical'],
    ['a template by its name', { path: 'modele-de-declaration.md' }, 'historical'],
    ['a page with a like name', { path: 'modele-economique.md' }, 'stale'],
    ['a page of past editions', { path: 'formations-passees.md', layout: 'page' }, 'historical'],
  ])('%s', (_, setting, expected) => expect(verdict(call, '2024-09-01', setting).split(' ')[0]).toBe(expected));

  test('a dated article keeps its announcements; what still calls the reader is doubtful', () => {
    const setting = { path: '_posts/2024-04-01-reunion.md', pageDate: '2024-04-01' };
    expect(verdict(promise, '2024-09-01', setting)).toMatch(/^historical/);
    expect(verdict(call, '2024-09-01', setting)).toBe('stale low call');
  });

  test('an entry of a journal tells what was announced on its day', () => {
    const source =
      '---\ntitle: Produit\nevents:\n  - date: 2024-04-01\n    comment: Budget assuré jusqu’en mai 2024\n  - comment: Budget assuré jusqu’en mai 2024\n---\n';
    const { page } = readPage('content/produits/a.md', source);
    const changedOn = () => '2024-04-01';
    const judged = mentionsOf(page, { today: '2024-10-01', site, changedOn });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'stale']);
  });

  test('a date alone in a cell announces, when it was ahead as it was written and no other cell still is', () => {
    const table = (last: string) =>
      `| Donnée | Disponible |\n| --- | --- |\n| Revenu | oui |\n| Logement | Mars 2024 |\n| Permis | ${last} |\n`;
    const verdicts = (last: string, written: string) => {
      const { page } = readPage('content/api.md', table(last));
      return mentionsOf(page, { today: '2024-09-01', site, changedOn: () => written }).map((one) => one.verdict);
    };
    expect(verdicts('juin 2024', '2024-01-10')).toEqual(['historical', 'stale']);
    expect(verdicts('décembre 2024', '2024-01-10')).toEqual(['historical', 'current']);
    expect(verdicts('juin 2024', '2024-08-10')).toEqual(['historical', 'historical']);
    const sample = table('juin 2024').replace('Disponible', 'Exemple');
    const { page } = readPage('content/api.md', sample);
    const judged = mentionsOf(page, { today: '2024-09-01', site, changedOn: () => '2024-01-10' });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'historical']);
  });

  test('the page of an event stays when the event is over', () => {
    const event = { pageDate: '2024-05-02', liveSince: '2024-04-20' };
    expect(verdict('Le 2 mai 2024, Ada nous présentera son outil.', '2024-09-01', event)).toMatch(/^historical/);
    expect(verdict('Le 3 mai 2024, Ada nous présentera son outil.', '2024-09-01', event)).toMatch(/^stale/);
  });

  test('a day in the format of programs is a mark of its page, but where it dates an event', () => {
    const alone = (key: string) => verdict('2024-05-02', '2024-09-01', { keys: [key], liveSince: '2024-04-01' });
    expect(alone('poste_ouvert')).toMatch(/^historical/);
    expect(alone('session-start')).toMatch(/^stale/);
  });

  test('what was over when the words went live was told late, unless they still plan it', () => {
    const late = { liveSince: '2024-09-01' };
    expect(verdict('Mai 2024 : ouverture à tous', '2024-12-01', late, ['Notre calendrier'])).toMatch(/^historical/);
    expect(verdict('L’ouverture est prévue en mai 2024.', '2024-12-01', late)).toMatch(/^stale/);
  });

  test('a call whose days were over when it went live was copied from the last one', () => {
    const row = '* Entretiens : du 9 au 12 avril 2024 de 9 h à 18 h';
    const copied = { liveSince: '2024-09-01', path: 'candidatures/postuler.md' };
    expect(verdict(row, '2024-10-01', copied)).toMatch(/^stale/);
  });

  test('a bare row counts on a page of a call, under a heading of what is to come, or where it was ahead when written', () => {
    const row = '* Entretiens : du 9 au 12 avril 2024 de 9 h à 18 h';
    expect(verdict(row, '2024-09-01')).toMatch(/^historical/);
    expect(verdict(row, '2024-09-01', { path: 'candidatures/postuler.md' })).toMatch(/^stale/);
    expect(
      verdict('- T2 2024 : ouverture à tous', '2024-09-01', { liveSince: '2024-01-01' }, ['Notre calendrier']),
    ).toMatch(/^stale/);
    expect(verdict('- T2 2024 : ouverture à tous', '2024-09-01', { liveSince: '2024-09-01' }, ['Chronologie'])).toMatch(
      /^historical/,
    );
  });
});

describe('pages', () => {
  const read = (source: string, context: Partial<MentionContext> = {}, path = 'content/candidats/postuler.md') =>
    mentionsOf(readPage(path, source).page, { today: '2024-10-01', site, ...context });

  test('offsets hold in fields and body, through markup, escapes and folding', () => {
    const source =
      '---\ntitle: "Le\\u00A019 août 2024"\nsub: >-\n  Candidatez avant le\n  **26 avril\n  2024** !\n---\n\nRendez-vous le [3 juin 2024](/2021/01/01/).\n';
    const { page } = readPage('content/a.md', source);
    const mentions = mentionsOf(page, { today: '2024-10-01', site });
    expect(
      mentions.map(({ passage, start, end, surface, from }) => [
        page.source.slice(passage.toFile(start, end)),
        surface,
        from,
      ]),
    ).toEqual([
      ['19 août 2024', '19 août 2024', '2024-08-19'],
      ['26 avril\n  2024', '26 avril 2024', '2024-04-26'],
      ['3 juin 2024', '3 juin 2024', '2024-06-03'],
    ]);
  });

  test('code, addresses, shortcodes, identifiers and comments hold no date', () => {
    expect(
      read(
        '---\nslug: le-19-aout-2024\ndate: 2024-08-19\n---\n\n`19 août 2024` https://exemple.fr/2024-08-19 {{< jour "19 août 2024" >}}\n\n<!-- 19 août 2024 -->\n\n```\n19 août 2024\n```\n',
      ),
    ).toEqual([]);
  });

  test('the text of an HTML block is read, its tags are not', () => {
    expect(
      read('<p class="lead" data-day="2020-01-01">L’appel est ouvert jusqu’au <strong>5 mai 2024</strong>.</p>\n').map(
        ({ surface, verdict }) => [surface, verdict],
      ),
    ).toEqual([['5 mai 2024', 'stale']]);
  });

  const calendar = (last: string) =>
    `---\ntitle: Candidater\nsteps:\n  - date: Vague 1\n    desc: "Dépôt des dossiers : du 4 au 22 mars 2024"\n  - date: Vague 2\n    desc: "Dépôt des dossiers : du 3 au 21 juin 2024"\n  - date: Vague 3\n    desc: "Dépôt des dossiers : ${last}"\n---\n`;

  test('a past row of a calendar is history while a later one is ahead; only the last of a finished one is stale', () => {
    const verdicts = (source: string) => read(source).map(({ verdict }) => verdict);
    expect(verdicts(calendar('du 4 au 29 novembre 2024'))).toEqual(['historical', 'historical', 'current']);
    expect(verdicts(calendar('du 2 au 20 septembre 2024'))).toEqual(['historical', 'historical', 'stale']);
    expect(read(calendar('du 2 au 20 septembre 2024'))[0]?.because[0]).toBe('superseded');
  });

  test('a missing year comes from the passages around, the day of change, the name of the file, and never from today', () => {
    const year = (source: string, context = {}, path?: string) =>
      read(source, context, path)
        .map(({ from, yearInferred }) => [from, yearInferred])
        .at(-1);
    const years = (source: string) => read(source).map(({ to }) => to?.slice(0, 4));
    expect(year('Du 4 au 22 mars 2024.\n\nEntretiens le 9 avril.\n')).toEqual(['2024-04-09', true]);
    expect(year('Entretiens le 9 avril.\n', { changedOn: () => '2023-03-01' })).toEqual(['2023-04-09', true]);
    expect(year('Entretiens le 9 avril.\n', {}, 'content/jobs/2022-03-01-offre.md')).toEqual(['2022-04-09', true]);
    expect(year('En 2024, tout change.\n\nEntretiens le mardi 9 avril.\n')).toEqual(['2024-04-09', true]);
    expect(year('Entretiens le 9 avril.\n')).toEqual([null, false]);
    expect(years('Dépôt du 3 octobre au 5 novembre, pour un départ en mars 2025.\n')).toEqual(['2024', '2025']);
    expect(years('Pour la journée du 4 décembre 2024, répondez avant le 15 novembre.\n')).toEqual(['2024', '2024']);
  });

  test('the line of each date is asked for its own day', () => {
    const asked: number[] = [];
    read('---\nsub: Entretiens le 9 avril.\n---\n\nRéunion le 3 mai.\n', {
      changedOn: (_, line) => {
        asked.push(line);
        return null;
      },
    });
    expect([...new Set(asked)]).toEqual([2, 5]);
  });

  test('the configuration says what is soon and what is history', () => {
    const source = 'Candidatez avant le 26 octobre 2024.\n';
    const configured = (dates: Record<string, unknown>, path: string) =>
      read(source, { site: { ...site, configuration: { dates } } }, path)[0]?.verdict;
    expect(configured({}, 'content/a.md')).toBe('current');
    expect(configured({ soon: 30 }, 'content/a.md')).toBe('expiring-soon');
    for (const history of ['archives', 'content/archives', '**/archives/*'])
      expect(configured({ history: [history] }, 'content/archives/a.md')).toBe('historical');
    expect(configured({ history: ['arch'] }, 'content/archives/a.md')).toBe('current');
  });

  test('hostile front matter does no harm', () => {
    expect(() =>
      read(
        '---\n__proto__:\n  open: true\nopen: [1]\ntitle: {a: 1}\ndate: 31\n---\n\nCandidatez avant le 26 avril 2024.\n',
      ),
    ).not.toThrow();
  });
});

test('each reason is worded in both languages, and no other', () => {
  const codes = new Set([...SIGNALS.map(({ code }) => code), 'vague', 'superseded']);
  expect(Object.keys(french).sort()).toEqual([...codes].sort());
  expect(Object.keys(english).sort()).toEqual([...codes].sort());
});
