import { dayWords } from './day-words.ts';
import { unknownLinks } from './unknown-links.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

type Doubt = Parameters<typeof unknownLinks.why>[0];

/** A procedure: the end of its address, and its title when the page was read. */
interface Procedure {
  readonly procedure: string;
  readonly title: string | null;
}

/** A procedure and the one that replaces it. */
interface Replaced {
  readonly procedure: string;
  readonly by: string;
  readonly byTitle: string | null;
}

/**
 * What was found behind a link, told by the answer itself: a code and its facts become one sentence. Rules put it in their
 * messages and `relecture links` prints it, so each one stands alone. Dates come as ISO days.
 */
export const linkReasons = {
  answers: (_facts: object) => 'La page répond.',
  accepted: (facts: { status: number }) => `Réponse ${facts.status}, que la configuration accepte.`,
  moved: (facts: { to: string }) => `La page a déménagé pour de bon : sa nouvelle adresse est ${facts.to}.`,
  'led-home': (facts: { to: string }) =>
    `L’adresse renvoie à l’accueil (${facts.to}) : la page promise n’existe sans doute plus.`,
  'led-up': (facts: { to: string }) =>
    `L’adresse renvoie à une page plus générale (${facts.to}) : la page promise n’existe sans doute plus.`,
  'looks-missing': (facts: { title: string }) =>
    `La page répond, mais elle dit ${quoted(facts.title)} : ce que le lien annonce n’y est sans doute plus.`,
  'host-for-sale': (facts: { host: string; title: string }) =>
    `À la place du site ${facts.host}, il n’y a plus qu’une page de publicité ou de vente de ce nom : le site n’existe sans doute plus.`,
  'host-suspended': (facts: { host: string; title: string }) =>
    `Le site ${facts.host} est suspendu par son hébergeur (${quoted(facts.title)}) : la page ne peut pas être lue.`,
  'host-installed': (facts: { host: string; title: string }) =>
    `Le serveur de ${facts.host} ne montre que sa page d’installation (${quoted(facts.title)}) : le site promis n’y est plus, ou pas encore.`,
  'anchor-missing': (facts: { anchor: string }) =>
    `La page répond, mais n’a pas de partie nommée ${quoted(facts.anchor)}.`,

  'not-found': (facts: { status: number }) => `La page n’existe pas (réponse ${facts.status}).`,
  gone: (facts: { status: number }) => `La page a été retirée pour de bon (réponse ${facts.status}).`,
  'leads-to-missing': (facts: { to: string; status: number }) =>
    `L’adresse renvoie à une page qui n’existe pas : ${facts.to} (réponse ${facts.status}).`,
  'no-such-host': (facts: { host: string }) => `Le site ${facts.host} n’existe pas.`,
  'redirect-loop': (_facts: object) => 'L’adresse tourne en rond : elle renvoie sans fin à elle-même.',
  'too-many-redirects': (facts: { count: number }) =>
    `L’adresse renvoie à une autre, puis à une autre, plus de ${facts.count} fois de suite.`,
  'bad-redirect': (_facts: object) => 'L’adresse renvoie à une autre qui n’est pas lisible.',

  challenge: (facts: { by: string }) =>
    `Le site se protège des robots${facts.by === '' ? '' : ` (${facts.by})`} : il n’a pas été possible de vérifier que la page existe.`,
  'robots-refused': (facts: { status: number }) =>
    `Le site refuse de répondre aux robots (réponse ${facts.status}) : personne ne peut dire si la page existe.`,
  'host-refuses-robots': (facts: { host: string }) =>
    `Le site ${facts.host} refuse de répondre aux robots : la page n’a pas été demandée.`,
  'login-needed': (_facts: object) => 'La page demande de se connecter : vos lecteurs le pourront-ils ?',
  'rate-limited': (facts: { host: string }) =>
    `Le site ${facts.host} demande d’attendre : il n’a pas répondu pour cette page.`,
  'asked-to-wait': (facts: { host: string; minutes: number }) =>
    `Le site ${facts.host} a demandé d’attendre encore ${
      facts.minutes < 60
        ? many(facts.minutes, 'minute', 'minutes')
        : many(Math.ceil(facts.minutes / 60), 'heure', 'heures')
    } avant toute nouvelle demande : la page n’a pas été demandée.`,
  'slow-pace': (facts: { host: string; seconds: number }) =>
    `Le site ${facts.host} demande aux robots d’attendre ${many(facts.seconds, 'seconde', 'secondes')} entre deux pages : celle-ci n’a pas été demandée, pour ne pas attendre plus de cinq minutes.`,
  'legal-block': (facts: { status: number }) =>
    `La page est bloquée pour une raison juridique (réponse ${facts.status}), peut-être seulement d’ici.`,
  'request-refused': (facts: { status: number }) =>
    `Le site refuse la demande (réponse ${facts.status}) : personne ne peut dire si la page existe.`,

  timeout: (facts: { seconds: number }) => `Le site n’a pas répondu en ${many(facts.seconds, 'seconde', 'secondes')}.`,
  'server-error': (facts: { status: number }) => `Le site est en panne (réponse ${facts.status}).`,
  'connection-refused': (facts: { host: string }) => `Le site ${facts.host} refuse la connexion.`,
  'connection-lost': (facts: { host: string }) => `La connexion avec ${facts.host} a été coupée.`,
  'dns-failure': (facts: { host: string }) =>
    `Le nom ${facts.host} n’a pas pu être cherché dans l’annuaire d’internet.`,
  'no-route': (facts: { host: string }) => `Aucun chemin ne mène d’ici au site ${facts.host}.`,
  'certificate-expired': (facts: { host: string }) =>
    `Le certificat de sécurité de ${facts.host} est périmé : les navigateurs affichent une alerte.`,
  'certificate-name': (facts: { host: string }) =>
    `Le certificat de sécurité présenté n’est pas celui de ${facts.host} : les navigateurs affichent une alerte.`,
  'certificate-chain': (facts: { host: string }) =>
    `Le certificat de sécurité de ${facts.host} est incomplet : certains navigateurs l’acceptent, d’autres non.`,
  'certificate-untrusted': (facts: { host: string }) =>
    `Le certificat de sécurité de ${facts.host} n’est garanti par personne : les navigateurs affichent une alerte.`,
  'tls-failure': (facts: { host: string }) => `La connexion sécurisée avec ${facts.host} n’a pas pu être établie.`,
  'unreadable-answer': (facts: { host: string }) => `Le site ${facts.host} a donné une réponse illisible.`,
  'host-unreachable': (facts: { host: string }) =>
    `Le site ${facts.host} ne répond à aucune demande : la page n’a pas été demandée.`,
  'no-network': (_facts: object) =>
    'Le réseau ne répond pas : les liens externes n’ont pas pu être vérifiés. Cela ne dit rien des pages elles-mêmes.',
  'clients-disagree': (facts: { ours: string; theirs: string }) =>
    `Deux vérifications se contredisent (${facts.ours} ; ${facts.theirs}) : personne ne peut dire si la page existe.`,

  'not-a-url': (_facts: object) => 'Ce n’est pas une adresse que l’on peut ouvrir.',
  'private-address': (facts: { host: string }) =>
    `L’adresse mène à un réseau privé (${facts.host}) : elle n’a pas été demandée, et les lecteurs ne peuvent pas l’ouvrir.`,
  'leads-to-private': (facts: { host: string }) =>
    `L’adresse renvoie vers un réseau privé (${facts.host}) : le chemin n’a pas été suivi.`,
  'port-refused': (facts: { port: string }) =>
    `L’adresse utilise le port ${facts.port}, qui n’est pas celui d’un site web : elle n’a pas été demandée.`,
  'scheme-refused': (facts: { scheme: string }) =>
    `L’adresse renvoie vers ${quoted(facts.scheme)}, qui n’est pas une page web.`,
  credentials: (_facts: object) => 'L’adresse contient un identifiant ou un mot de passe : elle n’a pas été demandée.',
  'leads-to-credentials': (_facts: object) =>
    'L’adresse renvoie vers une autre qui contient un identifiant ou un mot de passe : le chemin n’a pas été suivi.',
  'scheme-not-asked': (facts: { scheme: string }) =>
    `Les adresses ${quoted(facts.scheme)} ne sont pas des pages : rien à demander.`,
  template: (_facts: object) => 'L’adresse est calculée par le site : elle n’a pas été demandée.',
  ignored: (facts: { pattern: string }) =>
    `La configuration demande de ne pas vérifier cette adresse (${facts.pattern}).`,
  'time-budget': (_facts: object) => 'Le temps accordé est écoulé : l’adresse n’a pas été demandée.',
  cancelled: (_facts: object) => 'La vérification a été interrompue : l’adresse n’a pas été demandée.',
  'own-page': (_facts: object) => 'C’est une page ou un fichier de ce site.',
  'own-missing': (_facts: object) => 'Aucune page de ce site n’a cette adresse.',
  'own-unknown': ({ reason, by }: { reason: Doubt['reason'] | null; by: string | null }) =>
    `C’est une adresse de ce site, qui n’a pas pu être suivie${reason === null ? '' : ` : ${unknownLinks.why({ reason, by })}`}.`,
  offline: (_facts: object) => 'Vérification sans réseau : l’adresse n’a pas été demandée.',
  'internal-error': (facts: { detail: string }) => `La vérification a échoué de manière imprévue (${facts.detail}).`,

  'cache-unreadable': (_facts: object) =>
    'Ce qui était retenu des liens n’est pas lisible : tous les liens sont demandés de nouveau.',
  'cache-unwritable': (_facts: object) =>
    'Ce qui a été appris des liens n’a pas pu être retenu : ils seront demandés de nouveau la prochaine fois.',

  'procedure-open': (facts: Procedure & { until: string | null }) =>
    facts.until === null
      ? `La démarche ${named(facts)} est ouverte.`
      : `La démarche ${named(facts)} est ouverte jusqu’au ${dayWords(facts.until)}.`,
  'procedure-renamed': (facts: Procedure & { to: string }) =>
    `La démarche ${named(facts)} est ouverte, mais son adresse a changé : c’est maintenant ${facts.to}.`,
  'procedure-closed': (facts: Procedure & { since: string | null }) =>
    facts.since === null
      ? `La démarche ${named(facts)} est close.`
      : `La démarche ${named(facts)} est close depuis le ${dayWords(facts.since)}.`,
  'procedure-deadline-passed': (facts: Procedure & { until: string }) =>
    `La date limite de la démarche ${named(facts)} est passée : c’était le ${dayWords(facts.until)}.`,
  'procedure-replaced': (facts: Replaced) =>
    `La démarche ${quoted(facts.procedure)} est close ; ${replacement(facts)} la remplace et est ouverte.`,
  'procedure-replaced-closed': (facts: Replaced & { since: string | null }) =>
    `La démarche ${quoted(facts.procedure)} est close, et ${replacement(facts)}, qui la remplaçait, ${
      facts.since === null ? 'l’est aussi' : `l’est aussi, depuis le ${dayWords(facts.since)}`
    }.`,
  'procedure-replaced-draft': (facts: Replaced) =>
    `La démarche ${quoted(facts.procedure)} est close, et ${replacement(facts)}, qui la remplace, est encore en test.`,
  'procedure-replaced-unpublished': (facts: Replaced) =>
    `La démarche ${quoted(facts.procedure)} est close, et celle qui la remplaçait n’est plus publiée.`,
  'procedure-replaced-unknown': (facts: Replaced) =>
    `La démarche ${quoted(facts.procedure)} est close, et celle qui doit la remplacer n’existe pas, ou n’est pas encore publiée.`,
  'procedure-unpublished': (facts: Procedure) => `La démarche ${named(facts)} n’est plus publiée.`,
  'procedure-unknown': (facts: Procedure) => `La démarche ${named(facts)} n’existe pas, ou n’est pas encore publiée.`,
  'procedure-draft': (facts: Procedure) =>
    `La démarche ${named(facts)} est encore en test : ce qui y serait déposé serait perdu.`,
  'procedure-draft-revision': (facts: Procedure) =>
    `L’adresse mène à la version d’essai de la démarche ${named(facts)}, pas à la démarche elle-même.`,
  'procedure-in-maintenance': (_facts: object) =>
    'Le site des démarches renvoie à son accueil, sans doute en maintenance : la démarche n’a pas pu être vérifiée.',

  'offer-open': (facts: { title: string }) => `L’offre ${quoted(facts.title)} est toujours publiée.`,
  'offer-open-until': (facts: { title: string; until: string }) =>
    `L’offre ${quoted(facts.title)} est publiée jusqu’au ${dayWords(facts.until)}.`,
  'offer-closed': (facts: { title: string; since: string | null }) =>
    facts.since === null
      ? `L’offre ${quoted(facts.title)} n’est plus publiée.`
      : `L’offre ${quoted(facts.title)} n’est plus publiée depuis le ${dayWords(facts.since)}.`,
  'offer-draft': (facts: { title: string }) => `L’offre ${quoted(facts.title)} n’est pas publiée : c’est un brouillon.`,
  'offer-expired': (facts: { title: string; until: string }) =>
    `L’offre ${quoted(facts.title)} n’est plus valable depuis le ${dayWords(facts.until)}.`,
  'offer-unknown': (facts: { slug: string }) => `L’offre ${quoted(facts.slug)} n’existe pas, ou n’existe plus.`,
  'offer-unseen': (facts: { months: number; seen: string | null }) =>
    `Le site n’a pas voulu dire si l’offre est encore publiée${
      facts.seen === null ? '' : ` (elle l’était le ${dayWords(facts.seen)})`
    } ; cette organisation retire les siennes au bout de ${facts.months} mois, sauf prolongation.`,
  'organization-unknown': (facts: { slug: string }) =>
    `L’organisation ${quoted(facts.slug)} n’existe pas, ou n’existe plus.`,

  'document-readable': (facts: { type: string }) => `Le document ${facts.type} se télécharge.`,
  'document-encrypted': (_facts: object) =>
    'Le document PDF est verrouillé : certains lecteurs ne pourront pas l’ouvrir, ni l’écouter avec un lecteur d’écran.',
  'document-late-header': (_facts: object) =>
    'Le document PDF commence par des données parasites : certains logiciels refuseront de l’ouvrir.',
  'document-viewer': (_facts: object) => 'L’adresse ouvre une page qui présente le document, pas le document lui-même.',
  'document-empty': (_facts: object) => 'Le document est vide (0 octet).',
  'document-truncated': (_facts: object) =>
    'Le document PDF est incomplet : il s’arrête avant la fin et ne s’ouvrira pas.',
  'document-is-a-page': (facts: { title: string | null }) =>
    facts.title === null
      ? 'L’adresse annonce un PDF, mais c’est une page web qui répond.'
      : `L’adresse annonce un PDF, mais c’est une page web intitulée ${quoted(facts.title)} qui répond.`,
  'document-is-not-pdf': (_facts: object) => 'L’adresse annonce un PDF, mais ce qui répond n’en est pas un.',
};

function named({ procedure, title }: Procedure): string {
  return !title || title === procedure ? quoted(procedure) : `${quoted(title)} (${procedure})`;
}

function replacement({ by, byTitle }: Replaced): string {
  return named({ procedure: by, title: byTitle });
}
