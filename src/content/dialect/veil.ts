import type { Range } from '../source.ts';
import { findCode } from './code.ts';
import { type Construct, type Stroke, VEIL, type Veil } from './dialect.ts';
import { veiled } from './strokes.ts';

/** Without one of these there is no syntax but Markdown's own. */
const MAY_HOLD_SYNTAX = /[{[$:<\\+]|[!?]>|`[^`\r\n]*\||\)=|^%|!!!|\?\?\?|===|8<|^(?:import|export)|@\w/m;

/** Veils the syntax of some constructs, one after the other. The text keeps its length and its line breaks. */
export function veil(text: string, constructs: readonly Construct[]): Veil {
  if (!MAY_HOLD_SYNTAX.test(text)) return { text, markup: text, syntax: [], standIns: new Set(), brings: false };
  let isCode = within(findCode(text));
  const syntax: Range[] = [];
  const standIns = new Set<number>();
  let parse = text;
  let markup = text;
  let brings = false;
  for (const construct of constructs) {
    const strokes = [...construct({ text: parse, isCode })];
    if (strokes.length === 0) continue;
    parse = paint(parse, strokes, ({ parse }) => parse);
    markup = paint(markup, strokes, ({ start, end, markup: own }) => own ?? veiled(text.slice(start, end)));
    for (const { start, end, standIns: own, brings: itBrings } of strokes) {
      syntax.push({ start, end });
      for (const offset of own ?? []) standIns.add(offset);
      brings ||= itBrings === true;
    }
    if (construct.movesCode === true) isCode = within(findCode(parse));
  }
  return { text: parse, markup, syntax: joined(syntax), standIns, brings };
}

function paint(text: string, strokes: readonly Stroke[], as: (stroke: Stroke) => string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const stroke of strokes) {
    pieces.push(text.slice(from, stroke.start), as(stroke));
    from = stroke.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function joined(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Whether an offset stands in one of some sorted ranges. */
export function within(sorted: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.start ?? Infinity) <= offset;
  };
}

/** Whether a text holds units of syntax. */
export function isVeiled(text: string): boolean {
  return text.includes(VEIL);
}
