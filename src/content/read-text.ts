import { decodeText } from './decode.ts';
import { ReadTrouble, type Tree } from './tree.ts';

/** The text of a file, null when it cannot be read. */
export async function readText(tree: Tree, path: string): Promise<string | null> {
  try {
    return decodeText(await tree.read(path)).text;
  } catch (error) {
    if (error instanceof ReadTrouble) return null;
    throw error;
  }
}
