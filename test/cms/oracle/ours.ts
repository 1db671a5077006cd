import type { CmsEngine } from '../../../src/cms/cms.ts';
import { loadEngine } from '../../../src/cms/engines.ts';
import { formSchema } from '../../../src/cms/schema.ts';
import { CompiledSchema } from '../../../src/schema/problems.ts';
import { createSchemaSet } from '../../../src/schema/validator.ts';
import type { MadeUp } from './entries.ts';

/** What the form that we derive for an engine says of an entry: what the engine refuses, and what is not of the shape that it writes. */
export interface Verdict {
  readonly refused: readonly string[];
  readonly shape: readonly string[];
}

export async function judgeAs(engineId: CmsEngine, version: string | null): Promise<(entry: MadeUp) => Verdict> {
  const engine = await loadEngine(engineId);
  const rules = engine.fields(version);
  const set = await createSchemaSet('2020-12');
  let count = 0;
  return ({ fields, data }) => {
    const identity = {
      path: 'admin/config.yml',
      engine: engineId,
      version,
      known: { by: 'page', at: null, words: null },
    } as const;
    const config = { backend: { name: 'test-repo' }, collections: [{ name: 'a', label: 'A', folder: 'a', fields }] };
    const form = engine.read(structuredClone(config), identity).collections[0]?.fields ?? [];
    const schema = formSchema(form, 'Page', { rules, relaxed: false, locale: '', isDefault: true });
    const uri = `relecture:///${engineId}/${count++}`;
    set.add(uri, schema);
    const problems = new CompiledSchema(set, uri, set.document(uri) ?? schema, true).problems(structuredClone(data));
    const of = (wanted: string) =>
      problems.flatMap(({ tier, message, pointer }) => (tier === wanted ? [`${pointer} ${message}`] : []));
    return { refused: of('refused'), shape: of('shape') };
  };
}
