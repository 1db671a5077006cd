import type { CmsTrouble } from '../../check.ts';
import type { Cms } from '../../cms.ts';
import { joined, shapeTroubles } from '../../shape/troubles.ts';
import { checkReferences } from './check-references.ts';
import { SVELTIA_OPTIONS } from './options.ts';

/**
 * What Sveltia CMS says of a configuration when it starts: it holds it against its JSON Schema, and refuses to start for what is missing or of a wrong
 * kind; it passes by an option that it does not know. An option that is like none is somebody's own, or of another CMS: nothing is said of it.
 */
export function checkSveltia(value: unknown, cms: Cms, forms: readonly CmsTrouble[]): CmsTrouble[] {
  const reader = { engine: cms.engine, refuses: refuses(cms.version) };
  const shape = shapeTroubles(value, SVELTIA_OPTIONS, 'CmsConfig', reader);
  const beyond = checkReferences(value, reader);
  const known = forms.filter(
    ({ said, pointer }) => said.message !== 'unknown-widget' || !beyond.some((one) => one.pointer === pointer),
  );
  return joined([...known, ...beyond], shape);
}

/** 0.170 starts whatever its schema says, 0.212 does not. */
function refuses(version: string | null): boolean {
  const [major, minor] = (version ?? '0').split('.').map(Number);
  return major !== 0 || minor === undefined || minor >= 212;
}
