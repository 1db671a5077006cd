import { diffLines } from 'diff';
import { type CodeAction, CodeActionKind, type Range as EditorRange, type TextEdit } from 'vscode-languageserver/node';
import type { Edit, Finding } from '../../content/finding.ts';
import { Source } from '../../content/source.ts';
import { wordFix } from '../../locales/word.ts';
import { mend } from '../mend.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Judged } from './held-site.ts';
import { editorRange, offsetOf, touches } from './places.ts';

/** Every safe fix of the page, at once: what editors may do when they save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.relecture`;

export interface Asked {
  readonly uri: string;
  /** Null for an editor that knows no versions of a text. */
  readonly version: number | null;
  readonly range: EditorRange;
  /** Kinds that are wanted, or those above them; all where there is none. */
  readonly only: readonly string[] | undefined;
}

/** The fixes of what is found there, and all the safe ones of the page. */
export async function actionsFor(judged: Judged, root: string, asked: Asked): Promise<CodeAction[]> {
  const wants = (kind: string): boolean =>
    asked.only === undefined || asked.only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const quick = wants(CodeActionKind.QuickFix) ? quickFixes(judged, asked) : [];
  const all = wants(FIX_ALL) ? await fixAll(judged, root, asked) : null;
  return all === null ? quick : [...quick, all];
}

function quickFixes(judged: Judged, asked: Asked): CodeAction[] {
  const { source, findings } = judged;
  if (source === null) return [];
  const range = { start: offsetOf(source, asked.range.start), end: offsetOf(source, asked.range.end) };
  return findings.filter((finding) => touches(finding.range, range)).flatMap((one) => fixesOf(one, judged, asked));
}

function fixesOf(finding: Finding, judged: Judged, asked: Asked): CodeAction[] {
  const source = judged.source;
  if (source === null) return [];
  return finding.fixes
    .filter(({ edits }) => edits.length > 0)
    .map((fix, rank) => ({
      title: wordFix(judged.options.locale, fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, judged)],
      ...(rank === 0 && fix.safe && { isPreferred: true }),
      edit: changeOf(editsOf(source, fix.edits), asked),
    }));
}

/** As `--fix` does it: until none is left. Null where there is none. */
async function fixAll(judged: Judged, root: string, asked: Asked): Promise<CodeAction | null> {
  const { review, source, world, request, options, page, site } = judged;
  if (review === null || source === null || page === null) return null;
  const session = { site: { root, paths: request.paths }, world, request };
  const { files } = await mend(review, session, { dryRun: true, locale: options.locale });
  // The site holds the page as it is written, not as it would be.
  await site.prepare([page]);
  const [file] = files;
  if (file === undefined) return null;
  return {
    title: options.locale.editor.fixAll,
    kind: FIX_ALL,
    edit: changeOf(linesThatChange(file.before, file.after), asked),
  };
}

function editsOf(source: Source, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: editorRange(source, edit), newText: edit.text }));
}

/** By whole lines: an editor keeps what it knows of the others. */
function linesThatChange(before: string, after: string): TextEdit[] {
  const edits: Edit[] = [];
  let offset = 0;
  for (const { added, removed, value } of diffLines(before, after)) {
    const last = edits.at(-1);
    if (added === true) {
      if (last !== undefined && last.end === offset) edits[edits.length - 1] = { ...last, text: last.text + value };
      else edits.push({ start: offset, end: offset, text: value });
      continue;
    }
    if (removed === true) edits.push({ start: offset, end: offset + value.length, text: '' });
    offset += value.length;
  }
  return editsOf(new Source(before), edits);
}

/** Of this version of the text, and of no other. */
function changeOf(edits: TextEdit[], { uri, version }: Asked): NonNullable<CodeAction['edit']> {
  if (version === null) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
