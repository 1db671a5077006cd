import picomatch from 'picomatch';

/** Markdown, with what MDX and Quarto add to it. */
export const CONTENT_ENDINGS = ['md', 'markdown', 'mdx', 'qmd'] as const;
const CONTENT = new RegExp(`\\.(?:${CONTENT_ENDINGS.join('|')})$`, 'i');
/** Settings, programs, media: a list of changed files names them too, and prose they are not. */
const NOT_CONTENT =
  /\.(?:ya?ml|toml|json5?|lock|[cm]?[jt]sx?|css|s[ac]ss|less|sh|rb|py|go|php|xml|svg|png|jpe?g|gif|webp|avif|ico|pdf|zip|gz|csv|tsv|docx?|odt|xlsx?|ods|pptx?|odp|mp[34]|webm|woff2?|ttf|otf)$/i;
/** At the root of a repository: a licence that nobody may reword, and GitHub's own forms. A site publishes neither. */
const NOT_PUBLISHED = /^(?:(?:LICEN[CS]E|COPYING)(?:[-_.][\w-]+)?\.md|\.github\/.*)$/;

/** What was asked for and what it matched. */
export interface FoundPages {
  readonly paths: readonly string[];
  /** Arguments that match no content file. */
  readonly missing: readonly string[];
}

/** A licence, GitHub's own forms: at the root of a repository, and never a page of a site. */
export function isOfTheRepository(path: string): boolean {
  return NOT_PUBLISHED.test(path);
}

/** True for the files that are read as content. */
export function isContentPath(path: string): boolean {
  return CONTENT.test(path);
}

/**
 * The content files among `files` that the arguments name: files, folders or globs, relative to the root, with `/`.
 * No argument: every file that `isRead`.
 */
export function findPages(
  files: readonly string[],
  asked: readonly string[],
  isRead: (path: string) => boolean,
): FoundPages {
  if (asked.length === 0) return { paths: files.filter(isRead), missing: [] };
  const published = files.filter((path) => isRead(path) || (isContentPath(path) && !isOfTheRepository(path)));
  const chosen = new Set<string>();
  const missing: string[] = [];
  for (const argument of asked) {
    const found = /^(?:\.?\/*)$/.test(argument)
      ? published
      : matchArgument(files, argument, (path) => isContentPath(path) || isRead(path));
    if (found.length === 0) missing.push(argument);
    for (const path of found) if (isRead(path) || !NOT_CONTENT.test(path)) chosen.add(path);
  }
  return { paths: files.filter((path) => chosen.has(path)), missing };
}

function matchArgument(files: readonly string[], argument: string, isContent: (path: string) => boolean): string[] {
  const name = argument.replace(/^\.\//, '').replace(/\/+$/, '');
  // A name is taken as it is before it is taken as a pattern: files may be called `[slug].md`.
  const exact = files.filter((path) => path === name || (isContent(path) && path.startsWith(`${name}/`)));
  if (exact.length > 0 || !/[*?[{!(]/.test(name)) return exact;
  const matches = picomatch(name, { dot: true });
  return files.filter((path) => isContent(path) && matches(path));
}

export function isUnder(path: string, folder: string): boolean {
  return folder === '' || folder === '.' || path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}
