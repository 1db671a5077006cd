import { AMBIGUOUS_MONTHS, BEGINNINGS, STREET_WORDS, TIME_LEADS, VAGUE } from './lexicon.ts';
import { type Point, says, type Tokens, textAt, turnAt } from './point.ts';
import { expression, readRange, readSharedDays } from './range.ts';
import { readRecurrence } from './recurrence.ts';
import { readPoint } from './single.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Expression, written } from './written.ts';

export interface Reading {
  readonly tokens: Tokens;
  readonly expressions: readonly Expression[];
}

/**
 * Finds the temporal expressions of a passage, French and English, in linear time.
 * @param prose The passage with what is not prose masked, unit for unit; the text itself when there is no mask.
 * @param language `fr`, `en`, or null when unknown: it only decides between 10/15 and 15/10.
 */
export function readExpressions(text: string, prose: string = text, language: string | null = null): Reading {
  const tokens = tokenize(text, prose);
  const expressions: Expression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const expression = canBegin(tokens[at] as Token) ? readExpression(tokens, at, language) : null;
    if (expression !== null && !isName(tokens, expression)) expressions.push(expression);
    at = expression?.next ?? at + 1;
  }
  return { tokens, expressions };
}

function canBegin({ kind, text }: Token): boolean {
  return kind === 'number' || (kind === 'word' && BEGINNINGS.has(text));
}

function readExpression(tokens: Tokens, at: number, language: string | null): Expression | null {
  const recurrence = readRecurrence(tokens, at);
  if (recurrence !== null) return expression(tokens, at, recurrence, 'recurrence', written('day'));
  if (VAGUE.has(textAt(tokens, at)))
    return isVague(tokens, at) ? expression(tokens, at, at + 1, 'vague', written('day')) : null;
  const shared = readSharedDays(tokens, at, language);
  if (shared !== null) return shared;
  const first = readPoint(tokens, at, language);
  if (first === null) return null;
  const range = readRange(tokens, at, first, language);
  if (range !== null) return range;
  const turned = withDirection(tokens, first);
  if (turned.bare && !isLed(tokens, at, turned)) return null;
  return expression(tokens, at, turned.next, 'single', turned.written);
}

/** « 14 janvier prochain ». */
function withDirection(tokens: Tokens, point: Point): Point {
  const direction = point.written.year === null && point.written.month !== null ? turnAt(tokens, point.next) : null;
  return direction === null ? point : { written: { ...point.written, direction }, next: point.next + 1 };
}

/** « À bientôt », « trop tôt »… greet; « soon after » tells. */
function isVague(tokens: Tokens, at: number): boolean {
  const compound = (mark: Token | undefined) => mark?.kind === 'mark' && mark.glued && /[-/_]/.test(mark.text);
  if ((tokens[at]?.glued && compound(tokens[at - 1])) || compound(tokens[at + 1])) return false;
  const before = /^(?:tres|tout)$/.test(textAt(tokens, at - 1)) ? tokens[at - 2] : tokens[at - 1];
  return (
    !/^(?:a|anytime|as|how|time|too)$/.test(before?.text ?? '') &&
    !/^(?:(?:there)?after(?:wards?)?|before|as|apres)$/.test(textAt(tokens, at + 1))
  );
}

/** A bare month, season or quarter is a date after a word of time, or alone at the head of its line. */
function isLed(tokens: Tokens, at: number, { written: { unit }, next }: Point): boolean {
  const before = textAt(tokens, at - 1);
  const { text, capital } = tokens[at] as Token;
  // « A Spring Data repository », « in Spring Boot » name a thing.
  if (unit === 'season' && capital && tokens[next]?.kind === 'word' && tokens[next]?.capital) return false;
  if (unit === 'season') return /^(?:l|d|au|en|the|this|by|in)$/.test(before);
  if (unit === 'quarter') return /^(?:au|des|in|by)$/.test(before);
  const isBreak = (place: number) => (tokens[place]?.kind ?? 'break') === 'break';
  if (isBreak(at - 1)) return capital && (isBreak(next) || says(tokens, next, ':', '-', '–'));
  if (AMBIGUOUS_MONTHS.has(text) && capital !== /^(?:may|march|august|april)$/.test(text))
    return /^(?:en|mois|fin|debut|mi|courant|depuis|avant)$/.test(before);
  return TIME_LEADS.has(before);
}

/** « rue du 4 septembre », « place du 8 mai 1945 ». */
function isName(tokens: Tokens, { at, first }: Expression): boolean {
  if (first.unit !== 'day' || !says(tokens, at - 1, 'du', 'de')) return false;
  return STREET_WORDS.has(textAt(tokens, at - 2));
}
