import { describe, expect, test } from 'vitest';
import { fc } from '../../property.ts';
import { entries, SIMPLE } from './entries.ts';
import { judgeAs } from './ours.ts';
import { ENTRIES } from './packages.ts';
import { fromStatic, STATIC } from './static.ts';

interface Engine {
  refused(fields: object, data: object): Promise<readonly string[]>;
}

describe.skipIf(STATIC === null)('Static CMS on entries', () => {
  // It refuses more than we say: what is empty in a group that may be left out, the minimum of a choice that is not there.
  test(`saves what the derived form does not refuse: ${ENTRIES} entries`, async () => {
    const engine = await fromStatic<Engine>();
    const ours = await judgeAs('static-cms', '4.3');
    const wrong: string[] = [];
    let [kept, silent] = [0, 0];
    for (const entry of fc.sample(entries(SIMPLE), { numRuns: ENTRIES, seed: 20261130 })) {
      const theirs = await engine.refused(entry.fields, structuredClone(entry.data));
      const { refused, shape } = ours(entry);
      if (theirs.length === 0) kept++;
      else if (refused.length + shape.length === 0) silent++;
      if (theirs.length === 0 && refused.length > 0) wrong.push(JSON.stringify({ ...entry, refused }));
    }
    console.log(
      `Static CMS: ${ENTRIES} entries, ${kept} of them saved, ${wrong.length} refused by us alone, ${silent} by it alone`,
    );
    expect(wrong.sort((a, b) => a.length - b.length).slice(0, 10)).toEqual([]);
  }, 600_000);
});
