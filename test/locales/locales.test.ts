import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { quoted as quotedEn } from '../../src/locales/en/words/quote.ts';
import { en } from '../../src/locales/en.ts';
import { quotedAsIs, quoted as quotedFr } from '../../src/locales/fr/words/quote.ts';
import { fr } from '../../src/locales/fr.ts';

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
}

/** Every sentence of the French tables: string literals, and templates with « x » for their expressions. */
const strings = frenchStrings();

function frenchStrings(): [string, string][] {
  const names = readdirSync('src/locales/fr', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const program = parseAst(readFileSync(`src/locales/fr/${name}`, 'utf8'), { lang: 'ts' });
      return [...stringsOf(program)]
        .filter((text) => /\p{L} \p{L}/u.test(text))
        .map((text): [string, string] => [name, text]);
    });
}

function* stringsOf(node: unknown): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, value, quasis } = node as Node;
  if (type === 'Literal' && typeof value === 'string') yield value;
  if (type === 'TemplateLiteral') yield (quasis ?? []).map((quasi) => quasi.value.cooked ?? '').join('x');
  for (const child of Object.values(node)) yield* stringsOf(child);
}

/** A tool that corrects typography is faultless in its own. */
test.each([
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['straight quotes around words', /"\p{L}[^"=]*\p{L}"/u],
  ['an ordinary space before ; ! ? »', /\p{L} [;!?»]/u],
  ['an ordinary space before a colon', /\p{L} :/u],
  ['no space before ; ! ?', /(?<!&\w*)\p{L}[;!?](?:\s|$)/u],
  ['an ordinary space after «', /« /],
  ['no space inside «', /«[^\u202F\u00A0\s]|[^\u202F\u00A0\s]»/],
  ['three dots', /\.\.\./],
  ['two spaces', /\p{L} {2,}\p{L}/u],
])('French sentences have no fault of typography: %s', (_, fault) => {
  const wrong = strings.filter(([name, text]) =>
    // The help is laid out in columns.
    fault.test(name === 'cli.ts' ? text.replace(/^.*(?:relecture |--).*$/gm, '') : text),
  );
  expect(wrong).toEqual([]);
});

test('English has every sentence of French, and no other', () => {
  expect(shapeOf(en)).toEqual(shapeOf(fr));
});

function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'sentence' : typeof value;
  if (Array.isArray(value)) return 'list';
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, child]) => [key, shapeOf(child)])
      .filter(([, shape]) => shape !== undefined),
  );
}

test('a quotation that holds quotation marks is told from ours', () => {
  expect(quotedFr('le dossier « Résilience » est clos')).toBe('«\u202fle dossier “Résilience” est clos\u202f»');
  expect(quotedFr('…dit «\u00a0oui')).toBe('«\u202f…dit “oui\u202f»');
  expect(quotedEn('the “open” door')).toBe('“the ‘open’ door”');
  // Spoken of, they are shown as they are.
  expect(quotedAsIs('«oui»')).toBe('“«oui»”');
  expect(quotedAsIs('oui !')).toBe('«\u202foui !\u202f»');
});

test('no sentence puts words of a page between quotation marks of its own', () => {
  const wrong = ['fr', 'en'].flatMap((name) =>
    readdirSync(`src/locales/${name}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('quote.ts'))
      .flatMap(
        (file) =>
          readFileSync(`src/locales/${name}/${file}`, 'utf8').match(/^.*(?:«(?:\s|\\u\w{4})*|“)\$\{.*$/gm) ?? [],
      ),
  );
  expect(wrong).toEqual([]);
});
