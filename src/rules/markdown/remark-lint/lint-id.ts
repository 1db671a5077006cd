import type { consistentRules } from '../../../locales/fr/markdown/consistent.ts';
import type { recommendedRules } from '../../../locales/fr/markdown/recommended.ts';
import type { styleGuideRules } from '../../../locales/fr/markdown/style-guide.ts';

/** The rules of remark-lint that are off until asked for. */
export type LintId = keyof typeof recommendedRules | keyof typeof consistentRules | keyof typeof styleGuideRules;
