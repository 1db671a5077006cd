import { expect, test } from 'vitest';
import type { Severity } from '../../src/content/finding.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Channel } from '../../src/report/channel.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderIssue } from '../../src/report/issue/issue.ts';
import type { PageRemarks, Remark, Remarks } from '../../src/report/remarks.ts';
import { renderSummary } from '../../src/report/summary.ts';

const channel: Channel = {
  locale: fr,
  audience: 'maintainer',
  draft: false,
  merged: false,
  runUrl: null,
  previewUrl: null,
  fileUrl: () => null,
  editUrl: () => null,
  ruleUrl: () => null,
  notes: [],
};
const marker = { kind: 'issue', run: 1, attempt: 1, sha: '' } as const;

function page(
  path: string,
  rule: string,
  severity: Severity,
  sentence: string,
  title: string | null = null,
): PageRemarks {
  const place = { line: 1, column: 1, offset: 0 };
  const remark: Remark = {
    rule,
    severity,
    path,
    start: place,
    end: place,
    field: null,
    labels: [],
    sentence,
    excerpt: sentence.slice(0, 20),
    // No two are of one kind.
    message: path,
    existing: false,
  };
  return { path, title, remarks: [remark] };
}

function remarks(pages: readonly PageRemarks[]): Remarks {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { remarks } of pages) for (const { severity } of remarks) counts[severity]++;
  const files = pages.length;
  const read = { pages: files, data: 0 };
  return { asOf: '2024-12-01', pages, counts, existing: 0, files, read, unread: [], unknownLinks: [], notDone: [] };
}

const long = 'Une phrase assez longue pour que beaucoup d’entre elles ne tiennent pas. '.repeat(8);
const many = Array.from({ length: 300 }, (_, index) =>
  page(`content/blog/${String(index).padStart(3, '0')}.md`, 'link-internal', 'error', `${long}${index}`),
);
const STALE = '« au plus tard le 8 septembre 2024 » : cette date est passée depuis 84 jours.';
const founding = page('content/participer/candidats/_index.md', 'date-stale', 'error', STALE);

test('what time brought comes first, however many pages stand before it in the site', () => {
  const all = remarks([...many, founding]);
  const issue = renderIssue(all, channel, marker, null);
  expect(issue.body).toContain('8 septembre 2024');
  expect(issue.body.match(/^- \[ \]/gm)).toHaveLength(1);
  expect(issue.body).toContain('<summary>300 liens mal écrits dans les textes, que le temps n’explique pas</summary>');
  expect(issue.body.length).toBeLessThan(65_536);
  for (const text of [renderComment(all, channel, { ...marker, kind: 'comment' }), renderSummary(all, channel)])
    expect(text.indexOf('8 septembre 2024')).toBeLessThan(text.indexOf(long.slice(0, 40)));
});

test('when there is no room, hints go first, then warnings', () => {
  const hints = many.map(({ path }) => page(`a/${path}`, 'typography-quotes', 'info', long));
  const warnings = many.slice(0, 40).map(({ path }) => page(`b/${path}`, 'typography-spacing', 'warning', `W ${long}`));
  const comment = renderComment(remarks([...hints, ...warnings, founding]), channel, { ...marker, kind: 'comment' });
  expect(comment).toContain('8 septembre 2024');
  expect(comment.match(/W Une phrase/g)).toHaveLength(40);
});

test('a title of 80,000 characters takes no room from the others', () => {
  const huge = page('content/a.md', 'date-stale', 'error', 'Une date est passée.', 'T'.repeat(80_000));
  for (const text of [
    renderComment(remarks([huge, founding]), channel, { ...marker, kind: 'comment' }),
    renderIssue(remarks([huge, founding]), channel, marker, null).body,
    renderSummary(remarks([huge, founding]), channel),
  ]) {
    expect(text).toContain('8 septembre 2024');
    expect(text.length).toBeLessThan(3_000);
  }
});
