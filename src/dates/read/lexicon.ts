import type { Part, Unit } from './written.ts';

/** The words of dates, without accents and in lower case, French and English together: a word means the same in both. */

const list = (words: string): string[] => words.split(' ');
/** Words by what they mean. */
const table = <Value>(...rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => list(words).map((word): [string, Value] => [word, value])));
/** `un/one deux/two`: words that count, the same number for what a slash parts; `-` stands for none. */
const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  table(...list(words).map((same, index) => [index + first, same.replaceAll('/', ' ')] as const));

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre', 1),
  ...numbered('january february march april may june july august september october november december', 1),
]);
/** Abbreviations, with or without their full stop; some are words of their own, so they need a number beside them. */
export const SHORT_MONTH = numbered('jan/janv fev/fevr/feb mar avr/apr - jun juil/jul aug sep/sept oct nov dec', 1);
/** Month names that are other words too: they need a number, or a word of time before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(list('may march mars avril august'));
/** 0 for Sunday to 6. */
export const WEEKDAYS = numbered(
  'dimanche/sunday lundi/monday mardi/tuesday mercredi/wednesday jeudi/thursday vendredi/friday samedi/saturday',
  0,
);
/** « mar. » is left to March. */
export const SHORT_WEEKDAY = numbered('dim/sun lun/mon tue mer/wed jeu/thu ven/fri sam/sat', 0);

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export const SEASONS = numbered('printemps/spring ete/summer automne/autumn/fall hiver/winter', 1);

/** -1 stands for the last one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('premier/premiere/first deuxieme/second/seconde troisieme/third quatrieme/fourth', 1),
  ...table([-1, 'dernier derniere last']),
]);
/** What follows a digit to make it an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(list('er re e eme ieme nd nde st rd th ere iere'));

/** T3 2025, Q3 2025, S1 2025, H1 2025. */
export const QUARTER_LETTERS = table<Unit>(['quarter', 't q'], ['semester', 's h']);

export const PARTS = table<Part>(
  ['start', 'debut early beginning'],
  ['middle', 'mi milieu mid'],
  ['end', 'fin late end'],
);

/** Words that join the pieces of a date and say nothing themselves. */
export const JOINTS: ReadonlySet<string> = new Set(list('de du d l le la of the in'));

/** Later (1), the same (0) or earlier (-1) than the one we are in. */
export const DIRECTIONS = table<-1 | 0 | 1>(
  [1, 'prochain prochaine prochains prochaines next'],
  [0, 'cet cette ce this'],
  [-1, 'dernier derniere passe passee last previous'],
);
export const SPANS = table<Unit>(
  ['year', 'an annee year'],
  ['month', 'mois month'],
  ['week', 'semaine week'],
  ['quarter', 'trimestre quarter'],
  ['semester', 'semestre half'],
);

/** How many, in « les six prochains mois ». */
export const COUNTS = numbered(
  'deux/two trois/three quatre/four cinq/five six - - neuf/nine dix/ten - douze/twelve',
  2,
);
/** Lengths, in months. */
export const LENGTHS = table(
  [1, 'mois months'],
  [3, 'trimestres quarters'],
  [6, 'semestres'],
  [12, 'ans annees years'],
);

/** A future nobody has dated. */
export const VAGUE: ReadonlySet<string> = new Set(list('bientot prochainement soon shortly'));

/** Words that can begin a date. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTH, WEEKDAYS, SHORT_WEEKDAY, SEASONS, PARTS, ORDINALS].flatMap((words) => [...words.keys()]),
  ...[SPANS, QUARTER_LETTERS, COUNTS].flatMap((words) => [...words.keys()]),
  ...VAGUE,
  ...list('rentree demain tomorrow cette cet ce this next courant tous toutes chaque every rythme'),
]);

/** Before a bare month or season: what makes it a time and not a name. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  ...list('en de d depuis des avant jusqu debut fin mi courant a au pour vers mois l cet ce et ou apres'),
  ...list('in by until till since before after from during early late mid of to this next last'),
]);

/** Before « du 4 septembre »: it names a street or a school and is no date of its own. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  list(
    'rue place avenue boulevard bd bld quai square allee cours impasse esplanade lycee college ecole stade station metro pont promenade street',
  ),
);
/** Before a number: it numbers, versions or rounds something, and is no year. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  list(
    'no n nos numero num number art article articles version v iso norme page p ref id bp x environ moins quelque about over',
  ),
);
/** After a number: it measures or counts, and is no year. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...list(
    'euros euro eur k ko mo go km m kg ha h min px kwh metres metre litres grammes tonnes watts millions milliards',
  ),
  ...list('fois ans mois semaines jours heures minutes points pages personnes agents usagers dossiers demandes places'),
]);
