import { describe, expect, test } from 'vitest';
import { REMARK_PRESETS } from '../../src/configuration/remark/presets.ts';
import { readRemarkSettings } from '../../src/configuration/remark/settings.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderSiteReports, reportSites } from '../../src/report/site-plan.ts';
import { review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGE = '---\ntitle: Les aides\n---\n\n* un\n* deux\n\nVoir __ici__.\n';

async function found(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries({ 'content/a.md': PAGE, ...files })));
  const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const { findings } = await review(world, { paths: [], only: [], skip: [] });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a configuration of remark', () => {
  test.each([
    ['.remarkrc', '{\n\t"plugins": ["remark-lint-unordered-list-marker-style", ["lint-strong-marker", [2, "*"]]]\n}'],
    [
      '.remarkrc.yaml',
      'plugins:\n  lint-unordered-list-marker-style: [1, "-"]\n  remark-lint-strong-marker: [error, "*"]\n',
    ],
    [
      'package.json',
      '{"remarkConfig": {"plugins": ["./node_modules/remark-lint-unordered-list-marker-style", ["remark-lint-strong-marker", ["error", "*"]]]}}',
    ],
  ])('%s is followed without relecture.yml', async (path, text) => {
    const said = await found({ [path]: text });
    expect(said).toContain('markdown-strong-marker error');
    expect(said.filter((one) => one.startsWith('markdown-unordered-list'))).toEqual(
      path === '.remarkrc.yaml' ? Array(2).fill('markdown-unordered-list-marker-style info') : [],
    );
  });

  test('names what is not followed of the group that remark-lint once took, and turns off what it turned off', () => {
    const lint = {
      'strong-marker': '*',
      'maximum-line-length': false,
      'no-undefined-references': [0],
      'remark-lint-heading-increment': ['off', 1],
      'no-html': true,
      'own-rule': false,
    };
    const read = {
      rules: {
        'markdown-maximum-line-length': 'off',
        'markdown-no-undefined-references': 'off',
        'markdown-heading-increment': 'off',
      },
      unknown: ['lint.strong-marker', 'lint.no-html'],
    };
    expect(readRemarkSettings({ plugins: { lint } })).toEqual(read);
    expect(readRemarkSettings({ plugins: [['remark-lint', lint]] })).toMatchObject({ rules: read.rules });
  });

  test.each([
    ['a pair', '{ "plugins": [["remark-lint-no-undefined-references", false]] }'],
    ['a group', '{ "plugins": { "lint": { "no-undefined-references": false } } }'],
    ['by name', '{ "plugins": { "lint-no-undefined-references": false } }'],
  ])('a rule that is turned off says no more: %s', async (_, remark) => {
    const page = { 'content/b.md': '---\ntitle: B\n---\n\nVoir [la suite][nulle] ici.\n' };
    expect(await found(page)).toContain('markdown-no-undefined-references warning');
    expect(await found({ ...page, '.remarkrc': remark })).not.toContain('markdown-no-undefined-references warning');
  });

  test('names presets, whose options it may change; what relecture.yml says wins', async () => {
    const remark = 'plugins: [remark-preset-lint-markdown-style-guide, [remark-lint-strong-marker, "_"]]\n';
    const said = await found({ '.remarkrc.yml': remark });
    expect(said).toContain('markdown-unordered-list-marker-style info');
    expect(said).not.toContain('markdown-strong-marker info');
    const own =
      'rules: { markdown-unordered-list-marker-style: off, markdown-strong-marker: { severity: warning, option: "*" } }\n';
    const other = await found({ '.remarkrc.yml': remark, 'relecture.yml': own });
    expect(other).not.toContain('markdown-unordered-list-marker-style info');
    expect(other).toContain('markdown-strong-marker warning');
  });

  test('leaves what is on anyway at its level, and may switch it off', () => {
    const { rules, unknown } = readRemarkSettings({
      plugins: ['lint-no-unused-definitions', ['lint-no-duplicate-definitions', ['x']], ['lint-no-empty-url', false]],
    });
    expect(rules).toEqual({
      'markdown-no-unused-definitions': {},
      'markdown-no-duplicate-definitions': {},
      'markdown-no-empty-url': 'off',
    });
    expect(unknown).toEqual(['lint-no-duplicate-definitions']);
  });

  test.each([
    ['a name', [], {}],
    ['`true`', [true], {}],
    ['`false`', [false], 'off'],
    ['1', [1], {}],
    ['0', [0], 'off'],
    ['[0, option]', [[0, '*']], 'off'],
    ['"error"', ['error'], { severity: 'error' }],
    ['["error"]', [['error']], { severity: 'error' }],
    ['["error", option]', [['error', '*']], { severity: 'error', option: '*' }],
    ['["warn", option]', [['warn', '*']], { option: '*' }],
    ['an option', ['*'], { option: '*' }],
  ])('%s is read as it is meant', (_, given, expected) => {
    const read = (name: string) => readRemarkSettings({ plugins: [[name, ...given]] }).rules;
    expect(read('remark-lint-strong-marker')).toEqual({ 'markdown-strong-marker': expected });
  });

  test('a number is the option of a rule that takes one; what comes later wins, a name alone changes nothing', () => {
    const read = (...plugins: unknown[]) => readRemarkSettings({ plugins }).rules['markdown-maximum-line-length'];
    expect(read(['lint-maximum-line-length', 2])).toEqual({ option: 2 });
    expect(read(['lint-maximum-line-length', 100], 'lint-maximum-line-length')).toEqual({ option: 100 });
    expect(read('preset-lint-markdown-style-guide', ['lint-maximum-line-length', [2]])).toEqual({ severity: 'error' });
    expect(read('preset-lint-markdown-style-guide', ['lint-maximum-line-length', false])).toBe('off');
  });

  test('asks for all that remark-lint tells of references without a definition, with its option', async () => {
    const page = '---\ntitle: Les aides\n---\n\nLe mot [sic] et [un lien][rien], [TODO] et [note 12].\n';
    const words = async (given: unknown) => {
      const plugins = [given === undefined ? 'lint-no-undefined-references' : ['lint-no-undefined-references', given]];
      const files = { 'content/a.md': page, '.remarkrc.json': JSON.stringify({ plugins }) };
      const tree = new MemoryTree(new Map(Object.entries(files)));
      const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
      const { findings } = await review(world, { paths: [], only: ['markdown-no-undefined-references'], skip: [] });
      return findings.map(({ severity, facts }) => `${severity} ${facts['words']}`).sort();
    };
    expect(await words(undefined)).toEqual([
      'warning [TODO]',
      'warning [note 12]',
      'warning [sic]',
      'warning [un lien][rien]',
    ]);
    expect(await words([2, { allow: ['todo', { source: '^note \\d+$' }] }])).toEqual([
      'error [sic]',
      'error [un lien][rien]',
    ]);
    expect(await words({ allowShortcutLink: true })).toEqual(['warning [un lien][rien]']);
    // Not an option of that rule: it is named, and the rule stays as it is.
    expect(await words({ allow: 'todo' })).toEqual(['warning [un lien][rien]']);
  });

  test('is told in what is known of the site, with what is not followed', async () => {
    const say = async (files: Readonly<Record<string, string>>) => {
      const tree = new MemoryTree(new Map(Object.entries({ 'content/a.md': PAGE, ...files })));
      const { site } = await readSite(tree, ownTree(tree).settings, { rules });
      return renderSiteReports(reportSites(site, '2026-11-28'), { locale: fr, width: 400, verbose: false })
        .split('\n')
        .filter((line) => line.startsWith('remark-lint'));
    };
    const plugins = ['remark-toc', 'remark-gfm', 'lint-final-newline', ['lint-maximum-line-length', 'wide']];
    expect(await say({ '.remarkrc.json': JSON.stringify({ plugins }) })).toEqual([
      'remark-lint\u00a0: 1 règle suivie, d’après .remarkrc.json. Non suivis\u00a0: remark-toc et markdown-maximum-line-length.',
    ]);
    expect(await say({ '.remarkrc.mjs': 'export default {}' })).toEqual([
      'remark-lint\u00a0: .remarkrc.mjs est un programme, que Relecture n’exécute pas.',
    ]);
    expect(await say({ '.remarkrc': '[oops' })).toEqual(['remark-lint\u00a0: .remarkrc ne peut pas être lu.']);
    expect(await say({ 'package.json': '{"name":"x"}' })).toEqual([]);
  });
});

test.each(Object.entries(REMARK_PRESETS))('the preset %s is as its package has it', async (name, known) => {
  const { default: preset } = await import(`remark-preset-lint-${name}`);
  const plugins = (preset.plugins as unknown[]).map((one) => (Array.isArray(one) ? one : [one, null]));
  const held = plugins.flatMap(([plugin, option]) => {
    const [, rule] = (plugin as { name: string }).name.split(':');
    return rule === undefined ? [] : [[rule, option]];
  });
  expect(known).toEqual(Object.fromEntries(held));
  for (const rule of Object.keys(known)) expect(fr.rules).toHaveProperty([`markdown-${rule}`]);
});
