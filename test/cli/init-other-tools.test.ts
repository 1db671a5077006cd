import { describe, expect, test } from 'vitest';
import { gatherInit } from '../../src/cli/init/facts.ts';
import { planInit } from '../../src/cli/init/plan.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';
import { SAMPLES } from './other-tools.ts';

const PAGE = { 'content/a.md': '# A\n', 'hugo.toml': 'title = "x"\n' };

/** What is written and said, whose settings must have no fault. */
async function planned(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries({ ...PAGE, ...files })));
  const plan = planInit(await gatherInit(tree), fr);
  const text = plan.files[0]?.text ?? '';
  const after = new MemoryTree(new Map(Object.entries({ ...PAGE, 'relecture.yml': text })));
  const { site, troubles } = await readSite(after, ownTree(after).settings, { rules });
  expect(troubles).toEqual([]);
  return { text, found: plan.found.join('\n'), configuration: site.configuration };
}

/** `MD013.strict` is named where it, or the whole of `MD013`, is. */
function isNamed(key: string, comments: string): boolean {
  const names = [key, ...(/^MD\d+\./.test(key) ? [key.replace(/\..*/, '')] : [])];
  return names.some((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?:[ ,:]|^)${escaped}(?=[ ,:]|$)`, 'm').test(comments);
  });
}

describe.each(SAMPLES)('$path', ({ path, text, keys, carried }) => {
  test('each of its keys is taken over, or named', async () => {
    const { text: written } = await planned({ [path]: text });
    const lines = written.split('\n');
    const settings = lines.filter((line) => !line.startsWith('#')).join('\n');
    const comments = lines.filter((line) => line.startsWith('#  ')).join('\n');
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) {
      const line = carried[key];
      if (line === undefined || line.startsWith('globs: '))
        expect([key, isNamed(line ?? key, comments)]).toEqual([key, true]);
      else expect([key, settings.includes(line) ? line : settings]).toEqual([key, line]);
    }
    expect(written).not.toContain('s3cret');
  });
});

test.each([
  '.markdownlint.cjs',
  '.markdownlint.mjs',
  '.markdownlint-cli2.cjs',
  '.markdownlint-cli2.mjs',
  '.remarkrc.js',
  '.remarkrc.cjs',
  '.remarkrc.mjs',
])('%s is a program: it is named as not read, and never run', async (path) => {
  const { text, found } = await planned({ [path]: 'throw new Error("run");\n' });
  expect(text).toContain(`# Non lus, car ce sont des programmes\u00a0:\n#   ${path}\n`);
  expect(found).toContain(`Non lu, car c’est un programme, que Relecture n’exécute pas\u00a0: ${path}.`);
});

test.each(
  [...new Set(SAMPLES.map(({ path }) => path))].filter((path) => !/ini$|rc$|ignore$|^package\.json$/.test(path)),
)('%s whose syntax is wrong is named as not read', async (path) => {
  const { text, found } = await planned({ [path]: '{ [ oops' });
  expect(text).toContain(`# Non lus, car leur syntaxe est fausse\u00a0:\n#   ${path}\n`);
  expect(found).toContain(`Non lu, car sa syntaxe est fausse\u00a0: ${path}.`);
});

test('what is asked for in commands is named where it is seen', async () => {
  const { text } = await planned({
    Rakefile:
      "require 'html-proofer'\ntask :test do\n  options = { ignore_urls: [/x/], disable_external: true }\n  HTMLProofer.check_directory('./_site', options).run\nend\n",
    '.github/workflows/links.yml':
      'jobs:\n  a:\n    steps:\n      - run: bundle exec htmlproofer ./_site --ignore-urls "/x/" --disable-external\n      - uses: lycheeverse/lychee-action@v2\n        with:\n          args: --exclude x .\n      - run: echo end\n',
    'package.json': '{"scripts": {"lint": "markdownlint-cli2 --fix docs", "other": "vale --version"}}',
  });
  expect(text).toContain('#   Rakefile: options = { ignore_urls: [/x/], disable_external: true }');
  expect(text).toContain("#   Rakefile: HTMLProofer.check_directory('./_site', options).run");
  expect(text).toContain('#   .github/workflows/links.yml: htmlproofer ./_site --ignore-urls "/x/" --disable-external');
  expect(text).toContain(
    '#   .github/workflows/links.yml: - uses: lycheeverse/lychee-action@v2 with: args: --exclude x .\n',
  );
  expect(text).toContain('#   package.json: markdownlint-cli2 --fix docs');
});

test('nothing is said to be taken where nothing was, and no end of a line stands for a call', async () => {
  const { text, found } = await planned({
    Rakefile:
      "task :test do\n  options = {\n    x: 1\n  }\n  HTMLProofer.check_directory(\n    './_site', options).run\nend\n",
    '.markdownlint.yml': 'MD004: { style: dash }\n',
  });
  expect(found).toContain('Réglages d’autres outils sans équivalent, nommés dans relecture.yml\u00a0: Rakefile.');
  expect(found).toContain('ce qui a un équivalent est repris de .markdownlint.yml.');
  expect(text).toContain('#   Rakefile: HTMLProofer.check_directory(…)\n');
  expect(text).not.toContain('options = {\n');
});

test('what is not to be linted is left alone by the rules that are taken over, and by them alone', async () => {
  const { configuration } = await planned({
    '.markdownlint.json': '{ "MD004": { "style": "dash" }, "MD045": false }',
    '.markdownlintignore': '# rien\nCHANGELOG.md\nvendor/\n!vendor/a.md\n',
  });
  expect(configuration.overrides).toEqual([
    { files: '**/CHANGELOG.md', rules: { 'markdown-unordered-list-marker-style': 'off' } },
    { files: '**/vendor/**', rules: { 'markdown-unordered-list-marker-style': 'off' } },
  ]);
});
