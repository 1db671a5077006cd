import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

const SITES = {
  docusaurus: { 'docusaurus.config.js': 'export default { title: "Site" };\n' },
  vitepress: { 'docs/.vitepress/config.js': 'export default { title: "Site" };\n' },
  quarto: { '_quarto.yml': 'project:\n  type: website\n' },
  'jupyter-book': { '_config.yml': 'title: A\n', '_toc.yml': 'format: jb-book\nroot: docs/a\n' },
  hugo: { 'hugo.toml': 'title = "Site"\n' },
};
const told = async (generator: keyof typeof SITES, text: string) =>
  (
    await findOnSite('markdown-unclosed-container', {
      ...SITES[generator],
      [generator === 'hugo' ? 'content/a.md' : generator === 'quarto' ? 'a.qmd' : 'docs/a.md']: `# A\n\n${text}\n`,
    })
  ).map(({ severity, message, excerpt }) => `${severity} ${message} ${excerpt}`);

test.each([
  ['docusaurus', ':::tip\n\nUn.\n\n## Deux\n', ['warning page :::tip']],
  ['docusaurus', ':::tip[Un **titre**]{.a}\n\nUn.\n\n## Deux\n', ['warning page :::tip[Un **titre**]{.a}']],
  ['docusaurus', ':::tip\nUn.\n\n:::note\nDeux.\n:::\n\nTrois.\n', ['warning next :::tip']],
  ['docusaurus', ':::tip\n\nUn.\n\nDeux.\n', ['info last :::tip']],
  ['docusaurus', '::::tip\n\nUn.\n\n:::\n\n## Deux\n', ['warning page ::::tip']],
  ['docusaurus', '- Un\n\n  :::tip\n\n  Deux\n\n## Trois\n', ['info last :::tip']],
  ['docusaurus', '::::info\n\n:::tip\n\nUn.\n\n:::\n\n::::\n\n## Deux\n', []],
  ['docusaurus', ':::tip\n\nUn.\n\n::::\n\n## Deux\n', []],
  ['docusaurus', ':::tip Un mot :::\n\n## Deux\n', []],
  ['docusaurus', '::youtube{id=1}\n\n## Deux\n', []],
  ['docusaurus', '```\n:::tip\n```\n\n## Deux\n', []],
  ['docusaurus', ':::inconnu\n\n## Deux\n', []],
  ['vitepress', '::: details Un titre\nUn.\n\n## Deux\n', ['warning page ::: details Un titre']],
  ['vitepress', '::: danger\nUn.\n\n- Deux\n  :::\n\n## Trois\n', []],
  ['quarto', '::: {.callout-note}\nUn.\n\n## Deux\n', ['warning page ::: {.callout-note}']],
  ['quarto', ':::: columns\n\n::: {.column}\nUn.\n:::\n\n:::\n\n## Deux\n', []],
  ['jupyter-book', ':::{note}\n:class: a\n\nUn.\n\n## Deux\n', ['warning page :::{note}']],
  ['jupyter-book', ':::{code-block} python\nun = 1\n:::\n\n## Deux\n', []],
  ['hugo', ':::tip\n\n## Deux\n', []],
] as const)('%s: %j', async (generator, text, expected) => expect(await told(generator, text)).toEqual(expected));
