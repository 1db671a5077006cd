import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/content/edits.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { chooseFixes } from '../../../src/review/fix.ts';
import { fc } from '../../property.ts';
import { findIn } from '../../rules/text-rules.ts';

/** Every letter that MDX's own grammar calls text, by its offset. */
function ofTheGrammar(text: string): string {
  const letters = text.replace(/[^\r\n]/g, ' ').split('');
  const waiting: Nodes[] = [fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('children' in node) waiting.push(...node.children);
    if (node.type !== 'text') continue;
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    for (let index = start.offset ?? 0; index < (end.offset ?? 0); index++) letters[index] = text.charAt(index);
  }
  return onlyLetters(letters.join(''));
}

function ofRelecture(text: string): string {
  return onlyLetters(readPage('a.mdx', text, { dialect: 'mdx' }).page.body.prose);
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\r\n]/gu, ' ');
}

/** The tree of MDX's own grammar, its texts and places left out. */
function shapeOf(text: string): string {
  const tree = fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  const dropped = new Set(['position', 'data']);
  return JSON.stringify(tree, function (this: { type?: string }, key, value: unknown) {
    return dropped.has(key) || (key === 'value' && this.type === 'text') ? undefined : value;
  });
}

const INLINE = [
  'un mot',
  'l’été',
  '{nom}',
  ['{a ? "oui }" : `non $', '{b}`}'].join(''),
  '{/* note : x */}',
  '<B a="x > y">gras</B>',
  '<b>gras</b>',
  '<C d={{ e: "f" }} {...g} />',
  '<a href="/x">lien</a>',
  '[lien](/y "titre")',
  '**fort**',
  '`{code}`',
  '<>fragment</>',
  '<li>point</li>',
  '{["a", {b: 1}].map((x) => <p>{x}</p>)}',
];
const FLAWS = ['la 7ème fois: ici', 'un "mot" dit', 'au coeur de la ville !', "l'équipe et l’autre"];
const inline = fc
  .array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 5 })
  .map((pieces) => `Texte ${pieces.join(' ')} fin.`);
const block = fc.oneof(
  inline,
  inline.map((text) => `## ${text}`),
  inline.map((text) => `- ${text}\n- autre`),
  inline.map((text) => `<Boite\n  a="b"\n  c={[\n    { d: 1 }\n  ]}\n>\n\n${text}\n\n</Boite>`),
  inline.map((text) => `<div>\n  ${text}\n</div>`),
  inline.map((text) => `<Onglets><Onglet a={1}>\n\n    ${text}\n\n</Onglet></Onglets>`),
  inline.map((text) => `> ${text}`),
  fc.constantFrom(
    '{/* un\n commentaire */}',
    '{\n  x.y("a")\n}',
    '```jsx\n<A b={c} />\n```',
    '<Image src="/x.png"\n  alt="une image" />',
    '***',
  ),
);
const page = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map(
    (blocks) =>
      `import A from "a"\n\nimport {\n  B,\n\n  C as D } from "c"\nexport const f = () => {\n  return "x"\n\n}\n\nexport const b = {\n  c: "d",\n\n  e: 'f'\n}\n\n${blocks.join('\n\n')}\n`,
  );

test('the same text as MDX’s own grammar', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(ofRelecture(text)).toBe(ofTheGrammar(text));
    }),
    { numRuns: 300 },
  );
});

test('once its words are mended, a page is the same program', () => {
  let made = 0;
  const pieces = fc.array(fc.constantFrom(...FLAWS, ...INLINE), { minLength: 2, maxLength: 6 });
  const flawed = fc
    .tuple(pieces, page)
    .map(
      ([parts, rest]) =>
        `${rest}\nVoici pour vous et pour nous les pages qui sont dans la ville ${parts.join(' ')} fin.\n`,
    );
  fc.assert(
    fc.property(flawed, (text) => {
      const { page } = readPage('a.mdx', text, { dialect: 'mdx', language: 'fr' });
      const chosen = chooseFixes(findIn(page, { only: ['typography-'] }));
      made += chosen.count;
      expect(shapeOf(applyEdits(text, chosen.edits))).toBe(shapeOf(text));
    }),
    { numRuns: 100 },
  );
  expect(made).toBeGreaterThan(20);
});
