import { GENERATORS } from '../site-plan.ts';
import { quoted } from '../words/quote.ts';

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

interface Twice extends Detail {
  /** What the generator makes of it; null where nobody knows. */
  readonly does: 'hugo' | 'stops' | 'reads' | null;
  readonly generator: string;
  readonly cms: boolean;
}

function becomes({ does, generator, cms }: Twice): string {
  const open = 'le CMS ne peut plus ouvrir la page';
  const last = 'seule la dernière valeur compte';
  if (does === 'stops')
    return `${cms ? `${open}, et ` : ''}${GENERATORS[generator] ?? generator} refuse de construire le site`;
  if (does === 'reads') return cms ? `${last}, et ${open}` : last;
  const then =
    does === 'hugo'
      ? 'Hugo, à partir de la version 0.152, refuse de construire le site'
      : 'bien des outils refusent la page';
  return `${last}${cms ? `, ${open}` : ''} et ${then}`;
}

/** What is said of the writing of the front matter. */
export const frontMatterSyntaxRules = {
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
    'duplicate-key': (facts: Twice) =>
      `${quoted(short(facts.detail))} figure deux fois\u00a0: ${becomes(facts)}. Gardez-en une.`,
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
    'not-first-jekyll': (facts: Detail) =>
      `L’en-tête doit commencer à la toute première ligne, par ${quoted(facts.detail)} exactement\u00a0: tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur.`,
    'hidden-first-jekyll': (facts: Detail) =>
      `Un signe invisible (${facts.detail}) précède l’en-tête, qui doit commencer au tout premier caractère\u00a0: tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur. Supprimez ce signe.`,
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
};
