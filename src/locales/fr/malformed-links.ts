// An address is spoken of as it is written, quotation marks of its own included.
import { quotedAsIs as quoted } from './words/quote.ts';

interface Written {
  /** The part of the address at fault. */
  part: string;
  /** The address that was meant; null when it cannot be known. */
  better: string | null;
}

/** What is said of addresses that are miswritten. */
export const malformedRules = {
  'link-malformed': {
    summary: 'Une adresse est mal écrite et ne peut pas fonctionner.',
    scheme: (facts: Written) =>
      `Une adresse ne commence pas par ${quoted(facts.part)} : le lien ne mène nulle part.${write(facts)}`,
    'scheme-twice': (facts: Written) =>
      `Le début de l’adresse est écrit deux fois (${quoted(facts.part)}) : le lien ne mène nulle part.${write(facts)}`,
    'no-scheme': (facts: Written) =>
      `Sans « https:// » devant, cette adresse est cherchée dans le site lui-même : le lien ne mène pas où il faut.${write(facts)}`,
    'no-host': (_facts: Written) => 'L’adresse s’arrête après « https:// » : il manque le nom du site.',
    'incomplete-host': (facts: Written) =>
      `${quoted(facts.part)} n’est pas le nom complet d’un site : le lien ne mène nulle part. Mettez l’adresse entière, ou retirez le lien.`,
    'double-slash': (facts: Written) =>
      `Avec deux barres au début, le navigateur cherche un site nommé ${quoted(facts.part)} : le lien ne mène nulle part.${write(facts)}`,
    glued: (facts: Written) =>
      facts.better === null
        ? `Deux adresses sont collées l’une à l’autre (${quoted(shorten(facts.part))} suit la première) : gardez celle qui convient.`
        : `L’adresse est écrite deux fois de suite : le lien ne mène nulle part.${write(facts)}`,
    backslash: (facts: Written) =>
      `Les barres d’une adresse penchent vers la droite : « / », pas « \\ ».${write(facts)}`,
    markdown: (facts: Written) =>
      `Ce champ attend une adresse seule, sans crochets ni parenthèses autour.${write(facts)}`,
    invisible: (facts: Written) =>
      `Un caractère invisible (${facts.part}) s’est glissé dans l’adresse en la collant : le lien risque de ne mener nulle part.${write(facts)}`,
    entity: (facts: Written) =>
      facts.part === '&amp;'
        ? `« &amp; » doit être un simple « & » dans cette adresse : telle quelle, une partie en est perdue.${write(facts)}`
        : `Dans cette adresse, ${quoted(facts.part)} est la façon du HTML d’écrire un signe : ailleurs, elle ne mène nulle part.${write(facts)}`,
    space: (facts: Written) =>
      facts.better === null
        ? `Il y a une espace dans le nom du site (${quoted(facts.part)}) : le lien ne mène nulle part.`
        : `Il y a une espace dans l’adresse : certains logiciels la couperont là.${write(facts)}`,
    around: (_facts: Written) =>
      'Une espace se cache au début ou à la fin de ce champ : selon le modèle de page, l’adresse peut ne plus marcher. Supprimez-la.',
    stray: (facts: Written) =>
      `${quoted(facts.part)} à la fin de l’adresse semble de trop : le lien risque de ne mener nulle part.${write(facts)}`,
    percent: (facts: Written) =>
      `${quoted(facts.part)} n’est pas un code valable dans une adresse : vérifiez que le lien s’ouvre, ou copiez-le à nouveau.`,
    'local-file': (_facts: Written) =>
      'Cette adresse désigne un fichier de votre ordinateur : personne d’autre ne peut l’ouvrir. Déposez le document sur le site et mettez son adresse.',
    'shared-file': (_facts: Written) =>
      'Cette adresse désigne un fichier d’un réseau interne : qui n’y est pas ne peut pas l’ouvrir. Si la page est publique, déposez le document sur le site et mettez son adresse.',
    script: (facts: Written) =>
      `Cette adresse est un bout de programme (${quoted(`${facts.part}:`)}) : bien des générateurs de sites l’enlèvent, et le lien ne mène alors nulle part.`,
    unreadable: (facts: Written) =>
      `${quoted(facts.part)} ne peut pas être le nom d’un site : aucun navigateur n’ouvrira cette adresse.`,
    'mail-no-scheme': (facts: Written) =>
      `Pour qu’un clic sur le lien ouvre un message, il manque « mailto: » devant l’adresse électronique : tel quel, il mène à une page qui n’existe pas.${write(facts)}`,
    'mail-as-web': (facts: Written) =>
      `${quoted(facts.part)} est une adresse électronique, pas une page web.${write(facts)}`,
    'mail-empty': (_facts: Written) => 'Il manque l’adresse électronique après « mailto: ».',
    'mail-address': (facts: Written) =>
      `${quoted(facts.part)} n’est pas une adresse électronique complète : le message ne partirait pas.${write(facts)}`,
    'tel-empty': (_facts: Written) => 'Il manque le numéro de téléphone après « tel: ».',
    'tel-letters': (facts: Written) =>
      `${quoted(facts.part)} n’est pas un numéro de téléphone : seuls des chiffres peuvent suivre « tel: ».`,
    'tel-length': (facts: Written) =>
      `${quoted(facts.part)} n’a pas le nombre de chiffres d’un numéro de téléphone : l’appel n’aboutirait pas.`,
    'tel-spaces': (facts: Written) =>
      `Après « tel: », le numéro s’écrit sans espaces : certains téléphones s’arrêtent à la première. Le texte du lien, lui, peut les garder.${write(facts)}`,
  },
};

function write({ better }: Written): string {
  return better === null ? '' : ` Écrivez ${quoted(shorten(better))}.`;
}

/** Long addresses are cut in the middle: their beginning and end tell them apart. */
export function shorten(url: string): string {
  return url.length <= 90 ? url : `${url.slice(0, 60)}…${url.slice(-25)}`;
}
