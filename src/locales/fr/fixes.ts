import { quotedAsIs } from './words/quote.ts';

/** Titles of fixes, as a button or a suggestion bears them. */
export const fixes = {
  replace: (facts: { from: string; to: string }) => `Remplacer ${quotedAsIs(facts.from)} par ${quotedAsIs(facts.to)}`,
  'replace-all': (facts: { count: number }) =>
    facts.count === 1 ? 'Corriger cet endroit' : `Corriger les ${facts.count} endroits`,
  remove: (facts: { what: string }) => `Supprimer ${quotedAsIs(facts.what)}`,
  'remove-invisible': (facts: { count: number }) =>
    facts.count === 1 ? 'Supprimer le caractère invisible' : `Supprimer les ${facts.count} caractères invisibles`,
  'empty-line-above': 'Laisser une ligne vide au-dessus',
  trim: 'Supprimer les espaces des bouts',
  'part-paragraphs': (facts: { count: number }) =>
    facts.count === 1 ? 'Séparer les deux paragraphes' : `Séparer les paragraphes (${facts.count} endroits)`,
  unindent: 'Supprimer les espaces en tête de ligne',
  link: 'Coller l’adresse au texte du lien',
  'heading-space': 'Ajouter l’espace après les dièses',
  'list-space': 'Ajouter l’espace après les puces',
};
