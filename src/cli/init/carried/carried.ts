import type { RemarkConfiguration } from '../../../configuration/remark/read.ts';
import { readText } from '../../../content/read-text.ts';
import type { Tree } from '../../../content/tree.ts';
import { markdownLinkCheckFiles } from '../../../links/settings/markdown-link-check-config.ts';
import { isObject } from '../../../schema/json-schema.ts';
import { COMMAND_FILES, fromCommands } from './commands.ts';
import { dataOf, rubyDataOf } from './data.ts';
import { extended } from './extended.ts';
import { fromHtmlProofer } from './html-proofer.ts';
import { iniValue } from './ini.ts';
import { fromLychee, fromLycheeIgnore } from './lychee.ts';
import { fromMarkdownLinkCheck } from './markdown-link-check.ts';
import { fromMarkdownlint } from './markdownlint.ts';
import { fromMarkdownlintCli2, ignorePaths, linesOf } from './markdownlint-cli2.ts';
import { fromVale } from './vale.ts';
import { type Unread, Wishes } from './wishes.ts';

export interface CarriedFrom {
  /** The file it was read in. */
  readonly source: string;
  readonly wishes: Wishes;
  /** Nothing of it is read; null when it is. */
  readonly unread: Unread | null;
}

/** Null where it is not what it should be. @param before What the files above asked for. */
type Reader = (
  text: string,
  path: string,
  before: readonly CarriedFrom[],
  tree: Tree,
) => Wishes | null | Promise<Wishes | null>;

const markdownlint: Reader = async (text, path, _, tree) =>
  fromMarkdownlint(await extended(dataOf(text, path), path, tree));
const cli2: Reader = (text, path, before, tree) => ofCli2(dataOf(text, path), path, before, tree);
const htmlProofer: Reader = (text, path) => fromHtmlProofer(rubyDataOf(text, path));

/** Programs, which are never run. */
const CODE = /^\.(?:markdownlint|markdownlint-cli2|htmlproofer)\.(?:[cm]?js|rb)$/;

/** The files of other tools that are read at the root of a site, as data. Of two that set one thing, the first is kept, as that tool does. */
const READERS: Readonly<Record<string, Reader>> = {
  '.markdownlint.jsonc': markdownlint,
  '.markdownlint.json': markdownlint,
  '.markdownlint.yaml': markdownlint,
  '.markdownlint.yml': markdownlint,
  '.markdownlint-cli2.jsonc': cli2,
  '.markdownlint-cli2.yaml': cli2,
  '.github/linters/.markdown-lint.yml': markdownlint,
  '.github/linters/.markdown-lint.json': markdownlint,
  '.markdownlintrc': (text) =>
    fromMarkdownlint(/^\s*[{/]/.test(text) ? dataOf(text, '.markdownlintrc.json') : iniValue(text)),
  '.markdownlintignore': (text, _, before) => ofPaths(text, before),
  '.lycheeignore': fromLycheeIgnore,
  'lychee.toml': fromLychee,
  '.lychee.toml': fromLychee,
  '.github/lychee.toml': fromLychee,
  '.vale.ini': fromVale,
  '_vale.ini': fromVale,
  'vale.ini': fromVale,
  '.htmlproofer.yml': htmlProofer,
  '.htmlproofer.yaml': htmlProofer,
  '.htmlproofer.json': htmlProofer,
  '.htmlproofer': (text) => fromHtmlProofer(rubyDataOf(text, '.htmlproofer.yml')),
  '_config.yml': (text, path) => {
    if (!/^html-?proofer:/m.test(text)) return new Wishes();
    const value = rubyDataOf(text, path);
    return isObject(value) ? fromHtmlProofer(value['htmlproofer'] ?? value['html-proofer']) : null;
  },
  'package.json': (text, path, before, tree) => {
    if (!/"markdownlint(?:-cli2)?"\s*:/.test(text)) return new Wishes();
    const value = dataOf(text, path);
    if (!isObject(value)) return null;
    return ofCli2(value['markdownlint-cli2'] ?? { config: value['markdownlint'] }, path, before, tree);
  },
  ...Object.fromEntries(
    markdownLinkCheckFiles.map((path): [string, Reader] => [
      path,
      (text) => fromMarkdownLinkCheck(text, dataOf(text, path)),
    ]),
  ),
};

/** What other tools are asked for on a site, file by file; nothing of a file that asks for nothing. */
export async function readCarried(
  tree: Tree,
  files: ReadonlySet<string>,
  remark: RemarkConfiguration | null = null,
): Promise<readonly CarriedFrom[]> {
  const found: CarriedFrom[] = [];
  const note = (source: string, wishes: Wishes | null, unread: Unread): void => {
    const own = wishes ?? new Wishes();
    if (wishes === null || !own.isEmpty) found.push({ source, wishes: own, unread: wishes === null ? unread : null });
  };
  for (const source of files) if (CODE.test(source)) note(source, null, 'code');
  for (const [source, read] of Object.entries(READERS)) {
    if (!files.has(source)) continue;
    const text = await readText(tree, source);
    note(source, text === null ? null : await read(text, source, found, tree), 'unreadable');
  }
  if (remark !== null) note(remark.path, fromRemark(remark), remark.why ?? 'unreadable');
  for (const source of [...files].filter((path) => COMMAND_FILES.test(path)).sort())
    note(source, fromCommands((await readText(tree, source)) ?? '', source), 'unreadable');
  return found;
}

/** It is followed without a word in `relecture.yml`. */
function fromRemark({ rules, unknown, why }: RemarkConfiguration): Wishes | null {
  if (why !== null) return null;
  const wishes = new Wishes();
  wishes.followed.push(...Object.keys(rules));
  wishes.left.push(...unknown);
  return wishes;
}

/** They leave out what the configurations above ask for. */
function ofPaths(text: string, before: readonly CarriedFrom[]): Wishes {
  const wishes = new Wishes();
  ignorePaths(wishes, linesOf(text), markdownlintRules(before), (pattern) => pattern);
  return wishes;
}

/** Its rules may be in another file, of markdownlint alone: what it leaves out is left out by those too. */
async function ofCli2(
  value: unknown,
  path: string,
  before: readonly CarriedFrom[],
  tree: Tree,
): Promise<Wishes | null> {
  if (!isObject(value)) return null;
  const config = await extended(value['config'], path, tree);
  return fromMarkdownlintCli2({ ...value, ...(config !== undefined && { config }) }, markdownlintRules(before));
}

function markdownlintRules(before: readonly CarriedFrom[]): Readonly<Record<string, unknown>> {
  const own = before.filter(({ source }) => source.startsWith('.markdownlint'));
  return Object.assign({}, ...own.map(({ wishes }) => wishes.rules));
}
