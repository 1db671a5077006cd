import type { RuleId } from './locale.ts';

/** The path of a rule's page, from the root of this repository: `date-stale` is told in `src/rules/date/stale.md`. */
export function rulePage(id: RuleId | string): string {
  return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, '$1/')}.md`;
}
