/** What `astro sync` writes beside a site, and `.gitignore` usually names. */
const MADE = /(?:^|\/)\.astro\/collections\/[\w-]+\.schema\.json$/;

/** Whether a file is what a generator writes for itself: read where it stands, in a commit or not. */
export function isMadeFile(path: string): boolean {
  return MADE.test(path);
}
