import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from './context.ts';

/** Characters of an address that are shown. */
const MAX_ADDRESS = 300;

/** An image of the content: the image itself when it is small and ours, else what stands for it. Nothing is loaded. */
export function imageBox(source: string, alternative: string, context: PageContext): Element {
  const { words } = context;
  const view = context.image(source);
  if (view.kind === 'inline') return h('img', { src: view.uri, alt: alternative });
  const name = view.kind === 'outside' ? view.url : view.path;
  const detail = {
    outside: words.imageOutside,
    missing: words.imageMissing,
    file: view.kind === 'file' && view.bytes !== null ? words.weight(view.bytes) : words.imageNotShown,
  }[view.kind];
  return h('span.imgbox', [
    h('b', words.image),
    alternative === '' ? null : h('span', h('q', alternative)),
    h('span.url', name),
    detail === '' ? null : h('span.small', detail),
  ]);
}

/** A player, a map, a form of another page: named by its address, never loaded. `former`: what it was, where that is another. */
export function embedBox(element: Element, former: Element | null, { words }: PageContext): Element {
  const part = (name: string): (string | Element)[] => {
    const [was, is] = [former, element].map((one) => String(one?.properties[name] ?? '').slice(0, MAX_ADDRESS));
    if (former === null || was === is) return is === '' ? [] : [is ?? ''];
    return [was === '' ? null : h('del', was), is === '' ? null : h('ins', is)].filter((one) => one !== null);
  };
  const [title, source] = [part('title'), part('src')];
  return h('span.imgbox', [
    h('b', words.embed),
    title.length === 0 ? null : h('span', h('q', title)),
    source.length === 0 ? null : h('span.url', source),
  ]);
}
