import { isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import type { Cms } from '../../cms.ts';
import { joined, type Reader, shapeTroubles } from '../../shape/troubles.ts';
import { DECAP_OPTIONS } from './options.ts';

/**
 * What Decap CMS says of a configuration when it starts. Where nothing tells that it is Decap that reads it, only what Sveltia CMS would say as well is
 * said: a guess makes us say less.
 */
export async function checkDecap(value: unknown, cms: Cms, forms: readonly CmsTrouble[]): Promise<CmsTrouble[]> {
  const reader = { engine: cms.engine, refuses: true };
  const own = shapeTroubles(value, DECAP_OPTIONS, 'Root', reader);
  if (cms.known.by !== 'nothing') return joined([...forms, ...mediaOf(value, reader)], own);
  const { SVELTIA_OPTIONS } = await import('../sveltia/options.ts');
  const others = shapeTroubles(value, SVELTIA_OPTIONS, 'CmsConfig', reader);
  const both = own.filter(({ said, pointer }) =>
    others.some((other) => other.pointer === pointer && JSON.stringify(other.said) === JSON.stringify(said)),
  );
  return joined(forms, both);
}

/** Uploads go to a folder, or to a library. */
function mediaOf(value: unknown, reader: Reader): CmsTrouble[] {
  if (!isObject(value) || value['media_folder'] !== undefined || value['media_library'] !== undefined) return [];
  const facts = { ...reader, where: [], options: ['media_folder'] };
  return [{ said: { message: 'missing-option', facts }, pointer: '', severity: 'error' }];
}
