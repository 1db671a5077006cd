import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { importTypeScript } from './build.mjs';
import { renderPrecision } from './precision.mjs';

/** Documents that are generated, whole or between markers, by path. */
export async function renderDocuments() {
  const source = await importTypeScript('scripts/build/documents-source.ts');
  const { fr, en, rules, rulePage } = source;
  const own = rules.filter(({ load }) => load === undefined);
  const known = new Set(rules.map(({ id }) => id));
  const labels = readFileSync('test/precision/labels.jsonl', 'utf8');
  const page = (locale, root) => (id) => (known.has(id) ? `${root}${rulePage(id, locale)}` : null);
  return new Map([
    filled('README.md', { workflow: yaml(source.workflowExample('en')) }),
    filled('LISEZMOI.md', { workflow: yaml(source.workflowExample('fr')) }),
    filled('docs/github.md', { inputs: inputTable(), outputs: outputTable() }),
    filled(
      'docs/remark-lint.md',
      lintTables(rules, RULES.fr, (id) => `../${rulePage(id, fr)}`, fr),
    ),
    filled(
      'docs/en/remark-lint.md',
      lintTables(rules, RULES.en, (id) => `../../${rulePage(id, en)}`, en),
    ),
    ['docs/precision.md', renderPrecision(labels, 'fr', page(fr, '../'))],
    ['docs/en/precision.md', renderPrecision(labels, 'en', page(en, '../../'))],
    ['docs/rules.md', rulesPage(RULES.fr, own, fr, (id) => `../${rulePage(id, fr)}`)],
    ['docs/en/rules.md', rulesPage(RULES.en, own, en, (id) => `../../${rulePage(id, en)}`)],
    ['docs/command-line.md', source.renderCommandLine('fr')],
    ['docs/en/command-line.md', source.renderCommandLine('en')],
    ['docs/configuration.md', source.renderConfigurationPage('fr')],
    // Its links are those of a page one folder up.
    ['docs/en/configuration.md', source.renderConfigurationPage('en').replaceAll('](../', '](../../')],
    ['schemas/config.schema.json', source.renderConfigurationSchema()],
  ]);
}

const yaml = (text) => `\`\`\`yaml\n${text}\`\`\``;

/** What the page of all the rules says around its table. */
const RULES = {
  fr: {
    title: 'Les règles',
    intro: [
      'Chaque règle a sa page, rangée par famille, qui dit pourquoi et montre des exemples. `relecture rules` en donne la liste, `relecture rules date-stale`',
      'la page d’une seule. Le niveau se change dans [`relecture.yml`](configuration.md).',
    ],
    heads: '| règle | niveau | ce qu’elle dit |',
  },
  en: {
    title: 'The rules',
    intro: [
      'Each rule has its page, by family, which says why and shows examples. `relecture rules --locale en` lists them, `relecture rules date-stale --locale en`',
      'shows the page of one. Examples are in French, what is said of them is in English. The level is changed in [`relecture.yml`](configuration.md).',
      'No rule of French typography is asked of a page in English.',
    ],
    heads: '| rule | level | what it says |',
  },
};

/** The path of a document, and its text with what is generated in its place. */
function filled(path, tables) {
  return [path, fill(readFileSync(path, 'utf8'), tables)];
}

/** Replaces what stands between `<!-- name-start -->` and `<!-- name-end -->`. */
function fill(text, tables) {
  return Object.entries(tables).reduce(
    (filled, [name, table]) =>
      filled.replace(
        new RegExp(`(<!-- ${name}-start -->\\n)[\\s\\S]*?(<!-- ${name}-end -->)`),
        (_, start, end) => `${start}${table}\n${end}`,
      ),
    text,
  );
}

/** All the rules, each with its level and its page. */
function rulesPage({ title, intro, heads }, rules, locale, address) {
  return [`# ${title}`, '', ...intro, '', ruleTable(rules, locale, address, heads), ''].join('\n');
}

/** The rules of remark-lint that are off until asked for, by the folder of their preset. */
function lintTables(rules, { heads }, address, locale) {
  const among = (preset) => rules.filter(({ id }) => address(id).includes(`/markdown/${preset}/`));
  const presets = ['recommended', 'consistent', 'style-guide'];
  return Object.fromEntries(presets.map((preset) => [preset, ruleTable(among(preset), locale, address, heads)]));
}

function ruleTable(rules, { rules: sentences, report, cli }, address, heads) {
  const rows = rules.map(({ id, severity, off }) => {
    const level = off === true ? cli.ruleOff : report.severity[severity];
    return `| [\`${id}\`](${address(id)}) | ${level} | ${cell(sentences[id].summary)} |`;
  });
  return [heads, '|---|---|---|', ...rows].join('\n');
}

function inputTable() {
  const { inputs = {} } = readAction();
  const rows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${input.default ? `\`${input.default}\`` : ''} |`,
  );
  return ['| entrée | rôle | par défaut |', '|---|---|---|', ...rows].join('\n');
}

function outputTable() {
  const { outputs = {} } = readAction();
  const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return ['| sortie | ce qu’elle donne |', '|---|---|', ...rows].join('\n');
}

function readAction() {
  return load(readFileSync('action.yml', 'utf8'));
}

function cell(text) {
  return String(text)
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
