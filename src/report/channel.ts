import type { Locale } from '../locales/locale.ts';

/** What the channels of GitHub need beyond the remarks: for whom, and where things are. Addresses are ours, not content. */
export interface Channel {
  readonly locale: Locale;
  /** An editor works in a CMS and knows nothing of GitHub. */
  readonly audience: 'editor' | 'maintainer';
  readonly draft: boolean;
  /** The run is red: then nothing may be said to be in order. */
  readonly failed?: boolean;
  /** The change is on the default branch already. */
  readonly merged: boolean;
  /** The folder of the site in its repository; absent where it is the repository itself. */
  readonly folder?: string | undefined;
  /** GitHub stops the scheduled runs of a public repository that nobody commits to. */
  readonly stopsAlone?: boolean;
  readonly runUrl: string | null;
  /** The page where every remark can be read; absent when there is none, and then no text may send its reader there. */
  readonly wholeUrl?: string | null;
  readonly previewUrl: string | null;
  /** Where each page stands in the preview. */
  readonly previewPages?: readonly { readonly path: string; readonly url: string }[];
  /** A file at a line, on GitHub. */
  fileUrl(path: string, line: number): string | null;
  /** The page on the site, as it is online; absent where nobody knows. */
  readonly liveUrl?: (path: string) => string | null;
  /** The commit that was read. */
  readonly commit?: { readonly sha: string; readonly url: string } | null;
  /** The entry in the CMS. */
  editUrl(path: string): string | null;
  /** The page of a rule. */
  ruleUrl(rule: string): string | null;
  /** Every remark where it stands, also what the site repeats. */
  readonly verbose?: boolean;
  /** What else must be said, in words. */
  readonly notes: readonly string[];
}

/** The path by which GitHub knows a file of the site. */
export function repositoryPath({ folder }: Pick<Channel, 'folder'>, path: string): string {
  return folder === undefined ? path : `${folder}/${path}`;
}

/** A piece of a list that is never cut in two; its weight is the number of remarks it holds. */
export interface Block {
  /** What it stands under, with others of the same group, and the words that open the group. */
  readonly group: string;
  readonly heading: string;
  /** The words that open the part its group is of, where there are several: its groups follow one another. */
  readonly section?: string | undefined;
  readonly text: string;
  readonly weight: number;
  /** From 0, what must not be left out before what has a greater one. */
  readonly rank: number;
}

/** What fits of a list, in its order, and what does not. */
export interface Fitted<One extends Block> {
  readonly text: string;
  readonly left: readonly One[];
}

/**
 * Blocks of text as long as they fit: the gravest are given room first, and one that is too long does not keep out those after it. Groups
 * are parted by an empty line.
 */
export function fitBlocks<One extends Block>(
  blocks: readonly One[],
  limit: number,
  measure: (text: string) => number,
): Fitted<One> {
  const kept = new Set<One>();
  const open = new Set<string>();
  let size = 0;
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const section = `\0${block.section}`;
    const above = block.section === undefined || open.has(section) ? 0 : measure(block.section) + 1;
    const room = measure(block.text) + above + (open.has(block.group) ? 0 : measure(block.heading) + 1);
    if (size + room > limit) continue;
    size += room;
    kept.add(block);
    open.add(section);
    open.add(block.group);
  }
  const parts: string[] = [];
  let group: string | null = null;
  let section: string | undefined;
  for (const block of blocks) {
    if (!kept.has(block)) continue;
    if (block.group !== group) {
      if (group !== null) parts.push('\n');
      if (block.section !== undefined && block.section !== section) parts.push(block.section);
      parts.push(block.heading);
    }
    parts.push(block.text);
    group = block.group;
    section = block.section;
  }
  return { text: parts.join(''), left: blocks.filter((block) => !kept.has(block)) };
}

/** The number of remarks in blocks. */
export function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { weight }) => sum + weight, 0);
}
