import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { createPack } from '../../src/world/pack.ts';
import { Spill } from '../../src/world/spill.ts';

afterEach(() => vi.unstubAllEnvs());

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('bytes come back as they were, and the file they wait in has no name', () => {
  const spill = Spill.open();
  const texts = ['un', '', 'deux\n'.repeat(1000), 'trois'];
  const back = texts.map((text) => spill?.put(bytesOf(text)));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`relecture-spill-${process.pid}-`))).toEqual([]);
  expect(back.map((read) => new TextDecoder().decode(read?.()))).toEqual(texts);
});

test('where no file can be made, bytes stay in memory', () => {
  vi.stubEnv('TMPDIR', '/nowhere/at/all');
  expect(Spill.open()).toBeNull();
  const pack = createPack();
  const large = bytesOf('à la suite '.repeat(1_500_000));
  for (const back of [pack(large), pack(large), pack(large)]) expect(Buffer.compare(back(), large)).toBe(0);
});
