import type { CodeSettings } from '../../site/settings/code.ts';
import type { Settings } from '../../site/settings/value.ts';

/** By their text: what settings that are code tell, as it was read when the index of the site was made. */
export const knownCode = new Map<string, CodeSettings>();

/** Stands in for `src/site/settings/code.ts` in a browser, whose parsers of JavaScript are a fifth of all: they are loaded where nobody has read the text yet. */
export async function readCode(path: string, source: string, imported?: Settings): Promise<CodeSettings> {
  return knownCode.get(source) ?? (await import('../../site/settings/code.ts')).readCode(path, source, imported);
}

export async function parseProgram(path: string, source: string) {
  return (await import('../../site/settings/code.ts')).parseProgram(path, source);
}
