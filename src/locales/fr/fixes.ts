import { quotedAsIs } from './words/quote.ts';

/** Titles of fixes, as a button or a suggestion bears them. */
export const fixes = {
  replace: (facts: { from: string; to: string }) => `Remplacer ${quotedAsIs(facts.from)} par ${quotedAsIs(facts.to)}`,
  /** `of`: how many the remark counts; the others are mended by hand. */
  'replace-all': ({ count, of = count }: { count: number; of?: number }) => {
    if (count < of) return `Corriger ${count} des ${of} endroits`;
    return count === 1 ? 'Corriger cet endroit' : `Corriger les ${count} endroits`;
  },
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
