/** The words that tell the time of a clause, as `Segment.words` gives them: ` (?:a|b)` followed by a space. */

const phrases = (...alternatives: readonly string[]): RegExp => new RegExp(` (?:${alternatives.join('|')})(?= )`, 'u');

export const CUE_WORDS = {
  /** The reader is asked to do something. */
  call: phrases(
    '(?<! vous )(?:(?:ré|pré)?inscrivez|(?:retrouvez|rencontrez) nous|candidatez|postulez|déposez|participez|envoyez|renvoyez|adressez|répondez|rejoignez|venez|réservez|transmettez|remplissez|complétez|écrivez|proposez)',
    'profitez|manquez|attendez|hésitez|oubliez|bloquez|notez|pensez|connectez|soumettez|contribuez|votez|cliquez|contactez|présentez|demandez|saisissez|retournez|prenez',
    'merci de|veuillez|(?<! je )(?:rejoins|inscris)|candidate ici|adresser (?:toute|votre|vos|une|un|les|le)|(?:à|merci d) envoyer|vous (?:candidatez|postulez|inscrivez|avez jusqu|devez|attendons)',
    'vous pouvez (?:encore |déjà |dès maintenant |y |vous )?(?:participer|candidater|postuler|inscrire|répondre|déposer|envoyer|contribuer|réserver)|peuvent (?:encore )?(?:s inscrire|candidater|postuler|déposer)',
    'rendez vous (?:le|les|du|à|au|demain|en)|donnons rendez vous|invitons à|(?:vous|nous) convi(?:e|ent|ons) |vous invite(?:nt)? à|(?:êtes|sont|est) (?:toutes |tous )?invitée?s? à|bienvenue?s?|à vos agendas|encore temps|encore possible',
    'apply|register|sign up|submit|join us|send us|book your|save the date|you are invited',
  ),
  /** « Dépôt des dossiers : du 3 au 26 avril »: a call without a verb. */
  procedure: phrases(
    '(?:dépôts?|date limite|clôture|ouverture|fermeture|réception|envoi|remise) (?:des|du|de la|de|d) (?:dossiers?|candidatures?|inscriptions?|projets?|offres?|demandes?|réponses?|plis)',
    'inscriptions? (?:jusqu|avant|du|possibles?|obligatoires?|gratuites?)|(?:applications?|registrations?|submissions?) (?:close|end)s?(?: on)?|(?:sont|est) à (?:déposer|adresser|envoyer|retourner|remettre|renvoyer)|prise de poste|date de début|poste à pourvoir|début (?:de la mission|du contrat|du stage)',
  ),
  /** Something is on, now. */
  open: phrases(
    '(?:est|sont|reste|restent|demeure|demeurent) (?:encore |actuellement |toujours |désormais |à nouveau |de nouveau |également )?ouverte?s?|(?<!restée?s? |demeurée?s? |été |étai(?:en)?t )ouvert(?:e|es|s)? (?:jusqu|du)',
    'il reste (?:\\S+ ){0,3}places?|(?:inscriptions?|candidatures|appels?|guichets?|dépôts?) (?:\\S+ ){0,3}ouverte?s?|(?:est|sont) (?:\\S+ )?opérée?s?|nous (?:recherchons|recrutons)',
    '(?:disponible|accessible|valable|possible|visible)s? jusqu|(?:is|are) (?:now |still )?open|we are (?:now |currently |still )?(?:hiring|recruiting|looking for)',
  ),
  /** Somebody means it to be. */
  planned: phrases(
    'prévue?s?(?! par | à l article| dans )|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|projetée?s?|visée?s?|vise(?:nt)? (?:une?|l|le|la|les|des|\\d+)|souhaitée?s?|estimée?s? (?:à|au|pour)|prévoit|prévoient|prévoyons',
    'souhaitons|visons|comptons|espérons|voulons|envisageons|ambitionn\\p{L}*|objectifs?|ambitions?|cible|vise à|visent à|doit|doivent|devrait|devraient|devons|va|vont|allons',
    '(?:souhaite|espère|compte|envisage|projette|veut|prévoit|ambitionne)(?:nt)? (?:de |d |à )?\\p{L}+(?:er|ir|re|oir)|(?:is|are|be) (?:coming|launching|planning)|forthcoming',
    'à venir|prévisionnel(?:le)?s?|en cours (?:de|pour)|date limite|échéance|dernier délai|feuille de route|roadmap|deadline|planned|projected|expected|scheduled|due|aims? to|objective|upcoming',
  ),
  next: phrases('prochaine?s?|next(?! gen(?:eration)?)|bientôt'),
  /** The present of what is on a calendar; of a history too, so it tells little. */
  'takes-place': phrases(
    'prend fin|prennent fin|s achève(?:nt)?|s arrête(?:nt)?|arrive(?:nt)? à échéance|(?:est|sont) (?:proposée?s?|organisée?s?)|nous (?:organisons|proposons|tenons|accueillons|lançons)|expire(?:nt)?|se (?:termine|terminent|clôture|clôturent)|closes? on|ends? on|expires? on|(?:est|sont) fermée?s? (?:du|jusqu|entre)',
    'se (?:tient|tiennent|déroule|déroulent|réunit|réunissent)|a lieu|ont lieu|débute|débutent|démarre|démarrent|commence|commencent|ouvre ses|takes? place|starts?|begins?',
  ),
  /** What somebody is doing as the page is written, beside a year: « en 2024, l’équipe se concentre sur… ». */
  'under-way': phrases(
    '(?:se concentre|se poursui|poursui|travaille|cherche|vise|prépare|propose|organise|accompagne|continue|reste|développe|étend|lance|mène|mobilise|consacre|finance|déploie|recrute|expérimente|engage|entame|renforce|teste|porte|forme|rassemble|met|invest)(?:t|nt|vent|ent|it|tent|issent)?|nous (?!avons|étions|sommes)\\p{L}+ons|vous avez accès',
  ),
  finished: phrases(
    '(?:est|sont) (?:désormais |maintenant |aujourd hui )?(?:clos|close|closes|terminée?s?|fermée?s?(?! du | jusqu | entre )|clôturée?s?|achevée?s?|finie?s?|passée?s?|dépassée?s?|échue?s?)',
    'arrivée?s? à (?:échéance|terme|expiration)|n existe(?:nt)? plus|(?:désormais|maintenant) (?:clos|close|closes|fermée?s?|terminée?s?)|retour sur|(?:candidatures?|inscriptions?|appels?|sessions?)(?: \\S+){0,3} (?:clos|closes?|terminée?s?|fermée?s?|clôturée?s?)|abandonnée?s?|annulée?s?|reportée?s?|(?:is|are) closed|en (?:rediffusion|replay)|enregistrement|compte rendu',
  ),
  'past-word': phrases(
    'initiale?s?|initialement|à l époque|à l origine|il y a|anciennement|ancienne?|autrefois|historiquement|jadis|lors d[eu]|lors des|précédente?s?|précédemment|à la suite|suite à',
    'passée?s?|dernièrement|récemment|déjà|ago|back in|formerly|previous(?:ly)?',
  ),
  /** A date of figures or of a study dates them, not the sentence. */
  figures: phrases(
    'enquêtes?|études?|rapports?(?! à )|baromètre|statistiques?|sondage|selon|d après|chiffres?|recensement|(?:compte|comptent|héberge|hébergent|totalise|totalisent|dénombre|dénombrent|rassemble|rassemblent|regroupe|regroupent) (?:\\S+ ){0,6}(?:\\d+|plus de|près de|une? (?:\\p{L}+aine|millier))|résultats?|données (?:de|du|pour|issues|insee|\\d{4})|source|\\d+ %|survey|report|census',
  ),
  /** A law, a treaty or a programme of the State says when: nobody of the site promised it. */
  official: phrases(
    '(?:la|une|cette|de) (?:loi|directive|programmation pluriannuelle|réglementation)|(?:le|du|ce|un) (?:décret|code (?:de|du|des|général)|règlement (?:européen|ue|général))|(?:l|d|cette|une) ordonnance|(?:l|un|cet) arrêté|l article (?:l|r|d)|décret n',
  ),
  /** Even of a law: somebody expects it. */
  forecast: phrases('devrait|devraient'),
  /** What comes back each year is never over. */
  yearly: phrases(
    'n 1|(?:chaque|toute) an(?:née)?|tous les ans|annuellement|année (?:en cours|d avant|d après|précédente)|année (?:civile|suivante)|yearly|annually|(?:every|each|calendar|following) year|in (?:the )?coming years|années à venir',
  ),
} as const;
export const IMPERATIVE_START =
  /^ (?:\d+ )?(?:remplir|envoyer|adresser|déposer|transmettre|candidater|postuler|répondre|s inscrire|compléter|soumettre|réserver) /u;
/** A day that is moved is a day to come: « est prolongée de juillet à décembre », « la date limite a été repoussée au 3 mai ». */
export const MOVED = phrases(
  'prolongée?s? (?:jusqu|au|de|du)|(?:repoussée?s?|reportée?s?|décalée?s?|fixée?s?) (?:jusqu|au (?:\\d+|1er|\\p{L}+di)|à (?:fin|début|mi|la rentrée|l (?:été|automne)|\\p{L}+ \\d{4}))|(?:extended|postponed|moved) (?:to|until)',
);
/** What has a day of its own to end on: when that was moved, the new one counts. What was itself prolonged is told. */
export const HAS_DAY = phrases(
  'date|dates|délais?|échéances?|clôture|dépôts?|appels?|candidatures?|inscriptions?|deadline|applications?|registrations?',
);
