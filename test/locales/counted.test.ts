import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';

/** The facts that sentences are given, by the type their names have in the tables. */
const SOURCES = readdirSync('src/locales/fr', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/locales/fr/${name}`, 'utf8'))
  .join('\n');
const namesOf = (type: string): ReadonlySet<string> =>
  new Set([...SOURCES.matchAll(new RegExp(`(\\w+)\\??: ${type}`, 'g'))].map(([, name = '']) => name));
const NUMBERS = namesOf('number');
const FLAGS = namesOf('boolean');
const LISTS = namesOf('readonly \\w+\\[\\]');
/** Numbers of lines, answers and years count nothing. */
const NO_COUNT = /^(?:line|column|code|status|year|minimum|maximum|milliseconds)$/;

/** Facts in which every number is the same, and what was asked of them. */
function factsOf(number: number, flag: boolean, asked: Set<string>): object {
  const facts: object = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return name === Symbol.toPrimitive ? () => 'x' : undefined;
        asked.add(name);
        if (NUMBERS.has(name)) return number;
        if (FLAGS.has(name)) return flag;
        if (LISTS.has(name)) return ['x', 'y'];
        return name === 'read' ? facts : name === 'unread' ? [] : 'x';
      },
    },
  );
  return facts;
}

/** Every sentence of a table that a number is asked of, said with it. */
function* counted(table: unknown, number: number, path = ''): Iterable<[string, string]> {
  if (typeof table === 'function') {
    for (const flag of [false, true]) {
      const asked = new Set<string>();
      let said = '';
      try {
        said = String(table(factsOf(number, flag, asked)));
      } catch {
        // Facts of another shape: what it takes is not a number among words.
      }
      if ([...asked].some((name) => NUMBERS.has(name) && !NO_COUNT.test(name)) && said !== '') yield [path, said];
    }
    return;
  }
  if (typeof table !== 'object' || table === null) return;
  for (const [key, child] of Object.entries(table)) yield* counted(child, number, `${path}/${key}`);
}

const said = (table: unknown, number: number) => [
  ...new Map([...counted(table, number)].map((one) => [one.join(), one])).values(),
];

test('the sentences that count are found', () => {
  const paths = new Set(said(fr, 2).map(([path]) => path));
  expect(paths.size).toBeGreaterThan(70);
  expect(new Set(said(en, 2).map(([path]) => path))).toEqual(paths);
  for (const path of [
    '/report/summary',
    '/report/notDone/links',
    '/sitePlan/read',
    '/linkTable/summary',
    '/github/issue/title',
  ])
    expect(paths).toContain(path);
});

/** Said of two and more alone. */
const OF_SEVERAL = /many$|several$|\/(?:run-on|signs|no-header|too-deep)$/;
/** Said where there is nothing, too. */
const MAY_BE_NONE =
  /^\/(?:report\/summary|sitePlan\/(?:read|cms)|site\/|calendar\/summary|cli\/fixed|github\/(?:verdict|title|clean|read)$)/;
const SPACE = '[ \\u00a0\\u202f]';

test.each([
  // French counts nothing and one alike.
  [
    'French',
    fr,
    [0, 1],
    new RegExp(`(?<![\\d,.])[01]${SPACE}(?:autre${SPACE})?(?!fois|mois|plus|sous-)\\p{L}+[sx]\\b`, 'u'),
    'one',
  ],
  [
    'French',
    fr,
    [2],
    new RegExp(
      `(?<![\\d,.])2${SPACE}(?!x\\b|à |au |répondent|et |de |est |peuvent |refusent |sont |mènent |répondent |ont |ne |n’ont )\\p{L}+(?<![sxz])(?!\\p{L}|[’-])`,
      'u',
    ),
    'many',
  ],
  [
    'English',
    en,
    [1],
    new RegExp(
      `(?<![\\d,.])1${SPACE}(?:other${SPACE})?(?!is\\b|was|has|leads|answers|refuses|times)\\p{L}+(?<!s)s\\b`,
      'u',
    ),
    'one',
  ],
  [
    'English',
    en,
    [0, 2],
    new RegExp(
      `(?<![\\d,.])[02]${SPACE}(?:page|file|data file|link|address|error|warning|remark|point|hint|draft|submodule|collection|finding|fix|character|day|second|month|element|place)\\b`,
      'u',
    ),
    'many',
  ],
] as const)('%s agrees with its counts', (_, table, numbers, fault, form) => {
  const wrong = numbers.flatMap((number) =>
    said(table, number).filter(
      ([path, text]) =>
        fault.test(text) && (form === 'many' || !OF_SEVERAL.test(path)) && (number > 0 || MAY_BE_NONE.test(path)),
    ),
  );
  expect(wrong).toEqual([]);
});
