import type { Severity } from '../rules/finding.ts';
import { contactTrouble } from './contact.ts';
import type { LinkOccurrence } from './link.ts';
import { isWebUrl, schemeOf } from './urls.ts';

/** What is wrong with an address as it is written: a message of `link-malformed`, and the address that was meant if it is sure. */
export interface Malformation {
  readonly code: MalformationCode;
  readonly severity: Severity;
  readonly fixed: string | null;
  /** The part at fault, for the sentence. */
  readonly part: string;
}

export type MalformationCode =
  | 'scheme'
  | 'scheme-twice'
  | 'no-scheme'
  | 'no-host'
  | 'incomplete-host'
  | 'double-slash'
  | 'glued'
  | 'backslash'
  | 'markdown'
  | 'invisible'
  | 'entity'
  | 'space'
  | 'stray'
  | 'percent'
  | 'local-file'
  | 'unreadable'
  | 'mail-no-scheme'
  | 'mail-as-web'
  | 'mail-empty'
  | 'mail-address'
  | 'tel-empty'
  | 'tel-letters'
  | 'tel-length'
  | 'tel-spaces';

type Check = (url: string, kind: LinkOccurrence['kind']) => Malformation | null;

/** Endings that make the first part of a path look like a host: those that French public sites link. */
const HOST_AND_PATH =
  /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}(?:fr|com|org|net|eu|io|info|paris|bzh|app|dev|tech)(?:[/?#]\S*)?$/i;
/** No server takes longer ones (8 KB is the usual limit of a request line): not looked at, so that hostile ones cost nothing. */
const MAXIMUM_LENGTH = 8192;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;

/** In this order: the first that applies explains the others. */
const CHECKS: readonly Check[] = [
  invisible,
  markdown,
  localFile,
  mailWithoutScheme,
  scheme,
  backslash,
  schemeTwice,
  noHost,
  mailAsWeb,
  doubleSlash,
  noScheme,
  glued,
  entity,
  stray,
  space,
  percent,
  incompleteHost,
  unreadable,
];

/** What is wrong with an address by its look alone; null when nothing is. Pure, no network. */
export function malformation({ url, kind }: Pick<LinkOccurrence, 'url' | 'kind'>): Malformation | null {
  if (url.length > MAXIMUM_LENGTH) return null;
  const contact = contactTrouble(url);
  if (contact !== null) return contact;
  if (/^(?:mailto|tel|sms|javascript|data|geo|xmpp|matrix|skype|whatsapp|callto|facetime|urn|magnet|irc):/i.test(url))
    return null;
  for (const check of CHECKS) {
    const found = check(url, kind);
    if (found !== null) return found;
  }
  return null;
}

function told(code: MalformationCode, severity: Severity, part: string, fixed: string | null): Malformation {
  return { code, severity, part, fixed };
}

function invisible(url: string): Malformation | null {
  const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.exec(url);
  if (found === null) return null;
  const fixed = url.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');
  return told('invisible', 'error', `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, fixed);
}

/** `[texte](https://…)` or `<https://…>` in a field that takes an address. */
function markdown(url: string, kind: LinkOccurrence['kind']): Malformation | null {
  const found = kind === 'field' ? /^(?:!?\[[^\]]{0,500}\]\(([^\s()]+)\)|<([^\s<>]+)>)$/.exec(url) : null;
  return found === null ? null : told('markdown', 'error', url, found[1] ?? found[2] ?? null);
}

function localFile(url: string): Malformation | null {
  return /^(?:file:|[a-z]:[\\/])/i.test(url) ? told('local-file', 'error', url, null) : null;
}

function mailWithoutScheme(url: string): Malformation | null {
  return MAIL.test(url) ? told('mail-no-scheme', 'error', url, `mailto:${url}`) : null;
}

/** `http//`, `https:/`, `ttps://`, `https;//`, `htpp://`. */
function scheme(url: string): Malformation | null {
  const found = /^(h{0,2}t{1,3}p{1,2}s{0,2})([:;.]{0,2}\s?)(\/{1,3})(?=[^/])/i.exec(url);
  if (found === null || (/^https?$/i.test(found[1] ?? '') && found[2] === ':' && found[3] === '//')) return null;
  const fixed = `${/s/i.test(found[1] ?? '') ? 'https' : 'http'}://${url.slice(found[0].length)}`;
  return told('scheme', 'error', found[0], URL.canParse(fixed) ? fixed : null);
}

function backslash(url: string): Malformation | null {
  return isWebUrl(url) && url.includes('\\') ? told('backslash', 'error', '\\', url.replaceAll('\\', '/')) : null;
}

function schemeTwice(url: string): Malformation | null {
  const found = /^https?:\/\/(https?(?::\/{0,2}|\/\/))(?=[^/])/i.exec(url);
  if (found === null) return null;
  const secure = /^https/i.test(found[1] ?? '') ? 'https' : 'http';
  return told('scheme-twice', 'error', found[0], `${secure}://${url.slice(found[0].length)}`);
}

function noHost(url: string): Malformation | null {
  return /^https?:\/*$/i.test(url) ? told('no-host', 'error', url, null) : null;
}

function mailAsWeb(url: string): Malformation | null {
  const mail = /^https?:\/\/([^/?#]+)\/?$/i.exec(url)?.[1];
  return mail !== undefined && MAIL.test(mail) ? told('mail-as-web', 'error', mail, `mailto:${mail}`) : null;
}

/** `//defis/lab-sante/`: another site for the browser, a page of this one for the editor. */
function doubleSlash(url: string): Malformation | null {
  const host = /^\/\/+([^/?#]*)/.exec(url)?.[1];
  if (host === undefined || /[.:]/.test(host)) return null;
  return told('double-slash', 'error', host, `/${url.replace(/^\/+/, '')}`);
}

/** `www.site.fr`, `site.fr/page`: without `https://` the browser looks for them inside the page's own folder. */
function noScheme(url: string, kind: LinkOccurrence['kind']): Malformation | null {
  if (kind === 'bare' || schemeOf(url) !== null || url.startsWith('/')) return null;
  if (!/^www\.[^\s/]+\.[a-z]{2,}/i.test(url) && !HOST_AND_PATH.test(url)) return null;
  return told('no-scheme', kind === 'field' ? 'warning' : 'error', url, `https://${url}`);
}

/** Two addresses in one; a whole address inside another (archives, translations) follows `/`, `=` or the like. */
function glued(url: string): Malformation | null {
  const [, first, second] = /^(https?:\/\/.*?[\p{L}\p{N}.)])(https?:\/\/\S*)$/iu.exec(url) ?? [];
  if (first === undefined || second === undefined) return null;
  // Pasted twice over: once is what was meant.
  return told('glued', 'error', second, first.startsWith(second) ? second : null);
}

function entity(url: string): Malformation | null {
  return /&amp;/i.test(url) ? told('entity', 'warning', '&amp;', url.replace(/&amp;/gi, '&')) : null;
}

/** What was pasted along with the address: `;`, `]`, `»`, a bracket that nothing opens, `%20` at the end. */
function stray(url: string): Malformation | null {
  if (!isWebUrl(url)) return null;
  const end = url.length - trailing(url);
  const part = url.slice(end);
  return part === '' || end < 8 ? null : told('stray', 'warning', part, url.slice(0, end));
}

function trailing(url: string): number {
  let length = /(?:%20)+$|[;,\]>"'»”’|*]+$/i.exec(url.slice(-60))?.[0].length ?? 0;
  if (length > 0 && url.endsWith(']') && url.includes('[')) length = 0;
  if (length === 0 && url.endsWith(')') && count(url, ')') > count(url, '(')) length = 1;
  return length;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function space(url: string): Malformation | null {
  const found = isWebUrl(url) ? /\s+/u.exec(url) : null;
  if (found === null) return null;
  const host = /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (/\s/u.test(host)) return told('space', 'error', host, null);
  return told('space', 'warning', found[0], url.replace(/\s+/gu, '%20'));
}

function percent(url: string): Malformation | null {
  const path = isWebUrl(url) ? url.replace(/[?#][\s\S]*$/, '') : '';
  const found = /%(?![\da-f]{2}).{0,2}/i.exec(path);
  return found === null ? null : told('percent', 'warning', found[0], null);
}

/** `https://gouv`: no site on the internet is named by one word; machines of a local network are. */
function incompleteHost(url: string): Malformation | null {
  const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '';
  if (host === '' || /[.[]/.test(host) || /^(?:localhost|\d+|0x[\da-f]+)$/i.test(host)) return null;
  return told('incomplete-host', 'error', host, null);
}

function unreadable(url: string): Malformation | null {
  if (!isWebUrl(url)) return null;
  const absolute = url.startsWith('//') ? `https:${url}` : /^www\./i.test(url) ? `https://${url}` : url;
  const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(absolute)?.[1] ?? '';
  return URL.canParse(absolute) && !/\.\.|^\.|[,;!]/.test(host) ? null : told('unreadable', 'error', host, null);
}
