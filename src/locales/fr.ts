import { accessibilityRules } from './fr/accessibility.ts';
import { calendar } from './fr/calendar.ts';
import { cmsPanel } from './fr/cli/cms-panel.ts';
import { directives } from './fr/cli/directives.ts';
import { editor } from './fr/cli/editor.ts';
import { cli } from './fr/cli.ts';
import { frontMatterSyntaxRules } from './fr/configuration/front-matter-syntax.ts';
import { configurationKeys, configurationRules } from './fr/configuration.ts';
import { pageDateRules } from './fr/dates/page.ts';
import { dateRules } from './fr/dates.ts';
import { fileRules } from './fr/files.ts';
import { fixes } from './fr/fixes.ts';
import { frontMatterRules } from './fr/front-matter.ts';
import { frontMatterValueRules } from './fr/front-matter-values.ts';
import { github } from './fr/github.ts';
import { internalLinkRules } from './fr/internal-links.ts';
import { linkReasons } from './fr/link-reasons.ts';
import { linkTable } from './fr/link-table.ts';
import { linkRules } from './fr/links.ts';
import { consistentRules } from './fr/markdown/consistent.ts';
import { containerRules } from './fr/markdown/containers.ts';
import { mdxRules } from './fr/markdown/mdx.ts';
import { recommendedRules } from './fr/markdown/recommended.ts';
import { styleGuideRules } from './fr/markdown/style-guide.ts';
import { templateRules } from './fr/markdown/templates.ts';
import { markdownRules } from './fr/markdown.ts';
import { preview } from './fr/preview.ts';
import { report } from './fr/report.ts';
import { site } from './fr/site.ts';
import { sitePlan } from './fr/site-plan.ts';
import { typographyRules } from './fr/typography.ts';
import { unknownLinks } from './fr/unknown-links.ts';
import { askedLinkRules } from './fr/words/asked-links.ts';
import { common } from './fr/words/common.ts';
import { unaskedRules } from './fr/words/unasked.ts';

/** French, the reference: every sentence a person reads. */
export const fr = {
  rules: {
    ...fileRules,
    ...configurationRules,
    ...frontMatterRules,
    ...frontMatterSyntaxRules,
    ...frontMatterValueRules,
    ...markdownRules,
    ...mdxRules,
    ...containerRules,
    ...templateRules,
    ...recommendedRules,
    ...consistentRules,
    ...styleGuideRules,
    ...typographyRules,
    ...accessibilityRules,
    ...linkRules,
    ...askedLinkRules,
    ...unaskedRules,
    ...internalLinkRules,
    ...dateRules,
    ...pageDateRules,
  },
  /** How the names of the pages of the rules end. */
  rulePageEnding: '.md',
  fixes,
  linkReasons,
  linkTable,
  report: { ...report, common },
  unknownLinks,
  calendar,
  configuration: { ...configurationKeys, directives },
  cli,
  editor,
  cmsPanel,
  github,
  preview,
  site,
  sitePlan,
};
