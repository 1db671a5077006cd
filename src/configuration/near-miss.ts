import type { SchemaProblem } from '../schema/cause.ts';
import { SEVERITIES } from './schema.ts';

/** What other linters call our keys. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  ignore: 'exclude',
  ignores: 'exclude',
  lang: 'locale',
  language: 'locale',
};
/** The rules of a site, and those of some of its files. */
const RULES = /^(?:\/overrides\/\d+)?\/rules$/;
const RULE = /^(?:\/overrides\/\d+)?\/rules\/[^/]+$/;

/** Families of rules, by their bare name. */
const FAMILY = /^(?:accessibility|configuration|date|directive|file|front-matter|link|markdown|typography)$/;

/** What was probably meant: `rules: { x: false }` is `off`, `ignore` is `exclude`. Anything else is told as it is. */
export function withNearMiss(problem: SchemaProblem, value: unknown): Pick<SchemaProblem, 'message' | 'facts'> {
  const { pointer, message, facts } = problem;
  if (typeof value === 'boolean' && RULE.test(pointer)) {
    const suggestion = value ? null : 'off';
    return { message: 'value', facts: { where: [], value: String(value), allowed: SEVERITIES, more: 0, suggestion } };
  }
  if (message !== 'unknown-key' || pointer !== '' || !('key' in facts) || !Object.hasOwn(ELSEWHERE, facts.key))
    return { message, facts } as Pick<SchemaProblem, 'message' | 'facts'>;
  return { message, facts: { ...facts, suggestion: ELSEWHERE[facts.key] } } as Pick<SchemaProblem, 'message' | 'facts'>;
}

/** The family that somebody wrote where rules stand one by one (`typography-: off`); null for anything else. */
export function familyOf({ message, pointer, facts }: SchemaProblem): string | null {
  if (message !== 'unknown-key' || !RULES.test(pointer) || !('key' in facts)) return null;
  return (facts.key.length > 1 && /[-*]$/.test(facts.key)) || FAMILY.test(facts.key) ? facts.key : null;
}
