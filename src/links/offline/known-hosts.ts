/**
 * Hosts that a misspelt one may have meant. The services of the State and of social security, the assemblies, and what
 * French public sites link most: counted on the contents of site-eig-v3 and beta.gouv.fr (1,290 hosts, 2026).
 * A name stands for all that ends with it: `beta.gouv.fr` for every product below it.
 */
const GOUV = `
accessibilite.numerique adresse.data agriculture amendes annuaire-entreprises.data ants associations beta bloctel budget
choisirleservicepublic code cohesion-territoires collectivites-locales conseiller-numerique
culture cybermalveillance data defense demarche.numerique design.numerique developpement-durable diplomatie douane
ecologie economie education enseignementsup-recherche entreprises.service-public etalab etudiant fonction-publique
france-renov franceconnect geoportail georisques handicap immatriculation.ants impots inclusion interieur jeveuxaider
justice legifrance logement maprimerenov mesdroitssociaux moncompteformation numerique place-emploi-public proconnect
sante securite-routiere service-civique service-public societenumerique solidarites sports systeme-de-design tchap
transformation transport.data travail-emploi webinaire.numerique`;

const OTHERS = `
demarches-simplifiees.fr service-public.fr francetravail.fr pole-emploi.fr gouvernement.fr vie-publique.fr
assemblee-nationale.fr conseil-constitutionnel.fr conseil-etat.fr ccomptes.fr defenseurdesdroits.fr banquedesterritoires.fr
caissedesdepots.fr bpifrance.fr urssaf.fr lassuranceretraite.fr santepubliquefrance.fr has-sante.fr laposte.fr
welcometothejungle.com linkedin.com github.com gitlab.com gitbook.io githubusercontent.com youtube.com dailymotion.com
facebook.com instagram.com twitter.com mastodon.social wikipedia.org wikimedia.org wikidata.org creativecommons.org
openstreetmap.org framasoft.org framaforms.org framagit.org framapad.org eventbrite.fr eventbrite.com helloasso.com
calendly.com typeform.com airtable.com medium.com google.com microsoft.com sharepoint.com soundcloud.com speakerdeck.com
slideshare.net scalingo.io acteurspublics.fr lesechos.fr lemonde.fr liberation.fr lefigaro.fr usine-digitale.fr
lagazettedescommunes.com opendatafrance.net openfisca.org mozilla.org journaldunet.com wordpress.com stackoverflow.com`;

let hosts: readonly string[] | null = null;

/** The names, built on first use. */
export function knownHosts(): readonly string[] {
  hosts ??= [
    ...new Set([
      ...GOUV.trim()
        .split(/\s+/)
        .map((name) => `${name}.gouv.fr`),
      ...OTHERS.trim().split(/\s+/),
    ]),
  ];
  return hosts;
}

/** Hosts that are written with `www.` by their owners. */
const WITH_WWW = new Set(['demarches-simplifiees.fr', 'welcometothejungle.com', 'linkedin.com', 'service-public.fr']);

/** A known name as it is best written when the misspelt host had, or had not, a `www.`. */
export function writtenInFull(name: string, www: boolean): string {
  return www || WITH_WWW.has(name) ? `www.${name}` : name;
}
