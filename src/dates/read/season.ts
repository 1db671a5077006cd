import { DIRECTIONS, SEASONS } from './lexicon.ts';
import type { Point, Tokens } from './point.ts';
import { readAhead, readRelative, readTomorrow } from './relative.ts';
import { written } from './written.ts';

/** Index of « la rentrée » among the seasons: September. */
const RETURN_TO_SCHOOL = 5;

/** Seasons, « la rentrée », school years, and what is counted from now: « l’an prochain », « cette année », « next month ». */
export function readCalendarWord(tokens: Tokens, at: number): Point | null {
  return (
    readAhead(tokens, at) ??
    readSeason(tokens, at) ??
    readReturn(tokens, at) ??
    readSchoolYear(tokens, at) ??
    readTomorrow(tokens, at) ??
    readRelative(tokens, at)
  );
}

function yearIn(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year < 2100 ? year : null;
}

/** « automne 2022 », « hiver 2024-2025 », « printemps dernier », « cet été », « next spring ». */
function readSeason(tokens: Tokens, from: number): Point | null {
  const before = DIRECTIONS.get(tokens[from]?.text ?? '');
  const at = before === undefined ? from : from + 1;
  const word = tokens[at];
  const index = SEASONS.get(word?.text ?? '');
  if (word === undefined || index === undefined || isParticiple(tokens, at)) return null;
  if (before !== undefined) return { written: written('season', { index, direction: before }), next: at + 1 };
  const numberAt = /^(?:de|of)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const year = yearIn(tokens, numberAt);
  if (year !== null)
    return { written: written('season', { index, year }), next: skipSecondYear(tokens, numberAt + 1, year) };
  const after = DIRECTIONS.get(tokens[at + 1]?.text ?? '');
  if (after !== undefined && after !== 0)
    return { written: written('season', { index, direction: after }), next: at + 2 };
  return { written: written('season', { index }), next: at + 1, bare: true };
}

/** « a été », « ont été »: the participle, not the summer; « objectif été 2025 » can only be the summer. */
function isParticiple(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'ete' || before?.kind !== 'word' || BEFORE_SUMMER.test(before.text)) return false;
  return yearIn(tokens, at + 1) === null || BEFORE_PARTICIPLE.test(before.text);
}

const BEFORE_SUMMER = /^(?:l|d|cet|en|pour|de|des|fin|debut|mi|courant|et|ou|printemps)$/;
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;

function skipSecondYear(tokens: Tokens, at: number, year: number): number {
  const second = tokens[at + 1];
  const isSecond =
    /^[-–/]$/.test(tokens[at]?.text ?? '') &&
    second?.kind === 'number' &&
    Number(second.text) % 100 === (year + 1) % 100;
  return isSecond ? at + 2 : at;
}

/** « rentrée 2021 », « rentrée scolaire de septembre 2023 », « la rentrée ». */
function readReturn(tokens: Tokens, at: number): Point | null {
  if (tokens[at]?.text !== 'rentree') return null;
  let next = at + 1;
  if (/^(?:scolaire|universitaire|administrative)$/.test(tokens[next]?.text ?? '')) next++;
  const plain = next;
  while (/^(?:de|d|septembre)$/.test(tokens[next]?.text ?? '')) next++;
  const year = yearIn(tokens, next);
  if (year !== null)
    return {
      written: written('season', { index: RETURN_TO_SCHOOL, year }),
      next: skipSecondYear(tokens, next + 1, year),
    };
  const direction = DIRECTIONS.get(tokens[plain]?.text ?? '');
  if (direction !== undefined && direction !== 0)
    return { written: written('season', { index: RETURN_TO_SCHOOL, direction }), next: plain + 1 };
  if (!/^(?:la|cette)$/.test(tokens[at - 1]?.text ?? '') || /^(?:des|du)$/.test(tokens[plain]?.text ?? '')) return null;
  return { written: written('season', { index: RETURN_TO_SCHOOL }), next: plain };
}

/** « année scolaire 2024-2025 », « année 2019-2020 ». */
function readSchoolYear(tokens: Tokens, at: number): Point | null {
  if (tokens[at]?.text !== 'annee') return null;
  let next = at + 1;
  if (/^(?:scolaire|universitaire)$/.test(tokens[next]?.text ?? '')) next++;
  const year = yearIn(tokens, next);
  if (year === null) return null;
  const end = skipSecondYear(tokens, next + 1, year);
  return end === next + 1 ? null : { written: written('school-year', { year }), next: end };
}
