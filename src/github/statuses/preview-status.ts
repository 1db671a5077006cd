import type { Cms } from '../../cms/cms.ts';

/** A CMS without `preview_context` takes the first status whose context contains `deploy`. */
export const DEFAULT_CONTEXT = 'relecture/deploy';

/** The context under which the CMS looks for its preview link. */
export function previewContext(cms: Cms | null): string {
  return cms?.previewContext ?? DEFAULT_CONTEXT;
}

/**
 * Whether a `pending` status must be posted first. Netlify CMS, and Decap before 3.11, show no link at all unless a
 * status exists within 15 seconds; Decap since 3.11 stops waiting at the first status, whatever its state.
 */
export function needsPending(cms: Pick<Cms, 'engine' | 'version'> | null): boolean {
  if (cms === null) return false;
  if (cms.engine !== 'decap-cms') return true;
  const [major, minor] = (cms.version ?? '').split('.').map(Number);
  if (major === undefined || Number.isNaN(major) || major === 0) return true;
  if (major !== 3) return major < 3;
  // `^3` alone takes the newest: nobody knows, and a click is less than no link.
  return minor === undefined || minor < 11;
}

/** A status of somebody else that the CMS could take for ours; null when there is none. */
export function rivalContext(contexts: readonly string[], cms: Cms | null): string | null {
  if (cms === null || cms.previewContext !== null) return null;
  return contexts.find((context) => context.includes('deploy') && context !== DEFAULT_CONTEXT) ?? null;
}
