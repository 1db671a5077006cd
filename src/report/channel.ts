import type { Locale } from '../locales/locale.ts';

/** What the channels of GitHub need beyond the remarks: for whom, and where things are. Addresses are ours, not content. */
export interface Channel {
  readonly locale: Locale;
  /** An editor works in a CMS and knows nothing of GitHub. */
  readonly audience: 'editor' | 'maintainer';
  readonly draft: boolean;
  /** The change is on the default branch already. */
  readonly merged: boolean;
  readonly runUrl: string | null;
  readonly previewUrl: string | null;
  /** Where each page stands in the preview. */
  readonly previewPages?: readonly { readonly path: string; readonly url: string }[];
  /** A file at a line, on GitHub. */
  fileUrl(path: string, line: number): string | null;
  /** The entry in the CMS. */
  editUrl(path: string): string | null;
  /** The page of a rule. */
  ruleUrl(rule: string): string | null;
  /** What else must be said, in words. */
  readonly notes: readonly string[];
}

/** Blocks of text as long as they fit; what is left out is counted by a last line. */
export function fitBlocks<Block extends { readonly text: string; readonly weight: number }>(
  blocks: readonly Block[],
  limit: number,
  measure: (text: string) => number,
  tail: (left: number) => string,
): string {
  const kept: string[] = [];
  let size = 0;
  for (const [index, { text }] of blocks.entries()) {
    size += measure(text);
    if (size > limit) {
      const left = blocks.slice(index).reduce((sum, block) => sum + block.weight, 0);
      return left === 0 ? kept.join('') : `${kept.join('')}${tail(left)}\n`;
    }
    kept.push(text);
  }
  return kept.join('');
}
