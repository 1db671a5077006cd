/** Markdown, with what MDX and Quarto add to it. */
export const CONTENT_ENDINGS = ['md', 'markdown', 'mdx', 'qmd'] as const;
const CONTENT = new RegExp(`\\.(?:${CONTENT_ENDINGS.join('|')})$`, 'i');
/** At the root of a repository: a licence that nobody may reword, GitHub's own forms, what programs are told. A site publishes none. */
const NOT_PUBLISHED =
  /^(?:(?:LICEN[CS]E|COPYING)(?:[-_.][\w-]+)?\.md|\.github\/.*|(?:AGENTS|CLAUDE|GEMINI)(?:\.local)?\.md)$/;

/** A licence, GitHub's own forms, orders for programs: at the root of a repository, and never a page of a site. */
export function isOfTheRepository(path: string): boolean {
  return NOT_PUBLISHED.test(path);
}

/** True for the files that are read as content. */
export function isContentPath(path: string): boolean {
  return CONTENT.test(path);
}

export function isUnder(path: string, folder: string): boolean {
  return folder === '' || folder === '.' || path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}
