import { readdirSync } from 'node:fs';

const FAMILIES = /^(?:accessibility|configuration|date|directive|file|front-matter|link|markdown|typography)-/;

/** Ids of the rules: the files of src/rules that bear the name of a family. */
export function ruleIds() {
  return readdirSync('src/rules')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && FAMILIES.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** src/rules/index.ts: one import line a rule, in the order of the folder. */
export function renderRuleIndex() {
  const ids = ruleIds();
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '// Written by `npm run fix` from the files of this folder.',
    ...[...ids, 'rule']
      .sort()
      .map((id) =>
        id === 'rule' ? "import type { Rule } from './rule.ts';" : `import { ${name(id)} } from './${id}.ts';`,
      ),
    '',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    '] as readonly Rule[];',
    '',
  ].join('\n');
}
