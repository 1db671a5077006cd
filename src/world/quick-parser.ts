import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Root } from 'mdast';
import { Arena } from '../content/markdown/arena.ts';
import { isLikeMicromark, isPlainText } from '../content/markdown/like-micromark.ts';
import { adoptQuickParser, type QuickParser } from '../content/markdown/markdown.ts';
import { adoptMdxReader, type MdxReader } from '../content/markdown/mdx.ts';

/** GFM as micromark reads it: tables, footnotes, strikethrough, boxes, addresses in the text (satteri's `parse-options`). */
const GFM = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11);

/** What we use of satteri: a handle on a tree, and its bytes. */
interface Satteri {
  createMdastHandle(text: string, options: number, positions: boolean): object;
  createMdxMdastHandle(text: string, options: number, positions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

let started: Promise<void> | null = null;

/** Starts the parser written in Rust, once; where its file is not there, micromark goes on alone. */
export function startQuickParser(): Promise<void> {
  started ??= loadReaders().then(({ parse, readMdx }) => {
    adoptQuickParser(parse);
    adoptMdxReader(readMdx);
  });
  return started;
}

interface Readers {
  readonly parse: QuickParser | null;
  readonly readMdx: MdxReader | null;
}

/** Both null without the file. It takes some 70 ms of the processor to start. */
export async function loadReaders(file: string | null = fileOf(import.meta.url)): Promise<Readers> {
  if (file === null || !existsSync(file)) return { parse: null, readMdx: null };
  const { startSatteri } = await import('./satteri.ts');
  const satteri: Satteri = await startSatteri(brotliDecompressSync(readFileSync(file)));
  let isSound = true;
  return {
    parse(text, options) {
      if (!isSound || !isPlainText(text)) return null;
      try {
        const tree = treeOf(satteri, text);
        return tree !== null && isLikeMicromark(tree, text, options) ? tree : null;
      } catch {
        // A module that has failed once is in no known state: micromark reads this text and all others.
        isSound = false;
        return null;
      }
    },
    readMdx(text) {
      if (!isSound) return null;
      try {
        satteri.dropHandle(satteri.createMdxMdastHandle(text, GFM, true));
        return null;
      } catch (error) {
        const said = error instanceof Error && /^\d+:\d+: /.test(error.message) ? error.message : null;
        isSound = said !== null;
        return said;
      }
    },
  };
}

/** The parser alone. */
export async function loadQuickParser(file?: string | null): Promise<QuickParser | null> {
  return (await loadReaders(file)).parse;
}

function treeOf(satteri: Satteri, text: string): Root | null {
  const handle = satteri.createMdastHandle(text, GFM, true);
  try {
    return new Arena(satteri.serializeHandle(handle)).tree();
  } finally {
    satteri.dropHandle(handle);
  }
}

/** It stands beside `dist/` and `src/`. */
function fileOf(url: string): string | null {
  const root = /^(.*\/)(?:dist|src)\//.exec(url)?.[1];
  return root === undefined ? null : fileURLToPath(new URL('vendor/satteri/satteri.wasm.br', root));
}
