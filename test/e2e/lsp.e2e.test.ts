import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Editor, uri } from './editor.ts';
import { makeSite, runCli } from './run-cli.ts';

const EIG = resolve('examples/eig');
const CANDIDATES = join(EIG, 'site/content/participer/candidats/_index.md');
const SENTENCE = 'Le prochain sprint commencera le 19 août 2024.';

let open: Editor | null = null;
afterEach(() => open?.kill());

async function start(...args: Parameters<typeof Editor.open>): Promise<Editor> {
  open = await Editor.open(...args);
  return open;
}

/** A site in French, and one page of it that is open. */
async function page(text: string, { args = [] as readonly string[], asked = {}, files = {} } = {}) {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': text, 'b.md': 'Bien.\n', ...files });
  const editor = await start([root], args, asked);
  const file = join(root, 'a.md');
  await editor.show(file, text);
  return { editor, root, file };
}

const rulesOf = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
const has = (rule: string) => (found: readonly Diagnostic[]) => rulesOf(found).includes(rule);
const hasNot = (rule: string) => (found: readonly Diagnostic[]) => !has(rule)(found);

describe('the example page', () => {
  test('is judged as it is written, inside its front matter, at the right place', async () => {
    const editor = await start([EIG], ['--as-of', '2024-08-20']);
    const text = readFileSync(CANDIDATES, 'utf8').replace(/^ {2}sub: .*$/m, '  sub: "Un mot. "');
    await editor.show(CANDIDATES, text);
    expect((await editor.found(CANDIDATES)).filter(({ code }) => code === 'date-stale')).toEqual([]);
    await editor.type(CANDIDATES, '"Un mot. ', SENTENCE);
    const [stale] = (await editor.found(CANDIDATES)).filter(({ code }) => code === 'date-stale');
    expect(stale).toMatchObject({
      range: editor.rangeOf(CANDIDATES, '19 août 2024'),
      severity: 1,
      source: 'relecture',
      codeDescription: { href: 'https://github.com/relecture/relecture/blob/v1/src/rules/date/stale.md' },
    });
    expect(stale?.message).toContain('19 août 2024');
    const hover = await editor.hover(CANDIDATES, '19 août 2024');
    expect(hover?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(
        /^\*\*Une annonce porte sur une date passée\.\*\*\n\n«\sDéposez votre dossier.*\n\n\[La page de la règle\]\(https:/,
      ),
    });
    expect(await editor.hover(CANDIDATES, 'Un mot')).toBeNull();
    expect(await editor.close()).toBe(0);
  });

  test('is offered the keys of the CMS, with its labels', async () => {
    const editor = await start([EIG]);
    const text = readFileSync(CANDIDATES, 'utf8').replace(/^open: true\n/m, '');
    await editor.show(CANDIDATES, text.replace('---\n', '---\nop\n'));
    const [first, ...others] = await editor.complete(CANDIDATES, 'op');
    expect(others.map(({ label }) => label)).not.toContain('head');
    expect(first).toMatchObject({ label: 'open', detail: 'Candidatures ouvertes', textEdit: { newText: 'open: ' } });
    await editor.change(CANDIDATES, [{ range: editor.rangeOf(CANDIDATES, 'op'), newText: 'open: ' }]);
    expect((await editor.complete(CANDIDATES, 'open: ')).map(({ label }) => label)).toEqual(['true', 'false']);
    expect(await editor.complete(CANDIDATES, 'prochain ')).toEqual([]);
  });
});

describe('a code action', () => {
  test('mends what it is offered for, and the finding is gone', async () => {
    const { editor, file } = await page('Un 😀 et la 7ème saison.\r\n\r\n[Rien](non.md).\r\n');
    const found = await editor.found(file);
    expect(found.find(({ code }) => code === 'typography-ordinal')).toMatchObject({
      code: 'typography-ordinal',
      severity: 3,
      range: editor.rangeOf(file, '7ème'),
    });
    const actions = await editor.actions(file, '7ème');
    const [action] = actions.filter(({ kind }) => kind === 'quickfix');
    expect(action).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'typography-ordinal' }] });
    await editor.apply(file, action);
    expect(editor.text(file)).toBe('Un 😀 et la 7e saison.\r\n\r\n[Rien](non.md).\r\n');
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
  });

  test('makes all the safe fixes of the page, and leaves the others', async () => {
    const { editor, file } = await page('La 7ème saison.\n\nUn un mot.\n\nLa 8ème.\n');
    const actions = await editor.actions(file, 'saison', ['source.fixAll']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.relecture']);
    await editor.apply(file, actions[0]);
    expect(editor.text(file)).toContain('La 7e saison.');
    expect(editor.text(file)).toContain('La 8e.');
    expect(rulesOf(await editor.found(file))).not.toContain('typography-ordinal');
    expect(await editor.actions(file, 'saison', ['source.fixAll'])).toEqual([]);
    expect(await editor.actions(file, 'saison', ['refactor'])).toEqual([]);
  });
});

describe('what the model of a page knows', () => {
  const SCHEMA = {
    type: 'object',
    properties: {
      title: { type: 'string' },
      state: { enum: ['ouvert', 'no', 'fermé: oui'], title: 'État', description: 'Où en est l’offre' },
      team: { type: 'array', items: { type: 'object', properties: { role: { enum: ['chef'] }, who: {} } } },
    },
    required: ['state'],
  };
  const files = {
    'relecture.yml': 'site: { language: fr }\nschemas: [{ files: "*.md", schema: s.json }]\n',
    's.json': JSON.stringify(SCHEMA),
  };

  test('is offered where it is missing, what must be there first', async () => {
    const { editor, file } = await page('---\ntitle: Bien\n\nteam:\n  - who: A\n    \n---\nUn mot\n', { files });
    const keys = await editor.complete(file, 'title: Bien\n');
    expect(keys.map(({ label, sortText }) => [label, sortText?.[0]])).toEqual([['state', '0']]);
    expect(keys[0]).toMatchObject({ detail: 'État', documentation: 'Où en est l’offre' });
    expect((await editor.complete(file, 'who: A\n    ')).map(({ label }) => label)).toEqual(['role']);
    expect(await editor.complete(file, 'Un ')).toEqual([]);
  });

  test('is what an archetype of Hugo begins the pages of the section with, where no schema says any', async () => {
    const files = {
      'hugo.toml': 'title = "Site"\n',
      'archetypes/sorties.md': '---\ntitle: "{{ .Name }}"\nlieu: ""\npratique: { prix: "" }\n---\n',
      'content/sorties/a.md': '',
    };
    const { editor, root } = await page('', { files });
    const outing = join(root, 'content/sorties/a.md');
    await editor.show(outing, '---\ntitle: Bien\nli\n---\n');
    expect((await editor.complete(outing, 'li')).map(({ label }) => label)).toEqual(['lieu', 'pratique']);
  });

  test('is the pages of another collection, where a field of the CMS names some', async () => {
    const people = '{ name: people, label: Personnes, folder: people, fields: [{ name: title }] }';
    const team =
      '{ name: team, label: Équipe, widget: list, field: { name: who, widget: relation, collection: people, value_field: "{{slug}}" } }';
    const posts = `{ name: posts, label: Articles, folder: posts, fields: [{ name: title }, ${team}] }`;
    const files = {
      'static/admin/config.yml': `media_folder: static\nbackend: { name: git-gateway }\ncollections:\n  - ${people}\n  - ${posts}\n`,
      'people/ada.md': '---\ntitle: Ada Lovelace\n---\n',
      'posts/p.md': '',
    };
    const { editor, root } = await page('', { files });
    const post = join(root, 'posts/p.md');
    await editor.show(post, '---\ntitle: Bien\nteam:\n  - \n---\n');
    expect(await editor.complete(post, '  - ')).toMatchObject([
      {
        label: 'ada',
        detail: 'Personnes',
        documentation: 'Personnes\u00a0: Ada Lovelace',
        textEdit: { newText: 'ada' },
      },
    ]);
  });

  test('is written so that it is read as it should be', async () => {
    const { editor, file } = await page('---\ntitle: Bien\nstate: ouv\n---\n', { files });
    const values = await editor.complete(file, 'state: ouv');
    expect(values.map(({ textEdit }) => textEdit?.newText)).toEqual(['ouvert', '"no"', '"fermé: oui"']);
    expect(values[0]?.textEdit).toMatchObject({ range: editor.rangeOf(file, 'ouv') });
  });
});

describe('the language', () => {
  const FAULT = '[Rien](absent.md).\n';

  test('is that of the editor where it is English', async () => {
    const { editor, file } = await page(FAULT, { asked: { locale: 'en-GB' } });
    const [found] = await editor.found(file);
    expect(found?.message).toMatch(/^“?absent\.md|^[A-Z].*\b(?:page|no|link)\b/);
    expect(await editor.hover(file, 'absent.md')).toMatchObject({
      contents: {
        value: expect.stringMatching(
          /\n\nWhoever clicks sees .*\[The page of this rule\]\(https:.*\/link\/internal\.en\.md\)$/s,
        ),
      },
    });
  });

  test('is French in any other, and what the configuration asks wins', async () => {
    const { editor, file } = await page(FAULT, { asked: { locale: 'de' } });
    expect((await editor.found(file))[0]?.message).toContain('«');
    editor.kill();
    const english = await page(FAULT, { asked: { locale: 'fr' }, files: { 'relecture.yml': 'locale: en\n' } });
    expect((await english.editor.found(english.file))[0]?.message).not.toContain('«');
  });
});

describe('folders and files', () => {
  test('each page is judged by its own site', async () => {
    const strict = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': '' });
    const mild = makeSite({ 'relecture.yml': 'rules: { link-internal: off }\n', 'a.md': '' });
    const editor = await start([strict, mild]);
    for (const root of [strict, mild]) await editor.show(join(root, 'a.md'), '[Rien](absent.md).\n');
    expect(rulesOf(await editor.found(join(strict, 'a.md')))).toEqual(['link-internal']);
    expect(await editor.found(join(mild, 'a.md'))).toEqual([]);
  });

  test('a folder that is opened makes one site of what it holds', async () => {
    const root = makeSite({ 'a.md': 'Bien.\n', 'sous/b.md': '' });
    const editor = await start([]);
    const file = join(root, 'sous/b.md');
    await editor.show(file, '[A](../a.md)\n');
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
    const folder = { uri: uri(root), name: 'site' };
    await editor.tell('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await editor.until(file, (found) => found.length === 0);
    await editor.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await editor.until(file, has('link-internal'));
  });

  test('a page that comes or goes changes what the others are told, and so do settings', async () => {
    const { editor, root, file } = await page('[Neuf](neuf.md).\n', { files: { '.gitignore': 'public\n' } });
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
    const neuf = join(root, 'neuf.md');
    writeFileSync(neuf, 'Bien.\n');
    await editor.watched(neuf, 'created');
    await editor.until(file, hasNot('link-internal'));
    rmSync(neuf);
    await editor.watched(neuf, 'deleted');
    await editor.until(file, has('link-internal'));
    writeFileSync(join(root, 'relecture.yml'), 'rules: { link-internal: off }\n');
    await editor.watched(join(root, 'relecture.yml'), 'changed');
    await editor.until(file, hasNot('link-internal'));
  });

  test('an editor that tells nothing of the other files is served when it saves', async () => {
    const { editor, root, file } = await page('[Neuf](neuf.md).\n', { asked: { capabilities: {} } });
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
    writeFileSync(join(root, 'neuf.md'), 'Bien.\n');
    await editor.tell('textDocument/didSave', { textDocument: { uri: uri(file) } });
    await editor.until(file, hasNot('link-internal'));
  });

  test('a page that is not saved yet is a page for the others, until it is closed', async () => {
    const { editor, root, file } = await page('[Neuf](neuf.md#ici).\n');
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
    const neuf = join(root, 'neuf.md');
    await editor.show(neuf, '## Ici\n\nLa 7ème.\n');
    expect(rulesOf(await editor.found(neuf))).toEqual(['typography-ordinal']);
    await editor.type(file, 'ici).', ' Bien.');
    expect(await editor.found(file)).toEqual([]);
    await editor.tell('textDocument/didClose', { textDocument: { uri: uri(neuf) } });
    await editor.until(neuf, (found) => found.length === 0);
    await editor.type(file, 'Bien.', ' Oui.');
    expect(rulesOf(await editor.found(file))).toEqual(['link-internal']);
  });

  test('what is left out is left in peace; settings are judged where they stand', async () => {
    const settings = 'exclude: ["a.md"]\nruels: {}\n';
    const { editor, root, file } = await page('La 7ème.\n', { files: { 'relecture.yml': settings } });
    expect(await editor.found(file)).toEqual([]);
    expect(editor.log).toEqual([expect.stringMatching(/^a\.md n’est pas relu/)]);
    await editor.show(join(root, 'relecture.yml'), settings);
    const [found] = await editor.found(join(root, 'relecture.yml'));
    expect(found).toMatchObject({ code: 'configuration-schema', range: { start: { line: 1, character: 0 } } });
  });
});

test('what the site knows of and lives with stays in the background', async () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': '[Rien](non.md).\n' });
  expect(runCli(['baseline', '--root', root, '--offline']).status).toBe(0);
  const editor = await start([root]);
  const file = join(root, 'a.md');
  await editor.show(file, '[Rien](non.md).\n');
  expect(await editor.found(file)).toMatchObject([{ code: 'link-internal', severity: 4 }]);
  await editor.type(file, 'non.md).', ' [Autre](absent.md)');
  expect((await editor.found(file)).map(({ severity }) => severity)).toEqual([4, 1]);
});

describe('the server', () => {
  test('survives what is broken, hostile or long, and goes on', async () => {
    const { editor, root, file } = await page('La 7ème.\n', { asked: { refuses: true } });
    const odd = join(root, 'odd.md');
    await editor.show(odd, `---\na: [\n__proto__: {x: &a [*a]}\n\uD800: "\n---\n${'[a]('.repeat(3000)}`);
    await editor.found(odd);
    const long = join(root, 'long.md');
    await editor.show(long, 'Un paragraphe de texte, et un autre.\n\n'.repeat(28_000));
    await editor.type(long, 'Un', ' [a](non.md)');
    expect(rulesOf(await editor.found(long))).toContain('link-internal');
    await editor.tell('textDocument/didChange', { textDocument: { uri: uri(join(root, 'no.md')), version: 2 } });
    await expect(editor.ask('textDocument/hover', {})).rejects.toThrow();
    await editor.type(file, '7ème', ', [a](non.md)');
    expect(rulesOf(await editor.found(file)).sort()).toEqual(['link-internal', 'typography-ordinal']);
    expect(await editor.close()).toBe(0);
  });

  test('survives a folder that goes away, and one that comes back', async () => {
    const { editor, root, file } = await page('La 7ème.\n');
    await editor.found(file);
    rmSync(root, { recursive: true });
    await editor.watched(file, 'deleted');
    await editor.watched(join(root, 'b.md'), 'deleted');
    await editor.type(file, '7ème', ' et 8ème');
    mkdirSync(root);
    writeFileSync(join(root, 'relecture.yml'), 'site: { language: fr }\n');
    await editor.watched(join(root, 'relecture.yml'), 'created');
    await editor.until(file, has('typography-ordinal'));
    expect(await editor.close()).toBe(0);
  });

  test('ends when the editor is gone, in the middle of its work', async () => {
    const { editor } = await page('Un paragraphe de texte, et un autre.\n\n'.repeat(20_000));
    expect(await editor.vanish()).toBe(1);
  });

  test('says what it can do, in UTF-16', async () => {
    const editor = await start([], ['--stdio']);
    expect(editor.initialized?.capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true });
    expect(await editor.close()).toBe(0);
    expect(editor.log).toEqual([]);
  });
});

test('no other command loads anything of it', () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?"(\.[^"]+)";$/gm);
    for (const [, target = ''] of imports) walk(resolve(dirname(file), target));
  };
  const built = (file: string) =>
    file.endsWith('/languageserver.js') || readFileSync(file, 'utf8').includes('node_modules/vscode-');
  walk(resolve('dist/cli.js'));
  walk(resolve('dist/chunks/check.js'));
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen].filter(built)).toEqual([]);
  walk(resolve('dist/chunks/lsp.js'));
  expect([...seen].filter(built)).not.toEqual([]);
});

test('links are asked about where that is wanted, and what was found is known later', async () => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    response.statusCode = request.url === '/robots.txt' ? 404 : 410;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const env = { RELECTURE_RESOLVE: `mairie.fr=127.0.0.1:http:${port}` };
  const text = 'Voir [la mairie](http://mairie.fr/horaires).\n';
  try {
    const quiet = await page(text, { asked: { env } });
    const [link] = await quiet.editor.links(quiet.file);
    expect(link).toMatchObject({ target: 'http://mairie.fr/horaires', tooltip: 'Ce lien n’a pas été vérifié.' });
    expect(requests).toBe(0);
    quiet.editor.kill();
    const cache = join(quiet.root, '.cache');
    const asking = await page(text, { asked: { env }, args: ['--ask-links', '--cache', cache] });
    await asking.editor.until(asking.file, has('link-dead'));
    asking.editor.kill();
    const asked = requests;
    const later = await page(text, { asked: { env }, args: ['--cache', cache] });
    expect(rulesOf(await later.editor.found(later.file))).toContain('link-dead');
    expect((await later.editor.links(later.file))[0]?.tooltip).toMatch(/ Vérifié le \d.*\.$/);
    expect(requests).toBe(asked);
  } finally {
    server.close();
  }
});
