import type { Page } from '../content/page.ts';
import { namesOf } from '../site/names.ts';
import type { Site } from '../site/site.ts';
import { addDays, daysBetween, type Interval, isIsoDay } from './day.ts';
import { leadOf } from './judge/leads.ts';
import { DUE_KEY } from './judge/place-words.ts';
import { wordsBetween } from './judge/segments.ts';
import type { IsoDate } from './mention.ts';
import { readExpressions } from './read/read.ts';
import { resolve } from './read/resolve.ts';
import { fold } from './read/tokens.ts';

/** Fields in which a page says when it was published. */
const DAY_KEYS = [
  /^date$/,
  /^(?:publish|pub|published|publication|post|posted)(?: (?:date|day|at|on))?$|^date (?:published|publication|created)$/,
  /^(?:created|creation)(?: (?:date|day|at|on))?$/,
];
/** A day in an address: `2024/03/05/`, `2024-03-05-`, `2024.03.05_`, `20240305`; it may also end a name: `revue_2024-03-05.md`. */
const DAY = /(?:^|[-_/])((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?=[-_/ a-z]|$)/i;

/** The day that the path of a file or an address carries. */
export function dayOfAddress(address: string): IsoDate | null {
  const [, year, , month, day] = DAY.exec(address.replace(/\.\w+$/, '')) ?? [];
  const found = `${year}-${month}-${day}`;
  return isIsoDay(found) ? found : null;
}

/** The day of the address that a page gives itself in its front matter. */
export function dayOfOwnAddress(data: Fields): IsoDate | null {
  return firstDay(data, ['path', 'url', 'permalink', 'slug'], dayOfAddress);
}

/** The day of a date written for programs. `2024-09-13T22:00:00.000Z` is midnight of the next, where the form that wrote it was filled in. */
function dayOfInstant(value: string): IsoDate | null {
  const day = MAIL_DAY.test(value) ? dayOfMail(value) : value.slice(0, 10);
  if (!isIsoDay(day)) return null;
  return /^T2[1-3]:00(?::00(?:\.0{1,6})?)?Z$/.test(value.slice(10)) ? addDays(day, 1) : day;
}

/** « Sun, 16 Aug 2020 22:00:00 GMT », as mail and old forms write a day (RFC 5322), and « Sun Aug 16 2020 … », as programs do. */
const MAIL_DAY = /^[A-Z][a-z]{2},? (?:(\d{1,2}) ([A-Z][a-z]{2})|([A-Z][a-z]{2}) (\d{1,2})) (\d{4})(?: |$)/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dayOfMail(value: string): string {
  const [, day, month, name = month, number = day, year] = MAIL_DAY.exec(value) ?? [];
  return `${year}-${String(MONTHS.indexOf(name ?? '') + 1).padStart(2, '0')}-${number?.padStart(2, '0')}`;
}

/** The day a mapping of the front matter is of. */
export function dayOfFields(data: Fields, names?: readonly string[]): IsoDate | null {
  if (names !== undefined) return firstDay(data, names, dayOfInstant);
  const keys = Object.keys(data).map((name) => ({ name, words: wordsOfKey(name) }));
  const sorted = DAY_KEYS.flatMap((pattern) => keys.filter(({ words }) => pattern.test(words)));
  return firstDay(
    data,
    sorted.map(({ name }) => name),
    dayOfInstant,
  );
}

/** `lastReviewedOn`, `last_reviewed_on` and `Last-Reviewed-On` are `last reviewed on`. */
export function wordsOfKey(key: string): string {
  return fold(key.slice(0, 80).replace(/(?<=[a-z\d])(?=[A-Z])/g, ' '))
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** Keys, as words, of the day on which an event begins, and on which it ends. */
const START_KEY = /^(?:(?:event|date) )?(?:start|begin|debut)s?(?: (?:date|at|on))?$|^(?:event )?date$/;
const END_KEY = /^(?:(?:event|date) )?(?:end|fin)s?(?: (?:date|at|on))?$/;

/** The day of an event, by the front matter of its page: it begins at an hour, or ends soon after. */
export function dayOfEvent(data: Fields): IsoDate | null {
  const [start, end] = [START_KEY, END_KEY].map((key) => {
    const name = Object.keys(data).find((one) => key.test(wordsOfKey(one)));
    return name === undefined ? null : { day: dayOfFields(data, [name]), text: String(data[name]) };
  });
  if (start == null || start.day === null) return null;
  // What lasts longer than a month is a work, which goes on.
  const isShort = end?.day != null && end.day >= start.day && daysBetween(start.day, end.day) <= 31;
  return isShort || /T(?!00:00)\d\d:\d\d/.test(start.text) ? start.day : null;
}

/** Every day that stands alone in a field of a mapping, or of the mappings in it, but by when something is due: `params.systemDate: 2025-04-28`. */
export function daysIn(data: Fields, depth = 2): IsoDate[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (DUE_KEY.test(fold(key))) return [];
    if (typeof value === 'string') return dayOfInstant(value) ?? [];
    return value !== null && typeof value === 'object' && !Array.isArray(value) && depth > 1
      ? daysIn(value as Fields, depth - 1)
      : [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function firstDay(data: Fields, keys: readonly string[], dayOf: (value: string) => IsoDate | null): IsoDate | null {
  const days = keys.map((key) => (typeof data[key] === 'string' ? dayOf(data[key]) : null));
  return days.find((day) => day !== null) ?? null;
}

/** The last day of the only day or month that a title names: « Réunion du 5 mars 2024 », « Infolettre, mars 2024 ». */
export function dayOfTitle(title: unknown): IsoDate | null {
  const period = periodOfTitle(title);
  return period !== null && daysBetween(period.from, period.to) < 31 ? period.to : null;
}

/** The time that a title names, its years written, and not as that since or until which something is: « Plan d’action 2015-2017 ». */
export function periodOfTitle(title: unknown): Interval | null {
  if (typeof title !== 'string' || !/\d{4}/.test(title)) return null;
  const years = SCHOOL.test(title) ? null : yearsOf(SPAN.exec(title));
  if (years !== null) return years;
  const { tokens, expressions } = readExpressions(title.slice(0, 300));
  const periods = expressions.map((one) => {
    const lead = leadOf(wordsBetween(tokens, 0, one.at));
    if (one.last.year === null || (lead !== null && lead !== 'log' && lead !== 'participle')) return null;
    return resolve(one, { writtenOn: null, beside: [], near: [], tense: 'open' }).interval;
  });
  return periods.reduce((all, one) => (all === null || one === null ? null : join(all, one)), periods[0] ?? null);
}

function join(one: Interval, other: Interval): Interval {
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}

/** « Année 2021 », « NOV 2020 », as `plainWords`: a heading that is nothing but a time; what stands under it is told as of then. */
const TIME_ALONE =
  /^ (?:(?:annee|year) )?(?:\d{1,2}(?:er)? )?(?:([a-z]+) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:19|20)\d\d $|^ (?:19|20)\d\d [01]\d [0-3]\d $/;

/** The time that a heading is; null for one that says anything else, or what of that time it is about (« Promotion 2024 »). */
export function periodOfHeading(words: string): Interval | null {
  const [found, name] = TIME_ALONE.exec(words) ?? [];
  if (found === undefined) return null;
  const period = periodOfTitle(words.trim().replace(/^(\d{4}) (\d\d) (\d\d)$/, '$1-$2-$3'));
  const isNamed = name !== undefined && period !== null && daysBetween(period.from, period.to) > 31;
  return isNamed ? null : period;
}

/** The years that the name of a file or a folder ends with: `hackathon-2022`, `plan_2015-2017`. */
export function periodOfName(name: string): Interval | null {
  return yearsOf(/(?:^|[-_ ])((?:19|20)\d\d)(?:[-_ ]((?:19|20)\d\d))?$/.exec(name));
}

/** « Plan pour la France 2015 -2017 ». */
const SPAN = /(?<!\d)((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)(?!\d)/;

/** What makes two years one, from September on. */
const SCHOOL = /scolaire|universitaire|saison|school|academic/i;

function yearsOf(found: RegExpExecArray | null): Interval | null {
  const [, first, last = first] = found ?? [];
  return first === undefined || last === undefined || last < first
    ? null
    : { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** The time that a page is of: it says so itself, by its title or its name. */
export function ownPeriod({ path, data, body }: Page): Interval | null {
  const day = dayOfAddress(path) ?? dayOfOwnAddress(data);
  if (day !== null) return { from: day, to: day };
  const title = data['title'] ?? /^#[ \t]+(.+)$/m.exec(body.text.slice(0, HEAD))?.[1];
  return (
    periodOfTitle(title) ??
    periodOfTitle(data['subtitle']) ??
    periodOfName(path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, ''))
  );
}

/** Units of a page among which its first heading, or what it says of its own event, is looked for. */
const HEAD = 1000;
/** « The **2015 Forum** was held in Vancouver »: what the page that heads a site says at its top of its own event. */
const HELD = /^[^*\n]{0,40}\*\*([^*\n]{1,60})\*\*[ ](?:was|were|a eu|ont eu|s['’]est|se sont)\b/m;

type Pages = Pick<Site, 'content' | 'pages' | 'plan'>;

/**
 * The times of the folders that a page stands in, up to the whole site: the page that heads a folder gives it, or its name.
 * « Hackathon de juin 2023 » is all its pages.
 */
export function periodsAround(path: string, site: Partial<Pages>): Interval[] {
  const folders = path.split('/').slice(0, -1);
  const top = site.content ? site.content.split('/').length : 0;
  const depths = Array.from({ length: Math.max(0, folders.length - top) + 1 }, (_, index) => top + index);
  return depths.flatMap((depth) => periodOfFolder(folders.slice(0, depth).join('/'), site) ?? []);
}

const named = new WeakMap<object, readonly Interval[]>();

/** The times that a site is called by in its settings: « DevFest 2020 ». */
export function periodsOfNames({ plan }: Partial<Pages>): readonly Interval[] {
  if (plan === undefined) return [];
  const periods = named.get(plan) ?? namesOf(plan.settings).flatMap((name) => periodOfTitle(name) ?? []);
  named.set(plan, periods);
  return periods;
}

const known = new WeakMap<object, Map<string, Interval | null>>();

function periodOfFolder(folder: string, site: Partial<Pages>): Interval | null {
  const periods = known.get(site) ?? new Map<string, Interval | null>();
  known.set(site, periods);
  const found = periods.get(folder);
  if (found !== undefined) return found;
  const heading = HEADS.map((name) => site.pages?.get(folder === '' ? name : `${folder}/${name}`)).find(Boolean);
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const held = HELD.exec(heading?.body.text.slice(0, HEAD) ?? '')?.[1];
  const period = (heading === undefined ? null : ownPeriod(heading)) ?? periodOfTitle(held) ?? periodOfName(name);
  periods.set(folder, period);
  return period;
}

/** The page that heads a folder; a README only where there is no other. */
const HEADS = '_index.md index.md _index.fr.md index.fr.md _index.en.md index.en.md index.html README.md'.split(' ');
