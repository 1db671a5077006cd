/**
 * What the words around a date say of its time. Each cue looks at a clause or a sentence as `Segment.words` gives it:
 * lower case, accents kept, one space between words and at both ends, elisions parted (« jusqu au », « d ici »).
 * To add a cue: a name here, its words below, a weight in `signals.ts`, a phrase in `locales`.
 */
export type Cue =
  | 'future'
  | 'call'
  | 'procedure'
  | 'open'
  | 'planned'
  | 'next'
  | 'imperfect'
  | 'perfect'
  | 'past-simple'
  | 'finished'
  | 'past-word'
  | 'figures';

const phrases = (...alternatives: readonly string[]): RegExp => new RegExp(` (?:${alternatives.join('|')})(?= )`, 'u');

const CALL = phrases(
  '(?:ré)?inscrivez',
  'candidatez',
  'postulez',
  'déposez',
  'participez',
  'envoyez',
  'adressez',
  'répondez',
  'rejoignez',
  'venez',
  'réservez',
  'transmettez',
  'remplissez',
  'complétez',
  'écrivez',
  'proposez',
  'profitez',
  'manquez',
  'attendez',
  'hésitez',
  'bloquez',
  'notez',
  'connectez',
  'soumettez',
  'contribuez',
  'votez',
  'cliquez',
  'contactez',
  'présentez',
  'merci de',
  'rejoins',
  'inscris',
  'candidate ici',
  'adresser (?:toute|votre|vos|une|un|les|le)',
  '(?:à|merci d) envoyer',
  'vous pouvez (?:encore |déjà |dès maintenant |y |vous )?(?:participer|candidater|postuler|inscrire|répondre|déposer|envoyer|contribuer)',
  'vous (?:candidatez|postulez|présentez|inscrivez|déposez|avez jusqu)',
  'peuvent (?:encore )?s inscrire',
  'rendez vous (?:le|les|du|à|au|demain|en)',
  'apply',
  'register',
  'sign up',
  'submit',
  'join us',
  'send us',
  'book your',
);
const IMPERATIVE_START =
  /^ (?:\d+ )?(?:remplir|envoyer|adresser|déposer|transmettre|candidater|postuler|répondre|s inscrire|compléter|soumettre) /u;
/** « Dépôt des dossiers : du 3 au 26 avril »: a call without a verb. */
const PROCEDURE = phrases(
  '(?:dépôts?|date limite|clôture|ouverture|fermeture|réception|envoi) (?:d u|des|du|de la|de|d) (?:dossiers?|candidatures?|inscriptions?|projets?|offres?|demandes?|réponses?)',
  'inscriptions? (?:jusqu|avant|du|possible|ouverte)',
);
const OPEN = phrases(
  '(?:est|sont|reste|restent|demeure|demeurent) (?:encore |actuellement |toujours |désormais |à nouveau |de nouveau |également )?ouverte?s?',
  '(?:inscriptions?|candidatures|appels?|guichets?|dépôts?) (?:\\S+ ){0,3}ouverte?s?',
  '(?:est|sont) (?:\\S+ )?opérée?s?',
  'is (?:now )?open',
  'are (?:now )?open',
  'ouvert(?:e|es|s)? (?:jusqu|du)',
  'nous (?:recherchons|recrutons)',
);
const PLANNED = phrases(
  'prévue?s?(?! par | à l article| dans )',
  'attendue?s?',
  'programmée?s?',
  'planifiée?s?',
  'envisagée?s?',
  'projetée?s?',
  'prévoit',
  'prévoient',
  'prévoyons',
  'souhaitons',
  'souhaitée?s?',
  'visons',
  'ambitionn\\p{L}*',
  'objectifs?',
  'ambition',
  'cible',
  'vise à',
  'visent à',
  'doit',
  'doivent',
  'devrait',
  'devraient',
  'devons',
  'va',
  'vont',
  'allons',
  'à venir',
  'prévisionnel(?:le)?s?',
  'en cours de',
  'date limite',
  'échéance',
  'dernier délai',
  'deadline',
  'planned',
  'expected',
  'scheduled',
  'due',
  'aims? to',
  'objective',
  'upcoming',
);
const NEXT = phrases('prochaine?s?', 'next', 'bientôt');
const FINISHED = phrases(
  '(?:est|sont) (?:désormais |maintenant |aujourd hui )?(?:clos|close|closes|terminée?s?|fermée?s?|clôturée?s?|achevée?s?|finie?s?|passée?s?|dépassée?s?|échue?s?)',
  'n existe(?:nt)? plus',
  '(?:désormais|maintenant) (?:clos|close|closes|fermée?s?|terminée?s?)',
  'retour sur',
  'abandonnée?s?',
  'annulée?s?',
  'reportée?s?',
  'is closed',
  'are closed',
);
const PAST_WORD = phrases(
  'initiale?s?',
  'initialement',
  'à l époque',
  'à l origine',
  'il y a',
  'anciennement',
  'ancien',
  'ancienne',
  'autrefois',
  'historiquement',
  'jadis',
  'lors d[eu]',
  'lors des',
  'précédente?s?',
  'précédemment',
  'à la suite',
  'suite à',
  'passée?s?',
  'dernièrement',
  'récemment',
  'déjà',
  'ago',
  'back in',
  'formerly',
  'previous(?:ly)?',
);
const FIGURES = phrases(
  'enquêtes?',
  'études?',
  'rapports?(?! à )',
  'baromètre',
  'statistiques?',
  'sondage',
  'selon',
  'd après',
  'chiffres?',
  'recensement',
  'résultats?',
  'données',
  'source',
  'édition',
  '\\d+ %',
  'survey',
  'report',
  'census',
);

const PERFECT = new RegExp(
  ` (?:a|ont|avons|avez|ai|ayant|s est|se sont|avoir|s étant)(?: (?:pas|plus|ainsi|donc|déjà|également|aussi|notamment|toujours|récemment|depuis|alors|tous|toutes|bien|enfin|finalement|ensuite|d abord|nous|vous|y|pu|su|dû|permis de|eu|été))*` +
    ` (?:été|eu|pu|su|dû|\\p{L}+(?:é|ée|és|ées|ert|ertes?|erts|int|inte|ints)|(?!lieu |plus |tous |nous |vous |dans |des |bureau |aussi |ainsi |ici |lui |qui |peu |beau |jeu |depuis |trois |mais |puis )\\p{L}{2,}(?:i|ie|is|ies|u|ue|us|ues|it|ite|ise|uit|uite|ait))(?= )`,
  'u',
);
const PERFECT_OF_MOTION =
  / (?:est|sont) (?:\p{L}+ment )?(?:née?s?|morte?s?|venue?s?|devenue?s?|revenue?s?|arrivée?s?|parti(?:e|s|es)?|entrée?s?|sorti(?:e|s|es)?|restée?s?|passée?s?|allée?s?|intervenue?s?|survenue?s?|apparue?s?|parue?s?|décédée?s?)(?= )/u;
const ENGLISH_PAST =
  / (?:was|were|had|has been|have been|has|did|started|launched|created|founded|published|joined|became|took place|made|went|released|held|introduced|announced|requested)(?= )/u;
const PAST_SIMPLE =
  / (?:fut|furent|fit|firent|eut|eurent|naquit|devint|vit|prit|mit|\p{L}{2,}(?:èrent|irent|urent))(?= )/u;

const FUTURE_ENDING = /(?:[bcdfglmnptv]r|er|ir|ur|oir|rr)(?:a|ont)$|(?:er|ir|dr|vr|rr|ur)(?:ez|ons)$/u;
/** Words that end like a future and are none: nouns, and the past of verbs in -rer. */
const NOT_FUTURE = new Set([
  'caméra',
  'camera',
  'opéra',
  'extra',
  'ultra',
  'infra',
  'intra',
  'contra',
  'sierra',
  'terra',
  'agora',
  'entra',
  'montra',
  'démarra',
  'rencontra',
  'tira',
  'inspira',
  'retira',
  'assura',
  'mesura',
  'dura',
  'jura',
  'front',
  'affront',
  'environs',
  'flora',
  'tetra',
  'aura-t',
  'mantra',
  'umbra',
  'zebra',
  'hydra',
  'libra',
  'cobra',
  'algebra',
  'éra',
  'era',
  'ira',
  'rencontrez',
  'montrez',
  'entrez',
  'découvrez',
  'ouvrez',
  'offrez',
  'couvrez',
  'souffrez',
  'découvrons',
  'ouvrons',
  'offrons',
  'montrons',
  'rencontrons',
  'entrons',
  'mesurez',
  'mesurons',
  'jurons',
  'assurez',
  'assurons',
  'admirez',
  'inspirez',
  'préférez',
  'préférons',
  'gérez',
  'gérons',
  'intégrez',
  'opérez',
  'opérons',
  'préparez',
  'préparons',
  'considérez',
  'considérons',
  'désirez',
  'retirez',
  'tirez',
  'serez-vous',
]);
const ENGLISH_FUTURE = / (?:will|shall|going to|ll)(?= )/;

const IMPERFECT_ENDING = /(?:[^r]|[aeiouyéè]r)ai(?:t|ent)$/u;
const NOT_IMPERFECT = new Set([
  'fait',
  'lait',
  'souhait',
  'retrait',
  'portrait',
  'extrait',
  'trait',
  'attrait',
  'parfait',
  'forfait',
  'bienfait',
  'satisfait',
  'refait',
  'défait',
  'sait',
  'plait',
  'soustrait',
  'distrait',
  'abstrait',
  'paient',
  'essaient',
  'aient',
  'serait',
  'seraient',
  'aurait',
  'auraient',
  'pourrait',
  'pourraient',
  'ferait',
  'feraient',
  'irait',
]);
const CONDITIONAL = /(?:er|ir|ur|dr|vr|tr|rr)ai(?:t|ent)$/u;
const IMPERFECT_WORDS = phrases(
  'étions',
  'avions',
  'devions',
  'visions',
  'souhaitions',
  'pensions',
  'voulions',
  'prévoyions',
  'initialement prévue?s?',
);

/** The cues of a clause or a sentence. */
export function cuesOf(words: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  const list = words.split(' ');
  if (list.some(isFuture) || ENGLISH_FUTURE.test(words)) cues.add('future');
  if (CALL.test(words) || IMPERATIVE_START.test(words)) cues.add('call');
  if (PROCEDURE.test(words)) cues.add('procedure');
  if (OPEN.test(words)) cues.add('open');
  if (PLANNED.test(words)) cues.add('planned');
  if (NEXT.test(words)) cues.add('next');
  if (list.some(isImperfect) || IMPERFECT_WORDS.test(words)) cues.add('imperfect');
  if (PERFECT.test(words) || PERFECT_OF_MOTION.test(words) || ENGLISH_PAST.test(words)) cues.add('perfect');
  if (PAST_SIMPLE.test(words)) cues.add('past-simple');
  if (FINISHED.test(words)) cues.add('finished');
  if (PAST_WORD.test(words)) cues.add('past-word');
  if (FIGURES.test(words)) cues.add('figures');
  return cues;
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
