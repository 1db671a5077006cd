import { readdirSync } from 'node:fs';

/** The rules, by id: each file of a family's folder is one. `date-stale` is `date/stale.ts`. */
function ruleFiles() {
  const families = readdirSync('src/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = families.flatMap(({ name: family }) =>
    readdirSync(`src/rules/${family}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${family}-${file.slice(0, -3)}`, `./${family}/${file}`]),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function ruleIds() {
  return [...ruleFiles().keys()];
}

/** src/rules/index.ts: one import line a rule, in the order of their ids. */
export function renderRuleIndex() {
  const files = ruleFiles();
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const imports = [
    ["import type { Rule } from './rule.ts';", './rule.ts'],
    ...[...files].map(([id, file]) => [`import { ${name(id)} } from '${file}';`, file]),
  ];
  return [
    '// Written by `npm run fix` from the folders of the families.',
    ...imports.sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([line]) => line),
    '',
    'export const rules: readonly Rule[] = [',
    ...[...files.keys()].map((id) => `  ${name(id)},`),
    '] as readonly Rule[];',
    '',
  ].join('\n');
}
