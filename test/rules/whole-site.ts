import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

/** What one rule finds on a whole site, given by its files. */
export async function findOnSite(rule: string, files: Readonly<Record<string, string>>) {
  return (await reviewed(rule, files)).findings;
}

/** The review of a whole site by one rule, or of some of its files. */
export async function reviewed(rule: string, files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
  return review(world, { paths, only: [rule], skip: [] });
}

/** The same in words: severity, place and message. */
export async function told(rule: string, files: Readonly<Record<string, string>>) {
  return (await findOnSite(rule, files)).map(({ severity, path, message }) => `${severity} ${path} ${message}`);
}

/** A page with these fields at its top. */
export const page = (fields: string, body = ''): string => `---\n${fields}\n---\n${body}\n`;
