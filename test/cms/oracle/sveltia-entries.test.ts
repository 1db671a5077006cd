import { describe, expect, test } from 'vitest';
import { compared, entries, type MadeUp, OF_SVELTIA, SIMPLE } from './entries.ts';
import { judgeAs } from './ours.ts';
import { ENTRIES } from './packages.ts';
import { fromSveltia, SVELTIA } from './sveltia.ts';

interface Engine {
  readonly cmsConfig: { current: unknown };
  getCollection(name: string): unknown;
  flatten(value: unknown): unknown;
  buildDraft(options: object): unknown;
  validateDraft(options: object): {
    readonly valid: boolean;
    readonly validities: Readonly<Record<string, Record<string, { valid: boolean }>>>;
  };
}

/** What an input of a browser says of days, times and addresses: limits that are not written as its kind writes them are none. */
const INPUT = `
  const TIME = '([01]\\\\d|2[0-3]):[0-5]\\\\d(:[0-5]\\\\d(\\\\.\\\\d{1,3})?)?';
  const FORMS = { time: TIME, date: '\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d', 'datetime-local': '\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d[T ]' + TIME };
  const written = (text, type) => new RegExp('^(?:' + FORMS[type] + ')$').test(text ?? '') ? text.replace(' ', 'T').replace(/(T|^)(\\d\\d:\\d\\d)$/, '$1$2:00') : '';
  const isEmail = (text) => /^[\\w.!#$%&'*+/=?^\`{|}~-]+@[a-z\\d-]+(\\.[a-z\\d-]+)*$/i.test(text);
  globalThis.document ??= { createElement: () => ({ get validity() {
    const [value, min, max] = [this.value, this.min, this.max].map((one) => written(one, this.type));
    const isCrossed = this.type === 'time' && min !== '' && max !== '' && max < min;
    const text = (this.value ?? '').trim();
    return {
      rangeUnderflow: value !== '' && (isCrossed ? value < min && value > max : min !== '' && value < min),
      rangeOverflow: value !== '' && (isCrossed ? value < min && value > max : max !== '' && value > max),
      typeMismatch: text !== '' && (this.type === 'url' ? !URL.canParse(text) : this.type === 'email' && !isEmail(text)),
    };
  } }) };`;

describe.skipIf(SVELTIA === null)('Sveltia CMS on entries', () => {
  test(`refuses what the derived form refuses, and nothing else: ${ENTRIES} entries`, async () => {
    const engine = await fromSveltia<Engine>(`
      ${INPUT}
      export { cmsConfig } from '$lib/services/config';
      export { getCollection } from '$lib/services/contents/collection';
      export { flatten } from 'flat';
      export { buildDraft } from '$lib/services/contents/draft/create';
      export { validateDraft } from '$lib/services/contents/draft/validate';`);
    let count = 0;
    /** As it opens an entry, and validates it when it is saved. */
    const refused = ({ fields, data }: MadeUp): string[] => {
      const name = `c${count++}`;
      const own = { name, label: name, folder: name, fields };
      engine.cmsConfig.current = { backend: { name: 'test-repo' }, media_folder: 'm', collections: [own] };
      const collection = engine.getCollection(name);
      const content = engine.flatten(structuredClone(data));
      const originalEntry = {
        id: name,
        slug: 'a',
        subPath: 'a',
        locales: { _default: { slug: 'a', path: `${name}/a.md`, content } },
      };
      const draft = engine.buildDraft({ collection, originalEntry });
      const { valid, validities } = engine.validateDraft({ draft });
      const wrong = Object.entries(validities['_default'] ?? {}).flatMap(([path, state]) =>
        state.valid ? [] : [path],
      );
      return valid ? [] : ['', ...wrong];
    };
    const ours = await judgeAs('sveltia-cms', '0.221');
    const { kept, differences } = compared(entries([...SIMPLE, ...OF_SVELTIA]), refused, ours);
    console.log(`Sveltia CMS: ${ENTRIES} entries, ${kept} of them saved, ${differences.length} disagreements`);
    expect(differences.slice(0, 10)).toEqual([]);
  }, 600_000);
});
