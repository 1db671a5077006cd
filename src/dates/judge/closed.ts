import { scalarText } from '../../content/format/scalar-text.ts';
import { isIsoDay } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { fold } from '../read/tokens.ts';
import type { Setting } from './setting.ts';

const OVER =
  'closed?|clos|fermee?|terminee?|pourvue?|past|passee?|archivee?|archived|ended|finished|expired|expiree?|filled|annulee?|cancell?ed';
/** A status that says a page is over: an offer that is filled, a call that is closed. */
const OVER_STATUS = new RegExp(`^(?:${OVER})$`);
/** A key that says it with « true »: `poste_pourvu: true`; but `show_closed: true` is about other pages. */
const OVER_KEY = new RegExp(
  `^(?:(?:is|est|job|call|event|page|postes?|offres?|appels?|candidatures?|inscriptions?|recrutement|evenement)[-_ ])?(?:${OVER})$`,
);
const STATUS_KEY = /^(?:status|statut|state|etat)$/;
/** The day on which the site itself closes or withdraws the page. */
const CLOSING_KEY =
  /^(?:(?:[a-z]+[-_ ])?ferme|closed[-_ ]?(?:at|on)|(?:closing|close)[-_ ]?(?:date|day|on)|date[-_ ](?:de[-_ ])?(?:cloture|fermeture|expiration)|(?:expiry|expires?|expiration|unpublish)[-_ ]?(?:date|at|on)?)$/;

/** Whether the front matter around a passage says that its page, or its part of the page, is over. */
export function isClosed({ siblings }: Setting, today: IsoDate): boolean {
  const open = siblings?.['open'];
  if (siblings === undefined || isTrue(open)) return false;
  if (open === false || /^(?:false|closed|clos|fermé|ferme)$/i.test(scalarText(open))) return true;
  return Object.entries(siblings).some(([name, value]) => {
    const key = fold(name);
    if (STATUS_KEY.test(key)) return typeof value === 'string' && OVER_STATUS.test(fold(value));
    if (value === true || value === 'true') return OVER_KEY.test(key);
    const day = typeof value === 'string' ? value.slice(0, 10) : '';
    return isIsoDay(day) && day < today && CLOSING_KEY.test(key);
  });
}

export function isTrue(value: unknown): boolean {
  return value === true || /^(?:true|open|ouvert)$/i.test(scalarText(value));
}

/** « The migration was completed on Thursday »: what a page of works had to announce is done. */
const DONE =
  /(?:^|[.!?\n>*_] ?)[^.!?\n]{0,60}\b(?:migrations?|travaux|maintenance|chantiers?|déménagement|bascule|déploiement|works?|deployment|move)\b[^.!?\n]{0,60} (?:est|sont|a été|ont été|is|are|was|were|has been|have been) (?:maintenant |désormais |now )?(?:terminée?s?|achevée?s?|finie?s?|completed?|finished)\b/iu;
/** « L’appel est clos », « les inscriptions sont fermées », at the top of a page; not « quand l’appel est clos », « fermées du 3 au 5 ». */
const CLOSED_CALL =
  /(?:^|[.!?\n>*] ?)[^.!?\n]{0,60}\b(?:appels?|candidatures?|inscriptions?|sessions?|dépôts?|consultations?|enquêtes?|concours|offre|registrations?|applications?|call)\b[^.!?\n]{0,60} (?:est|sont|is|are) (?:désormais |maintenant |à présent |actuellement |now |currently )?(?:clos|closes?|closed|terminée?s?|fermée?s?|pourvue?|clôturée?s?)\b(?! (?:du|de|le|jusqu|entre|from|until|on))/iu;
const CONDITION = /\b(?:si|quand|lorsqu\S*|une fois|dès que|if|when|once)\b/iu;
/** Units of a page that are its top. */
const TOP = 500;

/** Whether the top of a page says that its call is closed, or that the works it announced are done. */
export function saysOver(texts: readonly string[]): 'closed' | 'done' | null {
  const says = (pattern: RegExp, reach: number) =>
    texts.some((text) => {
      const found = pattern.exec(text.slice(0, reach))?.[0];
      return found !== undefined && !CONDITION.test(found);
    });
  if (says(DONE, 2 * TOP)) return 'done';
  return says(CLOSED_CALL, TOP) ? 'closed' : null;
}
