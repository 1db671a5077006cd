import type { Survey } from '../../layout/survey.ts';
import { folderOf, joinPath } from '../../routes/url-path.ts';

/** Modules that settings are parted into, beyond which nobody looks. */
const MOST = 30;

/** Whether the settings, or a module beside them that they call, make a markdown-it that keeps the ends of lines. */
export async function eleventyBreaks(survey: Survey, path: string | null): Promise<boolean> {
  const seen = new Set<string>(path === null ? [] : [path]);
  for (const file of seen) {
    const code = withoutComments((await survey.text(file)) ?? '');
    if (/\bmarkdown-?it\b|\bamendLibrary\b/i.test(code) && /\bbreaks["']?\s{0,9}:\s{0,9}true\b/.test(code)) return true;
    for (const named of modulesOf(code, folderOf(file), survey)) if (seen.size < MOST) seen.add(named);
  }
  return false;
}

/** What `import … from './a.js'` and `require('./a')` name, where it is in the tree. */
function modulesOf(code: string, folder: string, { files }: Survey): string[] {
  const named = code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s{0,9}(["'])(\.{1,2}\/[^"'\n]{1,200})\1/g);
  return [...named].flatMap(([, , name = '']) => {
    const file = joinPath(folder, name);
    if (file === null) return [];
    return ['', '.js', '.mjs', '.cjs', '.ts', '/index.js']
      .map((ending) => file + ending)
      .filter((one) => files.has(one));
  });
}

function withoutComments(code: string): string {
  return code.replace(/^[ \t]*\/\/.*$/gm, '');
}
