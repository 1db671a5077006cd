import { expect, test } from 'vitest';
import { verdict } from './verdict.ts';

const of = (text: string, more: object = {}) =>
  verdict(text, '2026-11-29', { liveSince: '2024-08-05', ...more }).split(' ')[0];

test.each([
  [
    'a state of a month, told with its month',
    'La version stable officielle en août 2024 est Debian 12 ; les écrans doivent être adaptés.',
  ],
  [
    'a stretch of years that nothing puts ahead',
    'Dans un avenir proche (généralement, les trois à cinq prochaines années).',
  ],
  ['a week of whoever reads', 'Short lessons for the developers, and principles you can apply this week.'],
  ['the term of whoever follows a course', 'Pendant ce semestre, vous apprendrez à coder.'],
  ['the end of a month of something else', 'Saisie des observations avant la fin du mois de l’observation.'],
  ['a day that dates its words', 'Version : 1.0.0. Durée prévue : 10 minutes. Date : 5 août 2024'],
  ['a deadline of every year', 'Saisie des données et transmission des fiches au plus tard le 15 juillet.'],
  [
    'what was planned then',
    'Le rapport soulignait un risque, qui tenait à l’arrêt du financement, alors projeté pour fin 2024.',
  ],
  ['half of something else', 'The second half of the session should focus on conversations.'],
  ['what a lesson makes', 'Nous allons créer une période de paie de 22 jours, qui commencera le 30 septembre 2024.'],
])('%s is no promise', (_, text) => expect(of(text)).not.toBe('stale'));

test.each([
  ['an opening in a month to come', 'L’ouverture du service en septembre 2024 est prévue pour tous.'],
  [
    'a stretch of years in which something will be',
    'Dans les deux prochaines années, nous allons ouvrir dix antennes.',
    { liveSince: '2022-08-05' },
  ],
  ['a day after its words were written', 'Le nouveau service sera lancé le 6 août 2024.'],
  ['a day of no year, with its weekday', 'Dépôt des dossiers au plus tard le jeudi 26 septembre.'],
] as [string, string, object?][])('%s is one', (_, text, more = {}) => expect(of(text, more)).toBe('stale'));
