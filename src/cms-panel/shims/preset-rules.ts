import { REMARK_PRESETS } from '../../configuration/remark/presets.ts';

/** Those that are on without being asked for: their pages stand with the others. */
const ON =
  /^no-(?:duplicate-definitions|empty-url|heading-like-paragraph|hidden-table-cell|reference-like-url|undefined-references|unused-definitions)$/;

/** Stand in for the French sentences of the rules of remark-lint where the address of a rule's page is made: there, names are enough. */
export const recommendedRules = namesIn('recommended');
export const consistentRules = namesIn('consistent');
export const styleGuideRules = namesIn('markdown-style-guide');

function namesIn(preset: string): Readonly<Record<string, object>> {
  const names = Object.keys(REMARK_PRESETS[preset] ?? {}).filter((name) => !ON.test(name));
  return Object.fromEntries(names.map((name) => [`markdown-${name}`, {}]));
}
