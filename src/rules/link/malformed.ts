import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { maskCredentials } from '../../links/credentials.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { type Malformation, malformation } from '../../links/offline/malformed.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

/** The short name of a machine of a private network; « httpexemple » and « wwwexemple » are none. */
const LOCAL = /^(?!http|www)[a-z][a-z\d]{4,11}$/;

/** An address that cannot work as it is written: found by its look alone, without network. */
export const linkMalformed: Rule<'link-malformed'> = {
  id: 'link-malformed',
  severity: 'error',
  owns: 'addresses',
  *check(page, context) {
    for (const link of context.links(page)) {
      const found = malformation(link);
      if (found === null) yield* spacesAround(link, page);
      if (found === null || isNoFault(found, link, page, context.site)) continue;
      yield {
        message: found.code,
        facts: { part: maskCredentials(found.part), better: found.fixed && maskCredentials(found.fixed) },
        at: link.range,
        severity: isPlausible(found, page) ? 'info' : found.severity,
        data: { url: link.url, problem: found.code },
        fixes: found.fixed === null ? [] : rewriteFix(page, link, found.fixed, isSure(found)),
      } as Report<'link-malformed'>;
    }
  },
};

/** `lien: "https://www.exemple.fr/ "`: nobody sees the space, and what is written after it by a template is lost. */
function* spacesAround({ kind, passage, url, range }: LinkOccurrence, page: Page): Generator<Report<'link-malformed'>> {
  const { text } = passage;
  if (kind !== 'field' || text.trim() === text || text.trim() !== url) return;
  const edits = fileEdits(passage, page.source, [{ start: 0, end: text.length, text: url }]);
  const title = { key: 'replace', facts: { from: text, to: url } } as const;
  yield {
    message: 'around',
    facts: { part: text, better: url },
    at: range,
    severity: 'info',
    data: { url, problem: 'around' },
    fixes: edits === null ? [] : [{ title, safe: true, edits }],
  };
}

function isNoFault({ code, part }: Malformation, link: LinkOccurrence, page: Page, site: Site): boolean {
  // `http://[serveur]/page` and `www.serveur%-a.fr` in a sentence are models or patterns, and most generators make no link of them.
  if (link.kind === 'bare' && /^(?:https?:\/\/)?[^/?#\s]{0,200}[[\]{}<>%]/i.test(link.url)) return true;
  // Liquid, and Jinja for Pelican, write a field as it stands: in HTML, `&amp;` is what an address holds.
  if (code === 'invisible') return site.resolve(link.url, page).kind === 'file';
  // `keywords="https://exemple.fr"`: the mark that closes is of what stands before.
  if (code === 'stray' && part === '"') return link.passage.text.charAt(link.start - 1) === '"';
  if (code === 'entity') return link.kind === 'field' && /^(?:jekyll|pelican)$/.test(site.generator ?? '');
  return code === 'no-scheme' && (isShown(link) || leadsSomewhere(link.url, page, site));
}

/** What may well work where it is meant to: `http://livebox/` at home, an entity in a field that a program escaped. */
function isPlausible({ code, part }: Malformation, page: Page): boolean {
  return code === 'entity' ? holdsHtml(page) : code === 'incomplete-host' && LOCAL.test(part);
}

/** A program that escaped one field for HTML escaped them all, and its templates know. */
function holdsHtml({ passages }: Page): boolean {
  return passages.some(
    ({ field, text }) => field !== null && /<\/[a-z]|&(?:#\d{1,6}|quot|nbsp|lt|[lr]squo);/i.test(text),
  );
}

/** `name: www.exemple.fr` beside its whole address is the text of that link; in a list of hosts, each is a host. */
function isShown({ url, kind, passage: { field } }: LinkOccurrence): boolean {
  if (kind !== 'field' || field === null || field.parent === null) return false;
  const beside = field.parent.children.filter((one) => one !== field);
  const host = url.replace(/\/$/, '').toLowerCase();
  if (field.parent.kind === 'sequence')
    return beside.length > 1 && beside.every(({ value }) => typeof value === 'string' && !/[/\s]/.test(value));
  return beside.some(
    ({ value }) => typeof value === 'string' && /^https?:/i.test(value) && value.toLowerCase().includes(host),
  );
}

/** `notes.info` may be a page of the site after all, `exemple.fr/` a folder beside this one. */
function leadsSomewhere(url: string, page: Page, site: Site): boolean {
  const { kind } = site.resolve(url, page);
  if (kind === 'page' || kind === 'file' || kind === 'case') return true;
  const folder =
    page.path.slice(0, page.path.lastIndexOf('/') + 1) + url.replace(/[?#][\s\S]*$/, '').replace(/\/*$/, '/');
  return [...site.files].some((path) => path.startsWith(folder));
}

/** An address that was only guessed from a bare name is left to the editor, and a star that may be of the address (`data-*`). */
function isSure({ code, part }: Malformation): boolean {
  return code !== 'no-scheme' && code !== 'double-slash' && !part.includes('*');
}
