import { type Labels, quoteLabels, schemaSentences } from './schema.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What is said of the front matter: its fields, and what they name. */
export const frontMatterRules = {
  'front-matter-schema': {
    summary: 'Un champ de l’en-tête manque ou ne convient pas au modèle de la page.',
    ...schemaSentences,
    outdated: (facts: { collection: string; none: boolean; label: string }) =>
      `${facts.none ? 'Aucune' : 'Presque aucune'} page de ${quoted(facts.collection)} n’écrit ${quoted(facts.label)} comme le demande la configuration du CMS\u00a0: c’est sans doute elle qu’il faut corriger, plutôt que les pages.`,
    'outdated-required': (facts: { collection: string; none: boolean; label: string }) =>
      `${facts.none ? 'Aucune' : 'Presque aucune'} page de ${quoted(facts.collection)} n’a ${quoted(facts.label)}, que la configuration du CMS rend obligatoire\u00a0: c’est sans doute elle qu’il faut corriger (required: false), plutôt que les pages.`,
    'outdated-value': (facts: { collection: string; label: string; value: string; count: number }) =>
      `La valeur ${quoted(facts.value)} de ${quoted(facts.label)} se lit dans ${many(facts.count, 'page', 'pages')} de ${quoted(facts.collection)}, et la liste de la configuration du CMS ne la propose pas\u00a0: ajoutez-la à cette liste, ou changez-la partout.`,
  },
  'front-matter-swallowed-text': {
    summary: 'Une ligne de texte, en tête de page, est prise pour un réglage et ne paraît pas.',
    text: ({ name }: { name: string }) =>
      `MkDocs prend cette ligne pour un réglage nommé ${quoted(name)} et ne la publie pas : personne ne la lira sur le site. Laissez une ligne vide au-dessus d’elle.`,
    perhaps: ({ name }: { name: string }) =>
      `MkDocs prend cette ligne pour un réglage nommé ${quoted(name)} et ne la publie pas. Si c’est un texte pour le lecteur, laissez une ligne vide au-dessus d’elle.`,
  },
  'front-matter-unknown-key': {
    summary: 'Une clé de l’en-tête n’est pas connue du modèle de la page.',
    ...schemaSentences,
    misspelt: (facts: { where: Labels; key: string; suggestion: string; label: string }) =>
      `La clé ${quoted(facts.key)} ressemble à ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? '' : ` (${quoted(facts.label)})`}, qui manque ${facts.where.length === 0 ? 'dans cette page' : `dans ${quoteLabels(facts.where)}`}\u00a0: sous ce nom, le site ne la lira pas.`,
  },
};
