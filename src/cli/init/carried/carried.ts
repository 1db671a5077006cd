import { DataFile } from '../../../content/format/data-file.ts';
import { readText } from '../../../content/read-text.ts';
import type { Tree } from '../../../content/tree.ts';
import { fromHtmlProofer } from './html-proofer.ts';
import { fromLychee, fromLycheeIgnore } from './lychee.ts';
import { fromMarkdownlint } from './markdownlint.ts';
import { fromVale } from './vale.ts';
import type { Carried } from './wishes.ts';

export interface CarriedFrom extends Carried {
  /** The file it was read in. */
  readonly source: string;
}

/** @param text of the file */
type Reader = (text: string, path: string) => Carried | null | Promise<Carried | null>;

/** The files of other tools that are read at the root of a site, as data. */
const READERS: Readonly<Record<string, Reader>> = {
  '.markdownlint.json': (text, path) => fromMarkdownlint(dataOf(text, path)),
  '.markdownlint.jsonc': (text, path) => fromMarkdownlint(dataOf(withoutComments(text), `${path}.json`)),
  '.markdownlint.yaml': (text, path) => fromMarkdownlint(dataOf(text, path)),
  '.markdownlint.yml': (text, path) => fromMarkdownlint(dataOf(text, path)),
  '.lycheeignore': fromLycheeIgnore,
  'lychee.toml': fromLychee,
  '.vale.ini': fromVale,
  '.htmlproofer.yml': (text, path) => fromHtmlProofer(dataOf(text, path)),
  '_config.yml': (text, path) => {
    if (!/^html-?proofer:/m.test(text)) return null;
    const value = dataOf(text, path) as Readonly<Record<string, unknown>> | null;
    return fromHtmlProofer(value?.['htmlproofer'] ?? value?.['html-proofer'] ?? null);
  },
};

/** What other tools are asked for on a site, file by file; nothing of a file that asks for nothing. */
export async function readCarried(tree: Tree, files: ReadonlySet<string>): Promise<readonly CarriedFrom[]> {
  const found: CarriedFrom[] = [];
  for (const [source, read] of Object.entries(READERS)) {
    const text = files.has(source) ? await readText(tree, source) : null;
    const carried = text === null ? null : await read(text, source);
    if (carried !== null) found.push({ source, ...carried });
  }
  return found;
}

/** Null where it is no data. */
function dataOf(text: string, path: string): unknown {
  const file = new DataFile(path, text);
  return file.troubles.length > 0 ? null : file.value;
}

function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g,
    (_, kept: string | undefined) => kept ?? '',
  );
}
