import type { Finding } from '../../content/finding.ts';
import type { RuleId } from '../../locales/locale.ts';

/** What cannot be said without the other pages and files of the site, or its generator: silent where there is no index. */
export const NEEDS_INDEX: readonly RuleId[] = [
  'front-matter-file',
  'front-matter-relation',
  'front-matter-wrong-field',
  'link-anchor',
  'link-internal',
  'link-own-host',
  'typography-apostrophe',
];

/** What is never said there: the settings and the menus of the site are not the editor's. Links are not asked, either. */
export const NEVER_RUN: readonly RuleId[] = [
  'configuration-cms',
  'configuration-json-schema',
  'configuration-schema',
  'configuration-syntax',
  'link-navigation',
];

/** What pages that the index does not tell of may explain: the rule and its message. */
const OF_UNSHOWN: Readonly<Record<string, readonly string[]>> = {
  'link-internal': ['missing', 'near'],
  'front-matter-relation': ['not-found', 'near'],
};

/** Said softly where the site has pages that the index does not tell of: it may be one of those. */
export function softenUnshown(finding: Finding, unshown: number): Finding {
  const isDoubtful = unshown > 0 && OF_UNSHOWN[finding.rule]?.includes(finding.message) === true;
  return isDoubtful ? { ...finding, severity: 'info' } : finding;
}
