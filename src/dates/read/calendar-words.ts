import {
  COUNTS,
  DIRECTIONS,
  LENGTHS,
  MONTHS,
  ORDINAL_ENDINGS,
  ORDINALS,
  QUARTER_LETTERS,
  SEASONS,
  SPANS,
} from './lexicon.ts';
import { dated, match, type Point, point, type Tokens, textAt, wordsFrom } from './point.ts';
import type { Unit, Written } from './written.ts';

/** A date in words, as `wordsFrom` gives them: what is named there is what is written. */
interface Form {
  readonly words: RegExp;
  /** What must stand before it. */
  readonly before?: RegExp;
  readonly unit?: Unit;
  readonly known?: Partial<Written>;
  /** A year may follow. */
  readonly dated?: true;
  /** It needs a word of time before it to be a date, unless a year follows. */
  readonly bare?: true;
}

const oneOf = (words: ReadonlyMap<string, unknown>) => [...words.keys()].join('|');
const form = (words: string): RegExp => new RegExp(`^(?:${words}) `);

const COUNT = `(?<count>${oneOf(COUNTS)}|\\d{1,2})`;
const LENGTH = `(?<length>${oneOf(LENGTHS)})`;
const SEASON = `(?<season>${oneOf(SEASONS)})`;
const RETURN = 'rentree(?: (?:scolaire|universitaire|administrative))?';
const SEASON_OR_RETURN = `(?<season>${oneOf(SEASONS)}|${RETURN})`;
/** Index of « la rentrée » among the seasons: September. */
const RETURN_TO_SCHOOL = 5;
const YEARS = '(?<year>(?:19|20)\\d\\d)(?: [-–/] (?<second>\\d+))?';
const SPAN = '(?<span>an|annee|mois|semaine|trimestre|semestre)';
const TURN = `(?<turn>${[...DIRECTIONS].flatMap(([word, direction]) => (direction === 0 ? [] : word)).join('|')})`;
const RANK = `(?<rank>${oneOf(ORDINALS)}|\\d(?: \\^)? (?:${[...ORDINAL_ENDINGS].join('|')})(?: \\^)?)`;
const OF_MONTH = `(?:(?:de|du|d|l|la|of|the|in|mois|annee) )*(?<month>${oneOf(MONTHS)})`;
const TOMORROW = { unit: 'day', known: { direction: 1, index: 1 } } as const;

/** Quarters, weeks, seasons, « la rentrée », school years, and what is counted from the day the words were written; the first that fits. */
const FORMS: readonly Form[] = [
  // « Premier trimestre 2022 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai », « T3 2025 », « S1-2025 ».
  { words: form(`${RANK} (?<span>trimestre|quarter|semestre|half(?! of (?:the|a|our) (?!year)))`), dated: true },
  { words: form(`${RANK} (?<half>quinzaine) ${OF_MONTH}`), unit: 'month', dated: true },
  { words: form(`${RANK} (?:semaine|week) ${OF_MONTH}`), unit: 'week', dated: true },
  { words: form(`(?:semaine|week) (?:du|of) (?<day>[1-3]?\\d)(?: er)? ${OF_MONTH}`), unit: 'week', dated: true },
  { words: form('(?<letter>[tq]) (?<rank>[1-4])(?: [-–/](?= \\d{4} ))?'), dated: true, bare: true },
  { words: form('(?<letter>[sh]) (?<rank>[12])(?: [-–/])?(?= \\d{4} )'), dated: true },
  // « Les 6 prochains mois », « the next six months ». Days and weeks follow something else.
  { words: form(`${COUNT} prochaine?s ${LENGTH}`), unit: 'months', known: { direction: 1 } },
  { words: form(`next ${COUNT} ${LENGTH}`), unit: 'months', known: { direction: 1 } },
  // « Cet été », « automne 2022 », « hiver 2024-2025 », « rentrée scolaire de septembre 2023 », « printemps dernier ».
  { words: form(`(?<turn>${oneOf(DIRECTIONS)}) ${SEASON}`), unit: 'season' },
  { words: form(`${SEASON_OR_RETURN} (?:(?:de|d|of|septembre) )*${YEARS}`), unit: 'season' },
  { words: form(`${SEASON_OR_RETURN} ${TURN}`), unit: 'season' },
  // « Une école d’été » is a kind of school.
  { words: form(SEASON), before: /(?<!(?:^| )de? )$/, unit: 'season', bare: true },
  {
    words: form(`(?<season>${RETURN})(?! (?:scolaire|universitaire|administrative|des|du) )`),
    before: /(?:^| )(?:la|cette) $/,
    unit: 'season',
  },
  { words: form(`annee (?:(?:scolaire|universitaire) )?${YEARS}`), unit: 'school-year' },
  // « Demain à 10 h », « dès demain »; « la ville de demain » is no day.
  { words: form('demain|tomorrow'), before: /(?:^| )(?:vous|des|jusqu|a|by|until) $/, ...TOMORROW },
  { words: form('(?:demain|tomorrow)(?= (?:a|entre|matin|soir|midi|at|morning|between) )'), ...TOMORROW },
  // « Cette année », « this year »; « this an alternate » is none.
  { words: form(`(?<turn>cette|ce) ${SPAN}`) },
  { words: form('(?<turn>this|next|last) (?<span>year|month|week|quarter)') },
  // « L’an prochain »; « 2 ans passés », « les 6 mois derniers » are lengths.
  { words: form(`${SPAN} (?<turn>prochaine?|derniere?|passee?)`), before: /(?<!\d )$/ },
  // « D’ici la fin de l’année »: the one we are in. Elsewhere it is the end of any.
  {
    words: form('fin(?: (?:de|d|du|l|la))+ (?<span>annee|mois)'),
    before: /(?:^| )(?:ici|avant) (?:\S* ){0,2}$/,
    known: { part: 'end', direction: 0 },
  },
];
/** The words that a form begins with. */
const STARTS: ReadonlySet<string> = new Set([
  ...[ORDINALS, COUNTS, DIRECTIONS, SEASONS, SPANS].flatMap((words) => [...words.keys()]),
  ...['rentree', 'demain', 'tomorrow', 'fin'],
]);
/** Tokens of the longest form, and of what must stand before one. */
const LONGEST = 12;
const BEFORE = 3;

export function readCalendarWord(tokens: Tokens, at: number): Point | null {
  if (!mayStart(tokens, at)) return null;
  const words = wordsFrom(tokens, at, at + LONGEST);
  for (const form of FORMS) {
    const found = match(words, at, form.words);
    if (found === null || form.before?.test(wordsFrom(tokens, Math.max(0, at - BEFORE), at)) === false) continue;
    const read = pointOf(tokens, at, form, found.groups, found.next);
    if (read !== null) return read;
  }
  return null;
}

/** Most numbers are no length to come nor a rank, and most letters no quarter. */
function mayStart(tokens: Tokens, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (QUARTER_LETTERS.has(token?.text ?? '')) return token?.capital === true && after?.glued === true;
  const isRank =
    after?.text === '^' || ORDINAL_ENDINGS.has(after?.text ?? '') || after?.text.startsWith('prochain') === true;
  return token?.kind === 'number' ? isRank : STARTS.has(token?.text ?? '');
}

function pointOf(tokens: Tokens, at: number, form: Form, groups: Record<string, string>, after: number): Point | null {
  const { season, span = '', count, length = '', rank, half, month, day, year, second, turn } = groups;
  // « The next Spring Boot application »: a season that is a part of a name.
  const [last, goesOn] = [tokens[after - 1], tokens[after]];
  if (season !== undefined && last?.text === season && last.capital && goesOn?.kind === 'word' && goesOn.capital)
    return null;
  if (season === 'ete' && BEFORE_PARTICIPLE.test(textAt(tokens, at - 1))) return null;
  const isSecond = second !== undefined && Number(second) % 100 === (Number(year) + 1) % 100;
  if (form.unit === 'school-year' && !isSecond) return null;
  const next = second !== undefined && !isSecond ? after - 2 : after;
  if (span !== '' && isJoined(tokens, next)) return null;
  const unit = form.unit ?? QUARTER_LETTERS.get(groups['letter'] ?? '') ?? SPANS.get(span) ?? 'day';
  const known = {
    ...(season !== undefined && { index: SEASONS.get(season) ?? RETURN_TO_SCHOOL }),
    ...(count !== undefined && { index: (COUNTS.get(count) ?? Number(count)) * (LENGTHS.get(length) ?? 0) }),
    ...(rank !== undefined && { index: ORDINALS.get(rank) ?? Number(rank.charAt(0)) }),
    ...(half !== undefined && { part: /^(?:1|premi)/.test(rank ?? '') ? ('first' as const) : ('second' as const) }),
    ...(month !== undefined && { month: MONTHS.get(month) ?? null }),
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined && { year: Number(year) }),
    ...(turn !== undefined && { direction: DIRECTIONS.get(turn) ?? null }),
    ...form.known,
  };
  const read = form.dated ? dated(tokens, next, unit, known) : point(next, unit, known);
  return form.bare && read.written.year === null ? { ...read, bare: true } : read;
}

/** « A été », « ont été »: the participle, not the summer. */
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;

/** « Cette année-là » is told of another time, and « ce week-end » is no week: a word goes on after its hyphen. */
function isJoined(tokens: Tokens, next: number): boolean {
  const [mark, rest] = [tokens[next], tokens[next + 1]];
  return mark?.glued === true && /^[-‐‑]$/.test(mark.text) && rest?.kind === 'word' && rest.glued;
}
