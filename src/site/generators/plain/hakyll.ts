import { createGlob } from '../../../configuration/glob.ts';
import { isContentPath } from '../../../content/find-pages.ts';
import type { Survey } from '../../layout/survey.ts';
import { below } from '../../routes/url-path.ts';
import type { Told } from './told.ts';

const PROGRAM = /^(?:(?:src|app|hs)\/)?[^/]+\.l?hs$/;
const IMPORTS = /^[ \t>]{0,4}import[ \t]{1,40}(?:qualified[ \t]{1,40})?Hakyll(?:\b|$)/m;
const PACKAGE = /^(?:[^/]+\.cabal|package\.yaml)$/;

/** What may stand around the texts of a pattern that is written in full. */
const COMBINED = /\b(?:fromList|fromGlob|hasVersion|hasNoVersion)\b|\.[|&]{2}\.|[\s()[\],]/g;

/** Hakyll, whose settings are a program: the patterns that `match` is given are read, where they are texts. */
export async function hakyllTold(survey: Survey, base: string): Promise<Told | null> {
  const read = async (pattern: RegExp) => {
    const named = [...survey.files].filter((file) => pattern.test(below(base, file) ?? ''));
    return Promise.all(named.map(async (file) => (await survey.text(file)) ?? ''));
  };
  const programs = await read(PROGRAM);
  if (!programs.some((program) => IMPORTS.test(program))) return null;
  const isMatched = matcherOf(programs);
  const pages = [...survey.files].filter(
    (file) => isContentPath(file) && isMatched?.(below(base, file) ?? '') === true,
  );
  return {
    dialect: null,
    mdx: null,
    reader: undefined,
    above: null,
    plainFields: readsLines(await read(PACKAGE)),
    data: null,
    folder: base,
    // Where no page is matched, the patterns are made elsewhere.
    ignores: (path) => pages.length > 0 && isMatched?.(below(base, path) ?? '') === false,
  };
}

/** Whether a path is matched by one of the patterns; null where some of them are no plain texts. */
function matcherOf(programs: readonly string[]): ((rel: string) => boolean) | null {
  const globs: string[] = [];
  for (const program of programs) {
    const code = program.replace(/^[ \t]*--.*$/gm, '').replace(/\{-[\s\S]{0,20000}?-\}/g, '');
    for (const [, given = ''] of code.matchAll(/(?<![\w.'"])match(?:Metadata)?[ \t\n]{1,40}([^$\n]{0,300})\$/g)) {
      const texts = [...given.matchAll(/"([^"\n]{1,200})"/g)].map(([, glob = '']) => glob);
      const left = given.replace(/"[^"\n]{0,200}"/g, '').replace(COMBINED, '');
      // `match (fromGlob $ lang ++ "/*") $` breaks off at its own dollar.
      if (texts.length === 0 || left !== '') return null;
      globs.push(...texts);
    }
  }
  // `**` crosses folders there, whatever follows it.
  const matchers = globs.map((glob) => createGlob(glob.replace(/\*\*(?=[^/])/g, '**/*')));
  return (rel) => matchers.some((matches) => matches(rel));
}

/** Up to 4.7, a front matter is lines `key: value`; 4.8 reads YAML. What says nothing of its packages is older than those that had to. */
function readsLines(packages: readonly string[]): boolean {
  const bounds = packages.flatMap((text) => /\bhakyll\b([^,\n]{0,80})/.exec(text)?.[1] ?? []);
  const [bound] = bounds;
  if (bound === undefined) return packages.length === 0;
  const [, sign = '', major = '', minor = '0'] = /(==|\^>=|<=?)\s{0,9}(\d+)(?:\.(\d+))?/.exec(bound) ?? [];
  const version = Number(major) * 100 + Number(minor);
  return major !== '' && (sign === '<' ? version <= 408 : version < 408);
}
