/** The words by which pages, fields and headings tell what their dates are, without accents (`plainWords`, `fold`). */

/** What a page is for, as far as its dates are concerned. */
export type PageKind = 'history' | 'newsletter' | 'post' | 'offer' | 'call' | 'faq' | 'sample' | 'person' | 'past';

/** What shows the kind of a page: its folders, layout and collection; the name of its file; its title, which may say other things too. */
export interface Shows {
  readonly where: RegExp;
  readonly name?: RegExp;
  readonly title?: RegExp;
}

const FAQ = /\b(?:faqs?|foire aux questions)\b/;
const CALL =
  /\b(?:candidats?|candidatures?|candidater|postuler|apply|appels?|participer|participez|inscriptions?|concours|selection|jury|proposer|formations?|appel a projets|admissions?|rejoindre|calls?)\b/;
export const KINDS: Readonly<Record<Exclude<PageKind, 'history'>, Shows>> = {
  newsletter: { where: /\b(?:newsletters?|infolettres?|gazettes?|lettres? d information|bulletins?)\b/ },
  post: {
    where:
      /\b(?:posts?|blogs?|articles?|actualites?|actus?|news|billets?|presse?|communiques?|chroniques?|retours?|talks?|changelog|releases?|journal)\b/,
    name: /\b(?:presse|communiques?|actualites|changelog|releases?|newsletters?)\b/,
  },
  offer: { where: /\b(?:jobs?|offres?|emplois?|carrieres?|recrutements?|stages?|postes?)\b/ },
  sample: {
    where: /\b(?:templates?|modeles?|archetypes?|examplesite|fixtures?)\b/,
    // « modele-de-declaration.md »; but « modele-economique.md » is a page like another.
    name: /\b(?:templates?|gabarits?|modeles? d|modeles? de|modeles? du)\b|^ exerci[cs]es? (?!(?:19|20)\d\d)/,
  },
  past: {
    where: /\b(?:passees|passes|archives?|archived|historique|chronologie|history)\b/,
    // « formations-passees.md », and a file that is called nothing but « archives »; « defi-archives.md » may be about archives.
    name: /\b(?:passees|passes|historique|chronologie|history)\b|^ ?archives? [a-z]+ ?$/,
    // « Weekly reports archive »; « Archives » heads the page of an institution.
    title: / archives? ?$/,
  },
  person: { where: /\b(?:authors?|auteurs?|personnes?|people|members?|membres?|talents|equipe|team)\b/ },
  faq: { where: FAQ, name: FAQ, title: /\b(?:faq|foire aux questions)\b/ },
  call: {
    where: CALL,
    name: CALL,
    // « Formation » may be the name of a product.
    title:
      /\b(?:candidats?|candidatures?|candidate[rz]|postuler|postulez|appel a|inscriptions?|participez|proposer|devenir|rejoindre|rejoignez|apply|call for)\b/,
  },
};
/** Keys whose dates are marks of the page itself, judged by its schema and never guessed. */
export const TECHNICAL_KEY =
  /^(?:dates?|start|end|debut|fin|published(?:[-_ ]?(?:date|at|on))?|publication|publish[-_]?date|expiry[-_]?date|lastmod|updated?(?:[-_ ]?at)?|created?(?:[-_ ]?at)?|modified|birth.*|year|annee|version|weight|slug|url|file|image|date[-_](?:start|end|debut|fin|publication)|last[-_].*)$/;
/** A key that announces: the day of a coming event. */
export const EVENT_KEY =
  /^(?:(?:event|session|course|opening|closing|deadline|application|alpha|beta|launch)[-_ ](?:start|end|date|on)|start[-_]date|end[-_]date|(?!date)[a-z]+[-_]start|echeance|(?:[a-z]+[-_ ])*(?:deadline|limite)(?:[-_ ][a-z]+)*)$/;
/** A key that says by when. */
export const DUE_KEY = /(?:^|[-_ ])(?:deadline|limite|echeance|cloture|closing|due)(?:[-_ ]|$)/;
/** Fields that hold what somebody said: `citation`, `testimonials`. */
export const SAID_KEY = /^(?:quotes?|quotations?|citations?|verbatims?|testimonials?|temoignages?)$/;
/** A list of steps with their dates: « steps », « calendrier ». */
export const CALENDAR_KEY =
  /^(?:dates|calendrier|calendar|agenda|schedule|steps|etapes|timeline|planning|sessions|echeances|deadlines)$/;
/** A heading or a label that speaks of what is to come. */
export const COMING =
  / (?:calendrier|agenda|a venir|prochaine?s?|feuille de route|roadmap|planning|echeancier|dates|strategie|objectifs?|etapes? a venir|et apres|attendus?|next|upcoming|schedule|suites?|perspectives|ambitions?) /;
/** A heading that calls readers to act. */
export const CALLING =
  / (?:candidat\w*|postul\w*|inscri\w*|selection|laureats?|appels?|modalites|participe\w*|dossiers?|informations? complementaires?|ecrivez|rejoindre|rejoignez|apply|register) /;
/** A heading or a sentence that shows a model, not the thing. */
export const SAMPLE =
  / (?:exemples?|gabarits?|templates?|par exemple|ex|examples?|for instance) |^ modeles? | modeles? (?:d|de|du|a|type) |^ exerci[cs]e \d{1,3} /;
/** A heading over what is told as past. */
export const TOLD =
  / (?:historique|chronologie|evenements|retour|bilan|archives?|passees?|passes|journal|changelog|history|versions?) /;
/** The column of a table that says by when: « Échéance », « Date limite ». */
export const DUE =
  / (?:echeances?|dates? limites?|date butoir|deadlines?|due(?: date)?|prevue? (?:le|pour)|date (?:prevue|previsionnelle)) /;
/** The cell that says that its row is still to come. */
export const AHEAD = /^ (?:a venir|prevue?s?|planifiee?s?|planned|upcoming|scheduled|to come) $/;
/** « Prochains rendez-vous »; a calendar or a road map keeps what is done, this does not. */
export const UPCOMING = /^ (?:upcoming|next|(?:(?:nos|les|mes) )?prochaine?s?) | a venir $/;
/** The cell of a table that says that its row is over. */
export const OVER =
  /^ (?:terminee?s?|clos(?:e|es)?|faite?s?|reglee?s?|resolue?s?|annulee?s?|fermee?s?|passee?s?|livree?s?|resolved|done|closed|completed|cancell?ed|finished|shipped) $/;
