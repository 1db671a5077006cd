import { type PageLanguage, rulePage } from '../locales/rule-page.ts';
import type { Run } from './run.ts';

/** A file at a line on GitHub, at a commit. */
export function fileUrl(run: Run, sha: string | null, path: string, line: number): string | null {
  if (sha === null || run.repository === '') return null;
  const written = path
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
  // `plain=1`: the source, where lines have numbers.
  return `${run.serverUrl}/${run.repository}/blob/${sha}/${written}?plain=1#L${line}`;
}

/** The page of a rule, in the repository of the action. */
export function ruleUrl(run: Run, rule: string, language: PageLanguage): string | null {
  if (run.action === null) return null;
  return `${run.serverUrl}/${run.action.repository}/blob/${run.action.ref}/${rulePage(rule, language)}`;
}

/** A commit on GitHub. */
export function commitUrl(run: Run, sha: string | null): string | null {
  return sha === null || run.repository === '' ? null : `${run.serverUrl}/${run.repository}/commit/${sha}`;
}
