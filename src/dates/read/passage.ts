import { maskPlain, OBJECT } from '../../content/dialect/prose.ts';
import { primaryOf } from '../../content/language/tag.ts';
import type { Passage } from '../../content/page.ts';
import { isProse } from '../../content/passage-kind.ts';
import { type Reading, readExpressions } from './read.ts';

/** A passage that holds dates, and what was read of it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly prose: string;
  readonly reading: Reading;
}

/**
 * Reads the dates of a passage; none when it is no prose or holds no date.
 * @param announces Whether the key of a field that is no prose says what its date is for.
 */
export function readPassage(passage: Passage, announces: (passage: Passage) => boolean): ReadPassage[] {
  const isAnnounced = passage.kind === 'identifier' && announces(passage);
  // Digits, or a word that dates: most passages have neither, and masking them costs a parse.
  if (!isAnnounced && (!isProse(passage) || !MAY_DATE.test(passage.text))) return [];
  const { text } = passage;
  const prose = isAnnounced ? text : withParameters(passage, withHtmlText(passage.markup, passage.prose));
  // The reader knows `fr` and `en`, and reads both where the language is unknown.
  const language = passage.language === null ? null : primaryOf(passage.language);
  const reading = readExpressions(text, prose, language);
  return reading.expressions.length === 0 ? [] : [{ passage, prose, reading }];
}

const MAY_DATE =
  /\d|janv|f[eé]v|mars|avr|mai\b|juin|juil|ao[uû]t|sept|octo|nov|d[eé]c|jan|feb|march|apr|may\b|ju[nl]|aug|printemps|[eé]t[eé]|automne|hiver|spring|summer|autumn|winter|rentr|bient|prochain|demain|tomorrow|soon|shortly|next|last|derni|cette|\bce\b|\bcet\b|this|tou[ts]e?s? les|chaque|every|rythme|ann[eé]e|\bmois\b|semaine|month|week|trimestre|semestre|quarter|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i;

/** A day that a shortcode or an include is given to show: `{{< event title="…" date="29 octobre 2026" >}}`. */
const DATED_PARAMETER =
  /(?<=\s)(?:dates?|jours?|quand|when|days?|horaires?|deadline|échéance)[ \t]?[=:][ \t]?(["'])([^"'\n]{1,80})\1/giu;

/** Gives back such days, which are words for whoever reads the page. */
function withParameters({ text, syntax }: Passage, prose: string): string {
  if (!/\{[{%]/.test(text)) return prose;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of syntax) {
    const written = text.slice(start, end);
    if (!/^\{(?:\{[<%]|%)/.test(written)) continue;
    for (const { index, 0: whole, 2: value = '' } of written.matchAll(DATED_PARAMETER)) {
      const at = start + index + whole.length - 1 - value.length;
      pieces.push(prose.slice(from, at), value);
      from = at + value.length;
    }
  }
  return from === 0 ? prose : pieces.join('') + prose.slice(from);
}

/** Blocks of HTML whose text no reader sees, or that is no prose; wherever they stand among others, too. */
const SILENT = /^<(?:!--|script|style|pre|code|svg|iframe|object|template)/i;
const SILENT_INSIDE =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|code|svg|iframe|object|template)\b[\s\S]*?(?:<\/\1>|$)/gi;

/** Gives back the text between the tags of HTML blocks, which the mask of a Markdown passage hides with them. */
function withHtmlText(text: string, prose: string): string {
  if (!/<[a-z]/i.test(text)) return prose;
  return prose.replace(/\uFFFC[\uFFFC\n]*/g, (run: string, offset: number) => {
    const written = text.slice(offset, offset + run.length);
    const lead = /^[\uE001\s]*/.exec(written)?.[0].length ?? 0;
    const html = written.slice(lead);
    return /^<[a-z]/i.test(html) && !SILENT.test(html) ? run.slice(0, lead) + maskPlain(withoutSilent(html)) : run;
  });
}

function withoutSilent(html: string): string {
  return html.replace(SILENT_INSIDE, (hidden) => hidden.replace(/[^\r\n]/g, OBJECT));
}
