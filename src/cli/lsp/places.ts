import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Range as EditorRange, Position } from 'vscode-languageserver/node';
import type { Range, Source } from '../../content/source.ts';

/** Lines and columns of an editor, 0-based; columns in UTF-16 units, as ours. */
export function editorRange(source: Source, { start, end }: Range): EditorRange {
  return { start: editorPosition(source, start), end: editorPosition(source, end) };
}

function editorPosition(source: Source, offset: number): Position {
  const { line, column } = source.place(offset);
  return { line: line - 1, character: column - 1 };
}

export function offsetOf(source: Source, { line, character }: Position): number {
  const start = source.lineStarts[line];
  if (start === undefined) return source.length;
  return Math.min(start + character, source.lineStarts[line + 1] ?? source.length);
}

/** Of two stretches, whether one touches the other: a cursor beside a word is on it. */
export function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The file that an editor speaks of; null for what is on no disk. */
export function fileOf(uri: string): string | null {
  if (!/^file:/i.test(uri)) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
