import { type HtmlPage, plainText } from './html.ts';
import { normal } from './normal.ts';

/** What answers in place of a site that is no longer there. */
export type Loss = 'for-sale' | 'suspended' | 'installed';

/** Those who sell names, and fill those nobody bought with advertisements: by what their pages load. */
const MARKET =
  /<(?:script|iframe|frame|link)\b[^<>]{0,300}?\b(?:src|href)\s{0,3}=\s{0,3}["']?(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,4}(?:sedoparking|parkingcrew|parklogic|bodis|hugedomains|afternic|dan|undeveloped|above|parking-crew|skenzo|domainsponsor)\.(?:com|net)\b/i;
const MARKETS = /(?:^|\.)(?:hugedomains|afternic|dan|sedo|undeveloped|domainmarket|buydomains)\.com$/i;

const domain =
  '(?:(?:the |this |ce |le |votre |your )?(?:nom de )?(?:domaine?|domain name|domain|site|website)\\b[ \'’"«».\\w-]{0,60}?)';
const FOR_SALE = new RegExp(
  `^(?:${domain} (?:is |est |may be |could be |peut etre )?(?:for sale|a vendre|en vente|parked|parque|en parking|expired|expire|available|disponible a la vente)\\b|(?:buy|achetez|acheter) (?:this|ce|the) (?:domain|nom de domaine|domaine)|(?:domain|nom de domaine|domaine) (?:for sale|a vendre|parking|parked)|[a-z\\d-]{1,63}(?:\\.[a-z]{2,12}){1,2} (?:is |est )?(?:for sale|a vendre|en vente|parked)\\b)`,
);
/** Bought, and nothing put there yet. */
const REGISTERED =
  /(?:(?:ce|this|votre|your) (?:nom de domaine|domaine?|domain name|domain)\b.{0,40}? (?:enregistre|reserve|cree|registered|parked|parque|created)\b|\bparked free\b)/;
const SUSPENDED =
  /^(?:(?:this |your |the |ce |votre |le )?(?:account|site|website|web site|domain|hosting|compte|hebergement|domaine)(?: (?:is|has been|was|est|a ete))? (?:suspended|suspendue?|desactivee?|disabled)|bandwidth limit exceeded)[ !.…]{0,3}$/;
const INSTALLED =
  /^(?:welcome to (?:nginx|openresty|caddy|centos|lighttpd)[ !.]{0,3}|(?:nginx|apache|apache2|iis|web server|lighttpd)?[ \w()./'-]{0,30}(?:default|test) page\b[ \w:.!-]{0,60}|it works!?|iis windows(?: server)?|iis\d?|default web ?site page|plesk [ \w]{0,40}|your website is up and running|congratulations! your [\w ]{1,40}|caddy works!?|xampp [\w .]{0,20}|page par defaut(?: du serveur)?[ \w]{0,30})$/;

/** Such pages are short, in UTF-16 units: others may carry an advertisement. */
const SHORT = 30_000;

/** What a page says when the site it stood for has gone; null for any other page. */
export function lossOf({ text, shown, title, headings }: HtmlPage, url: URL): Loss | null {
  if (MARKETS.test(url.hostname)) return 'for-sale';
  const words = [title, ...headings.slice(0, 1), ...firstOf(shown, 'h2'), ...firstOf(shown, 'p')]
    .map(normal)
    .filter((text) => text.length < 150);
  if (words.some((text) => INSTALLED.test(text))) return 'installed';
  if (words.some((text) => SUSPENDED.test(text))) return 'suspended';
  const isForSale = words.some((text) => FOR_SALE.test(text) || REGISTERED.test(text));
  return isForSale || (text.length < SHORT && MARKET.test(text)) ? 'for-sale' : null;
}

function firstOf(shown: string, name: 'h2' | 'p'): string[] {
  const found = new RegExp(`<${name}(?=[\\s>])[^<>]{0,500}>([\\s\\S]{1,400}?)</${name}`, 'i').exec(shown)?.[1];
  return found === undefined ? [] : [plainText(found)];
}
