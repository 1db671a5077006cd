import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { CONTENT_ENDINGS } from '../../src/content/find-pages.ts';

const manifest = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8'));
const { configuration, commands } = manifest.contributes;

/** The extension as VS Code loads it, with the parts of VS Code that it touches. */
function load(settings: Readonly<Record<string, unknown>>) {
  const seen: {
    commands: string[];
    servers: { command: string; args: string[] }[];
    patterns: string[];
    stopped: number;
  } = { commands: [], servers: [], patterns: [], stopped: 0 };
  class LanguageClient {
    constructor(
      _id: string,
      _name: string,
      server: (typeof seen.servers)[0],
      client: { documentSelector: { pattern: string }[] },
    ) {
      seen.servers.push(server);
      seen.patterns.push(...client.documentSelector.map(({ pattern }) => pattern));
    }
    async start() {}
    async stop() {
      seen.stopped++;
    }
  }
  const vscode = {
    commands: { registerCommand: (name: string) => seen.commands.push(name) },
    window: {},
    workspace: {
      getConfiguration: () => ({ get: (key: string) => settings[`relecture.${key}`] }),
      onDidChangeConfiguration: () => undefined,
    },
  };
  const parts: Readonly<Record<string, unknown>> = { vscode, 'vscode-languageclient/node': { LanguageClient } };
  const exports: { activate?: (context: object) => Promise<void>; deactivate?: () => unknown } = {};
  runInNewContext(readFileSync(`editors/vscode/${manifest.main}`, 'utf8'), {
    exports,
    require: (id: string) => parts[id],
  });
  return { exports, seen };
}

test('the extension of VS Code starts the server as its settings say, and has every command that it announces', async () => {
  const usual = Object.fromEntries(
    Object.entries(configuration.properties).map(([key, value]) => [key, (value as { default: unknown }).default]),
  );
  const { exports, seen } = load({ ...usual, 'relecture.arguments': ['--ask-links'] });
  await exports.activate?.({ subscriptions: [] });
  expect(seen.commands.sort()).toEqual(commands.map(({ command }: { command: string }) => command).sort());
  const [{ command, args } = { command: '', args: [] }] = seen.servers;
  expect(command).toBe('relecture');
  expect(readOptions(args, {})).toMatchObject({ command: 'lsp', asksLinks: true });
  for (const ending of CONTENT_ENDINGS) expect(seen.patterns.join(' ')).toMatch(new RegExp(`[{,]${ending}[,}]`));
  await exports.deactivate?.();
  expect(seen.stopped).toBe(1);
  expect(existsSync(`editors/vscode/${manifest.main}`)).toBe(true);
});

test('what it says in VS Code is said in both languages, English where VS Code speaks neither', () => {
  const words = (name: string): Readonly<Record<string, string>> =>
    JSON.parse(readFileSync(`editors/vscode/${name}`, 'utf8'));
  const [en, fr] = [words('package.nls.json'), words('package.nls.fr.json')];
  const asked = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key).sort();
  expect([Object.keys(en).sort(), Object.keys(fr).sort()]).toEqual([asked, asked]);
  expect(Object.values(en).join(' ')).not.toMatch(/[éèàç«]/);
  expect(en['fixAll']).toBe('Make all the safe fixes of the page');
});
