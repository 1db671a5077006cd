import { join } from 'node:path';
import { applyEdits } from '../content/edits.ts';
import { OverlayTree } from '../content/overlay-tree.ts';
import type { Page } from '../content/page.ts';
import type { Locale } from '../locales/locale.ts';
import type { Rewriting } from '../report/patch.ts';
import { stillExisting } from '../review/existing.ts';
import { chooseFixes, countHeld, type HeldFixes } from '../review/fix.ts';
import { type Review, review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import { replaceFile } from '../world/replace-file.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import type { Session } from './session.ts';

/** A fix may bring another one to light: enough rounds for any real page. */
const MAX_ROUNDS = 10;

/** What was mended, or would be: how many fixes, and the files they change. */
export interface Mended {
  readonly fixes: number;
  readonly files: readonly Rewriting[];
  readonly held: HeldFixes;
}

/**
 * Applies the safe fixes of a review, until none is left: in place, but in a dry run. Tells those that wait for somebody, too.
 * Throws an `InputError` where a file cannot be written.
 */
export async function mend(
  found: Review,
  { site, world, request }: Session,
  { dryRun, locale }: Pick<Options, 'dryRun' | 'locale'>,
): Promise<Mended> {
  const texts = new Map<string, string>();
  const files = new Map<string, Rewriting>();
  const seen = new Set<string>();
  let fixes = 0;
  let current = found;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed: string[] = [];
    for (const page of filesOf(current)) {
      const chosen = chooseFixes(current.findings.filter(({ path, existing }) => path === page.path && !existing));
      if (chosen.count === 0 || !(await isFaithful(page.source.text, page.path, world.tree, texts))) continue;
      const next = applyEdits(page.source.text, chosen.edits);
      if (seen.has(`${page.path}\0${next}`)) continue;
      seen.add(`${page.path}\0${next}`);
      texts.set(page.path, next);
      const before = files.get(page.path)?.before ?? page.source.text;
      files.set(page.path, { path: page.path, before, after: next });
      fixes += chosen.count;
      changed.push(page.path);
    }
    if (changed.length === 0) break;
    const encoder = new TextEncoder();
    const overlay = new OverlayTree(
      world.tree,
      new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])),
    );
    const next = await review({ ...world, tree: overlay, probe: null }, { ...request, paths: changed });
    current = stillExisting(next, current);
  }
  if (!dryRun) for (const [path, text] of texts) await write(site.root, path, text, locale);
  return {
    fixes,
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    held: countHeld(found.findings),
  };
}

/** The files that findings may speak of and mend: pages, and menus of the site. */
function filesOf({ pages, site }: Review): readonly Pick<Page, 'path' | 'source'>[] {
  const read = new Set(pages.map(({ path }) => path));
  return [...pages, ...site.menus.filter(({ path }) => !read.has(path))];
}

async function write(root: string, path: string, text: string, locale: Locale): Promise<void> {
  try {
    await replaceFile(join(root, path), text);
  } catch (error) {
    // The disk refuses (rights, room, a read-only mount): nothing we can do about it. Anything else is a bug.
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    throw new InputError(locale.cli.usage.write({ path }));
  }
}

/** False when the file is not the UTF-8 of its text (UTF-16, invalid bytes): writing it back would change more than the fix. */
async function isFaithful(
  text: string,
  path: string,
  tree: Session['world']['tree'],
  texts: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (texts.has(path)) return true;
  return Buffer.compare(Buffer.from(text), await tree.read(path)) === 0;
}

/** What is said of what was mended, or would be. `known`: fixes that the baseline sets aside. */
export function factsOf({ fixes, files, held }: Mended, { findings, debt }: Review) {
  const fixable = findings.filter((one) => one.fixes.some(({ safe }) => safe));
  const known = fixable.filter(({ existing }) => existing).length;
  return {
    fixes,
    files: files.length,
    held,
    follow: fixes > fixable.length - known,
    unseen: isUnseen(files),
    known: debt === undefined ? 0 : known,
  };
}

/**
 * Writes what a dry run would change. A patch must be alone where it is written: it takes standard output from the report that a
 * person reads, which would scroll it away, and leaves it to the report that a machine reads. Gives the reports that are left to write.
 * Beside a password it does not apply: nobody is shown one.
 */
export async function showPatch(
  files: readonly Rewriting[],
  { notDone }: Pick<Review, 'notDone'>,
  options: Options,
  terminal: Terminal,
): Promise<Options> {
  const outputs = options.outputs.filter(({ format, file }) => file !== null || format !== 'pretty');
  if (files.length > 0) {
    const { renderPatch } = await import('../report/patch.ts');
    const { maskCredentials } = await import('../links/credentials.ts');
    const machine = outputs.some(({ file }) => file === null);
    (machine ? terminal.err : terminal.out)(maskCredentials(renderPatch(files)));
  }
  if (outputs.length < options.outputs.length)
    for (const { code, count } of notDone) terminal.err(`${options.locale.report.notDone[code]({ count })}\n`);
  return { ...options, outputs };
}

const NO_BREAK = /[\u00a0\u202f]/g;

/** Lines of the patch look alike: only no-break spaces tell them apart. */
function isUnseen(files: readonly Rewriting[]): boolean {
  const count = (text: string): number => text.match(NO_BREAK)?.length ?? 0;
  return files.some(({ before, after }) => count(before) !== count(after));
}
