import { quoted } from '../words/quote.ts';

interface Called {
  readonly name: string;
  readonly engine: string;
  readonly candidate?: string;
}

interface Pair {
  readonly name: string;
  readonly closer: string;
  readonly engine: string;
}

const meant = ({ candidate }: Called): string =>
  candidate === undefined ? ' Corrigez ce nom, ou retirez cet appel.' : ` Vouliez-vous écrire ${quoted(candidate)} ?`;

const ENGINES: Readonly<Record<string, string>> = {
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  eleventy: 'Eleventy',
  zola: 'Zola',
};

export const templateRules = {
  'markdown-template-syntax': {
    summary:
      'La page appelle un modèle qui n’existe pas, ou ne ferme pas ce qu’elle ouvre : le site ne peut pas être construit.',
    unknown: (facts: Called) =>
      `Aucun code court (shortcode) du site ne s’appelle ${quoted(facts.name)} : ${ENGINES[facts.engine] ?? facts.engine} ne peut pas construire le site.${meant(facts)}`,
    page: (facts: Called) =>
      `Aucune page du site ne s’appelle ${quoted(facts.name)} : Hugo ne peut pas construire le site. Corrigez ce nom, ou retirez ce lien.`,
    file: (facts: Called) =>
      `${quoted(facts.name)}, que la page inclut ici, n’est nulle part dans le site : Jekyll ne peut pas le construire.${meant(facts)}`,
    raw: (facts: Called) =>
      `${quoted(facts.name)}, que la page inclut ici, n’est nulle part : la page montrera cette ligne telle quelle.${meant(facts)}`,
    unclosed: ({ name, closer, engine }: Pair) =>
      `${quoted(name)} s’ouvre ici et n’est jamais fermé : ${ENGINES[engine] ?? engine} ne peut pas construire le site. Écrivez ${quoted(closer)} là où cela se termine.`,
    unopened: ({ name, engine }: Pair) =>
      `${quoted(name)} se ferme ici et rien ne l’ouvre : ${ENGINES[engine] ?? engine} ne peut pas construire le site. Retirez cette balise, ou ouvrez-la plus haut.`,
    unended: () =>
      `Ce code court (shortcode) s’ouvre par deux accolades et rien ne les referme : Hugo ne peut pas construire le site.`,
    swallows: () =>
      `Rien ne ferme ces deux accolades avant celles qui suivent : tout ce qui est entre elles disparaît de la page. Écrivez ${quoted('}}')} là où la valeur finit.`,
    quotes: ({ name, engine }: Pair) =>
      `Les guillemets de ${quoted(name)} sont courbes : ${ENGINES[engine] ?? engine} n’y lit aucun texte, et rien ne s’affiche là. Écrivez des guillemets droits.`,
    layout: (facts: Called) =>
      `Aucun modèle de page du site ne s’appelle ${quoted(facts.name)} : la page s’affichera sans menu ni mise en forme.${
        facts.candidate === undefined ? ' Corrigez ce nom.' : ` Vouliez-vous écrire ${quoted(facts.candidate)} ?`
      }`,
  },
};
