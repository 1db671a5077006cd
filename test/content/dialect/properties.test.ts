import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../../src/content/dialect/dialect.ts';
import { dialectNamed } from '../../../src/content/dialect/dialects.ts';
import { veil } from '../../../src/content/dialect/veil.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { fc } from '../../property.ts';
import { worked } from '../../worked.ts';

const NAMES: readonly DialectName[] = [
  'commonmark',
  'hugo',
  'jekyll',
  'mkdocs',
  'mdx',
  'docusaurus',
  'vitepress',
  'eleventy',
  'gitbook',
  'quarto',
  'zola',
  'docsify',
  'pelican',
  'hexo',
  'myst',
  'middleman',
  'grav',
];

const PIECES =
  '{{< |{{% | >}}| %}}|{{ | }}|{% | %}|{% raw %}|{% endraw %}|{% highlight x %}|{% endhighlight %}|{# | #}|{|}|{/* | */}|<A |<b>|</A>|/>|<a href="|">|`|```|~~~|!!! note "|"|??? x|=== "|:::|::: tip |[[|]]|[a](|)|[b]: |> |[!NOTE]|- |1. |    |\t|\n|\n\n|\r\n|# |$|$$|\\(|\\)|:x:|++a++|--8<-- "|*[|]:|{: .a }|{#id}|import a from "b"|export const |<div markdown="1">|</div>|mot |Une phrase : oui.|é|🦊|\\|&amp;|\uE001|@fig-x|?> |<?|?>|<%= |%>|```{note} |````{code}|:name: x|---|{ref}`|a <b>`|(x)=|% |[a=b]|[a]|[/a]|!! |+++'.split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PIECES, '|'), { maxLength: 40 }).map((pieces) => pieces.join(''));
const shape = (one: string): string => one.replace(/[^\r\n]/g, 'x');

describe('every dialect, whatever the text', () => {
  test.each(NAMES)('%s: lengths, line breaks and places stay', (name) => {
    fc.assert(
      fc.property(text, (written) => {
        const { body, field } = dialectNamed(name);
        for (const constructs of [body, field]) {
          const veiled = veil(written, constructs);
          expect(shape(veiled.text)).toBe(shape(written));
          expect(shape(veiled.markup)).toBe(shape(written));
          let last = -1;
          for (const { start, end } of veiled.syntax) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(written.length);
        }
        const passage = readPage(name === 'mdx' ? 'a.mdx' : 'a.md', `Un.\n\n${written}`, { dialect: name }).page.body;
        expect(shape(passage.prose)).toBe(shape(passage.text));
        for (const { start, end } of passage.syntax)
          expect(passage.prose.slice(start, end)).toMatch(/^[\uE000\uFFFC\r\n]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test.each(NAMES)(
    '%s: hostile text is read in linear time',
    (name) => {
      const { body } = dialectNamed(name);
      for (const piece of [
        '{{',
        '{%',
        '{% a %}',
        '{{< a ',
        '<a ',
        '<A {',
        '$',
        '$a',
        ':::',
        '<%',
        '<%= a ',
        '```{a}\n',
        '```{a}\n---\n',
        '```{a}\n:b: c\n',
        '{a}`',
        '{a}`b <c> ',
        '(a)=\n',
        '!!! ',
        '{',
        '`',
        '`` ',
        '[[',
        '{: ',
        '\\(',
        '"',
        '=== "',
        'import {',
        '++a',
        ':a',
        '<A b="',
        '\n\n{{',
        '@a',
        '[@',
        '{/*',
        '{# ',
        '--8<--\n',
      ]) {
        const started = worked();
        veil(piece.repeat(50_000), body);
        veil(`${piece}\n`.repeat(25_000), body);
        expect(worked() - started, piece).toBeLessThan(3000);
      }
    },
    120_000,
  );
});
