import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const PAGE = 'La 7ème promotion : [le site](http://muet.exemple.fr/page).\n';
const SITE = { 'relecture.yml': 'site: { language: fr }', 'a.md': PAGE };

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while a host keeps silent: what was found is told, as incomplete',
  async (signal) => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const root = makeSite(SITE);
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'check', root, '--format', 'json', '--fix'], {
      env: {
        PATH: process.env['PATH'],
        RELECTURE_RESOLVE: `muet.exemple.fr=127.0.0.1:${(server.address() as AddressInfo).port}`,
      },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    await once(server, 'request');
    child.kill(signal);
    const [status] = await once(child, 'close');
    server.closeAllConnections();
    server.close();
    const { partial, notDone, findings } = JSON.parse(out);
    expect({ status, partial, notDone }).toEqual({
      status: 1,
      partial: true,
      notDone: ['Faute de temps, un lien n’a pas été suivi.'],
    });
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('typography-ordinal');
    expect(err).toContain('Relecture interrompue. Voici ce qui avait été trouvé.');
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(PAGE);
  },
);

test('--fix --dry-run says what it would mend and writes nothing', () => {
  const root = makeSite(SITE);
  const { err, out } = runCli(['check', root, '--offline', '--fix', '--dry-run', '--only', 'typography-ordinal']);
  expect(err).toBe('Une correction à appliquer dans un fichier.\n');
  expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n/);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(PAGE);
});
