import { shorten } from './malformed-links.ts';
import { quoted } from './words/quote.ts';

function more(count: number): string {
  return count === 1 ? '' : ` (${count} fois dans ce texte)`;
}

interface Words {
  words: string;
}
interface Counted extends Words {
  count: number;
}
interface Tagged {
  tag: string;
  count: number;
}

export const markdownRules = {
  'markdown-accidental-code': {
    summary: 'Un paragraphe est affiché comme du code.',
    prose: (facts: Words) =>
      `Quatre espaces en tête de ligne font du paragraphe ${quoted(facts.words)} un bloc de code, affiché dans une autre police et sans retour à la ligne. Supprimez ces espaces.`,
  },
  'markdown-broken-table': {
    summary: 'Un tableau est affiché comme du texte.',
    columns: (facts: { columns: number; dashes: number }) =>
      `Ce tableau ne s’affichera pas : sa première ligne a ${facts.columns} ${facts.columns === 1 ? 'colonne' : 'colonnes'}, la ligne de tirets en a ${facts.dashes}. Il en faut autant.`,
    'no-header': (facts: { rows: number }) =>
      `Ces ${facts.rows} lignes ne forment pas un tableau : sous la première, il manque la ligne de tirets (« | --- | --- | »). Le lecteur voit des barres.`,
  },
  'markdown-dropped-html': {
    summary: 'Le HTML écrit dans la page n’est pas publié.',
    block: (facts: Tagged) =>
      `Hugo n’affiche pas le HTML écrit dans une page\u00a0: ce qui commence par ${quoted(facts.tag)} n’y sera pas${facts.count === 1 ? '' : `, ni ce qui est écrit ainsi à ${facts.count === 2 ? 'un autre endroit' : `${facts.count - 1} autres endroits`}`}. Écrivez-le en Markdown ou par un shortcode, ou permettez le HTML dans les réglages du site (markup.goldmark.renderer.unsafe).`,
    tags: (facts: Tagged) =>
      `Hugo retire les balises HTML écrites dans une page, d’abord ${quoted(facts.tag)} : leur texte reste, sans mise en forme. Écrivez-le en Markdown, ou permettez le HTML dans les réglages du site (markup.goldmark.renderer.unsafe).`,
  },
  'markdown-empty-heading': {
    summary: 'Un titre est vide.',
    empty: (facts: { level: number }) =>
      `Ce titre de niveau ${facts.level} est vide : un lecteur d’écran l’annonce pourtant. Écrivez-le ou supprimez-le.`,
  },
  'markdown-empty-link': {
    summary: 'Un lien n’a pas de texte.',
    empty: (facts: { url: string }) =>
      `Ce lien vers ${shorten(facts.url)} n’a pas de texte : on ne peut ni le voir ni le suivre. Écrivez un texte entre les crochets, ou supprimez le lien.`,
  },
  'markdown-literal-markup': {
    summary: 'Un signe de mise en forme reste visible dans la page.',
    stars: (facts: Counted) =>
      `Les étoiles de ${quoted(facts.words)} resteront visibles${more(facts.count)}. Le gras s’écrit sans espace à l’intérieur des étoiles, deux avant et deux après.`,
    'stars-across': (facts: Counted) =>
      `Les étoiles qui entourent ${quoted(facts.words)} resteront visibles${more(facts.count)} : le gras ne passe pas d’un paragraphe ou d’un titre à l’autre. Retirez-les, ou mettez-en deux avant et deux après dans chacun.`,
    'spaced-link': (facts: Counted) =>
      `Une espace sépare le texte du lien de son adresse dans ${quoted(facts.words)} : le lien ne marchera pas${more(facts.count)}.`,
    'reversed-link': (facts: Counted) =>
      `Crochets et parenthèses sont inversés dans ${quoted(facts.words)} : le lien ne marchera pas${more(facts.count)}. Le texte va entre crochets, l’adresse entre parenthèses.`,
    'broken-link': (facts: Counted) =>
      `${quoted(facts.words)} ne deviendra pas un lien${more(facts.count)} : l’adresse contient une espace, ou la parenthèse n’est pas fermée.`,
    heading: (facts: Counted) =>
      `${quoted(facts.words)} ne deviendra pas un titre${more(facts.count)} : il manque une espace après les dièses.`,
    bullets: (facts: Counted) =>
      `Ces lignes (${quoted(facts.words)}) ne deviendront pas une liste${more(facts.count)} : il manque une espace après chaque tiret ou étoile.`,
    escape: (facts: Counted) =>
      `Dans une balise HTML, la barre oblique inverse de ${quoted(facts.words)} ne cache rien et reste dans la valeur${more(facts.count)}\u00a0: supprimez-la.`,
    'in-html': (facts: Counted) =>
      `${quoted(facts.words)} restera tel quel${more(facts.count)}\u00a0: dans un bloc de HTML, le Markdown n’est pas lu. Laissez une ligne vide après la balise, ou écrivez-le en HTML.`,
    'folded-list': (facts: Counted) =>
      `Ces lignes (${quoted(facts.words)}) ne deviendront pas une liste${more(facts.count)}\u00a0: dans ce champ, elles sont mises bout à bout. Écrivez ${quoted('|')} à la place de ${quoted('>')} après le nom du champ, ou laissez une ligne vide entre elles.`,
  },
  'markdown-no-duplicate-definitions': {
    summary: 'Deux adresses de lien portent le même nom.',
    duplicate: (facts: Words) =>
      `${quoted(facts.words)} : ce nom a déjà une adresse plus haut, qui l’emporte. Celle-ci ne servira pas.`,
    replaced: (facts: Words) =>
      `${quoted(facts.words)} : ce nom a déjà une adresse plus haut, que celle-ci remplace partout dans la page.`,
  },
  'markdown-no-empty-url': {
    summary: 'Un lien ne mène nulle part.',
    empty: (facts: Words) =>
      `${quoted(facts.words)} n’a pas d’adresse : ce lien recharge la page. Donnez-lui une adresse, ou retirez le lien.`,
    image: (facts: Words) =>
      `${quoted(facts.words)} n’a pas d’adresse : aucune image ne s’affiche. Donnez-lui une adresse, ou retirez-la.`,
    html: (facts: Words) =>
      `Le lien ${quoted(facts.words)} ne mène nulle part, ou en haut de la page\u00a0: donnez-lui une adresse, ou retirez le lien.`,
  },
  'markdown-no-heading-like-paragraph': {
    summary: 'Un titre a plus de six dièses.',
    'too-deep':
      'Il n’y a que six niveaux de titres : avec plus de six dièses, la ligne reste un paragraphe et les dièses se voient.',
  },
  'markdown-no-hidden-table-cell': {
    summary: 'Une cellule de tableau ne sera pas affichée.',
    hidden: (facts: Words) =>
      `La cellule ${quoted(facts.words)} dépasse le nombre de colonnes du tableau : elle ne sera pas affichée.`,
  },
  'markdown-no-reference-like-url': {
    summary: 'Un lien prend un nom de référence pour une adresse.',
    reference: (facts: Words) =>
      `${quoted(facts.words)} : l’adresse entre parenthèses est le nom d’une référence. Mettez ce nom entre crochets, ou l’adresse entière.`,
  },
  'markdown-no-undefined-references': {
    summary: 'Un lien ou une note renvoie à une référence qui n’existe pas.',
    reference: (facts: Words) =>
      `${quoted(facts.words)} renvoie à une adresse qui n’est donnée nulle part : le lecteur verra les crochets.`,
    footnote: (facts: Words) =>
      `La note ${quoted(facts.words)} n’est écrite nulle part : le lecteur verra les crochets.`,
    shortcut: (facts: Words) =>
      `${quoted(facts.words)} serait un lien, mais son adresse n’est donnée nulle part. Donnez-la, ou écrivez ${quoted(`\\${facts.words}`)} pour de simples crochets.`,
    'too-deep': (facts: { depth: number }) =>
      `Ce texte a plus de ${facts.depth} crochets les uns dans les autres : ses références n’ont pas été vérifiées.`,
  },
  'markdown-no-unused-definitions': {
    summary: 'Une adresse ou une note est écrite, mais rien n’y renvoie.',
    unused: (facts: Words) => `Rien ne renvoie à ${quoted(facts.words)} : le lecteur ne le verra pas.`,
  },
  'markdown-placeholder': {
    summary: 'Un texte provisoire est resté dans la page.',
    text: (facts: { text: string }) =>
      `${quoted(facts.text)} ressemble à un texte provisoire\u00a0: remplacez-le par le texte définitif, ou supprimez-le.`,
  },
  'markdown-swallowed-paragraph': {
    summary: 'Un paragraphe se colle à celui qui le précède.',
    item: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} sera collé à la puce au-dessus${more(facts.count)} : ici, une seule ligne vide ne suffit pas à commencer un paragraphe. Laissez deux lignes vides.`,
    paragraph: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} sera collé au paragraphe au-dessus${more(facts.count)} : ici, une seule ligne vide ne suffit pas à commencer un paragraphe. Laissez deux lignes vides.`,
    list: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} sera collé à la dernière puce de la liste${more(facts.count)}\u00a0: laissez une ligne vide avant.`,
  },
  'markdown-unclosed-fence': {
    summary: 'Un bloc de code n’est jamais fermé.',
    unclosed: (facts: { fence: string }) =>
      `Ce bloc de code n’est pas fermé : toute la suite du texte sera affichée comme du code. Ajoutez une ligne ${quoted(facts.fence)} à la fin du code.`,
    literal: (facts: { fence: string }) =>
      `${quoted(facts.fence)} restera visible : rien ne ferme ce bloc de code, qui n’en est donc pas un. Fermez-le, ou retirez ce signe.`,
  },
  'markdown-unclosed-html': {
    summary: 'Une balise HTML n’est pas fermée.',
    comment: (_facts: { name: string }) =>
      'Ce commentaire n’est jamais fermé\u00a0: toute la suite de la page disparaît. Écrivez --> là où il finit.',
    unclosed: (facts: { name: string }) =>
      `La balise <${facts.name}> n’est jamais fermée : elle s’étend à toute la suite de la page. Ajoutez </${facts.name}>.`,
    inside: (facts: { name: string }) =>
      `La balise <${facts.name}> n’est pas fermée avant la fin de ce qui la contient. Ajoutez </${facts.name}>.`,
    cell: (facts: { name: string }) =>
      `La balise <${facts.name}> n’est pas fermée : elle s’arrête au bout de sa cellule. Ajoutez </${facts.name}>.`,
    link: (facts: { name: string }) =>
      `La balise <${facts.name}> n’est jamais fermée : elle s’étend jusqu’au lien suivant. Ajoutez </${facts.name}>.`,
    reopened: (facts: { name: string }) =>
      `La balise <${facts.name}> est ouverte deux fois de suite et jamais fermée : la seconde devait sans doute la fermer. Écrivez </${facts.name}>.`,
    placeholder: (facts: { name: string }) =>
      `« <${facts.name}> » est pris pour une balise, que le navigateur ne montre pas : ces mots disparaissent de la page. Écrivez-les entre accents graves, ou avec &lt; au lieu de <.`,
    crossed: (facts: { name: string; other: string }) =>
      `Un titre <${facts.name}> est fermé par </${facts.other}>. Écrivez </${facts.name}>.`,
    unopened: (facts: { name: string }) =>
      `La balise </${facts.name}> ferme une balise qui n’a pas été ouverte. Supprimez-la, ou ajoutez <${facts.name}> avant.`,
  },
};
