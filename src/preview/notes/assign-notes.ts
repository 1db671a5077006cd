import type { Finding, Severity } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Cell, Row, Section } from '../read/row.ts';
import { placeMarks } from './highlight.ts';
import type { Mark, Note } from './note.ts';

/** Notes a page bears at most: beyond, nobody reads, and the page grows. What is new and grave comes first. */
const MAX_NOTES = 50;
/** Places of one note that are highlighted. */
const MAX_PLACES = 12;

export interface PageNotes {
  /** In reading order. */
  readonly notes: readonly Note[];
  /** Notes about the page as a whole, or about what it does not show. */
  readonly ofPage: readonly Note[];
  /** Remarks left out of the page, and those among them that are new, by gravity. */
  readonly left: number;
  readonly leftNew: Readonly<Record<Severity, number>>;
  readonly leftOld: Readonly<Record<Severity, number>>;
}

interface Spot {
  readonly finding: Finding;
  readonly sentence: string;
  readonly row: Row | null;
  readonly cell: Cell | null;
  readonly start: number;
  readonly end: number;
  readonly order: number;
}

/** Numbers the findings of a page in reading order and hangs each on the words it speaks of. Fills `sections`. */
export function assignNotes(
  page: Page,
  findings: readonly Finding[],
  sections: readonly Section[],
  word: (finding: Finding) => string,
): PageNotes {
  const rows = sections.flatMap((section) => section.rows);
  const locate = locator(page, rows);
  const spots = findings.map((finding) => locate(finding, word(finding)));
  const kept = new Set(keep(spots));
  const ordered = spots.filter((spot) => kept.has(identity(spot)));
  ordered.sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end);
  const notes = new Map<string, Note>();
  const ofPage: Note[] = [];
  for (const spot of ordered) {
    const known = notes.get(identity(spot));
    const note = known ?? newNote(spot, notes.size + 1);
    notes.set(identity(spot), note);
    note.count++;
    hang(spot, note, known === undefined, ofPage);
  }
  for (const row of rows) for (const cell of row.cells) settle(row, cell);
  const out = spots.filter((spot) => !kept.has(identity(spot)));
  const [leftNew, leftOld] = [false, true].map((old) => {
    const count = (severity: Severity): number =>
      out.filter(({ finding }) => finding.existing === old && finding.severity === severity).length;
    return { error: count('error'), warning: count('warning'), info: count('info') };
  }) as [Record<Severity, number>, Record<Severity, number>];
  return { notes: [...notes.values()], ofPage, left: findings.length - ordered.length, leftNew, leftOld };
}

function newNote({ finding, sentence, row }: Spot, number: number): Note {
  return {
    number,
    severity: finding.severity,
    sentence,
    existing: finding.existing,
    rule: finding.rule,
    fixable: finding.fixes.some((fix) => fix.safe),
    counted: Object.hasOwn(finding.facts ?? {}, 'count'),
    count: 0,
    where: row?.labels.filter((label) => label !== '') ?? [],
    placed: false,
  };
}

function hang({ row, cell, start, end }: Spot, note: Note, first: boolean, ofPage: Note[]): void {
  if (row === null) {
    if (first) ofPage.push(note);
    return;
  }
  const mark: Mark = { note, start, end, first };
  if (cell === null || start < 0) {
    if (first) row.loose.push(mark);
  } else if (first || note.count <= MAX_PLACES) cell.marks.push(mark);
}

/** Marks find their words; those that find none are told beside the row. */
function settle(row: Row, cell: Cell): void {
  if (cell.marks.length === 0) return;
  cell.highlights = placeMarks(cell.blocks, cell.marks);
  row.loose.push(...cell.highlights.lost.filter((mark) => mark.first));
}

/** One sentence is one note, wherever it is said; one piece of advice too, whatever words it is about. */
function identity({ finding, sentence }: Spot): string {
  const said = finding.severity === 'info' ? `${finding.rule} ${finding.message}` : sentence;
  return `${finding.existing ? 'old' : 'new'} ${finding.severity} ${said}`;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** The notes that are worth their place, by identity. */
function keep(spots: readonly Spot[]): string[] {
  const weight = ({ finding }: Spot): number => (finding.existing ? 3 : 0) + GRAVITY[finding.severity];
  const names = [...spots].sort((a, b) => weight(a) - weight(b)).map(identity);
  return [...new Set(names)].slice(0, MAX_NOTES);
}

/** Finds the row, the value and the words a finding speaks of. */
function locator(page: Page, rows: readonly Row[]): (finding: Finding, sentence: string) => Spot {
  const byPointer = new Map<string, { row: Row; cell: Cell | null }>();
  for (const row of rows) {
    for (const cell of row.cells)
      if (cell.head !== null) byPointer.set(cell.head.pointer, { row, cell: cell.passage === null ? null : cell });
    if (row.pointer !== null && !byPointer.has(row.pointer)) byPointer.set(row.pointer, { row, cell: null });
  }
  // A group speaks through its first row.
  for (const row of rows)
    for (let up = parent(row.pointer ?? ''); up !== ''; up = parent(up))
      if (!byPointer.has(up)) byPointer.set(up, { row, cell: null });
  const body = rows.find((row) => row.pointer === null) ?? null;
  return (finding, sentence) => {
    const inBody = finding.range.start >= page.body.range.start && finding.field === null;
    const pointer = finding.field ?? page.fieldAt(finding.range.start)?.pointer ?? '';
    const found = inBody
      ? body === null
        ? null
        : { row: body, cell: body.cells[0] ?? null }
      : near(byPointer, pointer);
    const order = found === null ? -1 : found.row.number;
    const passage = found?.cell?.passage ?? null;
    const { range } = finding;
    const within = passage !== null && range.end >= passage.range.start && range.start <= passage.range.end;
    const spot = { finding, sentence, row: found?.row ?? null, cell: found?.cell ?? null, order };
    if (passage === null || !within) return { ...spot, start: -1, end: -1 };
    const start = passage.fromFile(range.start);
    const cells = found?.row.cells ?? [];
    const cellOrder = order + Math.max(0, cells.indexOf(found?.cell as Cell)) / (cells.length + 1);
    return { ...spot, order: cellOrder, start, end: Math.max(start, passage.fromFile(range.end)) };
  };
}

function near<T>(map: ReadonlyMap<string, T>, pointer: string): T | null {
  for (let step = pointer; step !== ''; step = parent(step)) {
    const found = map.get(step);
    if (found !== undefined) return found;
  }
  return null;
}

function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
