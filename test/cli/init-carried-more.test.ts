import { expect, test } from 'vitest';
import { gatherInit } from '../../src/cli/init/facts.ts';
import { planInit } from '../../src/cli/init/plan.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGE = { 'content/a.md': '# A\n', 'hugo.toml': 'title = "x"\n' };

async function planned(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries({ ...PAGE, ...files })));
  const plan = planInit(await gatherInit(tree), fr);
  const text = plan.files[0]?.text ?? '';
  const after = new MemoryTree(new Map(Object.entries({ ...PAGE, 'relecture.yml': text })));
  const { site, troubles } = await readSite(after, ownTree(after).settings, { rules });
  expect(troubles).toEqual([]);
  return { text, found: plan.found.join('\n'), configuration: site.configuration };
}

test.each([
  ['403', [403]],
  ['["200..=204", "403", 429]', [403, 429]],
  ['"200..=204, 403..=405"', [403, 404, 405]],
  ['["500..=599"]', ['5xx']],
  ['["400.."]', ['4xx', '5xx']],
  ['["..403"]', [400, 401, 402]],
  ['["499..=600"]', [499, '5xx', 600]],
])('accept = %s of lychee is links.accept', async (accept, codes) => {
  const { configuration } = await planned({ 'lychee.toml': `accept = ${accept}\n` });
  expect(configuration.links).toEqual({ accept: codes });
});

test('a range of many codes and a code of nobody are named; what is good already is told so', async () => {
  const { text, configuration } = await planned({
    'lychee.toml': 'accept = ["401..=499", "2xx"]\n',
    '.htmlproofer.yml': 'ignore_status_codes: [200, 301]\n',
  });
  expect(configuration.links).toBeUndefined();
  expect(text).toContain('#   lychee.toml: accept: 401..=499\n#   lychee.toml: accept: 2xx\n');
  expect(text).toContain('#   .htmlproofer.yml: ignore_status_codes\n');
});

test('the codes of two tools are one list; those of html-proofer have two names', async () => {
  const { text } = await planned({
    'lychee.toml': 'accept = [403]\n',
    '.htmlproofer.yml': ':http_status_ignore: [403, 999]\n',
  });
  expect(text).toContain('links:\n  accept: [403, 999] # lychee.toml, .htmlproofer.yml\n');
});

test('headers are copied where they can hold no secret, named where they can', async () => {
  const { text, configuration } = await planned({
    'lychee.toml':
      'header = { "X-Key" = "s3cret" }\nbasic_auth = ["a s3cret:s3cret"]\n[hosts."a.fr"]\nconcurrency = 2\nheaders = { "Accept" = "text/html", "Authorization" = "s3cret" }\n',
    '.htmlproofer.yml': 'typhoeus:\n  userpwd: "a:s3cret"\n  headers: { Cookie: s3cret }\n',
  });
  expect(configuration.links).toEqual({ headers: { 'https://a.fr': { Accept: 'text/html' } } });
  expect(text).not.toContain('s3cret');
  const [, named] = /car un secret peut[^\n]*\n((?:# {3}.*\n)+)/.exec(text) ?? [];
  expect(named?.match(/(?<=: ).*/g)).toEqual([
    'header',
    'basic_auth',
    'hosts.a.fr.headers.Authorization',
    'typhoeus.userpwd',
    'typhoeus.headers',
  ]);
  expect(text).toContain('#   lychee.toml: hosts.a.fr.concurrency');
});

test('an expression that Ruby wrote is one', async () => {
  const { configuration } = await planned({
    '.htmlproofer.yml':
      ':ignore_urls:\n- !ruby/regexp /linkedin\\.com/i\n- https://a.fr/b\n:enforce_https: !ruby/object:FalseClass false\n',
  });
  expect(configuration.links).toEqual({ ignore: ['*linkedin.com*', 'https://a.fr/b'] });
});

test('all is left out where all is, unless some is taken back', async () => {
  const ignored = async (files: Readonly<Record<string, string>>) => {
    const { configuration, text } = await planned(files);
    return [configuration.links?.ignore, /lychee\.toml: exclude[^\n]*/.exec(text)?.[0]];
  };
  expect(await ignored({ '.lycheeignore': '^.*$\n' })).toEqual([['*'], undefined]);
  expect(await ignored({ '.htmlproofer.yml': 'ignore_urls: ["/.*/"]\n' })).toEqual([['*'], undefined]);
  const some = 'exclude = [".*", "^https?://.*", "b.fr"]\ninclude = ["a.fr"]\n';
  expect(await ignored({ 'lychee.toml': some })).toEqual([['*b.fr*'], 'lychee.toml: exclude: *']);
});

test('what a configuration of markdownlint extends is read where it is a file of data, and only there', async () => {
  const { text, configuration } = await planned({
    '.markdownlint.json': '{ "extends": "./lint/base.yml", "MD004": { "style": "dash" } }',
    'lint/base.yml': 'extends: ../most.json\nMD004: { style: plus }\nMD003: { style: atx }\n',
    'most.json': '{ "MD045": false, "extends": "markdownlint/style/prettier" }',
  });
  expect(configuration.rules).toEqual({
    'accessibility-image-alt': 'off',
    'markdown-unordered-list-marker-style': { severity: 'info', option: '-' },
    'markdown-heading-style': { severity: 'info', option: 'atx' },
  });
  expect(text).toContain('de ce dépôt\u00a0:\n#   .markdownlint.json: extends: markdownlint/style/prettier\n');
  for (const base of ['./base.cjs', '../out.json', '/etc/a.json', './missing.json', './.markdownlint.json']) {
    const again = await planned({ '.markdownlint.json': JSON.stringify({ extends: base, MD045: false }) });
    expect(again.text).toContain(`#   .markdownlint.json: extends: ${base}\n`);
    expect(again.configuration.rules).toEqual({ 'accessibility-image-alt': 'off' });
  }
});

test.each(['.markdownlint-cli2.yaml', '.markdownlint-cli2.jsonc', 'package.json'])(
  'what %s leaves out is left out by the rules of another file too',
  async (path) => {
    const own = { ignores: ['content/old/**'], config: { MD003: { style: 'atx' } } };
    const { configuration } = await planned({
      '.markdownlint.json': '{ "MD004": { "style": "dash" }, "MD045": false }',
      [path]: JSON.stringify(path === 'package.json' ? { 'markdownlint-cli2': own } : own),
    });
    expect(configuration.overrides).toEqual([
      {
        files: 'content/old/**',
        rules: { 'markdown-unordered-list-marker-style': 'off', 'markdown-heading-style': 'off' },
      },
    ]);
  },
);

test('each file is named once, and said to be taken over where something of it is', async () => {
  const { text, found } = await planned({
    'package.json': JSON.stringify({
      'markdownlint-cli2': { config: { MD003: { style: 'atx' } } },
      remarkConfig: { plugins: ['remark-lint-final-newline'] },
      scripts: { l: 'markdown-link-check -c x.json', y: 'lychee --exclude foo .' },
    }),
    '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: npx htmlproofer ./_site --ignore-urls /x/\n',
    '.vale.ini': 'MinAlertLevel = error\n[[[\n',
  });
  expect(found).toContain('Réglages d’autres outils\u00a0: ce qui a un équivalent est repris de package.json.');
  expect(found).toContain(
    'Réglages d’autres outils sans équivalent, nommés dans relecture.yml\u00a0: .vale.ini et .github/workflows/a.yml.',
  );
  expect(text).toContain('#   package.json: markdown-link-check -c x.json\n#   package.json: lychee --exclude foo .\n');
  expect(text).toContain('#   .vale.ini: [[[\n');
});
