import type { cmsOptions as french } from '../../fr/cms/options.ts';
import type { Labels } from '../../fr/schema.ts';
import { ENGINES } from '../../fr/site-plan.ts';
import { quoteLabels } from '../schema.ts';
import { quoted } from '../words/quote.ts';

const wish = (suggestion: string | null): string => (suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`);
const inside = (where: Labels): string => (where.length === 0 ? '' : ` in ${quoteLabels(where)}`);
const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const end = ({ engine, refuses }: { readonly engine: string; readonly refuses: boolean }): string =>
  refuses
    ? `: ${ENGINES[engine] ?? 'the CMS'} refuses to start.`
    : `: ${ENGINES[engine] ?? 'the CMS'} does not expect it.`;

const KINDS: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  flag: 'true or false',
  null: 'nothing',
  map: 'a group of options',
  list: 'a list',
};

function advice(expected: readonly string[], found: string, option: string): string {
  if (expected.includes('text') && /^(?:number|true|false)$/.test(found))
    return ' Put the value between quotation marks.';
  if (found === 'null') return ' Give it a value, or remove the line.';
  if (option === 'pattern') return PATTERN;
  if (expected.includes('list') && (found === 'map' || found === 'text'))
    return ' Each item of a list begins with a dash.';
  return found === 'text' && expected.includes('number') ? ' Write a number, without quotation marks.' : '';
}

const PATTERN = " Write the expression, then the message: ['^\\d+$', 'Digits'].";

export const cmsOptions: typeof french = {
  code: (facts) =>
    facts.isWhole
      ? 'The configuration of the CMS is that of a program here, which Relecture does not run: pages are not held against it. Written out here or in config.yml, it would be read.'
      : 'A part of the configuration of the CMS is code here, which Relecture does not run: the rest is read, but what it may lack is not said.',
  'missing-option': (facts) => `${list(facts.options.map(quoted), 'or')} is missing${inside(facts.where)}${end(facts)}`,
  'unknown-option': (facts) =>
    `${ENGINES[facts.engine] ?? 'The CMS'} does not know the option ${quoted(facts.option)}${inside(facts.where)}: it leaves it aside${facts.asked ? ', and refuses to start for want of the other' : ''}.${wish(facts.suggestion)}`,
  'renamed-option': (facts) =>
    `The option ${quoted(facts.option)}${inside(facts.where)} is called ${quoted(facts.suggestion)} now${end(facts)} Change its name.`,
  'option-value': (facts) =>
    `The option ${quoted(facts.option)}${inside(facts.where)} does not take the value ${quoted(facts.value)}${end(facts)}${wish(facts.suggestion)} Values: ${facts.allowed.filter((one) => one !== '').join(', ')}.`,
  'option-flag': (facts) =>
    `The option ${quoted(facts.option)}${inside(facts.where)} expects true or false, and ${quoted(facts.value)} is read as a text${end(facts)} Write true or false, without quotation marks.`,
  'option-kind': (facts) => {
    const what = facts.item === null ? 'The option' : `Item no. ${facts.item} of the option`;
    const expected = list(
      facts.expected.map((one) => KINDS[one] ?? one.replaceAll('"', '')),
      'or',
    );
    return `${what} ${quoted(facts.option)}${inside(facts.where)} expects ${expected}, and ${facts.found === 'null' ? 'is empty' : `holds ${KINDS[facts.found] ?? facts.found}`}${end(facts)}${advice(facts.expected, facts.found, facts.option)}`;
  },
  'option-count': (facts) =>
    facts.count === null
      ? `The list ${quoted(facts.option)}${inside(facts.where)} is empty${end(facts)}`
      : `The list ${quoted(facts.option)}${inside(facts.where)} must have ${facts.count} ${facts.count === 1 ? 'item' : 'items'}${end(facts)}${facts.option === 'pattern' ? PATTERN : ''}`,
  'both-options': (facts) =>
    `${list(facts.options.map(quoted), 'and')} stand together${inside(facts.where)}, and do not go together${end(facts)} Keep one or the other.`,
  'slug-slash': (facts) =>
    `The option “slug”${inside(facts.where)} holds a slash (${facts.value})${end(facts)} Write in “path” what makes folders.`,
  'bad-repository': (facts) =>
    `${quoted(facts.value)} is not the name of a repository${end(facts)} Write “organisation/repository”, without the address of the site.`,
  'bad-name': (facts) =>
    `The name ${quoted(facts.name)} holds a space or one of the signs . * : < >${end(facts)} The label may hold anything.`,
  'bad-locale': (facts) =>
    `The option ${quoted(facts.option)}${inside(facts.where)} names the language ${quoted(facts.value)}, which is not in “locales” (${facts.locales.join(', ')})${end(facts)}${wish(facts.suggestion)}`,
  'unknown-field': (facts) =>
    `The option ${quoted(facts.option)}${inside(facts.where)} names the field ${quoted(facts.field)}, which ${quoted(facts.collection)} does not have${end(facts)}${wish(facts.suggestion)}`,
  'unknown-file': (facts) =>
    `${quoteLabels(facts.where)} points to the file ${quoted(facts.file)}, which the collection ${quoted(facts.collection)} does not have${end(facts)}${wish(facts.suggestion)}`,
  'same-choice': (facts) => `The choice ${quoted(facts.value)} is given twice${inside(facts.where)}${end(facts)}`,
  'unknown-choice': (facts) =>
    `The default value ${quoted(facts.value)} is none of the choices${inside(facts.where)}${end(facts)}${wish(facts.suggestion)}`,
};
