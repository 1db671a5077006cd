import { fileEdits } from '../../content/edits.ts';
import type { Field, Page, Passage } from '../../content/page.ts';
import { NearFiles } from '../../site/relations/near-files.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/i;

/** A path that begins at the page, and ends in a file. */
const RELATIVE = /^\.{1,2}\/[^\s?#*{}]+\.[a-z\d]{2,5}$/i;

/** Images and files named in the front matter exist. */
export const frontMatterFile: Rule<'front-matter-file'> = {
  id: 'front-matter-file',
  severity: 'error',
  options: { folders: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } } },
  owns: 'fields',
  *check(page, { site, options, before }) {
    // Where the settings are code, they may serve files from anywhere.
    const unsure = { doubt: { unsure: true }, level: { severity: 'info' as const } };
    const sure = { doubt: {}, level: {} };
    // Nothing says that the page shows what the field names.
    const guessed = { doubt: {}, level: { severity: 'warning' as const } };
    const usual = site.plan.isKnown ? sure : unsure;
    let files: NearFiles | null = null;
    for (const passage of page.passages) {
      const value = passage.text.trim();
      if (passage.field === null) continue;
      const name = namedFile(passage.field, value, options);
      if (name === null) {
        if (leadsNowhere(passage.field, value, page, site))
          yield {
            message: 'relative',
            facts: { value },
            at: passage.range,
            data: { value },
            severity: 'info',
          };
        continue;
      }
      const { pointer } = passage.field;
      const target = site.file(name, page, pointer);
      const isDeclared =
        isFileField(passage.field) || Object.hasOwn(foldersOf(options['folders']), keyOf(passage.field));
      // What was there until this change was put there to be shown.
      const wasThere = before?.siteOf(page.path).file(name, page, pointer).kind === 'file';
      const isGuess = usual === sure && target.kind === 'missing' && !isDeclared && !wasThere;
      const known = isGuess ? guessed : usual;
      const { doubt, level } = target.kind === 'missing' && mayBeMade(name, page, site) ? unsure : known;
      if (target.kind === 'missing') {
        files ??= new NearFiles(site);
        const isThere = (one: string): boolean => site.file(one, page, pointer).kind === 'file';
        const meant = name === value ? files.meantBy(name, isThere) : null;
        const near = meant === null ? {} : { candidate: meant };
        const fixes = meant === null ? [] : mend(page, passage, meant, false);
        yield {
          message: 'missing',
          facts: { value, ...near, ...doubt },
          at: passage.range,
          data: { value: name },
          fixes,
          ...level,
        };
      }
      if (target.kind !== 'case') continue;
      const candidate = respell(value, target.path);
      yield {
        message: 'case',
        facts: { value, candidate, ...doubt },
        at: passage.range,
        data: { value: name, path: target.path },
        fixes: mend(page, passage, candidate, true),
        ...level,
      };
    }
  },
};

/** Whether a program or a folder that is not here may bring the file. */
function mayBeMade(name: string, page: Page, site: Site): boolean {
  const target = site.resolve(name, page);
  return target.kind === 'unknown' && /^(?:code|module|submodule)$/.test(target.doubt?.reason ?? '');
}

/** Of which the CMS, if there is one, says nothing but that it is a text. */
function isText({ description }: Field): boolean {
  return description?.widget == null || description.widget === 'string' || description.widget === 'hidden';
}

/** Which the CMS says to hold a file. */
function isFileField({ description, parent }: Field): boolean {
  return /^(?:image|file)$/.test(description?.widget ?? parent?.description?.widget ?? '');
}

function foldersOf(folders: unknown): object {
  return typeof folders === 'object' && folders !== null ? folders : {};
}

function keyOf({ name, parent }: Field): string {
  return parent?.kind === 'sequence' ? parent.name : name;
}

/** The path of the file a field names; null when the field names none, or nobody knows from which folder. */
function namedFile(field: Field, value: string, options: Readonly<Record<string, unknown>>): string | null {
  if (isFileField(field)) return value;
  const folders = foldersOf(options['folders']);
  const key = keyOf(field);
  const folder = Object.hasOwn(folders, key) ? Reflect.get(folders, key) : undefined;
  if (typeof folder === 'string' && value !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(value))
    return `/${folder.replace(/^\/|\/$/g, '')}/${value}`;
  return isText(field) && /^\/[^\s/]\S*$/.test(value) && FILE.test(value) ? value : null;
}

/** `../b/absente.md` in a field of which nobody knows what the site makes: neither a file nor a page stands there. */
function leadsNowhere(field: Field, value: string, page: Page, site: Site): boolean {
  if (!isText(field) || !RELATIVE.test(value)) return false;
  return site.file(value, page, field.pointer).kind !== 'file' && site.resolve(value, page).kind === 'missing';
}

/** The value as written, its last steps spelled as the file is. */
function respell(value: string, path: string): string {
  const steps = value.split('/');
  const real = path.normalize('NFC').split('/');
  for (let back = 1; back <= Math.min(steps.length, real.length); back++) {
    const name = real.at(-back) ?? '';
    if (steps.at(-back)?.normalize('NFC').toLowerCase() !== name.toLowerCase()) break;
    steps[steps.length - back] = name;
  }
  return steps.join('/');
}

function mend(page: Page, passage: Passage, text: string, safe: boolean) {
  const edits = fileEdits(passage, page.source, [{ start: 0, end: passage.text.length, text }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from: passage.text, to: text } }, safe, edits }];
}
