import type { Locale } from '../../locales/locale.ts';
import type { Review } from '../../review/request.ts';
import { json } from '../escape.ts';
import { type Remark, toRemarks } from '../remarks.ts';
import { Fingerprints } from './fingerprint.ts';

/** GitLab has five levels. The page or the settings could not be read: nothing else is known of them. */
function severityOf({ rule, severity }: Remark): 'info' | 'minor' | 'major' | 'critical' {
  if (severity === 'info') return 'info';
  if (severity === 'warning') return 'minor';
  return /^file-|-syntax$/.test(rule) ? 'critical' : 'major';
}

/**
 * The Code Quality report of GitLab, which compares it with that of the target branch by fingerprints: what stood there before is in it
 * too. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderGitlab(review: Review, { locale }: { locale: Locale }): string {
  const fingerprints = new Fingerprints();
  const issues = toRemarks(review, locale)
    .pages.flatMap(({ remarks }) => remarks)
    .map((remark) => {
      const { hash, count } = fingerprints.of(remark);
      return {
        description: remark.sentence,
        check_name: remark.rule,
        fingerprint: count === 0 ? hash : `${hash}-${count}`,
        severity: severityOf(remark),
        location: { path: remark.path, lines: { begin: remark.start.line } },
      };
    });
  return json(issues);
}
