import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { findIn } from './text-rules.ts';

interface Site {
  readonly generator?: string;
  readonly dialect?: DialectName;
  readonly language?: string;
}

/** What a rule says of a page: its severity and the words it speaks of. */
function said(rule: string, text: string, { generator = 'plain', dialect = 'commonmark', language = 'fr' }: Site = {}) {
  const { page } = readPage('p.md', text, { dialect, language });
  return findIn(page, { only: [rule], generator }).map(({ severity, excerpt }) => `${severity} ${excerpt}`);
}

const HUGO: Site = { generator: 'hugo', dialect: 'hugo' };
const JEKYLL: Site = { generator: 'jekyll', dialect: 'jekyll' };
const MKDOCS: Site = { generator: 'mkdocs', dialect: 'mkdocs' };

describe('what a generator makes of Markdown', () => {
  test.each<[string, string, Site, string[]]>([
    ['markdown-literal-markup', '##Titre\n', HUGO, ['warning ##Titre']],
    ['markdown-literal-markup', '##Titre\n', MKDOCS, []],
    ['markdown-literal-markup', '##Titre\n', { generator: 'pelican' }, []],
    [
      'markdown-literal-markup',
      '🚨**[Un](https://exemple.test/)**\n: Un sens.\n\n💶**[Deux](https://exemple.test/)**\n: Un autre.\n',
      { generator: 'pelican' },
      [],
    ],
    ['markdown-literal-markup', '##Titre\n', {}, ['info ##Titre']],
    ['markdown-literal-markup', '[a](/x y.pdf)\n', HUGO, ['warning [a](/x y.pdf)']],
    ['markdown-literal-markup', '[a](/x y.pdf)\n', JEKYLL, []],
    ['markdown-literal-markup', 'Un **mot **suivi.\n', MKDOCS, []],
    ['markdown-literal-markup', 'Un **mot ** suivi.\n', MKDOCS, ['warning **mot **']],
    ['markdown-broken-table', 'A | B\n--|--|--\n1 | 2\n', HUGO, []],
    ['markdown-broken-table', 'A | B | C\n--|--\n1 | 2\n', HUGO, ['warning A | B | C']],
    ['markdown-broken-table', '| A | B |\n| 1 | 2 |\n', JEKYLL, []],
    ['markdown-no-hidden-table-cell', '| A |\n|---|\n| 1 | 2 |\n', JEKYLL, []],
    ['markdown-no-hidden-table-cell', '| A |\n|---|\n| 1 |  |\n', HUGO, []],
    ['markdown-no-hidden-table-cell', '| A | B |\n|---|---|\n| `a|b` | 2 |\n', MKDOCS, []],
    ['markdown-no-hidden-table-cell', '| A | B |\n|---|---|\n| `a` | `b` | c |\n', MKDOCS, ['warning | c |']],
    ['markdown-no-hidden-table-cell', '| A |\n|---|\n| `a | b | c` |\n', { generator: 'vuepress' }, []],
    ['markdown-no-hidden-table-cell', '| A |\n|---|\n| a | b |\n', { generator: 'vuepress' }, ['warning | b |']],
    ['markdown-empty-link', '[](codepen://a/b)\n', {}, []],
    ['markdown-empty-link', '[](mailto:a@b.fr) et [](/x)\n', {}, ['error mailto:a@b.fr', 'error /x']],
    ['markdown-no-duplicate-definitions', "[//]: # 'un'\n[//]: # 'deux'\n", {}, []],
    ['markdown-no-unused-definitions', "[//]: # 'un'\n[x]: /x\n", {}, ['info [x]: /x']],
    ['markdown-no-empty-url', '[TODO]: <> (un)\n', {}, []],
    ['markdown-no-empty-url', '[a]\n\n[a]: <>\n', {}, ['warning [a]: <>']],
    ['markdown-no-duplicate-definitions', '[a]\n\n[a]: /x\n[a]: /x\n', HUGO, []],
    ['markdown-no-duplicate-definitions', '[a]\n\n[a]: /x\n[a]: /y\n', MKDOCS, ['warning [a]: /y']],
    ['markdown-no-undefined-references', 'Soit x[1][2] et [a][b].\n', {}, ['warning [a][b]']],
    ['markdown-unclosed-fence', '```\nun\n\n{{ $a.b $c }}\n', HUGO, ['info ```']],
    ['markdown-unclosed-fence', '```\nun\n\n## Suite\n', HUGO, ['error ```']],
    ['typography-stray-space', 'Écrivez à bureau @ exemple . fr, puis attendez.\n', {}, []],
    ['typography-repeated-word', 'La relation de de Broglie et la valeur de de la masse.\n', {}, ['warning de de']],
    [
      'markdown-no-undefined-references',
      '[liste style="un"][element titre="a"]\n\n[fin][rien]\n',
      {},
      ['warning [fin][rien]'],
    ],
    ['markdown-literal-markup', 'Il fait un froid comme une "mer**" et c’est tout.\n', HUGO, []],
    ['typography-invisible-character', '```\nplaisir de vous voir \uFFFDAAA\n```\n', {}, []],
    ['typography-invisible-character', 'Le mot \uFFFDt\uFFFD est perdu.\n', {}, ['warning t']],
    ['typography-spacing', 'Une image.\n\nnote:\n\nCe que dit l’orateur.\n', {}, []],
    ['typography-spacing', "Appelez header('Location: ') puis lisez : curl: (35) OpenSSL.\n", {}, ['info lisez :']],
    ['typography-stray-space', 'Il compare si . . . alors . . . sinon.\n', {}, []],
    ['typography-stray-space', 'Il compare . Puis il agit.\n', {}, ['warning compare .']],
    ['accessibility-heading-order', '## A\n\n<div id="b"></div>\n### B\n\nTexte.\n\n#### C\n', JEKYLL, []],
    ['markdown-accidental-code', 'La commande dit :\n\n    Outil v0.49 linux amd64 daté du vingt-quatre\n', HUGO, []],
  ])('%s: %j', (rule, text, site, expected) => expect(said(rule, text, site)).toEqual(expected));
});

describe('tags in pairs', () => {
  test.each<[string, Site, string[]]>([
    ['<small>Dossier\\</small>\n', {}, []],
    ['<small>Dossier\\</small>\n', HUGO, ['warning <small>']],
    ['<div>\n<pre><code>\n\nun\n\n</code></pre>\n</div>\n', {}, []],
    [`Un <a title="l'heure" href="${'x'.repeat(3000)}">mot</a>.\n`, HUGO, []],
    [`Un <a title='l'heure' href="/x">mot</a>.\n`, HUGO, ['info </a>']],
    ['{{< x >}}\ncontenu: "<b class=\\"a\\">Un</b>"\n{{< /x >}}\n', HUGO, []],
    ['<div>\n<p>Un</p>\n\n    <p>Deux</p>\n    </div>\n', JEKYLL, []],
    ['Un <span>mot<span> seul.\n', HUGO, ['warning <span>']],
    ['<div>\n<div>\n\nMot.\n', HUGO, ['warning <div>', 'warning <div>']],
    ['<Personne nom="A">\n    La balise `<marquee>`.\n</Personne>\n', {}, []],
  ])('%j', (text, site, expected) => expect(said('markdown-unclosed-html', text, site)).toEqual(expected));
});

describe('words', () => {
  const FRENCH = 'Les candidates et les candidats de la promotion sont dans la salle. ';
  test.each<[string, string, string[]]>([
    ['accessibility-link-text', 'voir le [site](/reference/sites/)', []],
    ['typography-repeated-word', 'un conflit avec avec_badge et url_pour pour nous', []],
    ['typography-repeated-word', 'les opérateurs AND and OR', []],
    ['typography-repeated-word', 'des listes de listes de listes', []],
    ['typography-repeated-word', "de l'armée de l'armée de terre", ["warning de l'armée de l'armée"]],
    ['typography-repeated-word', 'voir projet [projet de données](/a)', []],
    ['typography-repeated-word', 'avec [le](/a) le mot', ['warning le le']],
    ['typography-repeated-word', '\n\ncommit\n    commit\n', []],
    ['typography-invisible-character', 'un mot cou\u00ADpé', ['info coupé']],
    ['typography-invisible-character', 'un mot\u00AD seul', ['warning mot']],
    ['typography-stray-space', 'les types <sup class="b" />, et la suite', []],
    ['typography-stray-space', 'les types , et la suite', ['warning types ,']],
    ['typography-spacing', '<code>\\{ \\[dir: texte\\] [a](#b) \\}</code>', []],
    ['typography-spacing', '\n\n::citation\n---\nid: a\ntitle: b\n---\nUn mot\n::', []],
  ])('%s: %j', (rule, text, expected) => expect(said(rule, `${FRENCH}${text}\n`)).toEqual(expected));

  test('what another language doubles is no warning', () => {
    const dutch = 'Een mooie tekst over de stad en het water. Hij gaat van dag tot dag tot morgen door.';
    expect(said('typography-repeated-word', dutch, { language: 'nl' })).toEqual(['info dag tot dag tot']);
  });

  test('a passage that is not surely French is not mended without asking', () => {
    const { page } = readPage('p.md', '---\ntitle: "Roadmap : Sprint"\n---\n', { language: 'fr' });
    const fixes = findIn(page, { only: ['typography-spacing'] }).flatMap((finding) => finding.fixes);
    expect(fixes.filter(({ safe }) => safe)).toEqual([]);
  });
});
