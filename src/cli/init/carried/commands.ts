import { isObject } from '../../../schema/json-schema.ts';
import { dataOf } from './data.ts';
import { stringsOf } from './patterns.ts';
import { Wishes } from './wishes.ts';

/** Where commands are written: workflows, and what builds a site. */
export const COMMAND_FILES =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.travis\.yml|\.circleci\/config\.yml|Rakefile|[\w-]+\.rake|Makefile|[jJ]ustfile|package\.json|\.pre-commit-config\.yaml)$/;

const TOOLS =
  /html-?proofer|HTMLProofer|markdownlint(?:-cli2?)?|markdown-link-check|\blychee|\bvale\b|\bremark\b(?=\s+\S)/;

/** How the tool is called: with options, or, in Ruby, with a group of them. */
const CALL = new RegExp(
  `(?:${TOOLS.source})(?:-action)?(?:[^\\n"']*?\\s(?=-{1,2}[a-zA-Z])|\\.check_\\w+\\()[^\\n]*`,
  'g',
);
/** A key of a step that uses one of their Actions. */
const STEP =
  /^([ \t]*)(?:-\s+)?uses:\s*["']?\S*(?:lychee-action|markdown-link-check|markdownlint-cli2-action|vale-action|htmlproofer|html-proofer)\S*/gm;

/**
 * What these tools are asked for where they are called. It is no file of data: each call is named as it is written, and nothing of it
 * is taken over.
 */
export function fromCommands(text: string, path: string): Wishes {
  const wishes = new Wishes();
  const named = new Set<string>();
  // A call that goes on over several lines is named by its beginning.
  for (const one of path === 'package.json' ? scriptsOf(text) : [text])
    for (const [call] of one.matchAll(CALL)) named.add(call.trim().replace(/[({[,]\s*$/, '(…)'));
  for (const found of text.matchAll(STEP)) named.add(stepAt(text, found.index).trim());
  for (const one of named) wishes.left.push(one);
  // Options that Ruby keeps in a group, before it calls.
  if (/HTMLProofer|html-proofer/.test(text))
    for (const [line] of text.matchAll(/^[^\n#]*\boptions\s*=\s*\{[^\n]*\}[^\n]*$/gm)) wishes.left.push(line.trim());
  return wishes;
}

/** Each command of `scripts`, as it is run. */
function scriptsOf(text: string): readonly string[] {
  const value = dataOf(text, 'package.json');
  const scripts = isObject(value) ? value['scripts'] : null;
  return isObject(scripts) ? stringsOf(Object.values(scripts)) : [];
}

/** The step on one line, with what it is given: to the next line that is not inside of it. */
function stepAt(text: string, start: number): string {
  const lines = text.slice(start, start + 2000).split(/\r?\n/);
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(1);
  const end = rest.findIndex((line) => line.trim() !== '' && (/^\s*-\s/.test(line) ? 0 : line.search(/\S/)) < indent);
  return [lines[0] ?? '', ...rest.slice(0, end < 0 ? rest.length : end)].map((line) => line.trim()).join(' ');
}
