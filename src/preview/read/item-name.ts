import type { Field } from '../../content/page.ts';
import type { Block } from '../compare/block.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import { shownField } from './merged-rows.ts';
import type { Row } from './row.ts';

/** Keys whose text names the thing that they stand in. */
const NAMES = /^(?:title|titre|name|nom|full_?name|label|libell[eé]|question|heading|subject|sujet)$/i;
/** Keys of what programs know a thing by, and of how it looks. */
const UNSEEN =
  /^(?:id|uid|key|slug|ref|type|kind|icon|theme|layout|variant|class|style|colou?r|lang|locale|url|link|href|src)$/i;
/** An address, a file, a number, a date: nobody calls a thing so; « Node.js » is a name where it stands for one. */
const UNSPOKEN = /^(?:[a-z][a-z\d+.-]*:\S*|[#/.]\S*|\S+\.[a-z]{2,5}|\S*\/\S*\/\S*|[-\d\s.,:/T+Z%€]+|true|false)$/i;

/**
 * What a person would call an item of a list of groups: the field that names it, else the first of its texts, as long as no other item has
 * the same. Null where it has none: its first words must do.
 */
export function namingField(item: MergedField, list: MergedField): Field | null {
  const own = textsOf(item);
  const others = list.children.filter((other) => other !== item).map(textsOf);
  const isAlone = ({ field, text }: Text): boolean =>
    !others.some((texts) => texts.some((one) => one.field.name === field.name && one.text === text));
  const naming = own.filter(({ field }) => NAMES.test(field.name));
  const telling = own.filter(({ field, text }) => !UNSEEN.test(field.name) && !/\d/.test(text));
  const found = naming.find(isAlone) ?? telling.find(isAlone) ?? own.find(isAlone) ?? naming[0] ?? own[0];
  return found?.field ?? null;
}

/** That field as its row shows it. */
export function nameOf(field: Field | null, rows: readonly Row[]): Block | undefined {
  if (field === null) return undefined;
  const cells = rows.flatMap((row) => row.cells);
  return cells.find(({ head }) => head?.pointer === field.pointer)?.blocks[0];
}

interface Text {
  readonly field: Field;
  readonly text: string;
}

function textsOf(item: MergedField): Text[] {
  return item.children.flatMap((child) => {
    const field = shownField(child);
    const text = spoken(field);
    return text === null ? [] : [{ field, text }];
  });
}

function spoken({ name, kind, value }: Field): string | null {
  if (kind !== 'scalar' || typeof value !== 'string') return null;
  const text = value.trim();
  const isName = NAMES.test(name) && /\p{L}/u.test(text) && !/^\S*\/\S*$/.test(text);
  return text === '' || (!isName && UNSPOKEN.test(text)) ? null : text;
}
