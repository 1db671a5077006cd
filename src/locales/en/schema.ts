import type { schemaSentences as french, Labels } from '../fr/schema.ts';
import { wholeNumbersBeside } from '../whole-numbers.ts';
import { quoted, quotedAsIs } from './words/quote.ts';

/** “Top of page › Questions no. 2 › Question”. Empty for the page itself. */
export function quoteLabels(labels: Labels): string {
  const parts: string[] = [];
  for (const label of labels) {
    const last = parts.length - 1;
    if (typeof label === 'string') parts.push(label);
    else if (last < 0) parts.push(`no. ${label}`);
    else parts[last] += ` no. ${label}`;
  }
  return parts.length === 0 ? '' : quoted(parts.join(' › '));
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list (one item a line, after a dash)',
  object: 'a group of fields',
  null: 'nothing',
  date: 'a date such as 2024-08-19',
};

/** A sign, named where it is not seen. */
function oneSign(sign: string): string {
  return /\s/.test(sign) ? 'a space' : quotedAsIs(sign);
}

/** A sign that an address cannot hold as it is. */
function signName(sign: string): string {
  return /\s/.test(sign) ? 'a space' : quotedAsIs(sign);
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date that exists, such as 2024-08-19',
  time: 'a time such as 10:30:00+02:00',
  'date-time': 'a date and time such as 2024-08-19T10:30:00+02:00',
  duration: 'a duration such as P3M for three months',
  email: 'an e-mail address such as name@example.org',
  'idn-email': 'an e-mail address such as name@example.org',
  uri: 'a full address such as https://example.org/page',
  iri: 'a full address such as https://example.org/page',
  url: 'a full address such as https://example.org/page',
  'uri-reference': 'an address such as /page or https://example.org/page',
  'iri-reference': 'an address such as /page or https://example.org/page',
  hostname: 'a domain name such as example.org',
  ipv4: 'an IPv4 address such as 192.0.2.1',
  ipv6: 'an IPv6 address such as 2001:db8::1',
  uuid: 'a UUID',
  regex: 'a regular expression',
  integer: 'a whole number',
  number: 'a number',
  color: 'a colour such as #1a2b3c',
  point: 'a position on the map (GeoJSON), as the CMS writes it',
  file: 'a file of the site, not a full address',
};

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const field = (where: Labels): string => quoteLabels(where) || 'The page';
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** A sentence of somebody else’s, put after a colon. */
const inSentence = (text: string): string =>
  text.replace(/[.\s]+$/, '').replace(/^\p{Lu}(?=\p{Ll}|[’' ])/u, (letter) => letter.toLowerCase());
const wholeAdvice = (value: string): string => {
  const numbers = wholeNumbersBeside(value);
  return numbers.length === 0 ? '' : ` Write ${list(numbers, 'or')}.`;
};
const wish = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean ${quotedAsIs(suggestion)}?`;
const named = (label: string, key: string): string => (label === key ? quoted(key) : `${quoted(label)} (key ${key})`);
const inside = (where: Labels): string => (where.length === 0 ? '' : ` in ${quoteLabels(where)}`);
const found = (actual: string, value: string): string =>
  actual === 'string'
    ? `the text ${quoted(value)}`
    : actual === 'number'
      ? `the number ${value}`
      : actual === 'date'
        ? `the date ${value}`
        : actual === 'boolean'
          ? value
          : actual === 'null'
            ? 'nothing'
            : actual === 'array'
              ? 'a list'
              : 'a group of fields';

export const schemaSentences: typeof french = {
  missing: (facts) => `${named(facts.label, facts.key)} is missing${inside(facts.where)}: this field is required.`,
  'missing-misspelt': (facts) =>
    `The key ${quoted(facts.key)} probably stands for ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? '' : ` (${quoted(facts.label)})`}, which is missing${inside(facts.where)} and is required.`,
  'missing-because': (facts) =>
    `${named(facts.label, facts.key)} is missing${inside(facts.where)}: it is required when ${quoted(facts.because)} is filled in.`,
  'missing-body': (facts) =>
    `The text of the page (${quoted(facts.label)}) is missing below the last “---”: it is required.`,
  'one-of-keys': (facts) =>
    `${list(facts.keys.map(quoted), 'or')} is missing${inside(facts.where)}: at least one is needed.`,
  empty: (facts) =>
    facts.list
      ? `${field(facts.where)} is an empty list: it needs at least one item.`
      : `${field(facts.where)} is empty, yet this field is required: fill it in.`,
  'empty-optional': (facts) => `${field(facts.where)} is empty: fill it in, or remove its line.`,
  'not-both': (facts) => `${field(facts.where)} and ${quoted(facts.key)} exclude each other: keep only one of them.`,
  type: (facts) => {
    const expected = list(
      facts.expected.map((kind) => KINDS[kind] ?? kind),
      'or',
    );
    const scalar = facts.actual === 'number' || facts.actual === 'boolean' || facts.actual === 'date';
    const bare =
      facts.expected.some((kind) => kind !== 'string') &&
      (/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(facts.value) ||
        (facts.expected.includes('date') && /^\d{4}-\d\d-\d\d$/.test(facts.value)));
    const isWhole = facts.expected.includes('integer') && !facts.expected.includes('number');
    const advice =
      scalar && facts.expected.includes('string')
        ? ` Put the value in straight quotes: "${facts.value}".`
        : isWhole && wholeAdvice(facts.value) !== ''
          ? wholeAdvice(facts.value)
          : facts.actual === 'string' && bare
            ? ' Write the value without quotes.'
            : '';
    return `${field(facts.where)} expects ${expected}, but holds ${found(facts.actual, facts.value)}.${advice}`;
  },
  value: (facts) => {
    const end = facts.more > 0 ? ` (and ${plural(facts.more, 'other', 'others')})` : '';
    const choice =
      facts.suggestion === null && facts.allowed.length > 0
        ? facts.allowed.length + facts.more === 1
          ? ` The only possible value is ${quotedAsIs(facts.allowed[0] ?? '')}.`
          : ` The possible values are ${list(facts.allowed.map(quotedAsIs), 'and')}${end}.`
        : wish(facts.suggestion);
    return `${field(facts.where)} cannot be ${quoted(facts.value)}.${choice}`;
  },
  constant: (facts) => `${field(facts.where)} must be ${quotedAsIs(facts.expected)}, not ${quoted(facts.value)}.`,
  format: (facts) =>
    `${field(facts.where)} expects ${FORMATS[facts.format] ?? `a value in the format ${facts.format}`}, not ${quoted(facts.value)}.${facts.format === 'integer' ? wholeAdvice(facts.value) : ''}`,
  'uri-sign': (facts) =>
    `${field(facts.where)} expects an address, which cannot hold ${list(facts.signs.map(signName), 'or')} as it is: write ${facts.encoded}.`,
  date: (facts) =>
    `${field(facts.where)} expects a ${facts.isTime ? 'time' : 'date'} such as ${facts.example}, not ${quoted(facts.value)}.`,
  signs: (facts) =>
    `${field(facts.where)} does not have the expected form: ${quoted(facts.value)} holds ${list(facts.signs.map(oneSign), 'and')}, and only these signs are allowed: ${list(
      facts.allowed.map((one) => (typeof one === 'string' ? oneSign(one) : `${one[0]} to ${one[1]}`)),
      'and',
    )}.`,
  pattern: (facts) =>
    facts.advice === null
      ? `${field(facts.where)} does not have the expected form: ${quoted(facts.value)} does not follow the pattern ${facts.pattern}.`
      : `${field(facts.where)} does not have the expected form (${quoted(facts.value)}): ${inSentence(facts.advice)}.`,
  unlike: (facts) =>
    `${field(facts.where)} does not have the expected form (${quoted(facts.value)}). Write for instance ${list(facts.examples.map(quotedAsIs), 'or')}.`,
  ending: (facts) =>
    `${field(facts.where)} takes the name of an image, and ${quoted(facts.value)} does not end as it should: ${list(
      facts.allowed.map((one) => `.${one}`),
      'or',
    )}, in small letters.`,
  'day-limit': (facts) =>
    `${field(facts.where)} is ${facts.value}: no ${facts.isLate ? 'later' : 'earlier'} than ${facts.limit}.`,
  'too-short': (facts) =>
    `${field(facts.where)} is too short: ${plural(facts.length, 'character', 'characters')}, at least ${facts.limit} needed.`,
  'too-long': (facts) =>
    `${field(facts.where)} is too long: ${plural(facts.length, 'character', 'characters')}, at most ${facts.limit} allowed.`,
  'too-few': (facts) =>
    `${field(facts.where)} has ${plural(facts.count, 'item', 'items')}: at least ${facts.limit} needed.`,
  'too-many': (facts) =>
    `${field(facts.where)} has ${plural(facts.count, 'item', 'items')}: at most ${facts.limit} allowed.`,
  duplicate: (facts) =>
    `${field(facts.where)} repeats ${quoted(facts.value)}: it is both item no. ${facts.first} and no. ${facts.second}.`,
  'too-small': (facts) =>
    `${field(facts.where)} is ${facts.value}: it must be ${facts.exclusive ? 'more than' : 'at least'} ${facts.limit}.`,
  'too-big': (facts) =>
    `${field(facts.where)} is ${facts.value}: it must be ${facts.exclusive ? 'less than' : 'at most'} ${facts.limit}.`,
  multiple: (facts) => `${field(facts.where)} is ${facts.value}: it must be a multiple of ${facts.of}.`,
  'unknown-key': (facts) => `The key ${quoted(facts.key)} is not known${inside(facts.where)}.${wish(facts.suggestion)}`,
  contains: (facts) =>
    `${field(facts.where)} must hold at least ${plural(facts.least, 'item', 'items')} of the kind the schema asks for.`,
  forbidden: (facts) => `${field(facts.where)} is not allowed here.`,
  alternatives: (facts) =>
    facts.titles.length === 0
      ? `${field(facts.where)} has none of the forms the schema allows.`
      : `${field(facts.where)} has none of the forms the schema allows: ${list(facts.titles.map(quoted), 'or')}.`,
  ambiguous: (facts) =>
    facts.titles.length === 0
      ? `${field(facts.where)} has several forms at once, while the schema asks for one only.`
      : `${field(facts.where)} has several forms at once, while only one is wanted: ${list(facts.titles.map(quoted), 'or')}.`,
  other: (facts) => `${field(facts.where)} does not follow the rule ${quoted(facts.keyword)} of the schema.`,
  'too-many-problems': (facts) =>
    `${plural(facts.more, 'other departure', 'other departures')} from the schema ${facts.more === 1 ? 'is' : 'are'} not listed in this file.`,
  'too-slow': (facts) =>
    `Checking ${quoteLabels(facts.where) || 'the page'} against the schema takes too long: it was stopped. The schema probably holds a costly regular expression or alternative.`,
};
