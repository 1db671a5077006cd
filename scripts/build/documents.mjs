import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { importTypeScript } from './build.mjs';
import { renderPrecision } from './precision.mjs';

/** Documents that are generated, whole or between markers, by path. */
export async function renderDocuments() {
  const source = await importTypeScript('scripts/build/documents-source.ts');
  const { fr, rules, renderConfigurationPage, renderConfigurationSchema, rulePage, workflowExample } = source;
  const documents = new Map();
  const own = rules.filter(({ load }) => load === undefined);
  const tables = {
    rules: ruleTable(own, fr, rulePage, ''),
    commands: source.renderCommandTable(),
    inputs: inputTable(),
    outputs: outputTable(),
    workflow: `\`\`\`yaml\n${workflowExample()}\`\`\``,
  };
  documents.set('README.md', fill(readFileSync('README.md', 'utf8'), tables));
  documents.set('docs/rules.md', rulesPage(own, fr, rulePage));
  documents.set(
    'docs/remark-lint.md',
    fill(readFileSync('docs/remark-lint.md', 'utf8'), lintTables(rules, fr, rulePage)),
  );
  documents.set('docs/command-line.md', source.renderCommandLine());
  documents.set('docs/configuration.md', renderConfigurationPage());
  const known = new Set(rules.map(({ id }) => id));
  const page = (id) => (known.has(id) ? rulePage(id) : null);
  documents.set('docs/precision.md', renderPrecision(readFileSync('test/precision/labels.jsonl', 'utf8'), page));
  documents.set('schemas/config.schema.json', renderConfigurationSchema());
  return documents;
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

/** Where a reader of an old annotation finds the page that it names. */
function rulesPage(rules, { rules: sentences }, rulePage) {
  return [
    '# Les pages des règles',
    '',
    'Chaque règle a sa page, rangée par famille. Les annotations d’avant décembre 2026 renvoient à `src/rules/date-stale.md` :',
    'cette page est maintenant `src/rules/date/stale.md`, et ainsi de toutes.',
    '',
    '| avant | règle |',
    '|---|---|',
    ...rules.map(({ id }) => `| \`src/rules/${id}.md\` | [${cell(sentences[id].summary)}](../${rulePage(id)}) |`),
    '',
  ].join('\n');
}

/** The rules of remark-lint that are off until asked for, by the folder of their preset. */
function lintTables(rules, locale, rulePage) {
  const among = (preset) => rules.filter(({ id }) => rulePage(id).includes(`/markdown/${preset}/`));
  const presets = ['recommended', 'consistent', 'style-guide'];
  return Object.fromEntries(presets.map((preset) => [preset, ruleTable(among(preset), locale, rulePage, '../')]));
}

function ruleTable(rules, { rules: sentences, report, cli }, rulePage, up) {
  const rows = rules.map(({ id, severity, off }) => {
    const level = off === true ? cli.ruleOff : report.severity[severity];
    return `| [\`${id}\`](${up}${rulePage(id)}) | ${level} | ${cell(sentences[id].summary)} |`;
  });
  return ['| règle | niveau | ce qu’elle dit |', '|---|---|---|', ...rows].join('\n');
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
