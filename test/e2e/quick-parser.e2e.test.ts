import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from './run-cli.ts';

/** Long enough for the quick parser to be started, and of all that Markdown has. */
const PAGE = `---
title: Une page longue
---

${Array.from(
  { length: 60 },
  (_, rank) => `## Partie ${rank}

Un paragraphe avec **du gras**, un [lien](absent-${rank}.md), \`du code\`, une note[^${rank}] et https://exemple.fr/${rank}.
Les inscriptions sont ouvertes jusqu'au 3 mars 2024 !

- [ ] une case
- un point
  1. un autre

| a | b |
|---|---|
| ${rank} | **x ** |

> Une citation de de trop

    du code en retrait

[^${rank}]: La note.
`,
).join('\n')}`;

test('a run with the quick parser says what a run without says', () => {
  const copy = mkdtempSync(join(tmpdir(), 'relecture-parser-'));
  try {
    for (const name of ['dist', 'schemas', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
    const root = makeSite({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': PAGE, 'content/b.md': PAGE });
    const args = [
      'check',
      '--root',
      root,
      '--offline',
      '--as-of',
      '2026-11-29',
      '--format',
      'json',
      '--fail-on',
      'never',
    ];
    const reports = ['.', copy].map((folder) => {
      const run = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect(run.stderr).not.toContain('Warning');
      const report = JSON.parse(run.stdout);
      delete report.stats.durationMs;
      return report;
    });
    expect(reports[0].findings.length).toBeGreaterThan(100);
    expect(reports[0]).toEqual(reports[1]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
