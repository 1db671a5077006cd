// What `replay.mjs` needs of the tests: GitHub on the loopback, and a run of the built Action.
export { openPull } from '../test/github/events.ts';
export { removeRun, runAction } from '../test/github/runner.ts';
export { FakeGitHub } from '../test/github/server.ts';
