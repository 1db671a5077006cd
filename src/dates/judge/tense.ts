/** The tense of a clause, by the endings and auxiliaries of its words (lower case, accents kept, a space around each). */

const PERFECT = new RegExp(
  ` (?:a|à(?= été \\p{L})|ont|n aur(?:a|ont)|avons|avez|ai|tu as|ayant|s est|se sont|s étant)(?: (?:pas|plus|jamais|ainsi|donc|déjà|également|aussi|notamment|toujours|récemment|depuis|alors|tous|toutes|bien|enfin|finalement|ensuite|d abord|nous|vous|y|pu|su|dû|permis de|eu|été))*` +
    ` (?:été|eu|pu|su|dû|\\p{L}+(?:é|ée|és|ées|ert|ertes?|erts|int|inte|ints)|(?!jusqu |lieu |plus |tous |nous |vous |dans |des |bureau |aussi |ainsi |ici |lui |qui |peu |beau |jeu |depuis |trois |mais |puis |si |ni |ceci |celui |parmi |demi )\\p{L}+(?:i|ie|is|ies|u|ue|us|ues|it|ite|ise|uit|uite|ait))(?= )`,
  'u',
);
const PERFECT_OF_MOTION =
  / (?:est|sont|tu es|êtes|sommes) (?:\p{L}+ment )?(?:née?s?|morte?s?|venue?s?|devenue?s?|revenue?s?|arrivée?s?|parti(?:e|s|es)?|entrée?s?|sorti(?:e|s|es)?|restée?s?|passée?s?|allée?s?|intervenue?s?|survenue?s?|apparue?s?|parue?s?|décédée?s?)(?= )/u;
const ENGLISH_PAST =
  / (?<! be )(?:was|were|had|has been|have been|has|did|started|launched|created|founded|published|joined|became|took place|made|went|released|held|introduced|announced|requested|ran|began|won|took|gave|came|hosted|gathered|attended|ended|welcomed|opened)(?= )/u;
/** « Have already begun »: a participle under « have », save those that set a day to come. */
const ENGLISH_PERFECT =
  /(?: have| ve)(?: (?:all|also|already|both|just|now|recently|since|\p{L}+ly))* (?!(?:planned|scheduled|extended|postponed|moved|need|limited) )(?:\p{L}+ed|begun|been|built|chosen|come|done|found|given|gone|grown|held|kept|led|met|run|seen|sent|set up|shown|spent|taken|told|won|written)(?= )/u;
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
/** « Shall » lays down a rule: it announces nothing. */
const ENGLISH_FUTURE = / (?:will|going to|ll)(?= )/;

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

/** What is done: passé composé and passé simple, and the past of English. */
export function tellsPerfect(words: string): boolean {
  return [PERFECT, PERFECT_OF_MOTION, PAST_SIMPLE, ENGLISH_PAST, ENGLISH_PERFECT].some((past) => past.test(words));
}

function isFuture(word: string): boolean {
  return word.length > 3 && FUTURE_ENDING.test(word) && !word.endsWith('éra') && !NOT_FUTURE.has(word);
}

function isImperfect(word: string): boolean {
  return word.length > 4 && IMPERFECT_ENDING.test(word) && !NOT_IMPERFECT.has(word) && !CONDITIONAL.test(word);
}
