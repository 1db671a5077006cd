import type { RuleId } from './locale.ts';

/** Where the repository is read: the version that everybody is on. */
const REPOSITORY = 'https://github.com/relecture/relecture/blob/v1';

/** The address of a rule's page. */
export function ruleUrl(id: RuleId | string): string {
  return `${REPOSITORY}/${rulePage(id)}`;
}

/** The path of a rule's page, from the root of this repository: `date-stale` is told in `src/rules/date/stale.md`. */
export function rulePage(id: RuleId | string): string {
  return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, '$1/')}.md`;
}
