import type { IsoDate } from '../../dates/mention.ts';

/** A site that has taken another name. */
export interface MovedHost {
  readonly from: string;
  readonly to: string;
  /** The first day on which the new name was the one to write. */
  readonly since: IsoDate;
  /** The first day on which the old name was known to answer no more; null while it still leads somewhere. */
  readonly gone: IsoDate | null;
  /** The same path leads to the same page under the new name: only then is the new address written for the editor. */
  readonly samePath: boolean;
  /** Where it is told. */
  readonly source: string;
}

const DEMARCHES = 'github.com/demarche-numerique/demarche.numerique.gouv.fr';
const BETA = 'github.com/betagouv/beta.gouv.fr/commit';
const EIG = 'github.com/entrepreneur-interet-general/site-eig-v3/commit';

/** Moves that are published; each with the day and the place where it is told. Others: `links.moved-hosts`. */
export const movedHosts: readonly MovedHost[] = [
  move(
    'www.demarches-simplifiees.fr',
    'demarche.numerique.gouv.fr',
    '2025-11-19',
    null,
    true,
    `${DEMARCHES}/commit/eecce0fb6f`,
  ),
  move(
    'demarches-simplifiees.fr',
    'demarche.numerique.gouv.fr',
    '2025-11-19',
    null,
    true,
    `${DEMARCHES}/commit/eecce0fb6f`,
  ),
  move(
    'demarches.numerique.gouv.fr',
    'demarche.numerique.gouv.fr',
    '2025-07-03',
    '2026-04-29',
    true,
    `${DEMARCHES}/pull/13057`,
  ),
  move('tps.apientreprise.fr', 'demarche.numerique.gouv.fr', '2018-02-28', null, true, `${DEMARCHES}/issues/1229`),
  move(
    'www.gouvernement.fr',
    'www.info.gouv.fr',
    '2024-04-22',
    null,
    false,
    'github.com/IGNF/cartes.gouv.fr/issues/367',
  ),
  move('gouvernement.fr', 'www.info.gouv.fr', '2024-04-22', null, false, 'github.com/IGNF/cartes.gouv.fr/issues/367'),
  move(
    'www.service-public.fr',
    'www.service-public.gouv.fr',
    '2025-09-30',
    null,
    true,
    'github.com/SocialGouv/code-du-travail-numerique/issues/6858',
  ),
  move(
    'service-public.fr',
    'www.service-public.gouv.fr',
    '2025-09-30',
    null,
    true,
    'github.com/SocialGouv/code-du-travail-numerique/issues/6858',
  ),
  move(
    'conseillers-entreprises.service-public.fr',
    'conseillers-entreprises.service-public.gouv.fr',
    '2025-10-23',
    null,
    true,
    `${BETA}/0799051`,
  ),
  move(
    'www.ssi.gouv.fr',
    'cyber.gouv.fr',
    '2023-10-13',
    '2024-09-06',
    false,
    'github.com/sourcentis/mercator/pull/810',
  ),
  move(
    'ssi.gouv.fr',
    'cyber.gouv.fr',
    '2023-10-13',
    '2024-09-06',
    false,
    'github.com/betagouv/mon-service-securise/pull/1808',
  ),
  move(
    'www.monservicesecurise.ssi.gouv.fr',
    'www.monservicesecurise.cyber.gouv.fr',
    '2025-02-14',
    null,
    true,
    `${BETA}/eb73f26`,
  ),
  move('candidat.pole-emploi.fr', 'candidat.francetravail.fr', '2024-02-26', null, false, `${BETA}/9943dec`),
  move('mes-aides.pole-emploi.fr', 'mes-aides.francetravail.fr', '2024-02-26', null, true, `${BETA}/f708102`),
  move('labonneboite.pole-emploi.fr', 'labonneboite.francetravail.fr', '2024-04-11', null, true, `${BETA}/6c35644`),
  move('entreprise.pole-emploi.fr', 'entreprise.francetravail.fr', '2024-06-21', null, true, `${BETA}/1eb7053`),
  move(
    'mesevenementsemploi.pole-emploi.fr',
    'mesevenementsemploi.francetravail.fr',
    '2024-12-02',
    null,
    false,
    `${BETA}/999f38a`,
  ),
  move(
    'entrepreneur-interet-general.etalab.gouv.fr',
    'eig.numerique.gouv.fr',
    '2024-07-29',
    null,
    false,
    `${EIG}/208c104`,
  ),
  move('eig.etalab.gouv.fr', 'eig.numerique.gouv.fr', '2024-07-29', null, false, `${EIG}/208c104`),
  move('pad.incubateur.net', 'pad.numerique.gouv.fr', '2023-11-27', null, false, `${BETA}/95ad1dd`),
  move('dora.fabrique.social.gouv.fr', 'dora.inclusion.beta.gouv.fr', '2023-05-16', null, true, `${BETA}/b708caf`),
  move('www.dossierfacile.fr', 'www.dossierfacile.logement.gouv.fr', '2023-10-10', null, true, `${BETA}/34d91ca`),
  move('eva.beta.gouv.fr', 'eva.anlci.gouv.fr', '2025-07-08', null, false, `${BETA}/78f71ff`),
];

function move(
  from: string,
  to: string,
  since: IsoDate,
  gone: IsoDate | null,
  samePath: boolean,
  source: string,
): MovedHost {
  return { from, to, since, gone, samePath, source: `https://${source}` };
}

/** Where a host has moved to, as of a day. `configured`: old host → new host, from `links.moved-hosts`; it wins. */
export function findMovedHost(
  host: string,
  today: IsoDate,
  configured: Readonly<Record<string, string>>,
): MovedHost | null {
  if (Object.hasOwn(configured, host)) {
    const to = configured[host] ?? '';
    return { from: host, to, since: today, gone: null, samePath: true, source: 'links.moved-hosts' };
  }
  return movedHosts.find(({ from, since }) => from === host && since <= today) ?? null;
}
