import type { Opened, Remark } from '../protocol.ts';
import { button, element } from './element.ts';
import { remarkList, type Words } from './remark-list.ts';

/** Asks the editor, before an entry with errors is saved or published: true to leave it as it is. */
export function askBefore(
  root: ShadowRoot,
  errors: readonly Remark[],
  words: Words,
  { block, isPublished }: { readonly block: Opened['block']; readonly isPublished: boolean },
): Promise<boolean> {
  return new Promise((resolve) => {
    const said = isPublished ? words.beforePublishing : words.before;
    const close = (isSaved: boolean): void => {
      dialog.close();
      dialog.remove();
      resolve(isSaved);
    };
    const mend = button(said.mend, () => close(false), 'main');
    const save = block === 'error' ? null : button(said.save, () => close(true));
    const dialog = element('dialog', { 'aria-labelledby': 'before' }, [
      element('h2', { id: 'before' }, [said.title({ errors: errors.length })]),
      remarkList(errors, words, null),
      block === 'error' ? element('p', {}, [said.blocked]) : null,
      element('div', { class: 'do choice' }, [mend, save]),
    ]);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(false);
    });
    root.append(dialog);
    dialog.showModal();
    mend.focus();
  });
}
