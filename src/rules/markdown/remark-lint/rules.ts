import type { Rule } from '../../rule.ts';
import type { LintId } from './lint-id.ts';
import { LINT_OPTIONS } from './options.ts';

/**
 * A matter of taste: off until the configuration, `--only` or the site's `.remarkrc` asks for it. It takes its own option of
 * remark-lint as `option`. Neither it nor remark-lint is loaded where nobody asks.
 */
export function lintRule<Id extends LintId>(id: Id): Rule<Id> {
  const option = LINT_OPTIONS[id];
  return {
    id,
    severity: 'info',
    off: true,
    ...(option !== undefined && { options: { option } }),
    load: async () => (await import('./check.ts')).checkOf(id) as NonNullable<Rule<Id>['check']>,
  };
}
