import type { Configuration } from '../../../configuration/configuration.ts';
import type { Field, Page } from '../../../content/page.ts';
import { isoDay } from '../../../dates/day.ts';
import type { IsoDate } from '../../../dates/mention.ts';
import { escapeStep } from '../../../schema/json-schema.ts';
import { dayOfField, type TopFields, topFields } from '../../top-fields.ts';
import { type Period, readPeriod } from './period.ts';

/** What a front matter says of the readings of its page. */
export interface ReviewFields {
  /** When it was last read. */
  readonly last: Field | null;
  /** How long a reading holds: a field that says it, and that time; `period` null where nobody knows. */
  readonly every: Field | null;
  readonly period: Period | null;
  /** Neither the page nor the configuration says how long: the usual time was taken. */
  readonly isUsual: boolean;
  /** The day by which it is to be read again. `isUnsure`: it may as well be the day of the last reading (`review_date`). */
  readonly next: Field | null;
  readonly isUnsure: boolean;
  /** The day until which the page says it holds. `mayBeHidden`: templates often hide what such a field ends. */
  readonly end: Field | null;
  readonly mayBeHidden: boolean;
  /** Who looks after the page, as it is written there; empty when nobody is named. */
  readonly owners: readonly string[];
}

// Keys as `wordsOfKey` has them. `last_reviewed_on`, `review_in` and `owner_slack` are GOV.UK’s, `ms.date` is Microsoft Learn’s.
const DONE = '(?:reviewed|verified|checked|relue?|revue?|verifiee?)';
const DEED = '(?:review|recheck|verification|check|relecture|revision)';
const LAST = new RegExp(
  `^(?:last ${DONE}(?: on| at| date)?|${DONE} (?:on|at|le)|date last ${DONE}|last ${DEED}(?: date| on)?|(?:date (?:de )?)?derniere ${DEED})$`,
);
const NEXT = new RegExp(
  `^(?:(?:date )?next ${DEED}(?: date| on| by| due)?|${DEED} (?:by|due|after|before)(?: date)?|(?:date (?:de )?)?prochaine ${DEED}|a (?:relire|revoir|verifier) (?:le|avant(?: le)?))$`,
);
const UNSURE = new RegExp(`^(?:${DEED} date|date (?:de )?${DEED})$`);
const EVERY = new RegExp(`^(?:${DEED} (?:in|every|period|interval|frequency|cycle)|relire (?:dans|tous les))$`);
const VALID = /^(?:valid (?:until|till|to|through)|val(?:able|ide) jusqu au|date (?:de )?fin (?:de )?validite)$/;
const EXPIRES = /^(?:expires(?: on| at)?|expir(?:y|ation) date|date (?:d )?(?:expiration|peremption))$/;
const OWNERS = [
  /^(?:(?:page |content )?owners?(?: slack| team)?|owned by|maintainers?|responsables?)$/,
  /^ms author$/,
  /^authors?$/,
];
const MS_DATE = 'ms date';
const YEAR: Period = { days: 0, months: 12 };
/** Owners that are named, and characters of a name. */
const MOST_OWNERS = 3;
const LONGEST_OWNER = 60;

export function reviewFields(page: Page, { dates }: Configuration): ReviewFields {
  const tops = topFields(page);
  const find = (pattern: RegExp): Field | null => [...tops].find(([key]) => pattern.test(key))?.[1] ?? null;
  const setting = dates?.review;
  const named = setting?.field === undefined ? null : fieldNamed(page, setting.field);
  const known = named ?? find(LAST);
  const last = known ?? tops.get(MS_DATE) ?? null;
  const every = find(EVERY);
  const told = every === null ? readPeriod(setting?.every) : readPeriod(every.value);
  const isUsual = known === null && last !== null && every === null && told === null;
  const next = find(NEXT);
  const valid = find(VALID);
  return {
    last,
    every,
    period: isUsual ? YEAR : told,
    isUsual,
    next: next ?? (last === null ? find(UNSURE) : null),
    isUnsure: next === null,
    end: valid ?? find(EXPIRES),
    mayBeHidden: valid === null,
    owners: ownersIn(tops),
  };
}

/** `last_reviewed_on`, `ms.date`, or a field further down: `meta.reviewed`. */
function fieldNamed(page: Page, name: string): Field | null {
  return page.field(`/${escapeStep(name)}`) ?? page.field(`/${name.split('.').map(escapeStep).join('/')}`);
}

/** The day of a review: `ms.date` has the month first. */
export function dayOfReview(field: Field): IsoDate | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(field.value)) ?? [];
  if (field.name === 'ms.date' && year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  return dayOfField(field);
}

function ownersIn(tops: TopFields): readonly string[] {
  for (const pattern of OWNERS) {
    const found = [...tops].flatMap(([key, { value }]) =>
      pattern.test(key) ? (Array.isArray(value) ? value : [value]) : [],
    );
    const names = found.filter((one): one is string => typeof one === 'string').map((one) => one.trim());
    const short = names.filter((one) => one !== '' && one.length <= LONGEST_OWNER).slice(0, MOST_OWNERS);
    if (short.length > 0) return short;
  }
  return [];
}
