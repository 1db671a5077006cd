import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { calendarOf, renderCalendar } from '../../src/report/calendar.ts';
import { renderJsonCalendar } from '../../src/report/formats/json.ts';
import { type Review, review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const FILES = {
  'content/candidats/_index.md':
    '---\ntitle: Candidats\nopen: true\nsub: "La prochaine vague commencera le 19 août 2024."\n---\n\nInscrivez-vous avant le 6 septembre, ou venez le mardi 3 septembre 2024 ; la vague durera jusqu’en juin 2025.\n',
  'content/programme.md':
    '---\ntitle: Le programme\n---\n\nLancé en 2019, le programme sera étendu d’ici fin 2024, à tous; et, \\, à *tous*.\n',
};

function reviewed(files: Record<string, string>, today = '2024-08-31'): Promise<Review> {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  return review(
    { ...ownTree(tree), today: () => today, probe: null, clock: () => 0, changedOn: () => '2024-05-31' },
    { paths: [], only: ['date-'], skip: [] },
  );
}

test('sorted by the day on which a sentence goes stale, one line for a sentence and a day', async () => {
  const entries = calendarOf(await reviewed(FILES));
  expect(
    entries.map(({ staleFrom, verdict, path, start, quote }) => [staleFrom, verdict, `${path}:${start.line}`, quote]),
  ).toEqual([
    ['2024-08-20', 'stale', 'content/candidats/_index.md:4', 'commencera le 19 août 2024'],
    ['2024-09-04', 'expiring-soon', 'content/candidats/_index.md:7', 'venez le mardi 3 septembre 2024'],
    ['2024-09-07', 'expiring-soon', 'content/candidats/_index.md:7', 'Inscrivez-vous avant le 6 septembre'],
    ['2025-01-01', 'current', 'content/programme.md:5', 'sera étendu d’ici fin 2024'],
    ['2025-07-01', 'current', 'content/candidats/_index.md:7', 'durera jusqu’en juin 2025'],
  ]);
});

test('for a person', async () => {
  expect(renderCalendar(await reviewed(FILES), 'pretty', { locale: fr, width: 160 })).toMatchInlineSnapshot(`
    "Déjà passé, à revoir maintenant
      2024-08-20  « commencera le 19 août 2024 » (passé depuis 12 jours)
                  content/candidats/_index.md:4
                  verbe au futur, page marquée ouverte, à venir quand la phrase a été écrite

    Bientôt passé
      2024-09-04  « venez le mardi 3 septembre 2024 » (encore 3 jours)
                  content/candidats/_index.md:7
                  appel à agir, page marquée ouverte, à venir quand la phrase a été écrite
      2024-09-07  « Inscrivez-vous avant le 6 septembre » (encore 6 jours)
                  content/candidats/_index.md:7
                  appel à agir, page marquée ouverte, à venir quand la phrase a été écrite, année 2024 déduite

    Plus tard
      2025-01-01  « sera étendu d’ici fin 2024 » (encore 122 jours)
                  content/programme.md:5
                  verbe au futur, à venir quand la phrase a été écrite
      2025-07-01  « durera jusqu’en juin 2025 » (encore 303 jours)
                  content/candidats/_index.md:7
                  verbe au futur, page marquée ouverte, à venir quand la phrase a été écrite

    5 annonces datées ; 1 autre date ne promet rien, ou se lit au jour de sa page.
    "
  `);
});

test('in English', async () => {
  expect(renderCalendar(await reviewed(FILES), 'pretty', { locale: en, width: 160 })).toMatchInlineSnapshot(`
    "Already over, to review now
      2024-08-20  “commencera le 19 août 2024” (passed 12 days ago)
                  content/candidats/_index.md:4
                  verb in the future, page marked open, still to come when it was written

    Soon over
      2024-09-04  “venez le mardi 3 septembre 2024” (3 days left)
                  content/candidats/_index.md:7
                  call to act, page marked open, still to come when it was written
      2024-09-07  “Inscrivez-vous avant le 6 septembre” (6 days left)
                  content/candidats/_index.md:7
                  call to act, page marked open, still to come when it was written, year 2024 inferred

    Later
      2025-01-01  “sera étendu d’ici fin 2024” (122 days left)
                  content/programme.md:5
                  verb in the future, still to come when it was written
      2025-07-01  “durera jusqu’en juin 2025” (303 days left)
                  content/candidats/_index.md:7
                  verb in the future, page marked open, still to come when it was written

    5 dated announcements; 1 other date promises nothing, or is read as of the day of its page.
    "
  `);
});

test('for a script', async () => {
  const origin = { version: '0.0.0', localeName: 'fr', locale: fr } as const;
  const { version, asOf, dates, calendar } = JSON.parse(
    [...renderJsonCalendar(await reviewed(FILES), origin)].join(''),
  );
  expect([version, asOf, dates.length, calendar.length]).toEqual([1, '2024-08-31', 6, 5]);
  expect(calendar[0]).toEqual({
    staleFrom: '2024-08-20',
    verdict: 'stale',
    path: 'content/candidats/_index.md',
    start: { line: 4, column: 40, offset: 71 },
    end: { line: 4, column: 52, offset: 83 },
    field: '/sub',
    quote: 'commencera le 19 août 2024',
    surface: '19 août 2024',
    kind: 'day',
    from: '2024-08-19',
    to: '2024-08-19',
    yearInferred: false,
    confidence: 'high',
    because: ['future', 'field-open', 'future-when-written'],
  });
});

test('for an agenda: RFC 5545 lines, ends and escapes, the same each time', async () => {
  const ics = renderCalendar(await reviewed(FILES), 'ics', { locale: fr, width: 120 });
  expect(ics).toBe(renderCalendar(await reviewed(FILES), 'ics', { locale: fr, width: 120 }));
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(5);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20240820');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20240821');
  expect(new Set(unfolded.filter((line) => line.startsWith('UID:'))).size).toBe(5);
  expect(unfolded.filter((line) => line.startsWith('DESCRIPTION:'))[0]).toContain('content/candidats/_index.md:4\\n');
});

test('nothing to say', async () => {
  const empty = await reviewed({ 'content/a.md': 'Bonjour.\n' });
  expect(renderCalendar(empty, 'pretty', { locale: fr, width: 160 })).toBe('Aucune annonce datée.\n');
  expect(renderCalendar(empty, 'ics', { locale: fr, width: 120 })).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
  );
});
