import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { type MentionContext, mentionsOf } from '../../src/dates/mentions.ts';
import { verdict } from './verdict.ts';

const site: MentionContext['site'] = { configuration: {}, content: 'content', collectionOf: () => null };

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

  const days = ['2023-01-02', '2023-02-05', '2023-03-05', '2023-05-05', '2023-09-05', '2024-01-05', '2024-04-01'];
  const blog = [...days.map((day) => `${day}-c`), 'about'].map((name) => `content/weblog/${name}.md`);
  const calls = '---\ntitle: Réunion\n---\n\nInscrivez-vous avant le 2 mai 2024.\n';
  const told = (path: string, source: string, today: string, files = blog) =>
    mentionsOf(readPage(path, source).page, { today, site: { ...site, files: new Set(files) } }).map(
      ({ verdict, confidence }) => `${verdict} ${confidence}`,
    );

  test.each([
    ['a recent one, as a dated article', 'content/weblog/2024-04-01-c.md', '2024-09-01', ['stale low']],
    ['an old one', 'content/weblog/2024-04-01-c.md', '2025-09-01', ['historical medium']],
    ['a page without a day among them', 'content/weblog/about.md', '2025-09-01', ['stale high']],
    ['a page with a day alone of its kind, close to its dates', 'content/2024-04-01-c.md', '2025-09-01', ['stale low']],
    [
      'a page with a day alone of its kind, far from its dates',
      'content/2023-04-01-c.md',
      '2025-09-01',
      ['stale high'],
    ],
  ])('most files of a folder carry a day: %s', (_, path, today, expected) =>
    expect(told(path, calls, today)).toEqual(expected),
  );

  test('midnight of a form, as programs write it, is of the day that was chosen', () => {
    const event = (day: string) =>
      `---\ntitle: Le jardin s’anime\nstartDate: ${day}\n---\n\nLa fête aura lieu le samedi 14 septembre 2024.\n`;
    expect(told('agenda/fete.md', event('2024-09-13T22:00:00.000Z'), '2026-09-01').at(-1)).toMatch(/^historical/);
    expect(told('agenda/fete.md', event('2024-09-13T12:00:00.000Z'), '2026-09-01').at(-1)).toMatch(/^stale/);
  });

  test('the day of a name, however it is written', () => {
    const report = '# Réunion\n\nLes inscriptions sont ouvertes jusqu’au 2 mai 2024.\n';
    for (const name of ['2024.04.01_reunion', '20240401reunion', '2024-04-01-reunion', 'reunion_2024-04-01'])
      expect([name, ...told(`comptes/${name}.md`, report, '2025-09-01')]).toEqual([name, 'stale low']);
    expect(told('comptes/2024-reunion.md', report, '2025-09-01')).toEqual(['stale high']);
  });

  test('the configuration says what is no history, whatever it looks like', () => {
    const configuration = { dates: { history: ['!weblog'] } };
    const { page } = readPage('content/weblog/2024-04-01-c.md', calls);
    const here = { ...site, configuration, files: new Set(blog) };
    const ahead = '2024-04-01';
    expect(mentionsOf(page, { today: '2025-09-01', site: here, changedOn: () => ahead })[0]?.verdict).toBe('stale');
  });

  test('a folder is told by its pages, not by its name, from eight of them on', () => {
    const guides = Array.from({ length: 8 }, (_, index) => `content/news/guide-${'abcdefgh'.charAt(index)}.md`);
    const promise = '---\ntitle: Réunion\n---\n\nLa réunion aura lieu le 2 mai 2024.\n';
    const at = guides[0] ?? '';
    expect(told(at, promise, '2024-09-01', guides)).toEqual(['stale high']);
    expect(told(at, promise, '2024-09-01', guides.slice(0, 7))).toEqual(['historical medium']);
  });

  test('a collection of offers is dated, and its offers stand', () => {
    const offers = blog.map((path) => path.replace('weblog', 'offres'));
    expect(told('content/offres/2024-04-01-c.md', calls, '2025-09-01', offers)[0]).toMatch(/^stale/);
  });

  test('an address of its own that carries a day, not a field that only dates the page', () => {
    const dated = (field: string) => calls.replace('---', `---\n${field}`);
    expect(told('content/c.md', dated('path: 2024/04/01/c'), '2025-09-01')).toEqual(['historical medium']);
    expect(told('content/c.md', dated('date: 2024-04-01'), '2025-09-01')[0]).toMatch(/^stale/);
    expect(told('content/c.md', dated('path: 2024/04/01/c\nopen: true'), '2025-09-01')[0]).toMatch(/^stale/);
  });

  test('an entry of a journal tells what was announced on its day', () => {
    const source =
      '---\ntitle: Produit\nevents:\n  - date: 2024-04-01\n    comment: Budget assuré jusqu’en mai 2024\n  - comment: Budget assuré jusqu’en mai 2024\n---\n';
    const { page } = readPage('content/produits/a.md', source);
    const changedOn = () => '2024-04-01';
    const judged = mentionsOf(page, { today: '2024-10-01', site, changedOn });
    expect(judged.map((one) => one.verdict)).toEqual(['historical', 'stale']);
  });

  test('a date alone in a cell announces under a heading of what comes, when it was ahead as it was written', () => {
    const table = (last: string) =>
      `## Feuille de route\n\n| Donnée | Disponible |\n| --- | --- |\n| Revenu | oui |\n| Logement | Mars 2024 |\n| Permis | ${last} |\n`;
    const verdicts = (last: string, written: string) => {
      const { page } = readPage('content/api.md', table(last));
      return mentionsOf(page, { today: '2024-09-01', site, changedOn: () => written }).map((one) => one.verdict);
    };
    expect(verdicts('juin 2024', '2024-01-10')).toEqual(['historical', 'stale']);
    expect(verdicts('décembre 2024', '2024-01-10')).toEqual(['stale', 'current']);
    expect(verdicts('avril 2024', '2024-08-20')).toEqual(['historical', 'historical']);
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
    expect(alone('poste_ouvert')).toBe('none');
    expect(alone('session-start')).toBe('stale low future-when-written');
    expect(alone('date_limite')).toMatch(/^stale medium due-field/);
    // A day that was past as the page was written announced nothing.
    expect(verdict('2024-05-02', '2024-09-01', { keys: ['alpha-start'], liveSince: '2024-06-01' })).toMatch(
      /^historical/,
    );
    expect(verdict('23/11/2022', '2024-09-01', { keys: ['date_limite'] })).toMatch(/^stale/);
  });

  test('what was over when the words went live was told late, unless they still plan it', () => {
    const late = { liveSince: '2024-09-01' };
    expect(verdict('Mai 2024 : ouverture à tous', '2024-12-01', late, ['Notre calendrier'])).toMatch(/^historical/);
    expect(verdict('L’ouverture est prévue en mai 2024.', '2024-12-01', late)).toMatch(/^stale/);
  });

  test('words that look ahead to a day already over came with a site that was moved: they are told, never as certain', () => {
    const moved = { liveSince: '2025-06-02' };
    expect(verdict('La formation aura lieu le 3 mai 2024.', '2025-12-01', moved)).toBe('stale low future');
    expect(verdict('Inscrivez-vous avant le 3 mai 2024.', '2025-12-01', moved)).toBe('stale medium call');
    expect(verdict('Il deviendra ministre en 1958.', '2025-12-01', moved)).toMatch(/^historical/);
    expect(verdict('3 mai 2024 : formation', '2025-12-01', moved, ['Notre calendrier'])).toMatch(/^historical/);
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

describe('the scope of what stands around a date', () => {
  const told = (body: string, path = 'content/a.md', today = '2024-09-01', live = '2024-01-10') =>
    mentionsOf(readPage(path, body).page, { today, site, changedOn: () => live }).map((one) => one.verdict);

  test('a page that says at its top that its call is closed keeps its days; what it says of the next one counts', () => {
    const days = 'Dépôt des dossiers avant le 2 mai 2024.\n\nLe prochain appel sera lancé le 3 juin 2024.\n';
    expect(told(`L’appel à projets est désormais clos.\n\n${days}`)).toEqual(['historical', 'stale']);
    expect(told(`Quand l’appel est clos, rien n’est perdu.\n\n${days}`)).toEqual(['stale', 'stale']);
    expect(told(`L’appel est fermé du 1er au 5 avril 2024.\n\n${days}`).slice(1)).toEqual(['stale', 'stale']);
  });

  test('« Exemple : » covers its block, and no more', () => {
    const call = 'Inscrivez-vous avant le 2 mai 2024.\n';
    expect(told(`Exemple : un bouton. ${call}`)).toEqual(['historical']);
    expect(told(`Exemple de phrase :\n\n${call}\n${call}`)).toEqual(['historical', 'stale']);
    expect(told(`Cet exemple compte. ${call}`)).toEqual(['stale']);
  });

  test('a remark set apart is no quotation', () => {
    const sentence = '> Le service sera ouvert le 2 mai 2024.\n';
    expect(told(`> [!CAUTION]\n${sentence}`)).toEqual(['stale']);
    expect(told(`Le ministre a dit :\n\n${sentence}`)).toEqual(['historical']);
  });

  test('a table says by when in the head of a column, and what is to come in a cell', () => {
    const table = (head: string, state: string) =>
      `| Action | ${head} | État |\n| --- | --- | --- |\n| Ouvrir | mars 2024 | ${state} |\n`;
    expect(told(table('Échéance', ''))).toEqual(['stale']);
    expect(told(table('Réalisé', 'À venir'))).toEqual(['stale']);
    expect(told(table('Date', 'Fait'), 'content/a.md', '2024-09-01', '2024-06-10')).toEqual(['historical']);
  });

  test('a page that calls goes on calling among old articles; what those tell does not', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `content/articles/2022-03-${day}-a.md`);
    const judged = (title: string, sentence: string, today = '2022-12-01') => {
      const path = 'content/articles/2022-04-01-journee.md';
      const { page } = readPage(path, `---\ntitle: ${title}\n---\n\n${sentence}\n`);
      const here = { ...site, files: new Set([...days, path]) };
      return mentionsOf(page, { today, site: here }).map((one) => `${one.verdict} ${one.confidence}`);
    };
    const open = 'Les inscriptions sont ouvertes jusqu’au 2 mai 2022.';
    expect(judged('Inscription à la journée', open)).toEqual(['stale low']);
    // A year on, nobody takes it for one that stands.
    expect(judged('Inscription à la journée', open, '2023-06-01')[0]).toMatch(/^historical/);
    expect(judged('Une journée', 'La journée aura lieu le 2 mai 2022.')[0]).toMatch(/^historical/);
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
    expect(year('Entretiens le 9 avril.\n')).toEqual([null, false]);
    expect(years('Dépôt du 3 octobre au 5 novembre, pour un départ en mars 2025.\n')).toEqual(['2024', '2025']);
    expect(years('Pour la journée du 4 décembre 2024, répondez avant le 15 novembre.\n')).toEqual(['2024', '2024']);
  });

  test('what is announced never takes the year of a law, nor that since which something stands', () => {
    const days = (source: string, context = {}) =>
      read(source, context)
        .map(({ to }) => to)
        .at(-1);
    const written = { changedOn: () => '2024-03-15' };
    const law = 'Conformément au décret du 3 mars 2020, les demandes seront reçues jusqu’au 1er mai.\n';
    expect([days(law), days(law, written)]).toEqual([null, '2024-05-01']);
    const since = 'Depuis 2011, la fête aura lieu le 20 juin.\n';
    expect([days(since), days(since, written)]).toEqual([null, '2024-06-20']);
    const apart = 'Régie par la loi du 1er juillet 1901.\n\nL’assemblée se tiendra le 12 octobre.\n';
    expect([days(apart), days(apart, written)]).toEqual([null, '2024-10-12']);
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
