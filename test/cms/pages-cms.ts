import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** A clone of Pages CMS, beside what it needs of npm: see `src/cms/README.md`. */
const PACKAGES = process.env['RELECTURE_CMS_PACKAGES'] ?? '';
export const hasPagesCms = existsSync(join(PACKAGES, 'pagescms/lib/schema.ts'));

export type Data = Record<string, unknown>;
interface Verdict {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly path: readonly (string | number)[] }[] };
}

/** What is taken of its code. */
export interface PagesCms {
  normalizeConfig(config: unknown): { content: { fields: Data[]; format: string }[] };
  deepMap(data: Data, fields: Data[], apply: (value: unknown, field: Data) => unknown): Data;
  sanitizeObject(data: Data): Data;
  initializeState(fields: Data[], data: Data): Data;
  generateZodSchema(fields: Data[]): { safeParse(data: unknown): Verdict };
  readonly readFns: Record<string, (value: unknown, field: Data, config: Data) => unknown>;
  readonly ConfigSchema: { safeParse(data: unknown): Verdict };
}

/** Its own code, without what it draws. */
export async function loadPagesCms(): Promise<PagesCms> {
  const parts = ['@/lib/schema', '@/lib/config', '@/lib/config-schema', '@/fields/registry'];
  const bundle = await rolldown({
    input: 'entry',
    platform: 'node',
    resolve: { alias: { '@': join(PACKAGES, 'pagescms') }, modules: [join(PACKAGES, 'node_modules')] },
    plugins: [
      {
        name: 'without-drawing',
        resolveId: (id) => (id === 'entry' || isDrawn(id) ? `\0${id === 'entry' ? id : 'drawn'}` : null),
        load: (id) =>
          id === '\0entry'
            ? parts.map((part) => `export * from '${part}';`).join('')
            : id === '\0drawn'
              ? 'export const EditComponent = null, ViewComponent = null, swapPrefix = (path) => path;'
              : null,
      },
    ],
  });
  const file = join(mkdtempSync(join(tmpdir(), 'pages-cms-')), 'pages-cms.mjs');
  await bundle.write({ file });
  return import(pathToFileURL(file).href);
}

function isDrawn(id: string): boolean {
  return /(?:edit|view)-component$/.test(id) || id === '@/lib/github-image';
}

/**
 * Whether an entry is saved: its form can save it as it was opened, or its server takes it as it is written. Both hold it against one schema,
 * the first after it has filled in what is not there; what one of them alone says of a field does not count. Null where it cannot even be opened.
 */
export function isSaved(cms: PagesCms, form: readonly Data[], components: Data, data: Data): boolean | null {
  const config = cms.normalizeConfig({
    components,
    content: [{ name: 'a', type: 'collection', path: 'content', fields: form }],
  });
  const fields = config.content[0]?.fields ?? [];
  const read = (value: unknown, field: Data) => cms.readFns[String(field['type'])]?.(value, field, {}) ?? value;
  let state: Data;
  try {
    state = cms.initializeState(fields, cms.sanitizeObject(cms.deepMap(data, fields, read)));
  } catch {
    return null;
  }
  const schema = cms.generateZodSchema(fields);
  const opened = placesIn(schema.safeParse(state));
  const written = placesIn(schema.safeParse(withoutNulls(data)));
  return !opened.some((place) => written.some((other) => place.startsWith(other) || other.startsWith(place)));
}

function placesIn({ error }: Verdict): string[] {
  return (error?.issues ?? []).map(({ path }) => `/${path.join('/')}/`);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]])),
  );
}
