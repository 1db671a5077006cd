import { describe, expect, test } from 'vitest';
import { DECAP, fromDecap } from './decap.ts';
import { apart, OF_DECAP } from './decap-forms.ts';
import { compared, entries, type MadeUp, SIMPLE } from './entries.ts';
import { judgeAs } from './ours.ts';
import { ENTRIES } from './packages.ts';

interface Engine {
  refused(config: object, data: object): readonly string[];
}

describe.skipIf(DECAP === null)('Decap CMS on entries', () => {
  test('loses sight of a field whose name one bears in a group after it: ours does not follow it there', async () => {
    const engine = await fromDecap<Engine>();
    const inner = (name: string) => ({ name: 'after', widget: 'object', fields: [{ name, widget: 'string' }] });
    const refused = (name: string) => {
      const fields = [{ name: 'group', widget: 'object', fields: [{ name: 'title', widget: 'string' }, inner(name)] }];
      return engine.refused(
        { collections: [{ name: 'a', folder: 'a', fields }] },
        { group: { after: { [name]: 'x' } } },
      );
    };
    expect(refused('other')).toHaveLength(1);
    expect(refused('title')).toEqual([]);
  }, 60_000);

  test(`refuses what the derived form refuses, and nothing else: ${ENTRIES} entries`, async () => {
    const engine = await fromDecap<Engine>();
    const refused = ({ fields, data }: MadeUp): readonly string[] => {
      try {
        return engine.refused({ collections: [{ name: 'a', label: 'A', folder: 'a', fields }] }, data);
      } catch (error) {
        if (String(error).includes('was not loaded')) throw error;
        return [`not opened: ${String(error)}`];
      }
    };
    const ours = await judgeAs('decap-cms', '3.16');
    const { kept, differences } = compared(entries([...SIMPLE, ...OF_DECAP]).map(apart), refused, ours);
    console.log(`Decap CMS: ${ENTRIES} entries, ${kept} of them saved, ${differences.length} disagreements`);
    expect(differences.slice(0, 10)).toEqual([]);
  }, 600_000);
});
