import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';
import type { Around } from './made-page.ts';

interface Label {
  readonly id: string;
  readonly commit?: string;
  readonly text?: string;
  readonly around?: Around;
  readonly path: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly confidence: string;
  readonly liveSince?: string;
  readonly spans: readonly { readonly surface: string }[];
}

const folder = join(import.meta.dirname, 'labels');
const labels = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Label);

test('a label names a page at a commit, or holds a short text', () => {
  expect(labels.length).toBeGreaterThan(200);
  for (const { id, commit, text, spans } of labels) {
    expect(commit ?? text, id).toBeTypeOf('string');
    for (const { surface } of spans) expect(surface.length, id).toBeLessThan(120);
  }
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
});

test.each(labels.filter(({ text }) => text !== undefined))(
  '$id',
  ({ text = '', around, path, asOf, liveSince, verdict }) => {
    const order = ['stale', 'expiring-soon', 'current', 'historical'];
    const told = datesIn(text, { today: asOf }, { path, ...around, ...(liveSince !== undefined && { liveSince }) });
    const said = told.map((one) => order.indexOf(one.verdict)).sort()[0] ?? 3;
    expect(order[said] === 'stale').toBe(verdict === 'stale');
  },
);
