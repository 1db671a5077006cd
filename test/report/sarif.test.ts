import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { renderSarif } from '../../src/report/formats/sarif.ts';
import { type Review, review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { MemoryTree } from '../memory-tree.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  readonly fixes?: readonly {
    description: { text: string };
    artifactChanges: readonly {
      artifactLocation: { uri: string };
      replacements: readonly { deletedRegion: Region; insertedContent: { text: string } }[];
    }[];
  }[];
}

const TEXT =
  'Les agents de la ville sont dans la rue ; la 7ème promotion.\r\n\r\nVoir [la page](absente.md), la 7ème promotion.\r\n';

function read(files: Readonly<Record<string, string>>): Promise<Review> {
  const world = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => '2026-11-28',
    probe: null,
    clock: () => 0,
  };
  return review(world, { paths: [], only: [], skip: [] });
}

async function runOf(text: string, locale: Locale = fr) {
  const found = await read({ 'relecture.yml': 'site: { language: fr }', 'été.md': text });
  const [run] = JSON.parse(renderSarif(found, { version: '1.0.0', locale })).runs;
  return run as { tool: { driver: { rules: Record<string, never>[] } & Record<string, unknown> }; results: Result[] };
}

/** The offset of a place, as a reader of SARIF finds it: lines end with CR LF, LF or CR, columns are UTF-16 units. */
function offsetOf(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? Number.NaN)) + column - 1;
}

test.each([fr, en])('each rule is described: its page, its level, in the language of the report', async (locale) => {
  const { tool } = await runOf(TEXT, locale);
  const { rules: told, ...driver } = tool.driver;
  expect(driver).toEqual({
    name: 'Relecture',
    semanticVersion: '1.0.0',
    informationUri: 'https://github.com/relecture/relecture',
  });
  expect(told.length).toBeGreaterThan(2);
  for (const rule of told as unknown as Record<string, unknown>[]) {
    const { id, severity } = rules.find((one) => one.id === rule['id']) ?? {};
    const text = locale.rules[id as 'date-stale'].summary;
    const url = rule['helpUri'] as string;
    const page = /^https:\/\/github\.com\/relecture\/relecture\/blob\/v1\/(src\/rules\/.+)$/.exec(url)?.[1] ?? '';
    expect(readFileSync(page, 'utf8')).toContain(`# ${id}\n\n${text}\n`);
    expect(rule).toMatchObject({
      shortDescription: { text },
      fullDescription: { text },
      help: { text: expect.stringContaining(url), markdown: `[\`${id}\`](${url})` },
      defaultConfiguration: { level: severity === 'info' ? 'note' : severity },
    });
  }
});

test('its fixes, made as SARIF says, mend the text', async () => {
  const { results } = await runOf(TEXT);
  const fixed = results.filter(({ fixes }) => fixes !== undefined);
  expect(fixed.length).toBeGreaterThan(1);
  let text = TEXT;
  const edits = fixed.flatMap(({ fixes }) => fixes?.[0]?.artifactChanges ?? []);
  for (const { artifactLocation } of edits) expect(artifactLocation.uri).toBe('%C3%A9t%C3%A9.md');
  const replacements = edits.flatMap((change) => change.replacements);
  const places = replacements.map(
    ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
      start: offsetOf(TEXT, startLine, startColumn),
      end: offsetOf(TEXT, endLine, endColumn),
      text: insertedContent.text,
    }),
  );
  for (const edit of places.sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  expect(text).toBe(TEXT.replace(' ;', '\u202f;').replaceAll('7ème', '7e'));
});

test('fingerprints tell results apart, and outlive what is written above', async () => {
  const names = ({ results }: { results: Result[] }) =>
    results.map(({ partialFingerprints }) => partialFingerprints['relecture/v1']);
  const before = names(await runOf(TEXT));
  expect(new Set(before).size).toBe(before.length);
  expect(names(await runOf(`Un mot.\r\n\r\n${TEXT}`))).toEqual(before);
});

test('of more than GitHub keeps, the gravest are kept, and it is told', async () => {
  const found = await read({ 'relecture.yml': 'site: { language: fr }', 'a.md': TEXT });
  const [hint] = found.findings.filter(({ severity }) => severity === 'info');
  const [error] = found.findings.filter(({ severity }) => severity === 'error');
  if (hint === undefined || error === undefined) throw new Error('the text has both');
  const many = { ...found, findings: [...Array.from({ length: 5_100 }, () => hint), error] };
  const [run] = JSON.parse(renderSarif(many, { version: '1.0.0', locale: fr })).runs;
  expect([run.results.length, run.results.at(-1).ruleId]).toEqual([5_000, error.rule]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        { level: 'warning', message: { text: '… et 101 autres remarques ne tiennent pas ici.' } },
      ],
    },
  ]);
});
