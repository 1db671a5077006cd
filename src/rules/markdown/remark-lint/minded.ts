import remarkLint from 'remark-lint';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Passage } from '../../../content/page.ts';
import { type Lint, type RunLint, runAlone } from '../shared/remark-lint.ts';

/**
 * `<!--lint disable …-->` is minded as remark-lint does, where it is written: it throws at a word it does not know, and minding it
 * loses what is said of the very end of a text.
 */
function controlOf({ markup }: Passage): Lint<undefined> | null {
  const verbs = [...markup.matchAll(/<!--\s*lint\s+(.*?)(?=\s|-->)/g)].map(([, verb]) => verb);
  return verbs.length > 0 && verbs.every((verb) => /^(?:disable|enable|ignore)$/.test(verb ?? '')) ? remarkLint : null;
}

/** A rule, with the comments that silence it. */
export const runMinded: RunLint = (plugin, options, passage, path) => {
  const minder = controlOf(passage);
  if (minder === null) return runAlone(plugin, options, passage, path);
  const file = new VFile({ value: passage.markup, path });
  unified().use(plugin, options).use(minder).runSync(passage.tree, file);
  return file.messages;
};

/**
 * Whether a page says that a rule of its file is not for it: remark-lint takes what is said of a name for said at the very top, where front
 * matter leaves no room for a comment.
 */
export function isFileSilent({ markup }: Passage, name: string): boolean {
  let isSilent = false;
  for (const found of markup.matchAll(/<!--\s*lint\s+(disable|enable)\b([^>]*?)-->/g)) {
    const names = (found[2] ?? '').split(/\s+/).filter((one) => one !== '');
    const isHere = name === 'final-newline' || markup.slice(0, found.index).trim() === '';
    if (names.includes(name) || (names.length === 0 && isHere)) isSilent = found[1] === 'disable';
  }
  return isSilent;
}
