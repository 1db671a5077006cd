import { parseUrl } from '../../content/parse-url.ts';
import type { LinkOccurrence } from '../link.ts';
import { isWebUrl, schemeOf } from '../urls.ts';
import { type Malformation, told } from './malformation.ts';

/** Endings that make the first part of a path look like a host: those that French public sites link. */
const HOST_AND_PATH =
  /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}(?:fr|com|org|net|eu|io|info|paris|bzh|app|dev|tech)(?:[/?#]\S*)?$/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;

export function invisible(url: string): Malformation | null {
  const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.exec(url);
  if (found === null) return null;
  const fixed = url.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');
  return told('invisible', 'error', `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, fixed);
}

/** `[texte](https://…)` or `<https://…>` in a field that takes an address. */
export function markdown(url: string, kind: LinkOccurrence['kind']): Malformation | null {
  const found = kind === 'field' ? /^(?:!?\[[^\]]{0,500}\]\(([^\s()]+)\)|<([^\s<>]+)>)$/.exec(url) : null;
  return found === null ? null : told('markdown', 'error', url, found[1] ?? found[2] ?? null);
}

export function localFile(url: string): Malformation | null {
  // `file://serveur/dossier`: a share, which some readers of the page may have.
  if (/^file:\/\/(?!localhost\/)[a-z\d][\w.-]*\//i.test(url)) return told('shared-file', 'warning', url, null);
  return /^(?:file:|[a-z]:[\\/])/i.test(url) ? told('local-file', 'error', url, null) : null;
}

/** Most generators make no link of it, since it could do anything; in HTML it may be meant, and works. */
export function script(url: string, kind: LinkOccurrence['kind']): Malformation | null {
  const isMarkdown = kind === 'link' || kind === 'definition' || kind === 'autolink';
  return isMarkdown && /^(?:java|vb)script:/i.test(url) ? told('script', 'info', schemeOf(url) ?? '', null) : null;
}

export function mailWithoutScheme(url: string): Malformation | null {
  return MAIL.test(url) ? told('mail-no-scheme', 'error', url, `mailto:${url}`) : null;
}

/** `http//`, `https:/`, `ttps://`, `https;//`, `htpp://`. */
export function scheme(url: string): Malformation | null {
  const found = /^(h{0,2}t{1,3}p{1,2}s{0,2})([:;.]{0,2}\s?)(\/{1,3})(?=[^/])/i.exec(url);
  if (found === null || (/^https?$/i.test(found[1] ?? '') && found[2] === ':' && found[3] === '//')) return null;
  // `tp/tp1.md`: a folder; a slip keeps the `h`, or the colon, or both strokes.
  if (found[2] === '' && found[3] === '/' && !/^h/i.test(found[1] ?? '')) return null;
  const fixed = `${/s/i.test(found[1] ?? '') ? 'https' : 'http'}://${url.slice(found[0].length)}`;
  return told('scheme', 'error', found[0], parseUrl(fixed) === null ? null : fixed);
}

export function backslash(url: string): Malformation | null {
  return isWebUrl(url) && url.includes('\\') ? told('backslash', 'error', '\\', url.replaceAll('\\', '/')) : null;
}

export function schemeTwice(url: string): Malformation | null {
  const found = /^https?:\/\/(https?(?::\/{0,2}|\/{1,2}))(?=[^/])/i.exec(url);
  if (found === null) return null;
  const secure = /^https/i.test(found[1] ?? '') ? 'https' : 'http';
  return told('scheme-twice', 'error', found[0], `${secure}://${url.slice(found[0].length)}`);
}

export function noHost(url: string): Malformation | null {
  return /^https?:\/*$/i.test(url) ? told('no-host', 'error', url, null) : null;
}

export function mailAsWeb(url: string): Malformation | null {
  const mail = /^https?:\/\/([^/?#]+)\/?$/i.exec(url)?.[1];
  return mail !== undefined && MAIL.test(mail) ? told('mail-as-web', 'error', mail, `mailto:${mail}`) : null;
}

/** `//defis/lab-sante/`: another site for the browser, a page of this one for the editor. */
export function doubleSlash(url: string): Malformation | null {
  const host = /^\/\/+([^/?#]*)/.exec(url)?.[1];
  if (host === undefined || /[.:]/.test(host)) return null;
  return told('double-slash', 'error', host, `/${url.replace(/^\/+/, '')}`);
}

/** `www.site.fr`, `site.fr/page`: without `https://` the browser looks for them inside the page's own folder. */
export function noScheme(url: string, kind: LinkOccurrence['kind']): Malformation | null {
  if (kind === 'bare' || schemeOf(url) !== null || url.startsWith('/')) return null;
  if (!/^www\.[^\s/]+\.[a-z]{2,}/i.test(url) && !HOST_AND_PATH.test(url)) return null;
  return told('no-scheme', kind === 'field' ? 'warning' : 'error', url, `https://${url}`);
}

/** Two addresses in one; a whole address inside another (archives, translations) follows `/`, `=` or the like. */
export function glued(url: string): Malformation | null {
  const [, first, second] = /^(https?:\/\/.*?[\p{L}\p{N}.)])(https?:\/\/\S*)$/iu.exec(url) ?? [];
  // `f%28%27http://…%27%29`: what is between quotes or after a sign is part of the first, whatever writes the sign.
  if (first === undefined || second === undefined || /%(?:2[\da-f]|3[a-f])$/i.test(first)) return null;
  // The beginning of an address that was never pasted.
  if (/^https?:\/\/$/i.test(second)) return told('stray', 'warning', second, first);
  // Pasted twice over: once is what was meant.
  return told('glued', 'error', second, first.startsWith(second) ? second : null);
}
