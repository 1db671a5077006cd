import { quoted } from '../words/quote.ts';

/** What the preview says of the file where no field shows it, and of what looks the same. */
export const previewFile = {
  orderChanged: 'L’ordre des champs change dans le fichier\u00a0: les lecteurs ne verront pas de différence.',
  orderChangedIn: (labels: readonly string[], isSeen: boolean) =>
    `Dans ${labels.map(quoted).join(', ')}, l’ordre des champs change\u00a0: ${isSeen ? 'le site peut en tenir compte' : 'les lecteurs ne verront pas de différence'}.`,
  byteOrderMark: {
    added:
      'Une marque invisible (BOM) est ajoutée au tout début du fichier\u00a0: les lecteurs ne verront pas de différence.',
    removed:
      'La marque invisible (BOM) du tout début du fichier est retirée\u00a0: les lecteurs ne verront pas de différence.',
  },
  savedOtherwise:
    'Seule change la façon dont le fichier est enregistré (fins de ligne, lignes vides, retraits)\u00a0: les lecteurs ne verront pas de différence.',
  rewrapped:
    'Seule change, dans le fichier, la façon dont les textes sont coupés en lignes\u00a0: les lecteurs ne verront pas de différence.',
  otherLines: 'D’autres lignes du fichier sont écrites autrement, sans qu’aucun autre champ change.',
  emptyFields: {
    added: (labels: readonly string[]) =>
      `${labels.length > 1 ? 'Champs ajoutés' : 'Champ ajouté'}, sans valeur\u00a0: ${labels.map(quoted).join(', ')}.`,
    removed: (labels: readonly string[]) =>
      `${labels.length > 1 ? 'Champs supprimés, qui n’avaient' : 'Champ supprimé, qui n’avait'} pas de valeur\u00a0: ${labels.map(quoted).join(', ')}.`,
  },
  unseenToo: 'Change aussi, sans se voir dans l’aperçu\u00a0:',
  recoded:
    'À l’œil, rien ne change\u00a0: des lettres accentuées sont enregistrées autrement (la lettre et son accent à part, ou réunis).',
  recodedName: 'Le site peut y voir un autre nom.',
  recodedToo: 'des lettres accentuées sont enregistrées autrement, sans que cela se voie',
  mixedScripts: (word: string) => `${quoted(word)} mêle des lettres de deux alphabets, qui se ressemblent`,
  breaksToo: 'des retours à la ligne changent aussi\u00a0: selon la page, ils se voient ou non',
  emptyItem: {
    added: 'un élément vide est ajouté à la liste',
    removed: 'un élément vide est retiré de la liste',
  },
};
