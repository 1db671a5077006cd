import type { Locale } from '../../locales/locale.ts';
import type { Reading, Remark } from '../protocol.ts';
import { button, element } from './element.ts';

export type Words = Locale['cmsPanel'];

/** What can be done with a remark; absent: it is only shown. */
export interface Doing {
  show(remark: Remark): void;
  canMend(remark: Remark): boolean;
  mend(remark: Remark): void;
}

export function labelOf({ labels }: Pick<Remark, 'labels'>, words: Words): string {
  const steps = labels.map((label) => (typeof label === 'number' ? words.rank({ rank: label }) : label));
  return steps.length === 0 ? words.wholePage : steps.join(' › ');
}

/** Remarks under the labels of their fields, in the order of the form. */
export function remarkList(remarks: readonly Remark[], words: Words, doing: Doing | null): HTMLElement {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.pointer, [...(groups.get(remark.pointer) ?? []), remark]);
  const sections = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const label = labelOf(first, words);
    const heading =
      doing === null || first.pointer === ''
        ? element('h3', {}, [label])
        : element('h3', {}, [fieldButton(label, words, () => doing.show(first))]);
    return [
      heading,
      element(
        'ul',
        {},
        group.map((one) => item(one, words, doing)),
      ),
    ];
  });
  return element('div', {}, sections);
}

function fieldButton(label: string, words: Words, pressed: () => void): HTMLButtonElement {
  const made = button(label, pressed, 'label');
  made.title = words.show({ label });
  return made;
}

function item(remark: Remark, words: Words, doing: Doing | null): HTMLLIElement {
  const { severity, message, help, mending } = remark;
  const why = element('a', { href: help, target: '_blank', rel: 'noopener', class: 'small' }, [
    words.why,
    element('span', { class: 'hidden' }, [` ${words.newTab}`]),
  ]);
  const fix =
    mending === null || doing?.canMend(remark) !== true
      ? null
      : button(mending.isOfSpaces ? words.mendSpaces : mending.title, () => doing.mend(remark));
  return element('li', { class: severity }, [
    element('p', {}, [element('span', { class: 'kind' }, [`${words.severity[severity]} — `]), message]),
    element('div', { class: 'do' }, [fix, why]),
  ]);
}

/** What is to be done first; hints are folded, and stay as the editor has left them. */
export function allRemarks(remarks: readonly Remark[], words: Words, doing: Doing, isOpen: boolean): HTMLElement[] {
  const hints = remarks.filter(({ severity }) => severity === 'info');
  const first = remarks.filter(({ severity }) => severity !== 'info');
  return [
    ...(first.length > 0 ? [remarkList(first, words, doing)] : []),
    ...(hints.length > 0
      ? [folded('hints', words.hints({ count: hints.length }), remarkList(hints, words, doing), isOpen)]
      : []),
  ];
}

function folded(name: string, title: string, child: HTMLElement, isOpen: boolean): HTMLElement {
  return element('details', { class: name, ...(isOpen && { open: '' }) }, [element('summary', {}, [title]), child]);
}

/** When the sentences that are true today will not be any more. */
export function deadlineList({ deadlines }: Reading, words: Words): HTMLElement | null {
  if (deadlines.length === 0) return null;
  return element('details', {}, [
    element('summary', {}, [words.dates({ count: deadlines.length })]),
    element(
      'ul',
      {},
      deadlines.map((one) =>
        element('li', {}, [
          element('p', {}, [words.deadline({ quote: one.quote, day: one.staleFrom })]),
          element('p', { class: 'small' }, [labelOf(one, words)]),
        ]),
      ),
    ),
  ]);
}
