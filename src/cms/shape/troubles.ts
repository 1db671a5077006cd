import type { MessageOf } from '../../locales/locale.ts';
import type { CmsTrouble } from '../check.ts';
import type { CmsEngine } from '../cms.ts';
import { checkShape } from './check-shape.ts';
import type { Fault, ShapeTrouble } from './fault.ts';
import { type Shapes, ShapeTable } from './notation.ts';

/** Who reads a configuration, and whether it then refuses to start. */
export interface Reader {
  readonly engine: CmsEngine;
  readonly refuses: boolean;
}

/** What an engine says of the shape of its configuration, as findings. @param root The group that the whole file is. */
export function shapeTroubles(value: unknown, shapes: Shapes, root: string, reader: Reader): CmsTrouble[] {
  return checkShape(value, new ShapeTable(shapes), root).map((trouble) => asTrouble(trouble, reader));
}

/** What is said of the shape, and of the forms beyond it: one cause is told once. */
export function joined(forms: readonly CmsTrouble[], shape: readonly CmsTrouble[]): CmsTrouble[] {
  const told = new Set(forms.map(({ pointer }) => pointer));
  const isMissing = ({ said }: CmsTrouble): boolean => MISSING.includes(said.message);
  // A misspelt option is the reason why one is missing.
  const meant = shape.map((trouble) => {
    const { said, pointer } = trouble;
    if (said.message !== 'unknown-option') return trouble;
    const lack = forms.find((form) => form.pointer === parentOf(pointer) && lacks(form.said, said.facts.suggestion));
    if (lack === undefined) return trouble;
    return { ...trouble, said: { ...said, facts: { ...said.facts, asked: true } }, severity: lack.severity };
  });
  const mended = meant.flatMap(({ said, pointer }) =>
    said.message === 'unknown-option' && said.facts.asked ? [parentOf(pointer)] : [],
  );
  // Nor is what is there, though of another kind, missing.
  const there = shape.flatMap(({ said, pointer }) => (said.message === 'missing-option' ? [] : [pointer]));
  const isThere = ({ said, pointer }: CmsTrouble): boolean =>
    (LOOKED_FOR[said.message] ?? []).some((option) => there.includes(`${pointer}/${option}`));
  return [
    ...forms.filter((form) => !(isMissing(form) && mended.includes(form.pointer)) && !isThere(form)),
    ...meant.filter(
      (trouble) => !((isMissing(trouble) || trouble.said.message === 'unknown-option') && told.has(trouble.pointer)),
    ),
  ];
}

const MISSING: readonly string[] = ['no-name', 'no-place', 'no-target', 'no-options', 'missing-option'];

/** By what is said to be missing: the options that would be it. */
const LOOKED_FOR: Readonly<Record<string, readonly string[]>> = {
  'no-collections': ['collections', 'singletons'],
  'no-name': ['name', 'divider'],
  'no-place': ['folder', 'files', 'divider'],
  'no-target': ['collection', 'value_field'],
  'no-options': ['options'],
};

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

function lacks(said: CmsTrouble['said'], option: string): boolean {
  return said.message === 'missing-option' && said.facts.options.includes(option);
}

function asTrouble({ pointer, where, fault }: ShapeTrouble, reader: Reader): CmsTrouble {
  const said = sentence(fault, { ...reader, where, item: itemOf(pointer) });
  // Words are added from one version to the next.
  const grave = reader.refuses && fault.is !== 'word' && (fault.is !== 'unknown' || fault.asked);
  return { said, pointer, severity: grave ? 'error' : 'warning' };
}

/** The rank of an item of a list, from 1. */
function itemOf(pointer: string): number | null {
  const index = /\/(\d+)$/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index) + 1;
}

interface Told extends Reader {
  readonly where: ShapeTrouble['where'];
  readonly item: number | null;
}

function sentence(fault: Fault, told: Told): MessageOf<'configuration-cms'> {
  const { engine, refuses, where, item } = told;
  switch (fault.is) {
    case 'missing': {
      const kind = kindOf(fault.of);
      return fault.options[0] === 'name' && kind !== null
        ? { message: 'no-name', facts: { kind } }
        : { message: 'missing-option', facts: { engine, refuses, where, options: fault.options } };
    }
    case 'unknown': {
      const { option, suggestion, asked } = fault;
      return { message: 'unknown-option', facts: { engine, where, option, suggestion, asked: asked && refuses } };
    }
    case 'word': {
      const { option, value, allowed, suggestion } = fault;
      return { message: 'option-value', facts: { engine, refuses, where, option, value, allowed, suggestion } };
    }
    case 'flag':
      return { message: 'option-flag', facts: { engine, refuses, where, option: fault.option, value: fault.value } };
    case 'kind': {
      const { option, expected, found } = fault;
      return { message: 'option-kind', facts: { engine, refuses, where, option, item, expected, found } };
    }
    case 'count':
      return { message: 'option-count', facts: { engine, refuses, where, option: fault.option, count: fault.count } };
  }
}

/** What stands in the list of an option. */
function kindOf(option: string | null): 'collection' | 'file' | 'field' | null {
  if (option === 'collections') return 'collection';
  if (option === 'files' || option === 'singletons') return 'file';
  return option === 'field' || option === 'fields' || option === 'types' ? 'field' : null;
}
