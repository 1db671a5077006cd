import { dayWords } from '../day-words.ts';
import { quoted } from './quote.ts';

/** A value cut to a readable length, on one line. */
const cited = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return quoted(line.length <= 60 ? line : `${line.slice(0, 59)}…`);
};
const from = (key: string | null): string => (key === null ? '' : ` (${quoted(key)})`);

/** What is said of the names that a change leaves behind, and of the day by which it takes a page off the site: inside a CMS, nobody compares. */
export const relationsOfChange = {
  renamed: (facts: { value: string; candidate: string; label: string }) =>
    `Vous renommez ${cited(facts.value)} en ${quoted(facts.candidate)} : cette page porte encore l’ancien nom dans ${quoted(facts.label)}. Écrivez le nouveau.`,
  deleted: (facts: { value: string; label: string }) =>
    `Vous supprimez ${cited(facts.value)} de ${quoted(facts.label)} : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.`,
};

export const filesOfChange = {
  moved: (facts: { value: string; name: string; now: string; candidate?: string }) =>
    `Vous déplacez ${quoted(facts.name)} vers ${quoted(facts.now)} : ce champ porte encore l’ancien nom, ${cited(facts.value)}.${facts.candidate === undefined ? '' : ` Écrivez ${quoted(facts.candidate)}.`}`,
  removed: (facts: { value: string; name: string }) =>
    `Vous supprimez ${quoted(facts.name)} : ce champ le nomme encore (${facts.value}). Choisissez un autre fichier, ou videz le champ.`,
};

export const publicationsOfChange = {
  'future-now': (facts: { key: string | null; day: string }) =>
    `Votre modification retire du site cette page, qui est en ligne aujourd’hui\u00a0: elle n’y reviendra qu’à partir du ${dayWords(facts.day)}${from(facts.key)}. Vérifiez cette date.`,
  'expired-now': (facts: { key: string | null; day: string }) =>
    `Votre modification retire du site cette page, qui est en ligne aujourd’hui\u00a0: sa fin, le ${dayWords(facts.day)}${from(facts.key)}, est passée. Vérifiez cette date.`,
};
