import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { importTypeScript } from './build.mjs';

/** Documents that are generated, whole or between markers, by path. */
export async function renderDocuments() {
  const { fr, rules, renderConfigurationPage, renderConfigurationSchema, workflowExample } =
    await importTypeScript('scripts/documents-source.ts');
  const documents = new Map();
  const tables = {
    rules: ruleTable(rules, fr),
    inputs: inputTable(),
    outputs: outputTable(),
    workflow: `\`\`\`yaml\n${workflowExample()}\`\`\``,
  };
  documents.set('README.md', fill(readFileSync('README.md', 'utf8'), tables));
  documents.set('docs/configuration.md', renderConfigurationPage());
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

function ruleTable(rules, { rules: sentences, report, cli }) {
  const rows = rules.map(({ id, severity, off }) => {
    const level = off === true ? cli.ruleOff : report.severity[severity];
    return `| [\`${id}\`](src/rules/${id}.md) | ${level} | ${cell(sentences[id].summary)} |`;
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
