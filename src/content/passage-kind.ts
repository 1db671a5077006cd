import { isCodeValue } from './code-values.ts';
import type { Field, Passage, PassageKind } from './page.ts';

const IDENTIFIER_KEYS = new Set(
  'layout type slug id uid ref key lang language locale $schema weight draft aliases permalink url redirect_to redirect_from template icon color couleur class css version email mail phone tel'.split(
    ' ',
  ),
);
/** What a sheet of styles would call a length: `100%` is no share there. */
const LENGTH_KEY =
  /(?:^|[._-])(?:(?:max|min)[._-]?)?(?:width|height|size|margin|padding|offset|opacity|zoom|scale|top|left|right|bottom|gap)$/i;
const URL_TEXT = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|tel:|www\.|\/\/)\S+$/i;
const PATH_TEXT =
  /^(?:\.{0,2}\/)?[^\s:*?"<>|]{1,300}\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|odt|ods|odp|docx?|xlsx?|pptx?|zip|csv|md|html?|mp[34]|webm|ya?ml|json)$/i;
const MARKDOWN_TEXT =
  /\[[^\]\n]{1,500}\]\s?\(|\*\*|__\w|(?:^|\n)\s*(?:[-*+]\s|#{1,6}\s|\d+[.)]\s|>)|\n\s*\n|`[^`\n]+`|(?:^|[\s(])[*_][^\s*_][^*_\n]{0,300}[*_](?=[\s.,;:!?)]|$)|<\/?[a-z][^<>\n]*>/i;

/** Whether readers read it as words. */
export function isProse({ kind }: Pick<Passage, 'kind'>): boolean {
  return kind === 'markdown' || kind === 'html' || kind === 'plain';
}

/** What a string field is for: what the CMS says, else a careful guess from its text and its key. */
export function kindOf(field: Field, text: string): PassageKind {
  const known = field.description?.kind ?? null;
  if (known === 'plain') return MARKDOWN_TEXT.test(text) ? 'markdown' : 'plain';
  if (known !== null) return known;
  const trimmed = text.trim();
  if (URL_TEXT.test(trimmed)) return 'url';
  if (!/\s/.test(trimmed)) {
    if (PATH_TEXT.test(trimmed) || /^\.{0,2}\/\S*$/.test(trimmed)) return 'path';
    if (IDENTIFIER_KEYS.has(keyOf(field).toLowerCase())) return 'identifier';
    if (/^[a-z\d]+(?:[-_.:/+][a-z\d]+)+$/.test(trimmed) || /^#?[\da-f]{3,8}$/i.test(trimmed)) return 'identifier';
    if (LENGTH_KEY.test(field.name) && /^-?\d{1,5}(?:\.\d+)?%$/.test(trimmed)) return 'identifier';
    if (/^[\w.+-]+@[\w.-]+$/.test(trimmed) || /^@?[\w-]+$/.test(trimmed) || /^\d[\d\s:/.-]*$/.test(trimmed))
      return 'identifier';
  }
  if (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(trimmed)) return 'identifier';
  if (isCodeValue(field, text)) return 'identifier';
  return MARKDOWN_TEXT.test(text) ? 'markdown' : 'plain';
}

/** The nearest key: items of a list speak for the key of the list. */
function keyOf(field: Field): string {
  return field.parent?.kind === 'sequence' && field.parent.name !== '' ? field.parent.name : field.name;
}
