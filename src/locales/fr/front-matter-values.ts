import { toCheck } from './to-check.ts';
import { quoted } from './words/quote.ts';

type Detail = { readonly detail: string };

/** A value cut to a readable length, on one line. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text: string): string => quoted(short(text));

const RESERVED: Readonly<Record<string, string>> = {
  '[': 'YAML croit y lire une liste',
  '{': 'YAML croit y lire un groupe de champs',
  '*': 'YAML croit y lire un renvoi, et non du gras',
  '&': 'YAML croit y lire une ancre',
  '!': 'YAML croit y lire un type',
  '|': 'YAML croit y lire un texte de plusieurs lignes, qui doit commencer à la ligne suivante',
  '>': 'YAML croit y lire un texte de plusieurs lignes, qui doit commencer à la ligne suivante',
  '-': 'YAML croit y lire une liste, qui doit commencer à la ligne suivante',
  '?': 'YAML croit y lire une clé',
};

/** Those who read a value in their own way. */
const READERS = {
  hugo: 'Hugo (avant la version 0.152)',
  jekyll: 'Jekyll',
  mkdocs: 'MkDocs',
  site: 'Le générateur du site',
} as const;
type Reader = keyof typeof READERS;

/** What is said of the values of the front matter, and of its writing. */
export const frontMatterValueRules = {
  'front-matter-syntax': {
    summary: 'L’en-tête de la page est mal écrit et ne peut pas être lu.',
    unclosed: (facts: Detail) =>
      `L’en-tête ouvert ici n’est jamais refermé : ajoutez une ligne ${quoted(facts.detail)} entre les champs et le texte de la page.`,
    tab: (_: Detail) => 'Cette ligne est décalée par une tabulation, que YAML refuse : remplacez-la par des espaces.',
    'no-break-space': (_: Detail) =>
      'Cette espace est insécable : YAML ne la reconnaît pas comme une espace. Remplacez-la par une espace ordinaire.',
    'unquoted-colon': (facts: Detail) =>
      `${cited(facts.detail)} contient un deux-points suivi d’une espace, que YAML prend pour une nouvelle clé : mettez toute la valeur entre guillemets droits.`,
    'missing-space': (facts: Detail) => `Il manque une espace après ${quoted(`${facts.detail}:`)}.`,
    'missing-space-dash': (facts: Detail) =>
      `Il manque une espace après le tiret de ${quoted(facts.detail)} : cette ligne n’est pas un élément de liste.`,
    'reserved-start': (facts: Detail) =>
      `Une valeur ne peut pas commencer par ${quoted(facts.detail)} : ${RESERVED[facts.detail] ?? 'ce signe est réservé à YAML'}. Mettez toute la valeur entre guillemets droits.`,
    'quote-inside': (facts: Detail): string =>
      facts.detail === "'"
        ? 'L’apostrophe au milieu de cette valeur est prise pour le guillemet de la fin : entourez plutôt la valeur de guillemets doubles (").'
        : 'Un guillemet au milieu de cette valeur est pris pour celui de la fin : utilisez « … » à l’intérieur, ou entourez la valeur d’apostrophes droites.',
    'text-after-quote': (_: Detail) =>
      'Il reste du texte après le guillemet qui ferme cette valeur : déplacez le guillemet à la fin.',
    'unclosed-quote': (facts: Detail) =>
      `Le guillemet (${facts.detail}) ouvert ici n’est pas refermé : ajoutez-le à la fin de la valeur. Si le texte continue à la ligne, décalez la suite vers la droite.`,
    'unclosed-bracket': (facts: Detail): string =>
      facts.detail === '{'
        ? 'L’accolade ouverte ici n’est pas refermée : ajoutez « } » à la fin.'
        : 'Le crochet ouvert ici n’est pas refermé : ajoutez « ] » à la fin.',
    'bad-list': (_: Detail) =>
      'Cette liste entre crochets est mal écrite : séparez ses éléments par des virgules, ou écrivez-les un par ligne, chacun après un tiret.',
    'bad-escape': (facts: Detail) =>
      `Entre guillemets doubles, la barre oblique inverse a un sens, et ${quoted(facts.detail)} n’en a aucun : doublez-la (\\\\), ou entourez la valeur d’apostrophes droites.`,
    'control-character': (facts: Detail) =>
      `Un caractère invisible (${facts.detail}) empêche de lire l’en-tête : supprimez-le.`,
    'merge-conflict': (_: Detail) =>
      'Il reste ici les marques d’un conflit de fusion : gardez l’une des deux versions et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    'list-without-key': (_: Detail) =>
      'Cet élément de liste n’est rattaché à aucune clé : décalez-le sous celle dont il dépend.',
    'key-after-list': (_: Detail) =>
      'Une liste et des clés ne peuvent pas se suivre au même niveau : décalez la liste sous une clé.',
    'text-without-key': (facts: Detail) =>
      `${cited(facts.detail)} n’est rattaché à aucune clé : écrivez « clé: valeur », ou décalez ce texte vers la droite s’il continue la valeur du dessus.`,
    'key-under-value': (facts: Detail) =>
      `${quoted(short(facts.detail))} est décalé sous une clé qui a déjà une valeur : alignez-le sur les clés voisines, ou entourez la valeur du dessus de guillemets droits si ce texte la continue.`,
    indentation: (_: Detail) =>
      'Le décalage de cette ligne ne correspond à aucun niveau au-dessus : alignez-la sur les lignes voisines.',
    'too-deep': (_: Detail) => 'L’en-tête a plus de cent niveaux imbriqués : il n’est pas lu.',
    'special-word': (facts: Detail) =>
      `Le signe ${quoted(facts.detail)} a un sens particulier pour YAML, et ce qui le suit n’est pas compris : mettez la valeur entre guillemets droits.`,
    'duplicate-key': (facts: Detail) =>
      `${quoted(short(facts.detail))} figure deux fois : seule la dernière valeur compte, le CMS ne peut plus ouvrir la page et Hugo, à partir de la version 0.152, refuse de construire le site. Gardez-en une.`,
    'unknown-tag': (facts: Detail) =>
      `${quoted(short(facts.detail))} est pris pour un type YAML inconnu : la plupart des outils refuseront la page. Mettez la valeur entre guillemets droits.`,
    'unknown-alias': (facts: Detail) =>
      `${quoted(`*${short(facts.detail)}`)} est pris pour un renvoi à une ancre qui n’existe pas. Si vous vouliez écrire une étoile, mettez la valeur entre guillemets droits.`,
    'alias-bomb': (facts: Detail) =>
      `Le renvoi ${quoted(`*${short(facts.detail)}`)} se multiplie sans fin ou presque : il n’est pas suivi.`,
    'complex-key': (_: Detail) =>
      'Une liste ou un groupe sert ici de clé : les générateurs de site ne savent pas le lire.',
    'several-documents': (_: Detail) => 'L’en-tête contient plusieurs documents YAML : seul le premier est lu.',
    'no-keys': (_: Detail) => 'L’en-tête doit être fait de lignes « clé: valeur » : celui-ci n’en a pas.',
    dots: (facts: Detail) =>
      `Une ligne de trois points ne referme pas l’en-tête sur ce site : écrivez ${quoted(facts.detail)} à la place.`,
    'not-first': (facts: Detail) =>
      `L’en-tête doit commencer à la toute première ligne, par ${quoted(facts.detail)} exactement : tel quel, le lecteur voit ces champs au début de la page.`,
    'hidden-first': (facts: Detail) =>
      `Un signe invisible (${facts.detail}) précède l’en-tête, qui doit commencer au tout premier caractère : tel quel, le lecteur voit ces champs au début de la page. Supprimez ce signe.`,
    'missing-comma': (_: Detail) => 'Il manque une virgule avant ceci.',
    'toml-colon': (facts: Detail) =>
      `En TOML, une clé est suivie d’un signe égal : écrivez ${quoted(`${short(facts.detail)} = "…"`)}.`,
    'toml-no-quotes': (facts: Detail) =>
      `En TOML, un texte s’écrit entre guillemets droits : "${short(facts.detail)}".`,
    'toml-no-value': (facts: Detail) =>
      `${quoted(short(facts.detail))} n’a pas de valeur : donnez-lui en une, écrivez "" pour un texte vide, ou supprimez la ligne.`,
    'toml-no-key': (facts: Detail) => `${cited(facts.detail)} n’est rattaché à aucune clé : écrivez « clé = "…" ».`,
    'toml-after-quote': (_: Detail) =>
      'Il reste du texte après le guillemet qui ferme cette valeur : déplacez le guillemet à la fin, ou écrivez \\" pour un guillemet à l’intérieur.',
    'toml-unclosed-quote': (facts: Detail) =>
      `Le guillemet (${facts.detail}) ouvert ici n’est pas refermé : ajoutez-le à la fin de la valeur. Un texte de plusieurs lignes s’entoure de trois guillemets (""").`,
    'toml-duplicate': (facts: Detail) =>
      `${quoted(short(facts.detail))} figure deux fois : TOML l’interdit, et le site ne peut pas être construit. Gardez-en une.`,
    'toml-date': (_: Detail) =>
      'Cette date ou cette heure n’existe pas : corrigez-la, ou mettez la valeur entre guillemets droits si c’est un texte.',
    'toml-leading-zero': (_: Detail) =>
      'Un nombre ne peut pas commencer par un zéro : mettez la valeur entre guillemets droits si le zéro compte (un code postal), ou ôtez-le.',
    'json-key': (_: Detail) => 'En JSON, une clé s’écrit entre guillemets droits et est suivie d’un deux-points.',
    'json-colon': (facts: Detail) => `Il manque un deux-points après la clé "${short(facts.detail)}".`,
    'json-value': (_: Detail) =>
      'Une valeur est attendue ici : un texte entre guillemets droits, un nombre, true, false, null, une liste ou un groupe.',
    'json-unclosed-quote': (_: Detail) =>
      'Le guillemet ouvert ici n’est pas refermé sur sa ligne : ajoutez-le à la fin de la valeur. Un saut de ligne s’écrit \\n.',
    'json-escape': (facts: Detail) =>
      `La barre oblique inverse a un sens en JSON, et ${quoted(facts.detail)} n’en a aucun : doublez-la (\\\\).`,
    'json-last-comma': (_: Detail) => 'Rien ne suit cette virgule : supprimez-la.',
    'json-comment': (_: Detail) => 'JSON n’admet pas de commentaire : supprimez-le.',
    'json-after-end': (_: Detail) => 'Il reste du texte après la fin des données : supprimez-le.',
    'not-read-yet': (facts: Detail) =>
      `Cet en-tête est écrit en ${facts.detail}, et n’a pas été lu : seul le texte de la page est relu.`,
    other: (facts: Detail) =>
      `L’en-tête ne peut pas être lu à partir d’ici. L’outil de lecture dit : ${cited(facts.detail)}.`,
  },
  'front-matter-ambiguous-value': {
    summary: 'Une valeur de l’en-tête n’est pas lue de la même façon par tous les outils.',
    'boolean-word': (facts: { text: string; truth: boolean; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme ${quoted(facts.truth ? 'vrai' : 'faux')}, le CMS comme un mot. Écrivez ${facts.truth} pour dire ${facts.truth ? 'oui' : 'non'}, ou "${facts.text}" entre guillemets pour le mot.`,
    'leading-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le zéro du début disparaît. Écrivez "${facts.text}" entre guillemets.`,
    'plus-sign': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le signe « + » disparaît. Écrivez "${facts.text}" entre guillemets.`,
    'trailing-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets si le zéro compte (un prix, une version).`,
    'number-look': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets.`,
    sexagesimal: (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, et non comme une heure. Écrivez "${facts.text}" entre guillemets.`,
    'grouped-number': (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, le CMS comme un texte. Écrivez "${facts.text}" entre guillemets.`,
    'no-such-day': (facts: { text: string }) =>
      `${quoted(facts.text)} n’existe pas au calendrier : selon l’outil, la date est décalée ou n’est plus une date. Corrigez-la.`,
    'hash-comment': (facts: { text: string; kept: string }) =>
      facts.kept === ''
        ? `${quoted(short(facts.text))} est pris pour un commentaire : ce champ est vide pour le site. Mettez la valeur entre guillemets droits.`
        : `${quoted(short(facts.text))} est pris pour un commentaire : le site n’affichera que ${quoted(short(facts.kept))}. Mettez toute la valeur entre guillemets droits.`,
    'list-dash':
      'Sans espace après le tiret, ceci n’est pas une liste mais une phrase : ajoutez une espace après chaque tiret.',
  },
  'front-matter-placeholder': {
    summary: 'Un texte provisoire est resté dans l’en-tête de la page.',
    whole: (facts: { text: string }) =>
      `${quoted(short(facts.text))} ressemble à un texte provisoire : remplacez-le par le texte définitif, ou videz le champ.`,
    inside: (facts: { text: string }) =>
      `${quoted(short(facts.text))} semble être resté d’un brouillon : complétez ce passage avant de publier.`,
    model: (facts: { text: string }) =>
      `${quoted(short(facts.text))} est resté du modèle de la page (archetype) : Hugo ne le remplace que dans une page qu’il crée lui-même (hugo new). Écrivez la valeur.`,
    url: (facts: { text: string }) =>
      `${quoted(short(facts.text))} est une adresse d’exemple : mettez la vraie adresse, ou videz le champ.`,
  },
  'front-matter-relation': {
    summary: 'Un champ nomme une page qui n’existe pas.',
    'not-found': (facts: { value: string; label: string }) =>
      `${cited(facts.value)} n’est le nom d’aucune page de ${quoted(facts.label)} : vérifiez-le, ou créez d’abord la page.`,
    guessed: (facts: { value: string; target: string; others: number; candidate?: string }) =>
      `${cited(facts.value)} n’est le nom d’aucun fichier de ${facts.target}, alors qu’ailleurs ce champ en nomme un (${facts.others} fois). ${facts.candidate === undefined ? 'Est-ce voulu\u202f?' : `Vouliez-vous écrire ${quoted(facts.candidate)}\u202f?`}`,
    renamed: (facts: { value: string; candidate: string; label: string }) =>
      `Vous renommez ${cited(facts.value)} en ${quoted(facts.candidate)} : cette page porte encore l’ancien nom dans ${quoted(facts.label)}. Écrivez le nouveau.`,
    deleted: (facts: { value: string; label: string }) =>
      `Vous supprimez ${cited(facts.value)} de ${quoted(facts.label)} : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.`,
    hidden: (facts: { value: string; label: string; path: string }) =>
      `${cited(facts.value)} existe (${facts.path}), mais le CMS ne montre pas cette page dans ${quoted(facts.label)} : à la prochaine modification, ce choix pourrait disparaître.`,
    'space-here': (facts: { value: string; candidate: string; label: string; side: 'start' | 'end' | 'inside' }) =>
      `${quoted(facts.value)} a une espace de trop ${facts.side === 'end' ? 'à la fin' : facts.side === 'start' ? 'au début' : 'à l’intérieur'} : dans ${quoted(facts.label)}, le nom est ${quoted(facts.candidate)}.`,
    'space-there': (facts: { value: string; candidate: string; label: string; path: string }) =>
      `${cited(facts.value)} est bien écrit, mais la page ${facts.path} s’appelle ${quoted(facts.candidate)}, avec une espace de trop : corrigez le nom de cette page.`,
    case: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} ne s’écrit pas avec les mêmes majuscules que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    accent: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’a pas les mêmes accents que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    apostrophe: (facts: { value: string; candidate: string; label: string }) =>
      `L’apostrophe de ${cited(facts.value)} n’est pas la même que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    hyphen: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’a pas les mêmes tirets que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    writing: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} s’écrit autrement dans ${quoted(facts.label)} : ${quoted(facts.candidate)}.`,
    spelling: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’existe pas dans ${quoted(facts.label)}. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
    prefix: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} doit s’écrire ${quoted(facts.candidate)} pour nommer une page de ${quoted(facts.label)}.`,
  },
  'front-matter-file': {
    summary: 'Une image ou un fichier nommé dans l’en-tête n’existe pas.',
    relative: (facts: { value: string }) =>
      `À partir de cette page, ${quoted(facts.value)} ne mène à aucun fichier ni à aucune page : si le site se sert de ce champ, corrigez-le.`,
    missing: (facts: { value: string; unsure?: boolean }) =>
      `Le fichier ${cited(facts.value)} n’existe pas dans le site : ajoutez-le, ou corrigez son nom.${toCheck(facts)}`,
    case: (facts: { value: string; candidate: string; unsure?: boolean }) =>
      `Le fichier s’appelle ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
    moved: (facts: { value: string; name: string; now: string; candidate?: string }) =>
      `Vous déplacez ${quoted(facts.name)} vers ${quoted(facts.now)} : ce champ porte encore l’ancien nom, ${cited(facts.value)}.${facts.candidate === undefined ? '' : ` Écrivez ${quoted(facts.candidate)}.`}`,
    removed: (facts: { value: string; name: string }) =>
      `Vous supprimez ${quoted(facts.name)} : ce champ le nomme encore (${facts.value}). Choisissez un autre fichier, ou videz le champ.`,
    near: (facts: { value: string; candidate: string }) =>
      `Le fichier ${cited(facts.value)} n’existe pas dans le site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
  },
};
