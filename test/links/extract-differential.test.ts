import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';
import { disabledRanges } from '../../src/links/extract/markdown-link-check.ts';
import { fc } from '../property.ts';
import { readRulePages } from '../rules/rule-pages.ts';

const require = createRequire(createRequire(import.meta.url).resolve('markdown-link-check'));
/** The extraction of markdown-link-check: every `href` and `src` of the rendered text, front matter included. */
const theirs: (markdown: string) => string[] = require('markdown-link-extractor');

/** What is asked over the web; written alike on both sides. */
function web(urls: readonly string[]): string[] {
  const absolute = urls.map((url) => url.replace(/^\/\//, 'https://').replace(/^(?:http:\/\/)?www\./, 'https://www.'));
  return [
    ...new Set(
      absolute.filter((url) => /^https?:\/\/./.test(url)).map((url) => (URL.canParse(url) ? new URL(url).href : url)),
    ),
  ];
}

function ours(text: string): string[] {
  return web(linksOf(readPage('content/exemple.md', text).page).map(({ url }) => url));
}

/** The links of theirs that are none of ours. */
function missed(text: string): string[] {
  const known = new Set(ours(text));
  return web(theirs(text)).filter((url) => !known.has(url));
}

const PAGE = `---
title: Un guide
link: https://exemple.fr/champ
liste:
  - https://exemple.fr/un
texte: >-
  Lire [le guide](https://exemple.fr/guide) avant le 3 mai.
---

# Les lacs, [ici](https://exemple.fr/titre "Titre")

Un [lien](https://exemple.fr/a), ![une image](https://exemple.fr/b.png), [une référence][r] et <https://exemple.fr/auto>.
Une adresse nue : https://exemple.fr/nue. Une autre (https://exemple.fr/par_(en)theses), et www.exemple.fr/www.

> [Une citation](https://exemple.fr/citation?a=1&amp;b=2)

| a | b |
|---|---|
| [c](https://exemple.fr/cellule) | <a href="https://exemple.fr/html">d</a> |

<p><a href='https://exemple.fr/bloc'>Un bloc</a> <img src="https://exemple.fr/bloc.png"></p>

\`https://exemple.fr/code\`

    https://exemple.fr/indente

<!-- https://exemple.fr/commentaire -->

[r]: https://exemple.fr/reference
`;

/** `http://localhost:1313/` in a sentence tells what to type: no link of ours. */
const isLocal = (url: string) => new URL(url).hostname === 'localhost';

describe('extraction, beside that of markdown-link-check', () => {
  test('on a page with every form, both find the same', () => {
    expect(missed(PAGE)).toEqual([]);
    expect(ours(PAGE).filter((url) => !web(theirs(PAGE)).includes(url))).toEqual([]);
  });

  test('on the examples of the pages of link rules, what they find more only ends otherwise', () => {
    const sources = readRulePages()
      .filter(({ id }) => id.startsWith('link-'))
      .flatMap(({ examples }) => examples.map(({ source }) => source));
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources) {
      const known = ours(source);
      expect(
        missed(source).filter(
          (url) => !isLocal(url) && !known.some((other) => other.startsWith(url) || url.startsWith(other)),
        ),
      ).toEqual([]);
    }
  });

  test('where they differ: flow lists, YAML comments, French punctuation', () => {
    const flow = '---\nsources: ["https://exemple.fr/a", "https://exemple.fr/b"] # https://exemple.fr/c\n---\n';
    expect(ours(flow)).toEqual(['https://exemple.fr/a', 'https://exemple.fr/b']);
    expect(missed(flow)).toEqual(['https://exemple.fr/b%22%5D', 'https://exemple.fr/c']);
    expect(ours('« https://exemple.fr/a», suite')).toEqual(['https://exemple.fr/a']);
    expect(missed('« https://exemple.fr/a», suite')).toEqual(['https://exemple.fr/a%C2%BB']);
  });

  test('its comments switch off the same links', () => {
    const comment = (name: string) => `<!-- markdown-link-check-${name} -->`;
    const line = fc.oneof(
      fc.nat(9).map((number) => `[a](https://exemple.fr/${number})`),
      fc.constantFrom('disable', 'enable').map(comment),
      fc.nat(9).map((number) => `${comment('disable-next-line')}\n[b](https://exemple.fr/apres/${number})`),
      fc.nat(9).map((number) => `[b](https://exemple.fr/ligne/${number}) ${comment('disable-line')}`),
    );
    // Their expression for `disable` swallows all that follows an opening left without end, ours too.
    const theirRules = [
      /(<!--[ \t]+markdown-link-check-disable[ \t]+-->[\S\s]*?<!--[ \t]+markdown-link-check-enable[ \t]+-->)/gm,
      /(<!--[ \t]+markdown-link-check-disable[ \t]+-->[\S\s]*(?!<!--[ \t]+markdown-link-check-enable[ \t]+-->))/gm,
      /(<!--[ \t]+markdown-link-check-disable-next-line[ \t]+-->\r?\n[^\r\n]*)/gm,
      /([^\r\n]*<!--[ \t]+markdown-link-check-disable-line[ \t]+-->[^\r\n]*)/gm,
    ];
    const links = (text: string) => [...text.matchAll(/\]\((\S+)\)/g)].map((match) => match[1]);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const off = disabledRanges(text);
        const kept = [...text.matchAll(/\]\((\S+)\)/g)].filter(
          ({ index }) => !off.some(({ start, end }) => start <= index && index < end),
        );
        expect(kept.map((match) => match[1])).toEqual(
          links(theirRules.reduce((rest, rule) => rest.replace(rule, ''), text)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
