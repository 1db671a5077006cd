import type { Rule } from '../rule.ts';
import { type Respelling, respell, tell } from './shared/spelling.ts';

/** Words with œ, spelled with `oe`; a closed list: `coefficient`, `moelle` and `poète` keep their two letters. */
const WORDS =
  'coeurs? écoeur\\p{L}{1,6} rancoeurs? contrecoeur oeuvres? oeuvr(?:er|ent|ez|ons|ait|aient|ant|era|eront|é|ée|és|ées) manoeuvr\\p{L}{1,7} désoeuvr\\p{L}{1,6} oeil oeillets? oeillères? oeufs? boeufs? soeurs? consoeurs? voeux? noeuds? moeurs foetus foetal\\p{L}{0,2} foetaux oenolog\\p{L}{1,5} oenotouris\\p{L}{1,4} oesophage oestrogènes? oecuméni\\p{L}{1,5} oedèmes?';
let pattern: RegExp | null = null;

export const typographyLigature: Rule<'typography-ligature'> = {
  id: 'typography-ligature',
  severity: 'info',
  *check(page) {
    for (const spelling of respell(page, findLigatures)) yield tell(spelling);
  },
};

function findLigatures(text: string): Respelling[] {
  pattern ??= new RegExp(`(?<![\\p{L}\\p{N}@#_/.])(?:${WORDS.replaceAll(' ', '|')})(?![\\p{L}\\p{N}_@])`, 'giu');
  const found: Respelling[] = [];
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const start = index + words.toLowerCase().indexOf('oe');
    const ligature = text[start] === 'O' ? 'Œ' : 'œ';
    found.push({ start: index, end: index + words.length, change: { start, end: start + 2, text: ligature } });
  }
  return found;
}
