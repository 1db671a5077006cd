import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const PAGE = 'Voir [le site](https://www.exemple-de-site.fr/a).\n';
const root = makeSite({
  'page.md': PAGE,
  // A machine whose names nobody answers for, whatever network the test runs in.
  'deaf.cjs': `const dns = require('node:dns');
const lost = (...given) => given.at(-1)(Object.assign(new Error('lost'), { code: 'EAI_AGAIN' }));
const lose = async () => { throw Object.assign(new Error('lost'), { code: 'EAI_AGAIN' }); };
dns.lookup = lost;
dns.promises.lookup = lose;
`,
});
const run = (...args: string[]) =>
  runCli([...args, '--root', root, '--only', 'link-'], {
    env: { NODE_OPTIONS: `--require ${join(root, 'deaf.cjs')}` },
  });

test('without network, a run fails by that alone nowhere, and says « rien à signaler » of nothing it did not check', () => {
  const pretty = run('check', join(root, 'page.md'));
  expect([pretty.status, pretty.out]).toEqual([
    0,
    '1 page relue\u00a0: rien à signaler dans ce qui a été vérifié.\nFaute de réseau, un lien externe n’a pas été vérifié.\n',
  ]);
  const markdown = run('check', join(root, 'page.md'), '--format', 'markdown');
  expect(markdown.out).toContain('### Relecture incomplète\n\n> Faute de réseau, un lien externe n’a pas été vérifié.');
  const gitlab = run('check', join(root, 'page.md'), '--format', 'gitlab');
  expect(gitlab.err).toContain('Faute de réseau, un lien externe n’a pas été vérifié.');
  const reports = ['1/2', '2/2'].map((shard) => {
    const file = join(root, `${shard.slice(0, 1)}.json`);
    expect(run('check', '--shard', shard, '--format', 'json', '--output', file).status).toBe(0);
    return file;
  });
  const merged = runCli(['merge', ...reports]);
  expect([merged.status, JSON.parse(merged.out)]).toMatchObject([0, { partial: true, stats: { unreached: 1 } }]);
  expect(runCli(['check', join(root, 'page.md'), '--root', root, '--only', 'link-', '--offline']).out).toBe(
    '1 page relue\u00a0: rien à signaler.\n',
  );
});
