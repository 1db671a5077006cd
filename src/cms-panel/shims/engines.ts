import type { CmsEngine } from '../../cms/cms.ts';
import type { Engine } from '../../cms/engine.ts';

/**
 * Stands in for `src/cms/engines.ts` in a browser: the CMSs beside whose forms the panel stands, one of them loaded. Nobody is told in a form
 * what is wrong with the settings of its CMS.
 */
export async function loadEngine(id: CmsEngine): Promise<Engine> {
  const check = () => [];
  if (id === 'sveltia-cms') {
    const [{ readSveltia: read }, { sveltiaFields }] = await Promise.all([
      import('../../cms/engines/sveltia/read.ts'),
      import('../../cms/engines/sveltia/fields.ts'),
    ]);
    return { id, read, fields: () => sveltiaFields, check };
  }
  const [{ readDecap: read }, { RULES }] = await Promise.all([
    import('../../cms/engines/decap/read.ts'),
    import('../../cms/engines/decap/fields.ts'),
  ]);
  const own = id === 'netlify-cms' ? id : 'decap-cms';
  return { id: own, read, fields: () => RULES, check };
}
