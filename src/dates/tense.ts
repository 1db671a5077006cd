/** The tense of a clause, by the endings and auxiliaries of its words (lower case, accents kept, a space around each). */

const PERFECT = new RegExp(
  ` (?:a|ont|avons|avez|ai|tu as|ayant|s est|se sont|s étant)(?: (?:pas|plus|ainsi|donc|déjà|également|aussi|notamment|toujours|récemment|depuis|alors|tous|toutes|bien|enfin|finalement|ensuite|d abord|nous|vous|y|pu|su|dû|permis de|eu|été))*` +
    ` (?:été|eu|pu|su|dû|\\p{L}+(?:é|ée|és|ées|ert|ertes?|erts|int|inte|ints)|(?!lieu |plus |tous |nous |vous |dans |des |bureau |aussi |ainsi |ici |lui |qui |peu |beau |jeu |depuis |trois |mais |puis |si |ni |ceci |celui |parmi |demi )\\p{L}+(?:i|ie|is|ies|u|ue|us|ues|it|ite|ise|uit|uite|ait))(?= )`,
  'u',
);
const PERFECT_OF_MOTION =
  / (?:est|sont|tu es|êtes|sommes) (?:\p{L}+ment )?(?:née?s?|morte?s?|venue?s?|devenue?s?|revenue?s?|arrivée?s?|parti(?:e|s|es)?|entrée?s?|sorti(?:e|s|es)?|restée?s?|passée?s?|allée?s?|intervenue?s?|survenue?s?|apparue?s?|parue?s?|décédée?s?)(?= )/u;
const ENGLISH_PAST =
  / (?:was|were|had|has been|have been|has|did|started|launched|created|founded|published|joined|became|took place|made|went|released|held|introduced|announced|requested|ran|began|won|took|gave|came|hosted|gathered|attended|ended|welcomed|opened)(?= )/u;
/** « Figurent », « expirent » and « gèrent » are present: only these stems make a past in -urent; those make none in -irent and -èrent. */
const PAST_SIMPLE =
  / (?:fut|fit|eut|naquit|devint|vit|prit|mit|(?:e|f|p|s|l|b|conn|reconn|par|appar|dispar|compar|reç|conç|aperç|perç|voul|val|fall|mour|cour|véc|survéc|cr|pl|concl|él)urent|(?!(?:exp|resp|asp|insp|transp|t|att|ret|ét|adm|dés)irent )\p{L}+irent|(?!(?:g|op|lib|gén|régén|préf|diff|consid|adh|sugg|accél|mod|esp|féd|coop|transf|réf|conf|tol|énum|alt|légif|rep|récup|temp|exon|rémun|prosp|ins|ing|délib|prolif|pond|persév)èrent )\p{L}{2,}èrent)(?= )/u;

const FUTURE_ENDING = /(?:[bcdfglmnptv]r|er|ir|ur|oir|rr)(?:a|ont)$|(?:er|ir|dr|vr|rr|ur)(?:ez|ons)$/u;
/** Words that end like a future and are none: nouns, and the past or the present of verbs in -rer and -rir. */
const NOT_FUTURE = new Set(
  (
    'caméra camera opéra extra ultra infra intra contra sierra terra agora entra montra démarra rencontra tira inspira retira assura mesura dura jura front affront environs ' +
    'mantra umbra zebra hydra libra cobra algebra rencontrez montrez entrez découvrez ouvrez offrez couvrez souffrez découvrons ouvrons offrons montrons rencontrons entrons ' +
    'mesurez mesurons jurons assurez assurons admirez inspirez désirez retirez tirez'
  ).split(' '),
);
const ENGLISH_FUTURE = / (?:will|shall|going to|ll)(?= )/;

const IMPERFECT_ENDING = /(?:[^r]|[aeiouyéè]r)ai(?:t|ent)$/u;
const NOT_IMPERFECT = new Set(
  'fait lait souhait retrait portrait extrait trait attrait parfait forfait bienfait satisfait refait défait sait plait soustrait distrait abstrait paient essaient aient'.split(
    ' ',
  ),
);
const CONDITIONAL = /(?:er|ir|ur|dr|vr|tr|rr)ai(?:t|ent)$/u;
const IMPERFECT_WORDS = / (?:étions|avions|devions|visions|souhaitions|pensions|voulions|prévoyions)(?= )/u;

export function tellsFuture(words: string): boolean {
  return ENGLISH_FUTURE.test(words) || words.split(' ').some(isFuture);
}

export function tellsImperfect(words: string): boolean {
  return IMPERFECT_WORDS.test(words) || words.split(' ').some(isImperfect);
}

/** Passé composé, and the past of English. */
export function tellsPerfect(words: string): boolean {
  return PERFECT.test(words) || PERFECT_OF_MOTION.test(words) || ENGLISH_PAST.test(words);
}

export function tellsPastSimple(words: string): boolean {
  return PAST_SIMPLE.test(words);
}

function isFuture(word: string): boolean {
  return word.length > 3 && FUTURE_ENDING.test(word) && !word.endsWith('éra') && !NOT_FUTURE.has(word);
}

function isImperfect(word: string): boolean {
  return word.length > 4 && IMPERFECT_ENDING.test(word) && !NOT_IMPERFECT.has(word) && !CONDITIONAL.test(word);
}

/** What leads to a date: the words just before it, within its sentence. */
export type Lead = 'deadline' | 'opening' | 'since' | 'law' | 'log' | 'participle' | 'noun' | 'planned' | null;

const SINCE = / (?:depuis|since)(?: \S+){0,2} $/u;
const DEADLINE =
  / (?:jusqu(?: (?:au|à|en|aux))?|avant|plus tard|d ici|date limite|échéance|dernier délai|clôture|clôturée?s?|until|till|by|before|no later than|deadline)(?: (?:le|la|l|à|au|fin|début|mi|the|end|of|de|du|en|soir|jour|inclus|est|sera|fixée?|reportée?|repoussée?|prolongée?|en cas|a|mois|année|vendredi|à la|candidature|candidatures|dépôt|dossiers?|des|inscriptions?)){0,6} $/u;
const OPENING =
  / (?:à partir|à compter|dès|from|starting|as of)(?: (?:de|du|d|le|la|l|mois|fin|début|mi|à|the)){0,3} $/u;
const LAW =
  / (?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|directives?|règlements?|jo|jorf|journal officiel|décisions?|délibérations?|arrêt|ce|cass|instruction|constitution|traité|protocole|accord|act|regulation|law)(?: \S+){0,9} (?:du|de|d|of) $| (?:ce|cass) $/u;
const LOG =
  / (?:mise?s? à jour|actualisée?|modifiée?|publiée?s?|parue?s?|rédigée?|consultée?s?|vérifiée?|archivée?|ajout|ajoutée?|écrit|fait à \S+|version|posted|updated|accessed|published|modification|dernière modification|dernière mise à jour)(?: (?:le|la|en|du|on|depuis|in|of)){0,2} $/u;
const PARTICIPLE =
  / (\p{L}{3,}(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ies|ert|erte|erts|ertes|it|ite|its|ites|ed))(?: (?:le|la|en|au|à|aux|dès|fin|début|mi|l|courant|pendant|durant|in|on|mois|de|par)){1,4} $/u;
const NOT_PARTICIPLE =
  /^(?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|fixée?s?|proposée?s?|organisée?s?|souhaitée?s?|annoncée?s?|reportée?s?|repoussée?s?|sélectionnée?s?|lieu|jeu|bureau|comité|marché|qualité|société|santé|activité|communauté|mobilité|accessibilité|sécurité|priorité|disponibilité|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|après|depuis|aussi|ainsi|celui|clôturée?s?|livrée?s?|mise?s?|réalisée?s?|recrutée?s?|publiée?s?|avis|permis|convenue?s?|retenue?s?|scheduled|planned|expected|need|feed|speed)$/u;
const PLANNED_LEAD =
  / (?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|souhaitée?s?|fixée?s?|planned|expected|scheduled|due)(?: (?:en|le|au|à|la|l|pour|courant|fin|début|mi|vers|d|ici|in|on|for|by|the)){1,4} $/u;
const AFTER_FUTURE =
  / (?:sera|seront|serez|serons|être|va|vont|doit|doivent|devrait|devraient|be) (?:\p{L}+ )?\S+(?: \S+){0,4} $/u;

/**
 * @param before The words of the sentence before the date.
 */
export function leadOf(before: string): Lead {
  if (SINCE.test(before)) return 'since';
  if (LAW.test(before)) return 'law';
  if (LOG.test(before) && !AFTER_FUTURE.test(before)) return 'log';
  if (DEADLINE.test(before)) return 'deadline';
  if (OPENING.test(before)) return 'opening';
  const participle = PARTICIPLE.exec(before)?.[1];
  if (participle !== undefined && !NOT_PARTICIPLE.test(participle) && !AFTER_FUTURE.test(before)) return 'participle';
  return PLANNED_LEAD.test(before) ? 'planned' : null;
}

const ADVERBIAL =
  / (?:en|pour|d ici|ici|courant|depuis|avant|après|dès|jusqu|jusqu en|fin|début|mi|année|à|in|by|until|since|during|horizon|vers|entre|between|from|of the year)(?: (?:à|l|année|fin|early|late|the))? $/u;

/** Whether a year belongs to the noun before it (« bilan 2023 », « édition de 2020 ») rather than to the verb (« en 2024 »). */
export function isNounYear(before: string): boolean {
  return before.trim() !== '' && !ADVERBIAL.test(before);
}
