import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Editor, uri } from './editor.ts';
import { makeSite } from './run-cli.ts';

const EIG = resolve('examples/eig');
const CANDIDATES = join(EIG, 'site/content/participer/candidats/_index.md');
const SENTENCE = 'Le prochain sprint commencera le 19 août 2024.';

let open: Editor | null = null;
afterEach(() => open?.kill());

async function start(...args: Parameters<typeof Editor.open>): Promise<Editor> {
  open = await Editor.open(...args);
  return open;
}

/** The example page, where the sentence is then written under its front matter. */
async function writing(...args: string[]): Promise<Editor> {
  const editor = await start([EIG], ['--as-of', '2024-08-20', ...args]);
  await editor.show(CANDIDATES, `${readFileSync(CANDIDATES, 'utf8').trimEnd()}\n\nMot.\n`);
  await editor.found(CANDIDATES);
  await editor.type(CANDIDATES, '\nMot.', ` ${SENTENCE}`);
  return editor;
}

test('what is written is judged as it is written, at its place', async () => {
  const editor = await writing();
  const found = await editor.found(CANDIDATES);
  const stale = found.filter(
    ({ code, range }) => code === 'date-stale' && editor.words(CANDIDATES, range).includes('19 août 2024'),
  );
  expect(stale.map(({ range }) => range)).toContainEqual(editor.rangeOf(CANDIDATES, 'le 19 août 2024.').start ? {
    start: editor.rangeOf(CANDIDATES, SENTENCE.slice(0, 3)).start,
    end: expect.anything(),
  } : null);
  console.log(JSON.stringify(stale, null, 1), editor.log);
  expect(await editor.close()).toBe(0);
});
