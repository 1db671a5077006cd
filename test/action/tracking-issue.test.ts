import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTrackingIssue } from '../../src/action/channels/tracking-issue.ts';
import { type Connection, connect } from '../../src/github/connection.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Channel } from '../../src/report/channel.ts';
import { writeMarker } from '../../src/report/marker.ts';
import type { Remark, Remarks } from '../../src/report/remarks.ts';
import { FakeGitHub } from '../github/server.ts';
import { userOf } from '../github/state.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await new FakeGitHub().open();
});
afterEach(() => github.close());

const channel: Channel = {
  locale: fr,
  audience: 'maintainer',
  draft: false,
  merged: false,
  runUrl: null,
  wholeUrl: 'https://github.com/o/r/actions/runs/1',
  previewUrl: null,
  fileUrl: () => null,
  editUrl: () => null,
  ruleUrl: () => null,
  notes: [],
};

function open(): Promise<Connection> {
  const world = { now: () => Date.now(), sleep: async () => {}, patience: 30_000, random: () => 0 };
  return connect('ghs_x', { apiUrl: github.url, repository: github.state.repository }, world);
}

const place = { line: 3, column: 1, offset: 0 };

function remark(path: string, excerpt: string, extra: Partial<Remark> = {}): Remark {
  return {
    rule: 'date-stale',
    severity: 'error',
    path,
    start: place,
    end: place,
    field: null,
    labels: [],
    sentence: `${excerpt} est passé.`,
    excerpt,
    existing: false,
    ...extra,
  };
}

function remarks(...all: readonly Remark[]): Remarks {
  const pages = [...new Set(all.map(({ path }) => path))].map((path) => ({
    path,
    title: path,
    remarks: all.filter((one) => one.path === path),
  }));
  return {
    asOf: '2024-08-20',
    pages,
    counts: { error: all.length, warning: 0, info: 0 },
    existing: 0,
    files: 9,
    read: { pages: 9, data: 0 },
    unread: [],
    unknownLinks: [],
    notDone: [],
  };
}

const notAssigned: string[] = [];
const write = async (run: number, found: Remarks, labels: readonly string[] = [], assignees: readonly string[] = []) =>
  writeTrackingIssue(
    await open(),
    found,
    channel,
    { kind: 'issue', run, attempt: 1, sha: '' },
    { labels, assignees, notAssigned: (names) => notAssigned.push(...names) },
  );

const opened = () => github.state.issues.filter(({ state }) => state === 'open');

test('what time did not bring is counted, not listed; a site with nothing else opens no issue', async () => {
  const typography = remark('a.md', '’', { rule: 'typography-apostrophe', severity: 'info' });
  const schema = remark('a.md', 'title', { rule: 'front-matter-schema' });
  expect(await write(1, remarks(typography, schema))).toBeNull();
  expect(github.state.issues).toEqual([]);
  await write(2, remarks(typography, schema, remark('b.md', '12 juillet')));
  expect(opened()[0]?.body.match(/^- \[ \]/gm)).toHaveLength(1);
  expect(opened()[0]?.body).toContain('2 autres remarques qui ne dépendent pas du temps qui passe');
});

test('a day like the one before writes nothing; a point that is gone is thanked for', async () => {
  const [a, b] = [remark('a.md', '12 juillet'), remark('b.md', '13 juillet')];
  await write(1, remarks(a, b));
  const calls = github.calls.length;
  await write(2, remarks(a, b));
  expect(github.log.slice(calls).filter((call) => !call.startsWith('GET'))).toEqual([]);
  await write(3, remarks(a));
  expect(opened()[0]?.body).toContain('1 point a été réglé depuis la lecture précédente, merci');
  expect(github.state.comments).toEqual([]);
});

test('an answer lost after the issue was opened, and two runs at once, leave one issue', async () => {
  github.faults.push({ match: /^POST .*issues$/, times: 1, kind: 'lost' });
  await write(1, remarks(remark('a.md', '12 juillet')));
  expect(opened()).toHaveLength(1);
  github.state.issues.splice(0);
  github.latency = 20;
  await Promise.all([2, 3].map((run) => write(run, remarks(remark('a.md', '12 juillet')))));
  expect(opened()).toHaveLength(1);
});

test('the issue of somebody else who copied the marker is left alone, and so is a pull request', async () => {
  const body = `${writeMarker({ kind: 'issue', run: 999, attempt: 1, sha: '' })}\nRien à faire.`;
  const issue = { title: 'x', body, state: 'open', html_url: 'https://github.com/x' };
  github.state.issues.push({ ...issue, number: 900, user: userOf('mallory') });
  github.state.issues.push({ ...issue, number: 901, user: userOf(github.state.login), pull_request: {} });
  await write(1, remarks(remark('a.md', '12 juillet')));
  expect(opened().map(({ body: text }) => text === body)).toEqual([true, true, false]);
  await write(2, remarks());
  expect(github.state.issues.map(({ state }) => state)).toEqual(['open', 'open', 'closed']);
});

test('a late run of an older day changes nothing', async () => {
  await write(5, remarks(remark('a.md', '12 juillet')));
  const before = structuredClone(github.state.issues);
  await write(4, remarks());
  expect(github.state.issues).toEqual(before);
});

test('a reading that was cut short closes nothing and thanks nobody', async () => {
  const [a, b] = [remark('a.md', '12 juillet'), remark('b.md', '13 juillet')];
  await write(1, remarks(a, b));
  const notDone = [fr.report.notDone.pages({ count: 4 })];
  await write(2, { ...remarks(), notDone });
  expect(opened()[0]?.body.match(/^- \[ \]/gm)).toHaveLength(2);
  await write(3, { ...remarks(a), notDone });
  expect(opened()[0]?.body).not.toContain('réglé');
  expect(opened()[0]?.body).toContain(notDone[0]);
});

test('points that find no room in the list are not news the next day', async () => {
  const all = Array.from({ length: 400 }, (_, index) =>
    remark(`page-${1000 + Math.floor(index / 2)}.md`, `${'jour '.repeat(30)}${index}`),
  );
  await write(1, remarks(...all));
  expect(opened()[0]?.body).toContain('autres points, à lire dans le résumé');
  await write(2, remarks(...all));
  expect(github.state.comments).toEqual([]);
  await write(3, remarks(...all.slice(1), remark('z.md', 'a'), remark('z.md', 'b')));
  expect(opened()[0]?.body).toContain('1 point a été réglé');
  expect(github.state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
    [
      "2 nouveaux points sont apparus depuis la lecture précédente :

    **z.md** · \`z.md\`

    - **À corriger** (ligne 3)  
      a est passé.
    - **À corriger** (ligne 3)  
      b est passé.
    ",
    ]
  `);
});

test('more points than can be remembered are no news at all', async () => {
  const all = Array.from({ length: 3_000 }, (_, index) => remark(`page-${index}.md`, `${'jour '.repeat(30)}${index}`));
  await write(1, remarks(...all));
  await write(2, remarks(...all, remark('z.md', 'a')));
  expect(opened()[0]?.body.length).toBeLessThan(65_536);
  expect(github.state.comments).toEqual([]);
});

const bodyOf = (index = 0) => github.state.issues[index]?.body ?? '';
const close = (reason: string) =>
  Object.assign(github.state.issues[0] ?? {}, { state: 'closed', state_reason: reason, closed_at: '2024-08-20' });

test('an issue closed as not planned stays closed: only what it does not hold speaks again, in another one', async () => {
  const [a, b] = [remark('a.md', '12 juillet'), remark('b.md', '13 juillet')];
  await write(1, remarks(a));
  close('not_planned');
  await write(2, remarks(a));
  expect(github.state.issues.map(({ state }) => state)).toEqual(['closed']);
  await write(3, remarks(a, b));
  expect(opened()).toHaveLength(1);
  expect(opened()[0]?.title).toBe('Relecture\u00A0: 1 page demande une mise à jour');
  expect(
    bodyOf(1)
      .match(/^- \[ \].*\n.*/gm)
      ?.map((line) => line.split('\n')[1]),
  ).toEqual(['  13 juillet est passé.']);
  expect(bodyOf(1)).toContain('1 point n’est plus signalé (à décocher pour le revoir)');
  // The issue that is open remembers by itself.
  const calls = github.calls.length;
  await write(4, remarks(a, b));
  expect(github.log.slice(calls)).toEqual(['GET /repos/eig/site/issues']);
});

test('an issue that somebody closed as done, though it is not, opens anew', async () => {
  await write(1, remarks(remark('a.md', '12 juillet')));
  close('completed');
  await write(2, remarks(remark('a.md', '12 juillet')));
  expect(opened()).toHaveLength(1);
});

test('a ticked « ne plus signaler » takes its point out, whatever comes, until it is unticked', async () => {
  const [a, b] = [remark('a.md', '12 juillet'), remark('b.md', '13 juillet')];
  const [issue] = await write(1, remarks(a, b)).then(() => github.state.issues);
  if (issue === undefined) throw new Error('no issue');
  issue.body = issue.body.replace('- [ ] <!-- mute', '- [x] <!-- mute');
  await write(2, remarks(a, b));
  expect([issue.title, issue.body.match(/^- \[.\]/gm)]).toEqual([
    'Relecture\u00A0: 1 page demande une mise à jour',
    ['- [ ]', '- [x]'],
  ]);
  expect(issue.body).not.toContain('réglé');
  await write(3, remarks(a));
  expect([issue.state, issue.body.split('\n')[1]]).toEqual([
    'closed',
    'Il ne reste rien à reprendre, hormis ce que vous avez choisi de ne plus voir signalé. Merci à toutes celles et ceux qui s’en sont occupés\u00A0!',
  ]);
  // Gone for a day, back again: still muted, and b speaks in an issue that remembers.
  await write(4, remarks());
  await write(5, remarks(a));
  expect(opened()).toEqual([]);
  await write(6, remarks(a, b));
  const [second] = opened();
  if (second === undefined) throw new Error('no second issue');
  expect(second.title).toBe('Relecture\u00A0: 1 page demande une mise à jour');
  second.body = second.body.replace('- [x] <!-- mute', '- [ ] <!-- mute');
  await write(7, remarks(a, b));
  expect(second.title).toBe('Relecture\u00A0: 2 pages demandent une mise à jour');
  expect(github.problems).toEqual([]);
});

test('another day alone edits nothing, though each sentence counts its days', async () => {
  await write(1, remarks(remark('a.md', '12 juillet', { sentence: 'Passé depuis 51 jours.' })));
  const calls = github.calls.length;
  await write(2, {
    ...remarks(remark('a.md', '12 juillet', { sentence: 'Passé depuis 52 jours.' })),
    asOf: '2024-08-21',
  });
  expect(github.log.slice(calls)).toEqual(['GET /repos/eig/site/issues']);
  await write(3, remarks(remark('a.md', '12 juillet'), remark('a.md', 'autre')));
  expect(bodyOf().match(/^- \[ \]/gm)).toHaveLength(2);
});

test('labels and assignees are of the issue that is opened; a name that GitHub does not know is left out, and told', async () => {
  await write(1, remarks(remark('a.md', '12 juillet')), ['veille'], ['camille']);
  expect(github.state.issues.map(({ labels, assignees }) => [labels, assignees])).toEqual([[['veille'], ['camille']]]);
  github.state.issues.splice(0);
  await write(2, remarks(remark('a.md', '12 juillet')), [], ['inconnue', 'camille']);
  expect([github.state.issues.map(({ assignees }) => assignees), notAssigned]).toEqual([[['camille']], ['inconnue']]);
  const calls = github.calls.length;
  await write(3, remarks(remark('b.md', '13 juillet')), ['autre'], ['inconnue']);
  expect(github.calls.slice(calls).some(({ body }) => JSON.stringify(body ?? '').includes('labels'))).toBe(false);
  expect(github.problems).toEqual([]);
});
