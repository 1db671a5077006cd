import { languagesOf } from '../../content/language/function-words.ts';
import type { Rule } from '../rule.ts';
import { wordEnd } from './shared/flaw.ts';
import { type Respelling, respell, tell } from './shared/spelling.ts';

/** Common words whose capital bears an accent. Names of persons are left out: they are written as they wish. */
const WORDS =
  'État États Étatique École Écoles Écolier Écoliers Éducation Éducatif Éducative Éducateur Éducatrice Économie Économies Économique Économiques Économiser Écologie Écologique Écologiques Écosystème Énergie Énergies Énergétique Énergétiques Étude Études Étudier Étudiant Étudiante Étudiants Étudiantes Étape Étapes Équipe Équipes Équipement Équipements Équité Évaluation Évaluations Évaluer Événement Événements Évènement Évènements Évolution Évolutions Évoluer Éligibilité Éligible Établissement Établissements Établir Émission Émissions Élaborer Élaboration Échange Échanges Échanger Échéance Électricité Électronique Électrique Égalité Également Élu Élus Élue Élues Éviter Être Êtes Élection Élections Élève Élèves Édition Éditions Éditer Éditeur Éditeurs Éditorial Écrire Écrit Écrits Écriture Écouter Écoute Élysée Église Églises Île Îles Échelle Échelon Écran Écrans Écart Éclairage Éclairer Égypte Équateur Éthique Étranger Étrangers Étrangères Âge Âgé Âgée Âgés Âgées Ère Édifice Épargne Épreuve Épreuves Épidémie Équilibre Équivalent Équivalence Éruption Étendre Étendue Étiquette Étoile Étoiles Évidemment Évry Évreux Épinal Élargir Élargissement Émetteur Émergence Énoncé Énumération'.split(
    ' ',
  );
/** What follows « À » at the head of a sentence, when it is no verb. */
const AFTER_A =
  "l['’]issue|l['’]inverse|l['’]occasion|l['’]aide|l['’]image|l['’]échelle|l['’]avenir|l['’]attention|l['’]origine|l['’]heure|la suite|la fin|la fois|la demande|la différence|la recherche|la place|la rentrée|partir|compter|ce jour|ce stade|ce titre|cet effet|cette fin|cette occasion|cette date|ces fins|terme|défaut|travers|noter|propos|savoir|bientôt|destination|distance|venir|définir|retenir|titre|chaque|quoi|qui|quel|quelle|quelles|quels|plusieurs|vous de|nous de|vos|nos|mi-|long terme|court terme|moyen terme|ce propos|ce jour|lire|voir|télécharger|l['’]interface|l['’]intérieur|l['’]extérieur";
let patterns: {
  readonly words: RegExp;
  readonly preposition: RegExp;
  readonly accented: ReadonlyMap<string, string>;
} | null = null;

export const typographyAccentedCapital: Rule<'typography-accented-capital'> = {
  id: 'typography-accented-capital',
  severity: 'info',
  *check(page) {
    for (const spelling of respell(page, findCapitals)) yield tell(spelling);
  },
};

function findCapitals(text: string): Respelling[] {
  patterns ??= buildPatterns();
  const found: Respelling[] = [];
  for (const { index, 0: words } of text.matchAll(patterns.words)) {
    const better = patterns.accented.get(words);
    if (better === undefined || isOfForeignName(text, index, words)) continue;
    found.push({
      start: index,
      end: index + words.length,
      change: { start: index, end: index + 1, text: better.slice(0, 1) },
    });
  }
  for (const { index } of text.matchAll(patterns.preposition)) {
    found.push({ start: index, end: wordEnd(text, index + 2), change: { start: index, end: index + 1, text: 'À' } });
  }
  for (const { index } of text.matchAll(/(?<=^|\n|[.!?…][ \u00A0\n])Ca(?= (?:\p{Ll}|n['’]))/gu)) {
    found.push({ start: index, end: wordEnd(text, index + 3), change: { start: index, end: index + 1, text: 'Ç' } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** « SonarQube Community Edition »: after another capital, a word that English writes so too may be a part of a name. */
function isOfForeignName(text: string, at: number, word: string): boolean {
  const before = /(\p{Lu}[\p{L}\p{N}]{1,30}) $/u.exec(text.slice(Math.max(0, at - 32), at))?.[1] ?? '';
  return before !== '' && /(?:[ts]ion|ence|ial)s?$/.test(word) && languagesOf(before.toLowerCase()) === null;
}

/** The table is keyed by the word without the accent of its capital; its other accents may be missing too. */
function buildPatterns() {
  const accented = new Map<string, string>();
  for (const word of WORDS) accented.set(word.charAt(0).normalize('NFD').charAt(0) + word.slice(1), word);
  // The older « Evénement » is the only one whose second accent differs.
  return {
    accented,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}@#_/.])(?:${[...accented.keys()].join('|')})(?![\\p{L}\\p{N}_@]|\\.\\p{L})`,
      'gu',
    ),
    preposition: new RegExp(`(?<=^|\\n|[.!?…:»][ \\u00A0\\n])A(?= (?:${AFTER_A})(?![\\p{L}\\p{N}]))`, 'gu'),
  };
}
