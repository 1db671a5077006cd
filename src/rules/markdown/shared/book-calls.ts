import { folderOf, joinPath } from '../../../site/routes/url-path.ts';
import type { Call } from './called.ts';

/** `{{#include ../code/main.rs:2:4}}`, in code too; a backslash before it shows it as it is. */
const DIRECTIVE = /(\\?)\{\{\s{0,9}#(include|rustdoc_include|playground|playpen|template)\s{1,9}([^}\r\n]{1,300})\}\}/g;

/** What a page of mdBook includes and is nowhere: it is built all the same, and shows the line. */
export function* bookCalls(text: string, path: string, files: ReadonlySet<string>): Iterable<Call> {
  for (const { index, 0: written, 1: backslash, 2: directive = '', 3: given = '' } of text.matchAll(DIRECTIVE)) {
    const name = fileOf(directive, given);
    const target = joinPath(folderOf(path), name);
    if (backslash !== '' || name === '' || target === null || files.has(target)) continue;
    const folder = folderOf(target);
    const step = folderOf(name);
    const beside = [...files].flatMap((file) => (folderOf(file) === folder ? inFolder(step, file) : []));
    // A folder that holds nothing is filled when the site is built, or is no part of the repository.
    if (beside.length > 0) yield { kind: 'raw', name, closer: '', beside, start: index, end: index + written.length };
  }
}

/** The files that a page of mdBook includes. */
export function includedIn(text: string, path: string): ReadonlySet<string> {
  const found = [...text.matchAll(DIRECTIVE)].flatMap(([, backslash, directive = '', given = '']) =>
    backslash === '' ? (joinPath(folderOf(path), fileOf(directive, given)) ?? []) : [],
  );
  return new Set(found);
}

function fileOf(directive: string, given: string): string {
  const [first = ''] = given.trim().split(/\s+/, 1);
  return /include$/.test(directive) ? (given.trim().split(':', 1)[0]?.trim() ?? '') : first;
}

/** As the page would write it. */
function inFolder(step: string, file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return step === '' ? name : `${step}/${name}`;
}
