/** What leads to a date: the words just before it, within its sentence. */
export type Lead = 'deadline' | 'opening' | 'since' | 'law' | 'log' | 'participle' | 'planned' | null;

const SINCE = / (?:depuis|since)(?: \S+){0,2} $/u;
/** « Après une phase d’investigation (février-mai 2025) »: it came before what is told. */
const AFTER = / (?:après|suite à|after) (?:une?|la|le|l|les|cette|ces|the|a) (?:\S+ ){1,5}$/u;
const DEADLINE =
  / (?:jusqu(?: (?:au|à|en|aux))?|jusque|jsqu?e?(?: au)?|avant|(?:à|l|cet|d|un) horizon|plus tard|d ici|date limite|échéance|dernier délai|clôture|clôturée?s?|until|till|by|before|prior to|no later than|deadline|closes?)(?: (?:le|la|l|à|au|fin|début|mi|the|end|of|de|du|en|soir|jour|inclus|est|sera|été|fixée?|reportée?|repoussée?|prolongée?|en cas|a|mois|année|vendredi|à la|candidature|candidatures|appels?|projets?|dépôt|dossiers?|des|inscriptions?)){0,6} $/u;
const OPENING =
  / (?:[àa] partir|[àa] compter|dès|from|starting|as of)(?: (?:de|du|d|le|la|l|mois|fin|début|mi|à|the)){0,3} $/u;
const LAW =
  / (?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|directives?|règlements?|jo|jorf|journal officiel|décisions?|délibérations?|arrêt|cass|instruction|constitution|traité|protocole|accord|act|regulation|law)(?: \S+){0,9} (?:du|de|d|of) $| cass $/u;
const LOG =
  / (?:mise?s? à jour|en date|(?:at least|current|correct|accurate|up to date) as|actualisée?|modifiée?|publiée?s?|parue?s?|parution|mise en ligne|rédigée?|consultée?s?|vérifiée?|archivée?|ajout|ajoutée?|écrit|fait à \S+|(?<!nouvelle |prochaine |première |future )version|posted|updated|accessed|published|modification|(?:dernière|last|latest) (?:validation|vérification|révision|relecture|actualisation|modification|mise à jour|review|revision|update)(?: \S+)?)(?: (?:le|la|en|de|d|du|on|depuis|in|of)){0,2} $/u;
const PARTICIPLE =
  /(?<! une?| l| la| le| cette| leur| son| sa| notre| se) (\p{L}{3,}(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ies|ert|erte|erts|ertes|it|ite|its|ites|ed))(?: (?:le|la|en|au|à|aux|dès|fin|début|mi|l|courant|pendant|durant|in|on|mois|de|par)){1,4} $/u;
const NOT_PARTICIPLE =
  /^(?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|fixée?s?|proposée?s?|organisée?s?|souhaitée?s?|annoncée?s?|reportée?s?|repoussée?s?|sélectionnée?s?|lieu|jeu|bureau|comité|marché|qualité|société|santé|activité|communauté|mobilité|accessibilité|sécurité|priorité|disponibilité|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|après|depuis|aussi|ainsi|celui|avis|permis|convenue?s?|retenue?s?|scheduled|planned|expected|need|feed|speed)$/u;
/** Nouns that end like a participle: « Journée le 5 mai », « à Paris le 5 mai », « Cérémonie le 5 mai ». */
const NOUN =
  /^(?:\p{L}*(?:eau|ieu|jeu|onie|erie|airie|ogie|omie|émie|phie|rgie|alité|arité|ivité)|journée|soirée|matinée|tournée|rentrée|visite|suite|site|réussite|audit|circuit|crédit|avis|devis|colis|paris|denis|calais|trois|merci|parmi|menu|revue|bienvenue|débat)s?$/u;
const PLANNED_LEAD =
  / (?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|souhaitée?s?|fixée?s?|planned|expected|scheduled|due)(?: (?:en|le|au|à|la|l|pour|courant|fin|début|mi|vers|d|ici|in|on|for|by|the)){1,4} $/u;
/** « Est prolongée de juillet à décembre »: the auxiliary of what goes on, no past. « A été », « s’est » and no auxiliary at all are. */
const PRESENT_PASSIVE =
  /(?<! (?:s|c)) (?:est|sont|is|are) (?:(?:pas|plus|ainsi|donc|aussi|également|actuellement|désormais|\p{L}+ment) )?(\p{L}+)(?: \S+){0,4} $/u;
const AFTER_FUTURE =
  / (?:sera|seront|serez|serons|être|va|vont|doit|doivent|devrait|devraient|be) (?:\p{L}+ )?\S+(?: \S+){0,4} $/u;

/**
 * @param before The words of the sentence before the date.
 * @param isRange Whether the date has an end of its own: « from 5 to 9 May » opens nothing for good.
 */
export function leadOf(before: string, isRange = false): Lead {
  if (SINCE.test(before) || (AFTER.test(before) && !DEADLINE.test(before))) return 'since';
  if (LAW.test(before)) return 'law';
  if (LOG.test(before) && !AFTER_FUTURE.test(before)) return 'log';
  if (DEADLINE.test(before)) return 'deadline';
  if (OPENING.test(before) && !isRange) return 'opening';
  const participle = PARTICIPLE.exec(before)?.[1];
  if (
    participle !== undefined &&
    !NOT_PARTICIPLE.test(participle) &&
    !NOUN.test(participle) &&
    !AFTER_FUTURE.test(before) &&
    PRESENT_PASSIVE.exec(before)?.[1] !== participle
  )
    return 'participle';
  return PLANNED_LEAD.test(before) ? 'planned' : null;
}

/** Words that make a date tell when. */
const ADVERBIAL =
  / (?:en|pour|d ici|ici|courant|depuis|avant|après|dès|jusqu|jusqu en|fin|début|mi|année|à|in|by|until|since|during|(?:à|l|cet|d|un) horizon|vers|entre|between|from|of the year)(?: (?:à|l|année|fin|early|late|the))? $/u;

/** Whether a year belongs to the noun before it (« bilan 2023 », « édition de 2020 ») rather than to the verb (« en 2024 »). */
export function isNounYear(before: string, isRange: boolean): boolean {
  if (before.trim() === '' || (isRange && / (?:de|from) $/.test(before))) return false;
  return !ADVERBIAL.test(before);
}
