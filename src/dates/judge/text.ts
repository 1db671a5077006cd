import { proseOf, withHtmlText } from '../read/readable.ts';
import type { Judged, Judging } from './dated-text.ts';
import { judgePassage } from './passage.ts';
import { headingWords, type Setting } from './setting.ts';

/** A passage by itself: its text and what is known around it. */
export interface LooseText {
  readonly text: string;
  readonly language?: string | null;
  readonly setting?: Setting;
  /** The headings above it, innermost first. */
  readonly headings?: readonly string[];
  /** Years written around it, closest first. */
  readonly yearsAround?: readonly number[];
}

/** Finds and judges the dates of a text that stands alone; Markdown is understood. */
export function judgeText(loose: LooseText, judging: Judging): Judged[] {
  const headings = (loose.headings ?? []).map(headingWords);
  return judgePassage(
    {
      text: loose.text,
      prose: withHtmlText(loose.text, proseOf(loose.text)),
      language: loose.language ?? null,
      setting: loose.setting ?? {},
      headings: { above: () => headings },
      yearsAround: loose.yearsAround ?? [],
    },
    judging,
  );
}
