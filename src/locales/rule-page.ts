import { consistentRules } from './fr/markdown/consistent.ts';
import { recommendedRules } from './fr/markdown/recommended.ts';
import { styleGuideRules } from './fr/markdown/style-guide.ts';
import type { Locale, RuleId } from './locale.ts';

/** Where the repository is read: the version that everybody is on. */
const REPOSITORY = 'https://github.com/relecture/relecture/blob/v1';

/** The language of a rule's page. */
export type PageLanguage = Pick<Locale, 'rulePageEnding'>;

/** The address of a rule's page. */
export function ruleUrl(id: RuleId | string, language: PageLanguage): string {
  return `${REPOSITORY}/${rulePage(id, language)}`;
}

/** The folders of the rules of remark-lint that are off until asked for: their pages stand as their sentences do, by preset. */
const FOLDERS: Readonly<Record<string, object>> = {
  recommended: recommendedRules,
  consistent: consistentRules,
  'style-guide': styleGuideRules,
};

/**
 * The path of a rule's page, from the root of this repository: `date-stale` is told in `src/rules/date/stale.md`,
 * `markdown-final-newline` in `src/rules/markdown/recommended/final-newline.md`. In English, each ends in `.en.md`.
 */
export function rulePage(id: RuleId | string, { rulePageEnding }: PageLanguage): string {
  const folder = Object.keys(FOLDERS).find((name) => Object.hasOwn(FOLDERS[name] ?? {}, id));
  const family = folder === undefined ? '$1' : `$1/${folder}`;
  return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, `${family}/`)}${rulePageEnding}`;
}
