import type { MergedField } from '../compare/merge-fields.ts';
import { nameOf, namingField } from './item-name.ts';
import { labelsOf, rowStatus, shownField, turnedRows } from './merged-rows.ts';
import { type CellOptions, readBody, readCell, valueText, viewOf } from './read-cells.ts';
import type { Cell, Row, Section, View } from './row.ts';

export interface SectionOptions extends CellOptions {
  /** Label of the body in the CMS, else null. */
  readonly bodyLabel: string | null;
  /** True when the CMS describes the page: its other keys are set apart. */
  readonly described: boolean;
  /** Pointers a remark speaks of: their rows are shown even when they are empty. */
  readonly noted: ReadonlySet<string>;
}

/** The page as its editor knows it: sections of labelled rows, in the order of the form, then the body. */
export function readSections(root: MergedField | null, options: SectionOptions): Section[] {
  const reader = new Reader(options);
  const general: Row[] = [];
  const others: Row[] = [];
  const groups: { label: string; rows: Row[] }[] = [];
  for (const field of root?.children ?? []) {
    const rows = root === null ? [] : reader.rowsAtTop(field, root);
    if (rows.length === 0) continue;
    const known = shownField(field).description !== null;
    if (options.described && !known) others.push(...rows);
    else if (rows.length === 1 && rows[0]?.labels.length === 1) general.push(...rows);
    else groups.push({ label: rows[0]?.labels[0] ?? field.name, rows });
  }
  const body = reader.body();
  const { words } = options;
  const all = [
    { label: words.general, rows: general },
    ...groups,
    { label: options.bodyLabel ?? words.body, rows: body === null ? [] : [body] },
    { label: words.otherFields, rows: others },
  ];
  return number(all.filter(({ rows }) => rows.length > 0));
}

/** Rows bear their number in reading order; a label does not say its section again. */
function number(sections: readonly { label: string; rows: readonly Row[] }[]): Section[] {
  let last = 0;
  return sections.map(({ label, rows }, index) => ({
    number: index + 1,
    label,
    rows: rows.map((row) => {
      last++;
      const own = row.labels[0] === label ? row.labels.slice(1) : row.labels;
      return { ...row, number: last, label: own.join(' › ') };
    }),
  }));
}

/** An item of a list: after how many labels it is told, and as what: « nº 2 ». */
interface ListItem {
  readonly under: number;
  readonly name: string;
}

/** A longer name of an item is cut there. Characters. */
const MAX_NAME = 60;

function shortened(name: string): string {
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME).trimEnd()}…`;
}

class Reader {
  readonly #options: SectionOptions;

  constructor(options: SectionOptions) {
    this.#options = options;
  }

  /** The rows of a field: one for a value, several for a group. `items`: the lists it stands in, and where. */
  rows(field: MergedField, depth: number, items: readonly ListItem[]): Row[] {
    const shown = shownField(field);
    if (field.turned !== undefined) {
      const [was, is] = field.turned.map((one) => this.rows(one, depth, items)) as [Row[], Row[]];
      return turnedRows(was, is);
    }
    if (shown.kind === 'mapping') {
      const button = this.#button(field);
      if (button !== null) return [this.#row(field, 'button', button, items)];
      return field.children.flatMap((child) => this.rows(child, depth + 1, items));
    }
    if (shown.kind === 'sequence') return this.#list(field, depth, items);
    const view = viewOf(shown, this.#passage(field), depth + 1);
    const cell = readCell(field, view, this.#options);
    return this.#isNothing(field) ? [] : [this.#row(field, view, [cell], items)];
  }

  /** Those of a field of the page, or of an item of a file that is a list: the first says that it moved. */
  rowsAtTop(field: MergedField, root: MergedField): Row[] {
    const [at, ...others] = this.#listAtTop(field, root);
    const rows = this.rows(field, 0, at === undefined ? [] : [at, ...others]);
    const { moved } = field;
    if (at === undefined || moved === undefined) return rows;
    const itemName = nameOf(namingField(field, root), rows);
    return rows.map((row, index) => {
      if (index > 0) return row;
      const told = { item: row.item ?? at.name, moved, ...(itemName !== undefined && { itemName }) };
      return { ...row, ...told, status: row.status === 'same' ? ('moved' as const) : row.status };
    });
  }

  /** Of a file that is a list: the item, by the name that a person would call it, else by its number. */
  #listAtTop(item: MergedField, list: MergedField): ListItem[] {
    if (shownField(list).kind !== 'sequence' || shownField(item).kind !== 'mapping') return [];
    const value = namingField(item, list)?.value;
    const number = this.#options.words.itemNumber(Number(shownField(item).name) + 1);
    return [{ under: 0, name: typeof value === 'string' ? shortened(value.trim()) : number }];
  }

  body(): Row | null {
    const cell = readBody(this.#options);
    if (cell.blocks.length === 0) return null;
    return {
      number: 0,
      pointer: null,
      labels: [''],
      place: [''],
      label: '',
      view: 'prose',
      cells: [cell],
      status: cell.status,
      moved: null,
      item: null,
      loose: [],
    };
  }

  /** A list of short things is one row; a list of groups has a row for each of their fields. */
  #list(field: MergedField, depth: number, items: readonly ListItem[]): Row[] {
    const values = field.children.map((child) => {
      const shown = shownField(child);
      if (shown.kind === 'scalar') return child;
      return shown.kind === 'mapping' && child.children.length === 1 ? (child.children[0] ?? null) : null;
    });
    const simple = values.filter((value) => value !== null && shownField(value).kind === 'scalar') as MergedField[];
    if (simple.length !== values.length)
      return field.children.flatMap((child) => this.#item(child, field, depth, items));
    if (simple.length === 0) return [];
    const short = simple.every((value) => shownField(value).kind === 'scalar' && this.#text(value).length <= 40);
    const prose = simple.some((value) => this.#passage(value)?.kind === 'markdown');
    const cells = simple.map((value, index) => {
      const view = viewOf(shownField(value), this.#passage(value), 9);
      const cell = readCell(value, view === 'code' ? 'text' : view, this.#options);
      const { moved } = field.children[index] as MergedField;
      if (moved === undefined) return cell;
      return { ...cell, moved, status: cell.status === 'same' ? ('moved' as const) : cell.status };
    });
    return [this.#row(field, short && !prose ? 'chips' : 'cards', cells, items)];
  }

  /** The rows of an item: the first bears its name, and says that it moved. */
  #item(child: MergedField, list: MergedField, depth: number, items: readonly ListItem[]): Row[] {
    const labels = labelsOf(shownField(list));
    // One that was taken out has the number it had.
    const number = Number(shownField(child).name) + 1;
    const said = child.head === null && this.#options.head !== null ? 'formerNumber' : 'itemNumber';
    const name = this.#options.words[said](number);
    const rows = this.rows(child, depth + 1, [...items, { under: labels.length, name }]);
    const { moved } = child;
    return rows.map((row, index) => {
      if (index > 0) return row;
      const item = row.item ?? this.#options.words.item(labels.at(-1) ?? list.name, number);
      if (moved === undefined) return { ...row, item };
      const itemName = nameOf(namingField(child, list), rows);
      const named = { item, moved, ...(itemName !== undefined && { itemName }) };
      return { ...row, ...named, status: row.status === 'same' ? ('moved' as const) : row.status };
    });
  }

  /** A text and where it leads, such as `{ title, url }`: shown as the button it becomes. */
  #button(field: MergedField): Cell[] | null {
    if (field.children.length !== 2 || field.children.some((child) => shownField(child).kind !== 'scalar')) return null;
    const address = field.children.find(
      (child) => /^(?:url|link|lien|href|target)$/i.test(child.name) && this.#leadsSomewhere(child),
    );
    const label = field.children.find((child) => child !== address);
    if (address === undefined || label === undefined || this.#text(label).includes('\n')) return null;
    if (!/^(?:title|titre|label|text|texte|name|nom)$/i.test(label.name)) return null;
    if (this.#isNothing(label) && this.#isNothing(address)) return null;
    return [readCell(label, 'text', this.#options), readCell(address, 'address', this.#options)];
  }

  #leadsSomewhere(field: MergedField): boolean {
    const kind = this.#passage(field)?.kind;
    return kind === undefined || kind === 'url' || kind === 'path';
  }

  #row(field: MergedField, view: View, cells: readonly Cell[], items: readonly ListItem[]): Row {
    const shown = shownField(field);
    const { pointer } = shown;
    const { formerName, name } = field;
    const status = this.#options.head === null || this.#options.base === null ? 'same' : rowStatus(field, cells);
    const names = formerName === undefined ? {} : { names: [formerName, name] as const };
    const labels = labelsOf(shown);
    const itemsUnder = (count: number): string[] => items.flatMap(({ under, name }) => (under === count ? [name] : []));
    const place = [...itemsUnder(0), ...labels.flatMap((label, index) => [label, ...itemsUnder(index + 1)])];
    const own = { number: 0, pointer, labels, place, label: '', view, cells, status, ...names };
    return { ...own, moved: null, item: null, loose: [] };
  }

  /** Empty before and after: the reader of the site sees nothing there, the reader of the preview neither. */
  #isNothing(field: MergedField): boolean {
    const { head, base, noted } = this.#options;
    if (field.head !== null && noted.has(field.head.pointer)) return false;
    const texts = [
      valueText(field.head, field.head === null ? null : (head?.passages.get(field.head) ?? null)),
      valueText(field.base, field.base === null ? null : (base?.passages.get(field.base) ?? null)),
    ];
    return texts.every((text) => text.trim() === '');
  }

  #text(field: MergedField): string {
    return valueText(shownField(field), this.#passage(field));
  }

  #passage(field: MergedField) {
    const { head, base } = this.#options;
    if (field.head !== null) return head?.passages.get(field.head) ?? null;
    return field.base === null ? null : (base?.passages.get(field.base) ?? null);
  }
}
