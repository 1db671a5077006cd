import { quoted } from '../words/quote.ts';

export const mdxRules = {
  'markdown-mdx-import': {
    summary: 'La page importe un fichier qui n’est nulle part dans le site.',
    nowhere: ({ name, candidate }: { name: string; candidate?: string }) =>
      `${quoted(name)}, que la page importe, n’est nulle part : le site ne peut pas être construit.${
        candidate === undefined
          ? ' Corrigez ce nom, ou retirez cette ligne.'
          : ` Vouliez-vous écrire ${quoted(candidate)} ?`
      }`,
  },
  'markdown-mdx-syntax': {
    summary: 'Le MDX de la page ne se lit pas : le site ne peut pas être construit.',
    void: (facts: { code: string; better: string }) =>
      `En MDX, ${quoted(facts.code)} s’écrit ${quoted(facts.better)} : sans la barre, le site ne peut pas être construit.`,
    unclosed: (facts: { code: string }) =>
      `La balise ${quoted(facts.code)} n’est pas fermée : en MDX, le site ne peut pas être construit ainsi. Fermez-la, dans le même paragraphe si elle y est ouverte.`,
    unopened: (facts: { code: string }) =>
      `La balise ${quoted(facts.code)} ferme une balise qui n’est pas ouverte : en MDX, le site ne peut pas être construit ainsi. Supprimez-la, ou ouvrez-la avant.`,
    comment: () =>
      `En MDX, un commentaire s’écrit ${quoted('{/* … */}')} : avec ${quoted('<!-- … -->')}, le site ne peut pas être construit.`,
    tag: (facts: { code: string }) =>
      `En MDX, le signe ${quoted('<')} ouvre une balise, et ${quoted(facts.code)} ne se lit pas comme telle : le site ne peut pas être construit. Corrigez-la, ou écrivez ${quoted('&lt;')} pour le signe.`,
    brace: () =>
      `En MDX, une accolade ouvre du code, et rien ne ferme celle-ci : le site ne peut pas être construit. Fermez-la, ou écrivez ${quoted('\\{')} pour le signe.`,
    expression: (facts: { code: string }) =>
      `En MDX, ce qui est entre accolades est du code, et ${quoted(facts.code)} n’en est pas : le site ne peut pas être construit. Corrigez-le, ou écrivez ${quoted('\\{')} pour le signe.`,
    other: () => 'À partir d’ici, la page ne se lit pas comme du MDX : le site ne peut pas être construit.',
  },
};
