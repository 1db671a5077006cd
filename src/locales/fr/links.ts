import { malformedRules, shorten } from './malformed-links.ts';
import { toCheck } from './to-check.ts';
import { type Because, because } from './words/because.ts';
import { quoted } from './words/quote.ts';

interface Better {
  better: string;
}
interface Hosts {
  host: string;
  meant: string;
}

export const linkRules = {
  ...malformedRules,
  'link-draft': {
    summary: 'Un lien mène à une démarche qui n’est pas encore publique.',
    trial: (facts: Better) =>
      `C’est l’adresse d’essai de la démarche : ce que le lecteur y dépose est perdu. Écrivez ${quoted(shorten(facts.better))}.`,
    draft: (facts: Because) => `${because(facts.reason)} Attendez sa publication avant d’y envoyer les lecteurs.`,
    better: (facts: Because & Better) => `${because(facts.reason)} Écrivez ${quoted(shorten(facts.better))}.`,
  },
  'link-anchor': {
    summary: 'Un lien vise une partie de page qui n’existe pas.',
    here: (facts: { anchor: string }) =>
      `Aucun titre de cette page ne porte le nom ${quoted(facts.anchor)} : à moins que le modèle de page ne l’ajoute, le lien ne fait rien.`,
    there: (facts: { anchor: string }) =>
      `La page visée n’a pas de titre nommé ${quoted(facts.anchor)} : à moins que son modèle ne l’ajoute, le lecteur arrivera en haut de la page.`,
    template: (facts: { anchor: string; path: string }) =>
      `Le modèle qui fait la page visée (${facts.path}) n’a pas de partie nommée ${quoted(facts.anchor)} : le lecteur arrivera en haut de la page.`,
    moved: (facts: { anchor: string; candidate: string }) =>
      `Vous renommez la partie ${quoted(facts.anchor)} de la page visée en ${quoted(facts.candidate)} : ce lien porte encore l’ancien nom.`,
    removed: (facts: { anchor: string }) =>
      `Vous supprimez la partie ${quoted(facts.anchor)} de la page visée : ce lien y mène encore, et le lecteur arrivera en haut de la page.`,
    'moved-here': (facts: { anchor: string; candidate: string }) =>
      `Vous renommez la partie ${quoted(facts.anchor)} de cette page en ${quoted(facts.candidate)} : ce lien porte encore l’ancien nom.`,
    'removed-here': (facts: { anchor: string }) =>
      `Vous supprimez la partie ${quoted(facts.anchor)} de cette page : ce lien y mène encore, et ne fera plus rien.`,
    lost: (facts: { anchor: string }) =>
      `La partie ${quoted(facts.anchor)} de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.`,
    'lost-here': (facts: { anchor: string }) =>
      `La partie ${quoted(facts.anchor)} de cette page ne porte plus ce nom dans votre modification : ce lien y mène encore, et ne fera plus rien.`,
    'here-near': (facts: { anchor: string; near: string; unsure?: boolean }) =>
      `Aucun titre de cette page ne porte le nom ${quoted(facts.anchor)}, mais il y a ${quoted(facts.near)} : est-ce ce que vous vouliez écrire ?${toCheck(facts)}`,
    'there-near': (facts: { anchor: string; near: string; unsure?: boolean }) =>
      `La page visée n’a pas de titre nommé ${quoted(facts.anchor)}, mais elle a ${quoted(facts.near)} : est-ce ce que vous vouliez écrire ?${toCheck(facts)}`,
    remote: (facts: { anchor: string }) =>
      `La page répond, mais elle n’a pas de partie nommée ${quoted(facts.anchor)} : le lecteur arrivera en haut de la page.`,
  },
  'link-host-typo': {
    summary: 'Le nom d’un site est mal écrit dans un lien.',
    missing: (facts: Hosts & { letter: string }) => misspelt(facts, `il y manque ${one(facts.letter)}`),
    extra: (facts: Hosts & { letter: string }) => misspelt(facts, `il y a ${one(facts.letter)} de trop`),
    other: (facts: Hosts & { letter: string; expected: string }) =>
      misspelt(facts, `il y a ${one(facts.letter)} au lieu d’${one(facts.expected)}`),
    swapped: (facts: Hosts & { letters: string }) =>
      misspelt(facts, `les lettres de ${quoted(facts.letters)} y sont interverties`),
    several: (facts: Hosts) => misspelt(facts, 'il en diffère un peu'),
  },
  'link-moved-host': {
    summary: 'Un site a changé de nom.',
    gone: (facts: { host: string; to: string; better: string }) =>
      `${quoted(facts.host)} ne répond plus : ce site s’appelle maintenant ${quoted(facts.to)}. ${facts.better === '' ? 'Cherchez-y la page et mettez sa nouvelle adresse.' : `Écrivez ${quoted(shorten(facts.better))}.`}`,
    moved: (facts: { host: string; to: string }) =>
      `${quoted(facts.host)} s’appelle maintenant ${quoted(facts.to)}. Cherchez-y la page et mettez sa nouvelle adresse, avant que l’ancienne ne cesse de répondre.`,
    'moved-same-path': (facts: { host: string; to: string; better: string }) =>
      `${quoted(facts.host)} s’appelle maintenant ${quoted(facts.to)}. Écrivez ${quoted(shorten(facts.better))}, avant que l’ancienne adresse ne cesse de répondre.`,
  },
  'link-insecure': {
    summary: 'Une adresse commence par « http:// » au lieu de « https:// ».',
    link: (_facts: { host: string }) =>
      `Cette adresse commence par « http:// » : la page arrive sans protection, et certains navigateurs affichent une alerte. Essayez-la avec « https:// ».`,
    answers: (facts: { host: string }) =>
      `Cette adresse commence par « http:// », mais ${facts.host} répond en « https:// » : écrivez-la ainsi, le trajet sera protégé de bout en bout.`,
    image: (_facts: { host: string }) =>
      `L’adresse de cette image commence par « http:// » : les navigateurs peuvent refuser de l’afficher. Écrivez-la avec « https:// ».`,
  },
  'link-private': {
    summary: 'Un lien mène à une adresse que les lecteurs ne peuvent pas ouvrir.',
    'this-computer': (facts: { host: string }) =>
      `${quoted(facts.host)} désigne l’ordinateur de la personne qui lit : le lien n’y mène à rien, à moins qu’elle n’y ait installé ce que la page décrit. Sinon, mettez l’adresse publique.`,
    'local-network': (facts: { host: string }) =>
      `${quoted(facts.host)} n’existe que sur un réseau local : ailleurs, le lien ne s’ouvre pas, ou mène à une autre machine. Mettez l’adresse publique, ou dites au lecteur sur quel réseau il la trouvera.`,
    'leads-to-private': (facts: { host: string }) =>
      `${quoted(facts.host)} renvoie vers un réseau interne : les lecteurs ne pourront pas ouvrir ce lien. Mettez l’adresse publique de la page, ou retirez le lien.`,
    'state-network': (facts: { host: string }) =>
      `${quoted(facts.host)} ne s’ouvre que depuis le réseau interne de l’État : dites-le au lecteur, ou retirez le lien si la page s’adresse à tous.`,
  },
  'link-credentials': {
    summary: 'Une adresse contient un mot de passe.',
    password: (facts: { host: string }) =>
      `Cette adresse donne à tout le monde un mot de passe de ${quoted(facts.host)} : retirez-le de la page, et changez-le, car il est connu.`,
  },
  'link-tracking': {
    summary: 'Une adresse contient de quoi suivre le lecteur.',
    parameters: (facts: { parameters: string; count: number }) =>
      facts.count === 1
        ? `Le paramètre ${quoted(facts.parameters)} ne sert qu’à suivre le lecteur : sans lui, le lien mène à la même page.`
        : `Les paramètres ${quoted(facts.parameters)} ne servent qu’à suivre le lecteur : sans eux, le lien mène à la même page.`,
    campaign: (facts: { parameters: string; count: number }) =>
      facts.count === 1
        ? `Le paramètre ${quoted(facts.parameters)} sert à compter les visites venues de ce lien : s’il n’est pas là exprès, retirez-le.`
        : `Les paramètres ${quoted(facts.parameters)} servent à compter les visites venues de ce lien : s’ils ne sont pas là exprès, retirez-les.`,
    personal: (facts: { parameters: string }) =>
      `Cette adresse vient d’un message reçu, et ${quoted(facts.parameters)} désigne la personne qui l’a reçu : tous les lecteurs du lien passeront pour elle. Retirez ce qui suit la page.`,
    wrapped: (facts: Better) =>
      `Cette adresse passe par un service qui surveille les clics, et qui peut cesser de fonctionner. Mettez l’adresse de la page elle-même : ${quoted(shorten(facts.better))}.`,
  },
  'front-matter-wrong-field': {
    summary: 'Un champ contient l’adresse d’un autre service que le sien.',
    'other-service': (facts: { field: string; service: string; found: string }) =>
      `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais cette adresse est sur ${facts.found} : le lecteur n’arrivera pas où l’icône le promet. Changez l’adresse, ou déplacez-la dans le champ qui convient.`,
    swapped: (facts: { field: string; other: string }) =>
      `Les adresses des champs ${quoted(facts.field)} et ${quoted(facts.other)} sont interverties : échangez-les.`,
    'other-site': (facts: { field: string; service: string; host: string }) =>
      `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais cette adresse mène à ${facts.host}. Est-ce le bon champ ?`,
    mail: (facts: { field: string; service: string }) =>
      `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais il contient une adresse électronique.`,
    'not-mail': (facts: { field: string }) =>
      `Le champ ${quoted(facts.field)} attend une adresse électronique, mais il contient une adresse web.`,
    'not-account': (facts: { value: string; service: string }) =>
      `${quoted(facts.value)} ne peut pas être le nom d’un compte ${facts.service} : le lien ne mènera nulle part. Mettez le nom du compte, ou videz le champ.`,
    address: (facts: { field: string; account: string }) =>
      `Ailleurs, le champ ${quoted(facts.field)} ne contient que le nom du compte, et le site en fait une adresse : écrivez ${quoted(facts.account)}.`,
  },
};

function misspelt({ host, meant }: Hosts, slip: string): string {
  const looks = `${quoted(host)} ressemble à ${quoted(meant)}, mais ${slip}`;
  return `${looks} : le lien ne mène sans doute nulle part, ou chez quelqu’un d’autre. Écrivez ${quoted(meant)}.`;
}

/** « un « i » », but « « .com » ». */
function one(letters: string): string {
  return letters.length === 1 ? `un ${quoted(letters)}` : quoted(letters);
}
