import { accessibilityRules } from './en/accessibility.ts';
import { calendar } from './en/calendar.ts';
import { cmsPanel } from './en/cli/cms-panel.ts';
import { directives } from './en/cli/directives.ts';
import { editor } from './en/cli/editor.ts';
import { cli } from './en/cli.ts';
import { frontMatterSyntaxRules } from './en/configuration/front-matter-syntax.ts';
import { configurationKeys, configurationRules } from './en/configuration.ts';
import { pageDateRules } from './en/dates/page.ts';
import { dateRules } from './en/dates.ts';
import { fileRules } from './en/files.ts';
import { fixes } from './en/fixes.ts';
import { frontMatterRules } from './en/front-matter.ts';
import { frontMatterValueRules } from './en/front-matter-values.ts';
import { github } from './en/github.ts';
import { internalLinkRules } from './en/internal-links.ts';
import { linkReasons } from './en/link-reasons.ts';
import { linkTable } from './en/link-table.ts';
import { linkRules } from './en/links.ts';
import { consistentRules } from './en/markdown/consistent.ts';
import { containerRules } from './en/markdown/containers.ts';
import { mdxRules } from './en/markdown/mdx.ts';
import { recommendedRules } from './en/markdown/recommended.ts';
import { styleGuideRules } from './en/markdown/style-guide.ts';
import { templateRules } from './en/markdown/templates.ts';
import { markdownRules } from './en/markdown.ts';
import { preview } from './en/preview.ts';
import { report } from './en/report.ts';
import { site } from './en/site.ts';
import { sitePlan } from './en/site-plan.ts';
import { typographyRules } from './en/typography.ts';
import { unknownLinks } from './en/unknown-links.ts';
import { askedLinkRules } from './en/words/asked-links.ts';
import { common } from './en/words/common.ts';
import { unaskedRules } from './en/words/unasked.ts';
import type { Locale } from './locale.ts';

export const en: Locale = {
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
  rulePageEnding: '.en.md',
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
