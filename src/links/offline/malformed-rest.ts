import { parseUrl } from '../../content/parse-url.ts';
import { isWebUrl } from '../urls.ts';
import { type Malformation, told } from './malformation.ts';

export function entity(url: string): Malformation | null {
  const found = REFERENCE.exec(url)?.[0];
  return found === undefined ? null : told('entity', 'warning', found, url.replace(REFERENCES, decoded));
}

const REFERENCE = /&(?:amp|#\d{2,4}|#x[\da-f]{2,4});/i;
const REFERENCES = new RegExp(REFERENCE.source, 'gi');

function decoded(reference: string): string {
  if (/^&amp;$/i.test(reference)) return '&';
  const isHex = /^&#x/i.test(reference);
  return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 3 : 2), isHex ? 16 : 10));
}

/** What was pasted along with the address: `;`, `]`, `»`, a bracket that nothing opens, `%20` at the end. */
export function stray(url: string): Malformation | null {
  if (!isWebUrl(url)) return null;
  const end = url.length - trailing(url);
  const part = url.slice(end);
  return part === '' || end < 8 ? null : told('stray', 'warning', part, url.slice(0, end));
}

function trailing(url: string): number {
  let length = /(?:%20)+$|[;,\]>"'»”’|*]+$/i.exec(url.slice(-60))?.[0].length ?? 0;
  // In a query, a space at the end is part of what is asked.
  if (/\?[^#]*%20$/.test(url)) length = 0;
  if (length > 0 && url.endsWith(']') && url.includes('[')) length = 0;
  // « …/Global_attributes/data-* »: it stands for the rest of a name.
  if (/[-/=._]\*$/.test(url)) length = 0;
  if (length === 0 && url.endsWith(')') && count(url, ')') > count(url, '(')) length = 1;
  return length;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

export function space(url: string): Malformation | null {
  const found = isWebUrl(url) ? /\s+/u.exec(url) : null;
  // A tag in it: quotes that were to end the address are missing.
  if (found === null || /[<>]/.test(url)) return null;
  const [, user = '', host = ''] = /^(?:https?:)?\/\/([^@/?#]*@)?([^/?#]*)/i.exec(url) ?? [];
  // In a password: `link-credentials` tells it.
  if (/\s/u.test(user)) return null;
  if (/\s/u.test(host)) return told('space', 'error', host, null);
  // A space that cannot be typed was pasted: nobody knows whether one was meant.
  const isTyped = !/[^\S ]/u.test(url);
  return told('space', 'warning', found[0], isTyped ? url.replace(/ +/g, '%20') : null);
}

export function percent(url: string): Malformation | null {
  const path = isWebUrl(url) ? url.replace(/[?#][\s\S]*$/, '') : '';
  const found = /%(?![\da-f]{2}).{0,2}/i.exec(path);
  return found === null ? null : told('percent', 'warning', found[0], null);
}

/** `https://gouv`: no site on the internet is named by one word; machines of a local network are. */
export function incompleteHost(url: string): Malformation | null {
  const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '';
  // With a port, the short name of a machine on one's own network: « http://banc-4:5000 ».
  if (/^https?:\/\/[^/?#]*:\d/i.test(url)) return null;
  if (host === '' || /[.[]/.test(host) || /^(?:localhost|\d+|0x[\da-f]+)$/i.test(host)) return null;
  return told('incomplete-host', 'error', host, null);
}

export function unreadable(url: string): Malformation | null {
  if (!isWebUrl(url)) return null;
  const absolute = url.startsWith('//') ? `https:${url}` : /^www\./i.test(url) ? `https://${url}` : url;
  const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(absolute)?.[1] ?? '';
  return parseUrl(absolute) !== null && !/\.\.|^\.|[,;!]/.test(host) ? null : told('unreadable', 'error', host, null);
}
