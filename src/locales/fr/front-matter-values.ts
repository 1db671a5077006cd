import { toCheck } from './to-check.ts';
import { filesOfChange, relationsOfChange } from './words/of-change.ts';
import { quoted } from './words/quote.ts';

/** A value cut to a readable length, on one line. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text: string): string => quoted(short(text));

/** What is said of the values of the front matter. */
export const frontMatterValueRules = {
  'front-matter-placeholder': {
    summary: 'Un texte provisoire est resté dans l’en-tête de la page.',
    whole: (facts: { text: string }) =>
      `${quoted(short(facts.text))} ressemble à un texte provisoire : remplacez-le par le texte définitif, ou videz le champ.`,
    inside: (facts: { text: string }) =>
      `${quoted(short(facts.text))} semble être resté d’un brouillon : complétez ce passage avant de publier.`,
    model: (facts: { text: string }) =>
      `${quoted(short(facts.text))} est resté du modèle de la page (archetype) : Hugo ne le remplace que dans une page qu’il crée lui-même (hugo new). Écrivez la valeur.`,
    url: (facts: { text: string }) =>
      `${quoted(short(facts.text))} est une adresse d’exemple : mettez la vraie adresse, ou videz le champ.`,
  },
  'front-matter-relation': {
    summary: 'Un champ nomme une page qui n’existe pas.',
    'not-found': (facts: { value: string; label: string }) =>
      `${cited(facts.value)} n’est le nom d’aucune page de ${quoted(facts.label)} : vérifiez-le, ou créez d’abord la page.`,
    guessed: (facts: { value: string; target: string; others: number; candidate?: string }) =>
      `${cited(facts.value)} n’est le nom d’aucun fichier de ${facts.target}, alors qu’ailleurs ce champ en nomme un (${facts.others} fois). ${facts.candidate === undefined ? 'Est-ce voulu\u202f?' : `Vouliez-vous écrire ${quoted(facts.candidate)}\u202f?`}`,
    ...relationsOfChange,
    hidden: (facts: { value: string; label: string; path: string }) =>
      `${cited(facts.value)} existe (${facts.path}), mais le CMS ne montre pas cette page dans ${quoted(facts.label)} : à la prochaine modification, ce choix pourrait disparaître.`,
    'space-here': (facts: { value: string; candidate: string; label: string; side: 'start' | 'end' | 'inside' }) =>
      `${quoted(facts.value)} a une espace de trop ${facts.side === 'end' ? 'à la fin' : facts.side === 'start' ? 'au début' : 'à l’intérieur'} : dans ${quoted(facts.label)}, le nom est ${quoted(facts.candidate)}.`,
    'space-there': (facts: { value: string; candidate: string; label: string; path: string }) =>
      `${cited(facts.value)} est bien écrit, mais la page ${facts.path} s’appelle ${quoted(facts.candidate)}, avec une espace de trop : corrigez le nom de cette page.`,
    case: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} ne s’écrit pas avec les mêmes majuscules que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    accent: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’a pas les mêmes accents que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    apostrophe: (facts: { value: string; candidate: string; label: string }) =>
      `L’apostrophe de ${cited(facts.value)} n’est pas la même que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    hyphen: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’a pas les mêmes tirets que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
    writing: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} s’écrit autrement dans ${quoted(facts.label)} : ${quoted(facts.candidate)}.`,
    spelling: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} n’existe pas dans ${quoted(facts.label)}. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
    prefix: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} doit s’écrire ${quoted(facts.candidate)} pour nommer une page de ${quoted(facts.label)}.`,
  },
  'front-matter-file': {
    summary: 'Une image ou un fichier nommé dans l’en-tête n’existe pas.',
    relative: (facts: { value: string }) =>
      `À partir de cette page, ${quoted(facts.value)} ne mène à aucun fichier ni à aucune page : si le site se sert de ce champ, corrigez-le.`,
    missing: ({ value, candidate, ...facts }: { value: string; candidate?: string; unsure?: boolean }) =>
      `Le fichier ${cited(value)} n’existe pas dans le site\u00a0: ${candidate === undefined ? 'ajoutez-le, ou corrigez son nom.' : `vouliez-vous écrire ${quoted(candidate)}\u202f?`}${toCheck(facts)}`,
    case: (facts: { value: string; candidate: string; unsure?: boolean }) =>
      `Le fichier s’appelle ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
    ...filesOfChange,
    near: (facts: { value: string; candidate: string }) =>
      `Le fichier ${cited(facts.value)} n’existe pas dans le site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
  },
};
