import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileIn } from '../../src/world/write-file.ts';

test.skipIf(process.platform !== 'linux')(
  'what a stream led to a file already holds stays; a file is written anew',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'relecture-write-'));
    const log = join(folder, 'log');
    writeFileSync(log, 'before\n');
    writeFileIn(folder, `/proc/self/fd/${openSync(log, 'a')}`, 'report\n');
    expect(readFileSync(log, 'utf8')).toBe('before\nreport\n');
    writeFileIn(folder, 'log', ['re', 'port']);
    expect(readFileSync(log, 'utf8')).toBe('report');
  },
);
