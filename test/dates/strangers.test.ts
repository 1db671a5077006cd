import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { mentionsOf } from '../../src/dates/mentions.ts';
import { datesIn } from './dates-in.ts';
import { verdict } from './verdict.ts';

const today = '2026-11-01';
const written = { liveSince: '2025-06-02' };
const of = (text: string, setting = {}, headings: string[] = []) =>
  verdict(text, today, { ...written, ...setting }, headings).split(' ')[0];
const english = { language: 'en' };

test('a word goes on after its hyphen, and a unit goes with the words of its own language', () => {
  const read = (text: string, language: string | null) =>
    datesIn(text, { today }, { language, ...written }).map(({ surface }) => surface);
  expect(read('Ce week-end, le jardin sera ouvert.', 'fr')).toEqual([]);
  expect(read('Cette semaine, le jardin sera ouvert.', 'fr')).toEqual(['Cette semaine']);
  for (const language of ['en', null]) {
    expect(read('Take this an extra step further.', language)).toEqual([]);
    expect(read('The garden will open this year.', language)).toEqual(['this year']);
  }
});

describe('an example', () => {
  test.each([
    'For example, a member who came in May 2024 will stay until May 2026.',
    'A seat lasts a year, e.g., one given in May 2025 will end in May 2026.',
    'Un siège dure un an (par exemple, le vôtre sera libre en mai 2026).',
    'Par exemple, un siège donné en mai 2025 sera libre en mai 2026.',
  ])('covers its sentence: %s', (text) => expect(of(text)).toBe('historical'));

  test.each([
    'Un siège dure un an (par exemple un an et un jour) et le vôtre sera libre en mai 2026.',
    'Des ateliers, par exemple de dessin, auront lieu le 2 mai 2026.',
    'Topics vary. Examples include: soil, seeds.\n\nThe fair will take place in May 2026.',
    'Quelques exemples :\n\nLa foire aura lieu en mai 2026.',
    'Par exemple, le dessin. La foire aura lieu en mai 2026.',
  ])('covers no more: %s', (text) => expect(of(text)).toBe('stale'));
});

test('« soon » under a past, or in a question, promises nothing', () => {
  const old = { liveSince: '2024-01-10' };
  for (const text of ['They soon noticed the gap.', 'She soon became our guide.', 'The hall was soon full.'])
    expect([text, of(text, { ...english, ...old })]).toEqual([text, 'historical']);
  expect(of('Elles ont bientôt trouvé la réponse.', old)).toBe('historical');
  expect(of('Pensez-vous que le site ouvrira bientôt ?', old)).toBe('historical');
  for (const text of ['The tool will soon be launched.', 'The tool is to open soon.', 'The list is coming soon.'])
    expect([text, of(text, { ...english, ...old })]).toEqual([text, 'stale']);
  expect(of('Le site ouvrira bientôt.', old)).toBe('stale');
});

test('« soon » of the text itself promises nothing', () => {
  const old = { liveSince: '2024-01-10' };
  expect(of('Nous y reviendrons prochainement.', old)).toBe('historical');
  expect(of('Nous publierons prochainement la liste.', old)).toBe('stale');
});

describe('what only looks like a promise', () => {
  test.each([
    ['a programme, not a horizon', 'Financé par le programme Horizon 2020.', {}],
    ['a label of publication', 'Date de parution : 1er juillet 2025', { path: 'offres/a.md', liveSince: '2025-05-02' }],
    ['the future of historians', 'Le projet obtiendra en 2014 un prix.', { liveSince: '2025-09-04' }],
    [
      'what follows from a supposed day',
      'Si vous adhérez le 18 mai 2025, l’adhésion sera valable jusqu’au 18 mai 2026.',
      {},
    ],
    ['an archive', 'La réunion aura lieu le 3 juillet 2026.', { pageTitle: 'Weekly reports archive' }],
    ['under a day', 'La réunion aura lieu le 3 juillet 2025.', {}, ['2025-06-05']],
  ])('%s', (_what, text, setting, headings: string[] = []) => expect(of(text, setting, headings)).toBe('historical'));

  test('and their likes, which are promises', () => {
    expect(of('Le prix sera remis à l’horizon 2025.')).toBe('stale');
    expect(of('Le projet obtiendra en 2025 un prix.', { liveSince: '2024-09-04' })).toBe('stale');
    expect(of('La réunion aura lieu le 3 juillet 2026.', { pageTitle: 'Les archives de la commune' })).toBe('stale');
  });

  test('the days that a spreadsheet shows for its first numbers', () => {
    expect(datesIn('La cellule montre 29.2.1900 et 0.1.1900.', { today }, { language: 'fr', ...written })).toEqual([]);
  });
});

test('a page that says at its top that it is closed may give a rendez-vous', () => {
  const closed = 'Les inscriptions sont closes.\n\n';
  expect(of(`${closed}Rendez-vous en juin 2026 !`)).toBe('stale');
  expect(of(`${closed}Dépôt des dossiers jusqu’au 3 juin 2026.`)).toBe('historical');
});

test('a row that says it is over announces nothing', () => {
  const row = (state: string) => `| Objet | Échéance | État |\n|---|---|---|\n| Le site | 3 mars 2026 | ${state} |\n`;
  expect(of(row('Terminé'))).toBe('historical');
  expect(of(row('✅ Resolved'))).toBe('historical');
  expect(of(row('À venir'))).toBe('stale');
});

test('« now or soon » leaves it open, and « anytime soon » denies it', () => {
  const old = { ...english, liveSince: '2024-01-10' };
  for (const text of ['There is now or will soon be a shortage.', 'Relief isn’t likely to come anytime soon.'])
    expect([text, of(text, old)]).not.toEqual([text, 'stale']);
  expect(of('The tool is in beta now and will soon be open.', old)).toBe('stale');
});

describe('told as of its day', () => {
  const text = 'Cette année, la troupe jouera dehors.';

  test('a relative date under a heading that gives its day, or in a record that does', () => {
    expect(of(text)).toBe('stale');
    expect(of(text, {}, ['Lettre de juin 2025'])).toBe('historical');
    expect(of(text, { siblings: { start: '2025-06-02T19:00:00' } })).toBe('historical');
    expect(of('La troupe jouera la semaine prochaine.', {}, ['Juin 2025'])).toBe('historical');
    // A heading that is nothing but a time says of when it is told; one that says of what does not.
    expect(of('La troupe jouera le 3 juillet 2025.', {}, ['Juin 2025'])).toBe('historical');
    expect(of('La troupe jouera le 3 juillet 2025.', {}, ['Saison de juin 2025'])).toBe('stale');
    expect(of('La troupe jouera le 3 juillet 2025.', {}, ['Juin 2025', 'Calendrier'])).toBe('stale');
    expect(of(text, { path: 'candidatures/a.md' }, ['Juin 2025'])).toBe('stale');
  });

  test('what asks the reader to act asks on, whatever the day of its page', () => {
    for (const ask of [
      'Inscrivez-vous avant la fin du mois.',
      'Les inscriptions sont ouvertes jusqu’à la semaine prochaine.',
    ])
      for (const dated of [{ pageDate: '2025-06-02' }, { siblings: { start: '2025-06-02T19:00:00' } }])
        expect([ask, verdict(ask, today, { ...written, ...dated })]).toEqual([
          ask,
          expect.stringMatching(/^stale low/),
        ]);
  });
});

test('a rule of every year is no promise, unless its page calls or its year is written', () => {
  for (const rule of [
    'Seats start on July 1.',
    'A seat shall be filled in September.',
    'Fees will rise on 3 July in the coming years.',
    'The fair will be held every year in May.',
    'The fair will be held annually in May.',
    'Those who join on or after December 1 will be members the following year.',
    'In September, the members elect, by a majority of all those who are present that day, the persons who shall serve.',
  ])
    expect([rule, of(rule, english)]).toEqual([rule, 'historical']);
  expect(of('Chaque année, le bureau sera élu le 1er janvier.')).toBe('historical');
  expect(of('Seats start on July 1, 2025.', english)).toBe('stale');
  expect(of('Seats start on July 1.', { ...english, path: 'apply/a.md' })).toBe('stale');
  // One thing that begins is no rule; a stretch of time that comes again is.
  expect(of('La formation commence le 1er septembre.')).toBe('stale');
  expect(of('The course begins on September 1.', english)).toBe('stale');
  expect(of('L’année scolaire commence le 1er septembre.')).toBe('historical');
});

test('what « shall » be is laid down, and what never will have been is past: a page that came late promises neither', () => {
  const late = (text: string) => of(text, { ...english, liveSince: '2026-01-05' });
  expect(late('Effective 1 October 2024, the members SHALL keep a list.')).toBe('historical');
  expect(late('The list will be kept until 1 October 2024.')).toBe('stale');
  expect(of('La note du 24 mars 2025 n’aura jamais été publiée.', { liveSince: '2026-01-05' })).toBe('historical');
  expect(of('La note du 24 mars 2025 sera publiée.', { liveSince: '2026-01-05' })).toBe('stale');
});

describe('rows without a verb', () => {
  test.each([
    ['- **Nominations Close**: July 11, 2025', english],
    ['- Clôture : 3 juillet 2025', {}],
    ['- Remise du prix : 8 septembre 2025 (prévue)', {}],
    ['- Award ceremony: September 8, 2025 (projected)', english],
  ])('%s', (text, setting) => expect(of(text, setting)).toBe('stale'));

  test('a list of what is to come needs no clock, and its last row that is past is told though another is ahead', () => {
    const under = (text: string, heading: string) => verdict(text, today, {}, [heading]).split(' ')[0];
    const row = '- 3 juillet 2025 : lecture au parc';
    expect(under(row, 'Prochaines lectures')).toBe('stale');
    expect(under(row, 'Upcoming readings')).toBe('stale');
    expect(under(row, 'Nos lectures')).toBe('historical');
    const ahead = '\n- 3 juillet 2027 : lecture au port';
    expect(under(row + ahead, 'Prochaines lectures')).toBe('stale');
    expect(under(row + ahead, 'Nos lectures')).toBe('current');
    // One of them is enough to say that the list has not been looked at.
    const list = `- 2 juin 2025 : lecture au quai\n${row}${ahead}`;
    const told = datesIn(list, { today }, { language: 'fr', headings: ['Prochaines lectures'] });
    expect(told.map((mention) => mention.verdict)).toEqual(['historical', 'stale', 'current']);
  });
});

test('the day that a shortcode is given to show is read like any other', () => {
  const event = '{{< event\n  title="Comité"\n  date="7 juillet 2026, de 13 h à 15 h"\n>}}\nRéunion.\n{{< /event >}}';
  const [told] = datesIn(event, { today }, { language: 'fr', headings: ['Événements à venir'] });
  expect(told).toMatchObject({ surface: '7 juillet 2026', verdict: 'stale' });
});

test('sizes are no days, and a season of no year goes over the new year', () => {
  const french = { language: 'fr', ...written };
  expect(datesIn('Des clés de 16/24/32 octets.', { today }, french)).toEqual([]);
  expect(datesIn('Le 31/02/24, la salle sera fermée.', { today }, french)).toMatchObject([
    { trouble: { code: 'impossible' } },
  ]);
  expect(datesIn('La saison (juillet à juin) commence.', { today }, french)).toMatchObject([{ trouble: null }]);
});

test('works that are said to be completed at the top of a page have nothing more to announce', () => {
  const page = (top: string) => of(`${top}\n\nMonday 17 November 2025: the address will change.`, english);
  expect(page('The migration to the cloud was completed on Thursday.')).toBe('historical');
  expect(page('The migration to the cloud is under way.')).toBe('stale');
  const planned = (top: string) => of(`${top}\n\nL’adresse changera le 17 novembre 2025.`);
  expect(planned('La migration a été achevée le 27 novembre.')).toBe('historical');
  expect(planned('La migration sera achevée le 27 novembre.')).toBe('stale');
});

describe('a time that is over', () => {
  const promise = 'Un prototype sera livré en juin 2016.';
  const siteOf = (files: Record<string, string>) => {
    const pages = new Map(Object.entries(files).map(([path, source]) => [path, readPage(path, source).page]));
    return { configuration: {}, content: '', collectionOf: () => null, pages, files: new Set(pages.keys()) };
  };
  const verdictIn = (files: Record<string, string>, path: string) => {
    const site = siteOf(files);
    const [told] = mentionsOf(site.pages.get(path) as Page, { today, site, changedOn: () => '2015-09-01' }).slice(-1);
    return told?.verdict;
  };

  test.each([
    ['its title', { 'a.md': `---\ntitle: Plan d’action 2015-2017\n---\n\n${promise}\n` }, 'a.md', 'historical'],
    ['its first heading', { 'a.md': `# Programme 2016\n\n${promise}\n` }, 'a.md', 'historical'],
    ['its name', { 'plan-2015-2017.md': `${promise}\n` }, 'plan-2015-2017.md', 'historical'],
    ['the name of its folder', { 'hackathon-2016/a.md': `${promise}\n` }, 'hackathon-2016/a.md', 'historical'],
    [
      'the page that heads its folder',
      { 'h/index.md': '# Hackathon, mai 2016\n', 'h/a.md': promise },
      'h/a.md',
      'historical',
    ],
    [
      'the home page',
      { 'README.md': '# Plan pour la France 2015 -2017\n', 'fr/a/b.md': promise },
      'fr/a/b.md',
      'historical',
    ],
    ['an older one', { 'README.md': '# Plan 2012-2014\n', 'a.md': promise }, 'a.md', 'stale'],
    ['one since which it is', { 'README.md': '# Un plan, depuis 2015\n', 'a.md': promise }, 'a.md', 'stale'],
    ['one that is not over', { 'README.md': '# Plan 2015-2030\n', 'a.md': promise }, 'a.md', 'stale'],
  ])('%s', (_, files, path, expected) => expect(verdictIn(files, path)).toBe(expected));

  test('a call stands under its own year, and in an archive is doubtful', () => {
    const call = 'Candidatez avant le 3 juin 2016.';
    expect(of(call, { pageTitle: 'Appel à projets 2016', liveSince: '2016-01-02' })).toBe('stale');
    const site = siteOf({ 'README.md': '# Concours 2016\n', 'candidatures/a.md': call });
    const page = site.pages.get('candidatures/a.md') as Page;
    expect(mentionsOf(page, { today, site, changedOn: () => '2016-01-02' })[0]).toMatchObject({ confidence: 'low' });
  });

  test('an offer dated in the middle of its season is an event', () => {
    const title = (pageDate: string) =>
      of('Stage été 2024', { path: 'stages/a.md', keys: ['title'], pageDate, liveSince: pageDate });
    expect(title('2024-06-23')).toBe('historical');
    expect(title('2024-02-01')).toBe('stale');
  });
});

test('what somebody else says is told: quotation marks, elements that quote, fields of what was said', () => {
  const old = { liveSince: '2024-01-10' };
  for (const text of [
    'Elle a dit : « le jardin ouvrira le 2 mai 2024 ».',
    'He wrote: “the garden will open on 2 May 2024”.',
    '<div class="quote-card"><p>Vivement le 2 mai 2024, le jardin ouvrira enfin !</p></div>',
    '<blockquote><p>Le jardin ouvrira le 2 mai 2024.</p></blockquote>',
    'Le film « Ce sera le jardin », sorti le 2 mai 2024.',
  ])
    expect([text, of(text, old)]).toEqual([text, 'historical']);
  expect(of('Le jardin ouvrira le 2 mai 2024.', { ...old, keys: ['testimonials', '0', 'text'] })).toBe('historical');
  for (const text of [
    'Le jardin « des Lilas » ouvrira le 2 mai 2024.',
    'Un écran de 15" sera posé le 2 mai 2024 par "Lilas".',
    '« Le jardin\n\nouvrira le 2 mai 2024 »',
    '<p>Merci.</p><blockquote>Bravo.</blockquote><p>Le jardin ouvrira le 2 mai 2024.</p>',
  ])
    expect([text, of(text, old)]).toEqual([text, 'stale']);
});

test('« bientôt » for whoever reads is counted from what they just did', () => {
  const old = { liveSince: '2024-01-10', language: null };
  for (const text of [
    'Vous recevrez bientôt un courriel.',
    'Au plaisir de vous retrouver prochainement.',
    'You will receive an email shortly.',
    'See you soon in the garden!',
    'The door opens and closes shortly thereafter.',
    'List any features that are coming soon.',
  ])
    expect([text, of(text, old)]).not.toEqual([text, 'stale']);
  for (const text of [
    'Vous pourrez bientôt commander en ligne.',
    'Nous vous présenterons bientôt le calendrier.',
    'You will soon be able to order.',
    'Le calendrier sera bientôt publié ; nous vous contacterons.',
  ])
    expect([text, of(text, old)]).toEqual([text, 'stale']);
});

test('a stamp of review and a year that names a document announce nothing', () => {
  const call = { path: 'inscriptions/a.md', liveSince: '2025-01-10' };
  for (const text of [
    '**Dernière validation technique :** 2025-02-15',
    'Dernière mise à jour le 3 mars 2025',
    'Last review: 3 March 2025',
  ])
    expect([text, of(text, call)]).toEqual([text, 'historical']);
  expect(of('Cliquez ici pour télécharger le budget de 2024-2025.', { liveSince: '2024-09-01' })).toBe('historical');
  expect(of('Inscrivez-vous de 2024 à 2025.', { liveSince: '2024-09-01' })).toBe('stale');
});

test('a deadline is known to be over where what follows begins the day after', () => {
  const before = 'Le premier formulaire sert jusqu’au 31 décembre 2025.';
  expect(of(before)).toBe('stale');
  expect(of(`${before}\n\nLe second formulaire sert à partir du 1er janvier 2026.`)).toBe('historical');
  expect(of(`${before}\n\nLe jury se réunit le 1er janvier 2026.`)).toBe('stale');
});

test('a month, a season or months of no year come again, unless a verb puts them ahead', () => {
  const old = { liveSince: '2025-02-10' };
  for (const text of [
    '### Avant l’été (mai-juin)',
    'De nuit, du 1er novembre au 31 mars, de 20 h à 22 h.',
    '| Mois | Euros |\n|---|---|\n| Mars | 748 |\n| Avril | 12 |',
  ])
    expect([text, of(text, old)]).toEqual([text, 'historical']);
  for (const text of ['Le jardin ouvrira en septembre.', 'Le guichet reste ouvert jusqu’en septembre.'])
    expect([text, of(text, old)]).toEqual([text, 'stale']);
});

test('the page of an event keeps its words: its front matter gives the day', () => {
  const invites = 'Rejoins-nous le lundi 28 avril 2025 à 18 h 30.';
  expect(of(invites, { siblings: { params: { systemDate: '2025-04-28' } } })).toBe('historical');
  expect(of(invites, { siblings: { params: { systemDate: '2025-04-20' } } })).toBe('stale');
  expect(of('Candidatez avant le 28 avril 2025.', { siblings: { deadline: '2025-04-28' } })).toBe('stale');
});

test('an entry that was ahead when it was written is told under a heading of what comes, and the last one speaks for all', () => {
  const plan = '## Feuille de route\n\n- **Mai 2026** : essais\n- **Juin 2026** : ouverture';
  const told = datesIn(plan, { today }, { language: 'fr', liveSince: '2026-01-05' });
  expect(told.map(({ verdict, confidence }) => `${verdict} ${confidence}`)).toEqual([
    'historical medium',
    'stale medium',
  ]);
  const log = datesIn(plan, { today }, { language: 'fr', liveSince: '2026-08-05' });
  expect(log.map(({ verdict }) => verdict)).toEqual(['historical', 'historical']);
  const works = '**Lundi 4 mai 2026 :** l’adresse changera.\n\n**Mardi 5 mai 2026 :** le site sera ouvert.';
  expect(datesIn(works, { today }, { language: 'fr', ...written }).map(({ verdict }) => verdict)).toEqual([
    'historical',
    'stale',
  ]);
});

test('words of a language whose tenses nobody here reads announce nothing', () => {
  const text = 'Mercoledì, 26.11.2025: per la piattaforma sarà attivata la modalità di sola lettura.';
  expect(of(text, { language: 'it', liveSince: '2025-11-01' })).toBe('historical');
});
