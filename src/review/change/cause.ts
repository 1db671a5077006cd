import type { Finding } from '../../content/finding.ts';
import type { Review } from '../request.ts';
import { countFindings } from '../summarise.ts';
import { anchorCause } from './causes/anchor.ts';
import { fileCause } from './causes/file.ts';
import { linkCause } from './causes/link.ts';
import { menuCause } from './causes/menu.ts';
import { publicationCause } from './causes/publication.ts';
import { relationCause } from './causes/relation.ts';
import { type Explainer, isUnreadNow, pathNow, type Sides } from './causes/sides.ts';

/** The findings that what a change renames, moves, hides or deletes elsewhere may bring, by rule. */
const EXPLAINED: { readonly [rule: string]: Explainer } = {
  'front-matter-relation': relationCause,
  'front-matter-file': fileCause,
  'link-internal': linkCause,
  'link-anchor': anchorCause,
  'link-navigation': menuCause,
  'front-matter-publication': publicationCause,
};

/**
 * The same review; where the change renames, moves or deletes what a finding misses, it says so, with the new name as a fix. `data.cause`
 * is the file it misses: its path in the head, in the base when it is gone. Where that is a page of which the front matter cannot be read
 * any more, nobody knows its address nor its name: what it has is told there, and nothing elsewhere.
 */
export function explainBroken(found: Review, sides: Sides): Review {
  const findings = found.findings.flatMap((finding) => explain(finding, sides) ?? []);
  return { ...found, findings, stats: { ...found.stats, ...countFindings(findings) } };
}

function explain(finding: Finding, sides: Sides): Finding | null {
  const explainer = finding.existing ? undefined : EXPLAINED[finding.rule];
  const missed = explainer?.blame(finding, sides) ?? null;
  if (explainer === undefined || missed === null) return finding;
  if (isUnreadNow(missed, sides)) return null;
  const blamed = { ...finding, data: { ...finding.data, cause: pathNow(missed, sides) ?? missed } };
  const cause = explainer.messages.has(finding.message) ? explainer.explain(finding, missed, sides) : null;
  return cause === null ? blamed : { ...blamed, ...cause };
}
