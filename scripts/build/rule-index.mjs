import { readdirSync } from 'node:fs';

/** Where the rules of remark-lint that are off until asked for are made, all of them by one function. */
const LINT_RULES = './markdown/remark-lint/rules.ts';

/** The rules, by id, with the file of each: each file of a family's folder is one. `date-stale` is `date/stale.ts`. */
function ruleFiles() {
  const files = foldersIn('src/rules').flatMap((family) =>
    namesIn(`src/rules/${family}`, '.ts').map((name) => [`${family}-${name}`, `./${family}/${name}.ts`]),
  );
  return new Map([...files, ...lintIds().map((id) => [id, LINT_RULES])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rules that are a page alone, in a folder by preset of remark-lint. */
function lintIds() {
  return foldersIn('src/rules/markdown').flatMap((preset) =>
    namesIn(`src/rules/markdown/${preset}`, '.md').map((name) => `markdown-${name}`),
  );
}

function foldersIn(path) {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function namesIn(path, ending) {
  // `closed.en.md` is the English page of `closed.md`.
  const named = new RegExp(`^[\\w-]+\\${ending}$`);
  return readdirSync(path).flatMap((file) => (named.test(file) ? [file.slice(0, -ending.length)] : []));
}

export function ruleIds() {
  return [...ruleFiles().keys()];
}

/** src/rules/index.ts: one import line a rule, in the order of their ids. */
export function renderRuleIndex() {
  const files = ruleFiles();
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const imports = [
    ["import { lintRule } from './markdown/remark-lint/rules.ts';", LINT_RULES],
    ["import type { Rule } from './rule.ts';", './rule.ts'],
    ...[...files].flatMap(([id, file]) =>
      file === LINT_RULES ? [] : [[`import { ${name(id)} } from '${file}';`, file]],
    ),
  ];
  return [
    '// Written by `npm run fix` from the folders of the families.',
    ...imports.sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([line]) => line),
    '',
    'export const rules: readonly Rule[] = [',
    ...[...files].map(([id, file]) => `  ${file === LINT_RULES ? `lintRule('${id}')` : name(id)},`),
    '] as readonly Rule[];',
    '',
  ].join('\n');
}
