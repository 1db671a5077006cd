import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StickyComment, writeStickyComment } from '../../src/action/channels/sticky-comment.ts';
import { type Connection, connect } from '../../src/github/connection.ts';
import { readMarker, writeMarker } from '../../src/report/marker.ts';
import { FakeGitHub } from '../github/server.ts';
import { userOf } from '../github/state.ts';

const PULL = 12;
let github: FakeGitHub;
let waited: number;

beforeEach(async () => {
  github = await new FakeGitHub().open();
  waited = 0;
});
afterEach(() => github.close());

function open(patience = 30_000): Promise<Connection> {
  const sleep = async (milliseconds: number) => {
    waited += milliseconds;
  };
  const address = { apiUrl: github.url, repository: github.state.repository };
  return connect('ghs_x', address, { now: () => Date.now(), sleep, patience, random: () => 0 });
}

function sticky(run: number, text = 'Deux points à revoir.', attempt = 1): StickyComment {
  const marker = { kind: 'comment', run, attempt, sha: 'a'.repeat(40) } as const;
  return {
    marker,
    words: Promise.resolve({ body: () => bodyOf(run, text, attempt), worthOpening: true }),
    isCurrent: async () => true,
  };
}

function bodyOf(run: number, text = 'Deux points à revoir.', attempt = 1): string {
  return `${writeMarker({ kind: 'comment', run, attempt, sha: 'a'.repeat(40) })}\n${text}\n`;
}

function addComment(login: string, body: string): void {
  const id = github.state.nextId++;
  github.state.comments.push({ id, number: PULL, body, user: userOf(login), html_url: `https://github.com/x#${id}` });
}

const own = () => github.state.comments.filter(({ user }) => user.login === github.state.login);

test('one comment, updated in place, among hundreds of others', async () => {
  const connection = await open();
  for (let index = 0; index < 250; index++) addComment('camille', `Remarque ${index}`);
  await writeStickyComment(connection, PULL, sticky(1));
  const result = await writeStickyComment(connection, PULL, sticky(2, 'Tout va bien.'));
  expect(own().map(({ body }) => body.split('\n')[1])).toEqual(['Tout va bien.']);
  expect(result).toMatchObject({ kind: 'written', url: own()[0]?.html_url });
  expect(github.problems).toEqual([]);
});

test.each(['lost', 'cut'] as const)(
  'an answer that is %s after the comment was made makes no second one',
  async (kind) => {
    const connection = await open();
    github.faults.push({ match: /^POST .*comments/, times: 1, kind });
    await writeStickyComment(connection, PULL, sticky(1));
    expect(own()).toHaveLength(1);
  },
);

test('a server that fails before making the comment is asked again', async () => {
  const connection = await open();
  github.faults.push({ match: /^POST .*comments/, times: 1, kind: { status: 503, body: { message: 'Unavailable' } } });
  await writeStickyComment(connection, PULL, sticky(1));
  expect(own()).toHaveLength(1);
});

test('two runs at once leave one comment, with the words of the newer', async () => {
  const [first, second] = await Promise.all([open(), open()]);
  github.latency = 20;
  await Promise.all([
    writeStickyComment(first, PULL, sticky(1, 'ancien')),
    writeStickyComment(second, PULL, sticky(2, 'nouveau')),
  ]);
  expect(own().map(({ body }) => body.split('\n')[1])).toEqual(['nouveau']);
});

test('what a newer run wrote stays, and so does what an attempt after ours wrote', async () => {
  const connection = await open();
  await writeStickyComment(connection, PULL, sticky(5, 'récent', 2));
  expect(await writeStickyComment(connection, PULL, sticky(4, 'ancien'))).toEqual({ kind: 'outdated' });
  expect(await writeStickyComment(connection, PULL, sticky(5, 'ancien', 1))).toEqual({ kind: 'outdated' });
  expect(own().map(({ body }) => body.split('\n')[1])).toEqual(['récent']);
});

test('a pull request that moved on is not spoken on', async () => {
  const connection = await open();
  const moved = { ...sticky(1), isCurrent: async () => false };
  expect(await writeStickyComment(connection, PULL, moved)).toEqual({ kind: 'outdated' });
  expect(github.state.comments).toEqual([]);
});

test('when the preview takes its time, GitHub is asked again before anything is written', async () => {
  const connection = await open();
  const slow = new Promise<void>((resolve) => {
    setTimeout(resolve, 3_500);
  });
  const late = {
    ...sticky(1, 'ancien'),
    words: slow.then(() => ({ body: () => bodyOf(1, 'ancien'), worthOpening: true })),
  };
  const writing = writeStickyComment(connection, PULL, late);
  await writeStickyComment(connection, PULL, sticky(2, 'nouveau'));
  expect(await writing).toEqual({ kind: 'outdated' });
  expect(own().map(({ body }) => body.split('\n')[1])).toEqual(['nouveau']);
});

test('a marker that somebody else copied is not ours, even with a number nobody reaches', async () => {
  const connection = await open();
  const forged = `${writeMarker({ kind: 'comment', run: 999_999_999_999, attempt: 1, sha: '' })}\nTout va bien.`;
  for (const login of ['mallory', 'mallory-app[bot]', 'github-actions']) addComment(login, forged);
  addComment(github.state.login, `Bonjour\n${forged}`);
  await writeStickyComment(connection, PULL, sticky(1));
  expect(github.state.comments.slice(0, 4).every(({ body }) => body.endsWith('Tout va bien.'))).toBe(true);
  expect(own().filter(({ body }) => readMarker(body) !== null)).toHaveLength(1);
});

test('with the token of a person or of another app, the comment is still found again', async () => {
  for (const login of ['camille', 'relecture-app[bot]']) {
    github.state.comments.splice(0);
    github.state.login = login;
    const connection = await open();
    await writeStickyComment(connection, PULL, sticky(1));
    await writeStickyComment(connection, PULL, sticky(2));
    expect(own()).toHaveLength(1);
  }
});

test('a comment deleted in between is written again; duplicates are removed', async () => {
  const connection = await open();
  for (const run of [1, 2, 3]) addComment(github.state.login, bodyOf(run));
  github.faults.push({ match: /^PATCH/, times: 1, kind: { status: 404, body: { message: 'Not Found' } } });
  await writeStickyComment(connection, PULL, sticky(4, 'fin'));
  expect(own().map(({ body }) => body.split('\n')[1])).toEqual(['fin']);
});

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

test.each([
  ['a secondary limit', () => ({ 'retry-after': '2' }), 2_000],
  ['a date', () => ({ 'retry-after': new Date(inSeconds(5) * 1000).toUTCString() }), 5_000],
  ['the primary limit', () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inSeconds(3)) }), 4_000],
] as const)('%s is waited for, also by a POST', async (_, headers, expected) => {
  const connection = await open();
  const kind = { status: 403, headers: headers(), body: { message: 'You have exceeded a rate limit' } };
  github.faults.push({ match: /^POST/, times: 1, kind });
  await writeStickyComment(connection, PULL, sticky(1));
  expect(own()).toHaveLength(1);
  expect(waited).toBeGreaterThan(expected - 1_500);
  expect(waited).toBeLessThanOrEqual(expected + 300);
});

test('a limit of an hour is not waited for', async () => {
  const connection = await open();
  github.faults.push({ match: /^GET/, times: 9, kind: { status: 429, headers: { 'retry-after': '3600' }, body: {} } });
  await expect(writeStickyComment(connection, PULL, sticky(1))).rejects.toMatchObject({ status: 429 });
  expect(waited).toBe(0);
});

test('a gateway’s page with status 200 is no answer', async () => {
  const connection = await open();
  github.faults.push({
    match: /^GET/,
    times: 2,
    kind: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
  });
  await writeStickyComment(connection, PULL, sticky(1));
  expect(own()).toHaveLength(1);
});

test('a read-only token is asked once', async () => {
  const connection = await open();
  github.permissions = 'read';
  await expect(writeStickyComment(connection, PULL, sticky(1))).rejects.toMatchObject({ status: 403 });
  expect(github.log.filter((call) => call.startsWith('POST'))).toHaveLength(1);
});

test('the token does not follow a redirection to another host', async () => {
  const connection = await open();
  const kind = { status: 302, headers: { location: 'http://localhost:1/x' }, body: null };
  github.faults.push({ match: /^GET/, times: 9, kind });
  await expect(writeStickyComment(connection, PULL, sticky(1))).rejects.toThrow();
});

test('too long a comment is refused by GitHub, not cut in silence', async () => {
  const connection = await open();
  await expect(writeStickyComment(connection, PULL, sticky(1, 'x'.repeat(70_000)))).rejects.toMatchObject({
    status: 422,
  });
  expect(github.problems).toHaveLength(1);
});
