import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from './context.ts';

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

/** A player, a map, a form of another page: named by its address, never loaded. */
export function embedBox({ properties }: Element, { words }: PageContext): Element {
  const [title, source] = [properties['title'], properties['src']];
  return h('span.imgbox', [
    h('b', words.embed),
    title == null ? null : h('span', h('q', String(title))),
    source == null ? null : h('span.url', String(source).slice(0, 300)),
  ]);
}
