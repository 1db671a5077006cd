import { quoted } from '../words/quote.ts';

/** What is said of files that are no pages, and of what they do to pages. */
export const previewTouched = {
  moved: (count: number, from: string, to: string) =>
    count > 1
      ? `${count} pages changent d’adresse, sans que leur fichier change\u00a0: ${from} devient ${to}, par exemple.`
      : `Une page change d’adresse, sans que son fichier change\u00a0: ${from} devient ${to}.`,
  included: (path: string, titles: readonly string[], count: number) => {
    const named = titles.map(quoted).join(', ');
    return count > 1
      ? `${count} pages incluent ${path}, et ce qu’elles en montrent peut changer\u00a0: ${named}${count > titles.length ? '…' : '.'}`
      : `La page ${named} inclut ${path}\u00a0: ce qu’elle en montre peut changer.`;
  },
  shape: (count: number) =>
    count > 1
      ? `Ces ${count} fichiers donnent leur forme aux pages\u00a0: l’aperçu ne les montre pas.`
      : 'Ce fichier donne leur forme aux pages\u00a0: l’aperçu ne le montre pas.',
  data: (count: number) =>
    count > 1
      ? `Ces ${count} fichiers donnent aux pages des réglages ou des données\u00a0: l’aperçu ne montre pas ce qu’ils y changent.`
      : 'Ce fichier donne aux pages des réglages ou des données\u00a0: l’aperçu ne montre pas ce qu’il y change.',
};
