import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver/node';
import type { Field } from '../../../content/page.ts';
import { Source } from '../../../content/source.ts';
import type { Locale } from '../../../locales/locale.ts';
import { readAgain } from '../../../review/read-again.ts';
import type { World } from '../../../review/review.ts';
import type { Site } from '../../../site/site.ts';
import { editorRange } from '../places.ts';
import { keyOffers, modelOffers, type Offer, valueOffers } from './offers.ts';
import { HERE, type WrittenPlace, writtenPlaces } from './written-place.ts';

export interface Completing {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
  readonly site: Site;
  readonly parse: NonNullable<World['parse']>;
  readonly locale: Locale;
}

/** What may be written at a place of the front matter. */
export async function complete({ path, text, offset, site, parse, locale }: Completing): Promise<CompletionItem[]> {
  const isData = site.plan.fileOf(path).kind === 'data' && /\.ya?ml$/i.test(path);
  const source = new Source(text);
  for (const place of writtenPlaces(text, offset, isData)) {
    const page = await readAgain({ parse }, site, path, place.text);
    const field = page?.fields.find((one) => isHere(one, place)) ?? null;
    if (page === null || field === null) continue;
    const known = place.kind === 'key' ? keyOffers(page, field, site) : valueOffers(page, field, site);
    const offers = place.kind === 'key' && known.length === 0 ? await modelOffers(page, field, site) : known;
    if (offers.length > 0) return offers.map((offer, rank) => itemOf(offer, rank, { place, source, locale }));
  }
  return [];
}

function isHere(field: Field, { kind }: WrittenPlace): boolean {
  return kind === 'key' ? field.name === HERE : field.kind === 'scalar' && field.value === HERE;
}

interface Showing {
  readonly place: WrittenPlace;
  readonly source: Source;
  readonly locale: Locale;
}

function itemOf(offer: Offer, rank: number, { place, source, locale }: Showing): CompletionItem {
  const isKey = place.kind === 'key';
  const written = isKey ? keyText(String(offer.value)) + place.after : valueText(offer.value, place.format);
  const { label, hint } = offer;
  const documentation = isKey || label === null || hint === null ? hint : locale.editor.names({ label, title: hint });
  return {
    label: String(offer.value),
    kind: isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    ...(label !== null && { detail: label }),
    ...(documentation !== null && { documentation }),
    // What must be there comes first, then in the order of the form.
    sortText: `${offer.isRequired ? 0 : 1}${String(rank).padStart(4, '0')}`,
    filterText: written,
    textEdit: { range: editorRange(source, { start: place.start, end: place.end }), newText: written },
  };
}

function keyText(key: string): string {
  return /^[\p{L}_][\p{L}\d_.-]*$/u.test(key) ? key : JSON.stringify(key);
}

/** Words that YAML, old or new, takes for something else than text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function valueText(value: string | number | boolean, format: 'yaml' | 'toml'): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}_][\p{L}\d _'’.,()/-]*$/u.test(value) && !/\s$/.test(value) && !NOT_TEXT.test(value);
  return format === 'yaml' && isPlain ? value : JSON.stringify(value);
}
