import type { CmsEngine } from './cms.ts';
import type { Engine } from './engine.ts';
import { decap, netlify } from './engines/decap/engine.ts';
import { pagesCms } from './engines/pages-cms/engine.ts';
import { staticCms } from './engines/static-cms/engine.ts';
import { sveltia } from './engines/sveltia/engine.ts';
import { tina } from './engines/tina/engine.ts';

/** Every CMS whose forms are known. */
const ENGINES: readonly Engine[] = [decap, netlify, sveltia, staticCms, pagesCms, tina];

/** A browser loads the one that it needs: see `src/cms-panel/shims/`. */
export async function loadEngine(id: CmsEngine): Promise<Engine> {
  return ENGINES.find((engine) => engine.id === id) ?? decap;
}
