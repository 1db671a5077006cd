#!/usr/bin/env node
// What a maintainer would have been told: node scripts/replay.mjs REPOSITORY [RANGE] [--most N] [--words]
// Each merge of the range (first parents, the last ones first) is played as the pull request it was, with the built Action, on the fake
// GitHub of the tests, offline, as of its day. One line a merge: length of the comment, suggestions, calls, seconds of the processor,
// milliseconds to the last call; `--words` prints the comments themselves. The repository is only read.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '60' }, words: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [repository, range = 'HEAD'] = positionals;
if (repository === undefined || !existsSync(repository)) {
  console.error('usage: node scripts/replay.mjs REPOSITORY [RANGE] [--most N] [--words]');
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'relecture-replay-'));
try {
  await replay(await loadFake());
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function replay(fake) {
  const workspace = join(temporary, 'site');
  const node = timedNode(join(temporary, 'time'));
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', resolve(repository), workspace]);
  const told = [];
  for (const merge of mergesOf(resolve(repository), range, Number(values.most))) {
    // The Action reads commits: nothing needs to be on disk, and a clone may lack what no page shows.
    execFileSync('git', ['-C', workspace, 'update-ref', '--no-deref', 'HEAD', merge.sha]);
    process.env.RELECTURE_NODE = node.path;
    told.push(await play(fake, merge, workspace, node));
  }
  sum(told);
}

async function play({ FakeGitHub, openPull, runAction, removeRun }, merge, workspace, node) {
  const github = await new FakeGitHub({ git: resolve(repository) }).open();
  try {
    const { payload } = openPull(github, { head: merge.head, base: merge.base, branch: merge.branch });
    // As a site has it that writes nothing but `uses:`.
    const inputs = { offline: 'true', 'as-of': merge.day, comment: '' };
    const run = await runAction({ github, workspace, event: 'pull_request', payload, inputs });
    const { comments, reviewComments } = github.state;
    const one = {
      merge,
      length: comments[0]?.body.length ?? 0,
      suggestions: reviewComments.length,
      calls: github.calls.length,
      cpu: node.seconds(),
      last: Math.round(run.toLastCall),
      status: run.status,
    };
    const cells = [one.length || '-', one.suggestions || '-', one.calls, one.cpu.toFixed(1), one.last];
    console.log(
      `${merge.sha.slice(0, 8)} ${merge.day} ${cells.map((cell) => String(cell).padStart(6)).join(' ')}  ${merge.branch}`,
    );
    if (run.status > 1) console.log(run.out);
    for (const problem of github.problems) console.log(`  GitHub would refuse: ${problem}`);
    if (values.words) for (const { body } of [...comments, ...reviewComments]) console.log(body.replace(/^/gm, '  | '));
    removeRun(run);
    return one;
  } finally {
    await github.close();
  }
}

/** Merges along the first parents, with the branch that their message names. */
function mergesOf(root, revisions, most) {
  const format = ['--first-parent', '--merges', `--max-count=${most}`, '--format=%H%x09%P%x09%cs%x09%s', revisions];
  const lines = execFileSync('git', ['-C', root, 'log', ...format], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
  return lines.filter(Boolean).map((line) => {
    const [sha, parents, day, subject] = line.split('\t');
    const [base, head] = parents.split(' ');
    return { sha, base, head, day, branch: / from [^/\s]+\/(\S+)/.exec(subject)?.[1] ?? 'branche' };
  });
}

/** A node that writes down what it took of the processor. */
function timedNode(file) {
  const path = join(temporary, 'node');
  const call = existsSync('/usr/bin/time') ? `/usr/bin/time -q -o '${file}' -f '%U %S' ` : '';
  // Not any shell: dash drops what it cannot name, and `INPUT_AS-OF` with it.
  writeFileSync(path, `#!/bin/bash\nexec ${call}'${process.execPath}' "$@"\n`, { mode: 0o755 });
  const read = () => (call === '' ? [Number.NaN] : readFileSync(file, 'utf8').trim().split(/\s+/).map(Number));
  return { path, seconds: () => read().reduce((total, part) => total + part, 0) };
}

function sum(told) {
  const commented = told.filter(({ length }) => length > 0);
  const suggested = told.filter(({ suggestions }) => suggestions > 0);
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
  console.log(
    [
      `${told.length} merges: ${commented.length} comments (median ${median(commented.map(({ length }) => length))} characters)`,
      `${suggested.length} reviews`,
      `${median(told.map(({ calls }) => calls))} calls`,
      `${median(told.map(({ cpu }) => cpu)).toFixed(1)} s of the processor, ${Math.max(0, ...told.map(({ cpu }) => cpu)).toFixed(1)} at most`,
      `last call after ${median(told.map(({ last }) => last))} ms`,
    ].join(', '),
  );
}

/** The fake GitHub is TypeScript, and finds its data beside itself: its bundle stands there for as long as it is read. */
async function loadFake() {
  const bundle = await rolldown({ input: 'scripts/replay-source.ts', platform: 'node' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  const file = resolve(`test/github/.replay-${process.pid}.mjs`);
  try {
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
