import type { LocaleName } from '../../locales/locale.ts';
import type { Opened, Reading, Remark } from '../protocol.ts';
import { button, element } from './element.ts';
import { allRemarks, type Doing, deadlineList, type Words } from './remark-list.ts';
import { askBefore } from './save-dialog.ts';
import { STYLE } from './style.ts';

/** What the panel shows of an entry. `tooLong`: it was given up. */
export type Shown = Reading | 'reading' | 'too-long';

/** A quiet button in a corner of the page, and the remarks that it opens. */
export class Panel {
  readonly #root: ShadowRoot;
  readonly #words: Words;
  readonly #opened: Opened;
  readonly #doing: Doing;
  readonly #host = document.createElement('div');
  readonly #toggle: HTMLButtonElement;
  readonly #list = element('section', { class: 'panel', hidden: '', id: 'remarks', tabindex: '-1' });
  readonly #content = element('div');
  /** What was just done, and how it is undone. */
  readonly #note = element('p', { class: 'note do', hidden: '' });
  readonly #status = element('p', { class: 'hidden', role: 'status' });

  constructor(opened: Opened, words: Words, doing: Doing) {
    this.#opened = opened;
    this.#words = words;
    this.#doing = doing;
    this.#host.lang = opened.locale satisfies LocaleName;
    this.#host.dataset['relecture'] = '';
    this.#root = this.#host.attachShadow({ mode: 'open' });
    this.#toggle = button(words.name, () => this.#turn(), 'toggle');
    this.#toggle.setAttribute('aria-controls', 'remarks');
    this.#list.setAttribute('aria-label', words.name);
    this.#list.append(element('h2', {}, [words.name]), this.#note, this.#content);
    const box = element('aside', { class: 'box', 'aria-label': words.name }, [this.#list, this.#toggle, this.#status]);
    this.#root.append(element('style', {}, [STYLE]), box);
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#list.hidden) return;
      this.#turn();
      this.#toggle.focus();
    });
    this.#turn(false);
  }

  /** Stands in the page while an entry is open. */
  show(shown: Shown): void {
    if (!this.#host.isConnected) document.body.append(this.#host);
    if (shown === 'reading') return;
    const words = this.#words;
    if (shown === 'too-long' || !shown.isRead) {
      this.#fill(words.name, [element('p', {}, [shown === 'too-long' ? words.tooLong : words.notRead])]);
      return;
    }
    const { remarks } = shown;
    const count = words.count(countsOf(remarks));
    this.#fill(`${words.name} — ${count}`, [
      ...(remarks.length === 0
        ? [element('p', {}, [words.nothing])]
        : allRemarks(remarks, words, this.#doing, this.#areHintsOpen)),
      deadlineList(shown, words),
      this.#opened.index === 'read'
        ? null
        : element('p', { class: 'small' }, [this.#opened.index === 'none' ? words.noIndex : words.oldIndex]),
    ]);
    this.say(words.told({ count }));
  }

  /** What the CMS shows of a save that its editor has stopped. */
  get stopped(): string {
    return this.#words.before.stopped;
  }

  leave(): void {
    this.#note.hidden = true;
    this.#host.remove();
  }

  /** Told to screen readers, and to nobody twice. */
  say(sentence: string): void {
    if (this.#status.textContent !== sentence) this.#status.replaceChildren(sentence);
  }

  /** What was just done stays in sight, with what undoes it, until something else is done. */
  note(sentence: string, action: HTMLElement | null): void {
    this.say(sentence);
    this.#note.replaceChildren(element('span', {}, [sentence]), ...(action === null ? [] : [action]));
    this.#note.hidden = false;
  }

  /** Resolves to whether the entry is to be saved, or published. */
  async confirm(errors: readonly Remark[], isPublished: boolean): Promise<boolean> {
    if (!this.#host.isConnected) document.body.append(this.#host);
    const isSaved = await askBefore(this.#root, errors, this.#words, { block: this.#opened.block, isPublished });
    if (!isSaved) {
      this.#turn(true);
      this.#list.focus();
    }
    return isSaved;
  }

  /** Hints stay as the editor has left them. */
  get #areHintsOpen(): boolean {
    return this.#list.querySelector<HTMLDetailsElement>('.hints')?.open === true;
  }

  #fill(label: string, children: readonly (Node | null)[]): void {
    this.#toggle.textContent = label;
    const scroll = this.#list.scrollTop;
    const focused = this.#root.activeElement !== null && this.#content.contains(this.#root.activeElement);
    this.#content.replaceChildren(...children.filter((one) => one !== null));
    this.#list.scrollTop = scroll;
    // What had the focus is gone: the list keeps it.
    if (focused) this.#list.focus({ preventScroll: true });
  }

  #turn(open = this.#list.hidden): void {
    this.#list.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}

function countsOf(remarks: readonly Remark[]) {
  const count = (severity: Remark['severity']): number => remarks.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
