import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { rules } from '../../src/rules/index.ts';
import { checkOf } from '../../src/rules/markdown/remark-lint/check.ts';
import type { LintId } from '../../src/rules/markdown/remark-lint/lint-id.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { fc } from '../property.ts';
import { ourPlaces, parseAsRemark, placesIn, theirPlaces, type WholeLintId } from './remark-by-itself.ts';
import { REMARK_OPTIONS } from './remark-options.ts';
import { readRulePages } from './rule-pages.ts';

const ids = rules.flatMap(({ id, load, off }) => (load === undefined || off !== true ? [] : [id as LintId]));
/** All of remark-lint’s, each under every option that it takes. */
const whole: readonly WholeLintId[] = [...ids, 'markdown-no-undefined-references'];
const optionsOf = (id: WholeLintId): readonly unknown[] => [
  undefined,
  ...(REMARK_OPTIONS[id.replace('markdown-', '')]?.takes ?? []),
];

/** What the rules look at, alone and one inside the other. */
const PIECES = [
  'un mot',
  ' ',
  '\n',
  '\n\n',
  '\n\n\n\n',
  '    ',
  '\t',
  '  \n',
  '    \n',
  '\\\n',
  '# ',
  '##  ',
  '### ',
  '#### un titre ##\n',
  'Titre\n===\n',
  'Titre?\n---\n',
  '* ',
  '- ',
  '+   ',
  '1. ',
  '1) ',
  '3. ',
  '- [x] fait\n',
  '- [X] fait\n',
  '- [ ] à faire\n',
  '> ',
  '>   ',
  '> > ',
  '*mot*',
  '_mot_',
  '**mot**',
  '__mot__',
  '**mot**\n\nla suite',
  '```\ncode\n```\n',
  '~~~sh\n$ code\n~~~\n',
  '\n\n    code\n\n',
  '***\n',
  '\n---\n',
  '* * *\n',
  '[a](/b "c")',
  "[a](/b 'c')",
  '[a](/b (c))',
  '[plan]',
  '![plan]',
  '[plan][]',
  '\n\n[plan]: /plan\n',
  '\n[Le  Plan]: /plan\n',
  '[^N]',
  '\n\n[^N]: note\n',
  'https://exemple.test/a',
  '<https://exemple.test>',
  'www.exemple.test',
  'a@exemple.test',
  '\n| a | b |\n|---|---|\n| c | d |\n',
  '\n|a|b|\n| - | - |\n|  c|d\n',
  '\na | b\n- | -\nc | d\n',
  '<!-- x -->',
  '<br>',
  '\r\n',
  'une ligne qui est assez longue pour être trop longue quand on n’en veut que quatre-vingts\n',
  '😀',
  'é',
]; // prettier-ignore

const documents = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
/** What is front matter for us, or what we read otherwise on purpose, begins a text. */
const isBody = (text: string): boolean => !/^[\s\u200B]*(?:---|—|\+\+\+|\{|[\w ]+:)/.test(text);
/** The bodies of the examples of all rules that hold no syntax but Markdown's: the rest is read otherwise on purpose. */
const EXAMPLES = readRulePages()
  .flatMap(({ examples }) => examples)
  .map(({ source }) => source.replace(/^(?:---|\+\+\+)\r?\n[\s\S]*?\r?\n(?:---|\+\+\+)(?:\r?\n|$)/, ''))
  .filter((text, index, all) => isBody(text) && all.indexOf(text) === index)
  .map((text) => ({ text, page: readPage('a.md', text, { language: 'en' }).page, tree: parseAsRemark(text) }))
  .filter(({ page }) => page.body.syntax.length === 0 && page.body.dialect === 'commonmark');

test('there are examples to compare', () => expect(EXAMPLES.length).toBeGreaterThan(200));

describe.each(whole)('%s', (id) => {
  test('speaks where remark-lint itself does, in the examples of all rules', () => {
    for (const option of optionsOf(id))
      for (const { text, page, tree } of EXAMPLES) {
        const ours = placesIn(page, id, option);
        expect([text, ours]).toEqual([text, theirPlaces(id, option, text, 'a.md', tree)]);
      }
  });

  test('and in any text', () => {
    const options = optionsOf(id);
    fc.assert(
      fc.property(documents, fc.constantFrom(...options), (text, option) => {
        fc.pre(isBody(text));
        expect(ourPlaces(id, option, text, 'a.md')).toEqual(theirPlaces(id, option, text, 'a.md'));
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(ids)('%s', (id) => {
  test('has a sentence for all it says, with no English in French', () => {
    const check = checkOf(id);
    fc.assert(
      fc.property(documents, fc.constantFrom(...optionsOf(id)), (text, option) => {
        const context = { options: { option }, site: { generator: 'plain' } } as unknown as RuleContext;
        const { page } = readPage('a.md', text, { language: 'en' });
        for (const { message, facts } of check(page, context)) {
          const [french, english] = [fr, en].map((locale) => wordFinding(locale, { rule: id, message, facts }));
          expect(french).not.toBe('');
          expect(`${french}${english}`).not.toMatch(/undefined|NaN|Unexpected/);
          expect(french).not.toMatch(/\b(?:expected|spaces?|found|missing)\b/);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('names of files', () => {
  const names = [
    'a.md',
    'The-page.md',
    'a--b.md',
    '-a.md',
    'Ab.MD',
    'É t.md',
    '_index.md',
    'a`b.md',
    'ab.txt',
    'ab',
    'README.md',
  ];
  test.each(ids.filter((id) => /file/.test(id)))('%s', (id) => {
    for (const option of optionsOf(id))
      for (const path of names)
        expect([path, ourPlaces(id, option, 'Hello.\n', path)]).toEqual([
          path,
          theirPlaces(id, option, 'Hello.\n', path),
        ]);
  });
});

test('comments of remark-lint are minded, and one that it does not know throws nothing', () => {
  const say = (text: string) => ourPlaces('markdown-strong-marker', '*', text, 'a.md').length;
  expect(say('__a__ b\n\n<!--lint disable strong-marker-->\n\n__a__ b\n\nc\n')).toBe(1);
  expect(say('<!--lint ignore strong-marker-->\n\n__a__ b\n\n__c__ d\n')).toBe(1);
  expect(say('<!--lint disable-->\n\n__a__ b\n\n<!--lint enable-->\n\n__c__ d\n\ne\n')).toBe(1);
  expect(say('<!--lint foo-->\n\n__a__ b\n')).toBe(1);
});

test.each([
  ['<!--lint disable final-newline-->\n\nUn mot', 'markdown-final-newline', 0],
  ['Un mot\n\n<!--lint disable-->\n\nUn mot', 'markdown-final-newline', 0],
  ['<!--lint disable-->\n\n<!--lint enable-->\n\nUn mot', 'markdown-final-newline', 1],
  ['<!--lint disable no-literal-urls-->\n\nUn mot', 'markdown-final-newline', 1],
  ['---\ntitle: A\n---\n\n<!--lint disable file-extension-->\n\nUn mot\n', 'markdown-file-extension', 0],
  ['Un mot\n\n<!--lint disable-->\n\nUn mot\n', 'markdown-file-extension', 1],
] as const)('so are those about the file: %j', (text, id, count) => {
  expect(ourPlaces(id, 'txt', text, 'a.md')).toHaveLength(count);
});

test('a table that would take a minute is left, and that is said', () => {
  const text = `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(4000)}`;
  const { page } = readPage('a.md', text, { language: 'fr' });
  const context = { options: {}, site: { generator: 'plain' } } as unknown as RuleContext;
  expect([...checkOf('markdown-table-cell-padding')(page, context)].map(({ message }) => message)).toEqual(['too-big']);
});
