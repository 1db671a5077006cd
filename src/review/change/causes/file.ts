import type { Finding } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import { dirname, relative } from '../../../schema/posix-path.ts';
import type { Site, Target } from '../../../site/site.ts';
import { type Explainer, holderOf, nameOf, pathNow, replace, rewritten, type Sides } from './sides.ts';

/** An image, or another file, that a field names. */
export const fileCause: Explainer = {
  messages: new Set(['missing', 'relative']),
  blame(finding, sides) {
    const { value } = finding.data;
    const before = holderOf(finding, sides)?.before;
    return typeof value !== 'string' || before === undefined ? null : locate(value, before, finding, sides.base.site);
  },
  explain(finding, missed, sides) {
    const page = holderOf(finding, sides)?.page;
    const { value } = finding.facts;
    if (page === undefined || typeof value !== 'string') return null;
    const now = pathNow(missed, sides);
    const name = nameOf(missed, sides);
    if (now === null) return { message: 'removed', facts: { value, name }, fixes: [] };
    const candidate = now === missed ? null : pathAsWritten(value, missed, now, finding, page, sides);
    // It is where it was, and nobody knows why it does not answer.
    if (now === missed) return null;
    const facts = { value, name, now, ...(candidate !== null && { candidate }) };
    return { message: 'moved', facts, fixes: replace(page, finding, value, candidate) };
  },
};

function locate(value: string, page: Page, { field }: Finding, site: Site): string | null {
  const isThere = (target: Target) => target.kind === 'file' || target.kind === 'page';
  const found = [site.file(value, page, field ?? ''), site.resolve(value, page)].find(isThere);
  return found !== undefined && 'path' in found ? found.path : null;
}

/** Null when it does not lead to the file for sure. */
function pathAsWritten(
  value: string,
  was: string,
  now: string,
  finding: Finding,
  page: Page,
  { head }: Sides,
): string | null {
  const written = value.startsWith('.') ? relativeTo(page, now, value) : rewritten(value, was, now);
  const known = finding.data['value'];
  if (written === null || typeof known !== 'string' || !known.endsWith(value)) return null;
  // What the settings put before the name of a file stays.
  const full = known.slice(0, known.length - value.length) + written;
  return locate(full, page, finding, head.site) === now ? written : null;
}

function relativeTo({ path }: Page, now: string, old: string): string {
  const near = relative(dirname(path), now);
  return old.startsWith('./') && !near.startsWith('.') ? `./${near}` : near;
}
