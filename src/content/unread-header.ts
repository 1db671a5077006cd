import type { Page } from './page.ts';

/** A front matter that could not be read has its own finding: of its fields, nothing is known. */
export function isUnread({ frontMatter }: Page): boolean {
  return frontMatter !== null && frontMatter.root === null && frontMatter.troubles.length > 0;
}
