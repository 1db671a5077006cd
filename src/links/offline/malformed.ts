import type { LinkOccurrence } from '../link.ts';
import { contactTrouble } from './contact.ts';
import type { Malformation } from './malformation.ts';
import * as rest from './malformed-rest.ts';
import * as start from './malformed-start.ts';

export type { Malformation, MalformationCode } from './malformation.ts';

type Check = (url: string, kind: LinkOccurrence['kind']) => Malformation | null;

/** No server takes longer ones (8 KB is the usual limit of a request line): not looked at, so that hostile ones cost nothing. */
const MAXIMUM_LENGTH = 8192;

/** In this order: the first that applies explains the others. */
const CHECKS: readonly Check[] = [
  start.invisible,
  start.markdown,
  start.localFile,
  start.mailWithoutScheme,
  start.scheme,
  start.backslash,
  start.schemeTwice,
  start.noHost,
  start.mailAsWeb,
  start.doubleSlash,
  start.noScheme,
  start.glued,
  rest.entity,
  rest.stray,
  rest.space,
  rest.percent,
  rest.incompleteHost,
  rest.unreadable,
];

/** What is wrong with an address by its look alone; null when nothing is. Pure, no network. */
export function malformation({ url, kind }: Pick<LinkOccurrence, 'url' | 'kind'>): Malformation | null {
  // « bio: // » is a mark that nobody filled in.
  if (url.length > MAXIMUM_LENGTH || /^\/{2,9}$/.test(url)) return null;
  // `base: "mailto:"`: what a page writes before each address.
  if (kind === 'field' && /^(?:mailto|tel):$/i.test(url)) return null;
  const contact = contactTrouble(url) ?? start.script(url, kind);
  if (contact !== null) return contact;
  if (
    /^(?:mailto|tel|sms|javascript|data|geo|xmpp|matrix|skype|whatsapp|callto|facetime|urn|magnet|irc|tag|sips?|webcal):/i.test(
      url,
    )
  )
    return null;
  for (const check of CHECKS) {
    const found = check(url, kind);
    if (found !== null) return found;
  }
  return null;
}
