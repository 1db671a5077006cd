import { describe, expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

const told = async (files: Readonly<Record<string, string>>) =>
  (await findOnSite('markdown-template-syntax', files)).map(({ message, excerpt }) => `${message} ${excerpt}`);

const HUGO = {
  'hugo.toml': 'languageCode = "fr"\n',
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/shortcodes/message.html': '<aside>{{ .Inner | markdownify }}</aside>',
  'layouts/shortcodes/avis.html': '{{/* .Inner */}}<p>{{ .Get 0 }}</p>',
  'layouts/_shortcodes/carte/plan.html': '<div></div>',
};
const ofHugo = (text: string, more: Readonly<Record<string, string>> = {}) =>
  told({ ...HUGO, ...more, 'content/a.md': `---\ntitle: A\n---\n\n${text}\n` });

describe('Hugo', () => {
  test.each([
    ['{{< mesage >}}', ['unknown {{< mesage >}}']],
    ['{{% inconnu "un > deux" %}}', ['unknown {{% inconnu "un > deux" %}}']],
    ['```\n{{< inconnu >}}\n```', ['unknown {{< inconnu >}}']],
    ['{{< message >}}\n\nUn mot.', ['unclosed {{< message >}}']],
    ['{{< message >}}un{{< message >}}deux{{< /message >}}', ['unclosed {{< message >}}']],
    ['Un mot.\n\n{{< /message >}}', ['unopened {{< /message >}}']],
    ['{{< avis "un\n\nUn mot.', ['unended {{< avis "un']],
    // One mistake: its name.
    ['{{< mesage >}}\nUn mot.\n{{< /message >}}', ['unknown {{< mesage >}}']],
    ['{{< message >}}un{{< /message >}} {{< message />}} {{< avis "un" >}} {{< carte/plan >}} {{< Avis >}}', []],
    [
      '{{</* inconnu */>}} {{< inconnu.inline >}}x{{< /inconnu.inline >}} {{< youtube x >}} {{< figure src="a.png" >}}',
      [],
    ],
    ['{{< avis `un\n"deux` >}} {{< message >}}{{< avis "a" >}}{{% /message %}}', []],
  ])('%j', async (text, expected) => {
    expect(await ofHugo(text)).toEqual(expected);
  });

  test('ref: a page of that name stands somewhere', async () => {
    const files = {
      'content/b/une-page.fr.md': '---\ntitle: B\n---\n',
      'content/v1.2/_index.md': '---\ntitle: V\n---\n',
    };
    const refs = 'une-page.md b/une-page /b/une-page.fr.md#titre B v1.2 v1.2/_index.md / #ici une-pag.md'.split(' ');
    for (const ref of refs)
      expect(await ofHugo(`[Un]({{< relref "${ref}" >}})`, files)).toEqual(
        ref === 'une-pag.md' ? ['page {{< relref "une-pag.md" >}}'] : [],
      );
    expect(await ofHugo('{{% ref path="rien.md" lang="fr" %}} {{< ref rien >}}', files)).toHaveLength(2);
    expect(await ofHugo('{{< ref "/tags/rien" >}} {{< ref "rien" >}}', { 'content/_content.gotmpl': '' })).toEqual([]);
    expect(await ofHugo('{{< ref "/tags/rien" >}}')).toEqual([]);
    expect(await ofHugo('{{< ref "rien" >}}', { 'hugo.toml': 'refLinksErrorLevel = "WARNING"\n' })).toEqual([]);
  });

  test('a theme, a module or a mount that is not there may bring any; one that is there brings its own', async () => {
    const theme = { 'hugo.toml': 'theme = "clair"\n' };
    expect(await ofHugo('{{< boite >}}', theme)).toEqual([]);
    const there = { ...theme, 'themes/clair/layouts/shortcodes/boite.html': '<p></p>' };
    expect(await ofHugo('{{< boite >}} {{< bote >}}', there)).toEqual(['unknown {{< bote >}}']);
    const lacking = { ...there, 'themes/clair/hugo.toml': '[[module.imports]]\npath = "github.com/x/y"\n' };
    expect(await ofHugo('{{< bote >}}', lacking)).toEqual([]);
    expect(await ofHugo('{{< bote >}}', { ...lacking, '_vendor/github.com/x/y/layouts/a.html': '' })).toHaveLength(1);
    const mounted = '[[module.mounts]]\nsource = "codes"\ntarget = "layouts/shortcodes"\n';
    expect(await ofHugo('{{< bote >}}', { 'hugo.toml': mounted })).toEqual([]);
    // Its layouts are those of a theme that the command line names.
    const { 'layouts/_default/single.html': _, ...bare } = HUGO;
    expect(await told({ ...bare, 'content/a.md': '---\ntitle: A\n---\n\n{{< bote >}}\n' })).toEqual([]);
  });

  test('of a draft nothing is said, nor of other generators', async () => {
    expect(await told({ ...HUGO, 'content/a.md': '---\ndraft: true\n---\n{{< bote >}}\n' })).toEqual([]);
    expect(await told({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': '{{< bote >}} {% include x.md %}\n' })).toEqual(
      [],
    );
  });
});

const JEKYLL = {
  '_config.yml': 'title: Le site\n',
  '_layouts/default.html': '{{ content }}',
  '_includes/carte.html': '<div></div>',
  'texte.md': 'Un texte.\n',
};
const ofJekyll = (text: string, more: Readonly<Record<string, string>> = {}, header = 'title: A') =>
  told({ ...JEKYLL, ...more, 'a.md': `---\n${header}\n---\n\n${text}\n` });

describe('Jekyll', () => {
  test.each([
    ['{% include cartes.html x="1" %}', ['file {% include cartes.html x="1" %}']],
    ['{% include_relative autre.md %}', ['file {% include_relative autre.md %}']],
    ['{% if page.a %}\n\nUn mot.', ['unclosed {% if page.a %}']],
    ['{% for a in b %}{% if a %}{% endfor %}', ['unclosed {% if a %}']],
    ['Un mot. {% endif %}', ['unopened {% endif %}']],
    ['{% raw %}{% if x %}', ['unclosed {% raw %}']],
    ['{% highlight ruby %}\nputs 1', ['unclosed {% highlight ruby %}']],
    ['{% include carte.html %} {% include_relative texte.md %} {%- if a -%}x{%- else -%}y{%- endif -%}', []],
    ['{% include {{ page.x }} %} {% include {{ page.x }}.html %} {% link a.md %} {% codes %}', []],
    ['{% raw %}{% if x %}{% include y.html %}{% endraw %} {% comment %}{% if %}{% endcomment %}', []],
    ['{% mermaid %}\n{% if x %}\n{% endmermaid %} {{ "{% if %}" }}', []],
    [
      '{% assign a = 1 %}{% unless a %}{% case a %}{% when 1 %}{% endcase %}{% endunless %}{% capture b %}{% endcapture %}',
      [],
    ],
  ])('%j', async (text, expected) => {
    expect(await ofJekyll(text)).toEqual(expected);
  });

  test('a layout that is nowhere leaves the page without any', async () => {
    expect(await ofJekyll('', {}, 'layout: large')).toEqual(['layout large']);
    for (const name of ['default', 'none', 'null', 'post'])
      expect(await ofJekyll('', {}, `layout: ${name}`)).toEqual([]);
  });

  test('a theme that is a gem, a plug-in that brings files, Liquid that is switched off', async () => {
    const call = '{% include cartes.html %}';
    expect(await ofJekyll(call, { '_config.yml': 'theme: minima\n' })).toEqual([]);
    expect(await ofJekyll(call, { '_config.yml': 'remote_theme: x/y\n' })).toEqual([]);
    expect(await ofJekyll(call, { '_config_theme.yml': 'theme: minima\n' })).toEqual([]);
    expect(await ofJekyll(call, { '_plugins/a.rb': 'site.includes_load_paths << "x"\n' })).toEqual([]);
    expect(await ofJekyll(`${call}{% if %}`, {}, 'render_with_liquid: false')).toEqual([]);
    expect(await ofJekyll('{% if a %}', { '_config.yml': 'theme: minima\n' })).toEqual(['unclosed {% if a %}']);
  });
});

describe('Eleventy', () => {
  const ofEleventy = (text: string, { settings = '{}', name = 'a.md', more = '' } = {}) =>
    told({
      'eleventy.config.js': `export default function (config) {\n  config.addFilter('a', (x) => x);\n  return ${settings};\n}\n`,
      [name]: `---\ntitle: A\n${more}---\n\n${text}\n`,
    });
  const NUNJUCKS = { settings: '{ markdownTemplateEngine: "njk" }' };

  test.each([
    ['{% if title %}Un mot.', ['unclosed {% if title %}']],
    ['{% for x in y %}{{ x }}{% endfor %} {% macro x() %}', ['unclosed {% macro x() %}']],
    ['Un mot.{% endfor %}', ['unopened {% endfor %}']],
    ['{{ title et la suite', ['unclosed {{']],
    ['{{ title et la suite {{ date }}', ['unclosed {{']],
    ['Un mot {% if title', ['unclosed {%']],
    ['```\n{% if title %}\n```', ['unclosed {% if title %}']],
    ['{% raw %}{{ un {% if deux %}', ['unclosed {% raw %}']],
    ['{% verbatim %}{{ un {% if deux %}{% endverbatim %} {# {% if trois %} #} {{ "{{" }}', []],
    ['{% note %}Un {% if x %}mot{% endif %}{% endnote %} {% autre x %} {% set a = 1 %} {% set b %}2{% endset %}', []],
  ])('Nunjucks: %j', async (text, expected) => expect(await ofEleventy(text, NUNJUCKS)).toEqual(expected));

  test('Liquid, where nothing else is said', async () => {
    expect(await ofEleventy('{% unless title %}Un mot.')).toEqual(['unclosed {% unless title %}']);
    expect(await ofEleventy('{% macro x() %} {{ title {{ date }}')).toEqual([]);
    expect(await ofEleventy('{% unless title %}', { name: 'a.njk' })).toEqual([]);
    expect(await ofEleventy('{% if title %}', { name: 'a.njk' })).toEqual(['unclosed {% if title %}']);
  });

  test('a page, or settings, with an engine of its own, or none', async () => {
    for (const more of ['templateEngineOverride: md\n', 'templateEngineOverride: false\n'])
      expect(await ofEleventy('{% if title %}', { more })).toEqual([]);
    expect(await ofEleventy('{% if title %}', { more: 'templateEngineOverride: njk,md\n' })).toHaveLength(1);
    for (const settings of ['{ markdownTemplateEngine: false }', '{ markdownTemplateEngine: choice() }', 'choice()'])
      expect(await ofEleventy('{% if title %}', { settings })).toEqual([]);
  });
});

describe('values of Jekyll', () => {
  const ofJekyll = (text: string) => told({ '_config.yml': 'title: A\n', 'a.md': `---\ntitle: A\n---\n\n${text}\n` });

  test.each([
    ["[Un]({{ '/un/' | relative_url ) et [deux]({{ '/deux/' | relative_url }}).", ['swallows {{']],
    ["[Un]({{ '/un/' | relative_url } et deux.", ['unclosed {{']],
    ['[Un]({{ ’/un/’ | relative_url }})', ['quotes ’/un/’']],
    ['{{ "un {{ deux" }} et {{ page.title }} et {{ "l’un" }}', []],
    ['{% raw %}{{ un {{ deux }}{% endraw %}', []],
  ])('%s', async (text, expected) => expect(await ofJekyll(text)).toEqual(expected));
});

describe('mdBook', () => {
  const ofBook = (text: string, toml = '') =>
    told({
      'book.toml': `[book]\ntitle = "A"\n${toml}`,
      'src/SUMMARY.md': '- [A](a.md)\n',
      'code/main.rs': 'fn main() {}\n',
      'src/une note.md': 'Un.\n',
      'src/a.md': `# A\n\n${text}\n`,
    });

  test.each([
    ['```rust\n{{#include ../code/mian.rs:un}}\n```', ['raw {{#include ../code/mian.rs:un}}']],
    ['{{#rustdoc_include ../code/mian.rs:2:}}', ['raw {{#rustdoc_include ../code/mian.rs:2:}}']],
    ['{{#playground ../code/mian.rs editable}}', ['raw {{#playground ../code/mian.rs editable}}']],
    ['{{#include ../code/main.rs:2:4}} {{#playground ../code/main.rs editable}} {{#include une note.md}}', []],
    ['\\{{#include ../code/mian.rs}} {{#include ../made/main.rs}} {{#include ../../a.md}} {{#title A}}', []],
  ])('%j', async (text, expected) => expect(await ofBook(text)).toEqual(expected));

  test('what its settings leave as it is', async () => {
    expect(await ofBook('{{#include b.md}}', '[build]\nuse-default-preprocessors = false\n')).toEqual([]);
  });
});

describe('Zola', () => {
  const ofZola = (text: string, more: Readonly<Record<string, string>> = {}) =>
    told({
      'config.toml': 'base_url = "https://a.fr"\n',
      'templates/page.html': '{{ page.content }}',
      'templates/shortcodes/boutons.html': '<p></p>',
      'content/a.md': `+++\ntitle = "A"\n+++\n\n${text}\n`,
      ...more,
    });

  test('shortcodes that no template describes', async () => {
    expect(await ofZola('{{ bouton(vers="/") }} {% boutons() %}Un{% end %} {{ youtube(id="a") }}')).toEqual([
      'unknown {{ bouton(vers="/") }}',
    ]);
    expect(await ofZola('{{/* bouton() */}} {{ config.title }} et f(x)')).toEqual([]);
    expect(await ofZola('{{ bouton() }}', { 'config.toml': 'base_url = "https://a.fr"\ntheme = "clair"\n' })).toEqual(
      [],
    );
  });
});
