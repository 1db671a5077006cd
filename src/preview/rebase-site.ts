import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { parseUrl } from '../content/parse-url.ts';
import { decode, isInside, relative } from './site-path.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A file of the built site that goes with a changed page. */
export interface BuiltFile {
  /** Relative to the folder they are published in. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

export interface RebaseOptions {
  /** URL paths of the changed pages: `/participer/candidats/`. */
  readonly routes: readonly string[];
  /** A file of the build folder by its path in it, null when there is none. Never leaves the folder. */
  read(path: string): Uint8Array | null;
  /** Scheme and host of the site as it is online, for links to pages that did not change; null when unknown. */
  readonly origin: string | null;
  readonly hosts: readonly string[];
  readonly sha: string;
}

export interface RebasedSite {
  readonly files: readonly BuiltFile[];
  /** Route → path of its file. */
  readonly pages: ReadonlyMap<string, string>;
  /** Routes for which the build made nothing. */
  readonly missing: readonly string[];
}

/** All that is published together at most. Bytes. */
const MAX_TOTAL = 20_000_000;
/** Copied as they are; SVG could run scripts of its own and is written into the page instead. */
const ASSET = /\.(?:css|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf)$/i;
const MAX_SVG = 100_000;
const CSS_URL = /url\(\s*(["']?)([^"'()\s]{1,1000})\1\s*\)/g;

/**
 * The changed pages of a built site with the styles, images and fonts they use, fit to stand in any folder: addresses
 * from the root become relative, scripts and forms go, links to other pages lead to the site as it is online.
 */
export function rebaseSite(options: RebaseOptions): RebasedSite {
  const builder = new Rebase(options);
  const pages = new Map<string, string>();
  const missing: string[] = [];
  for (const route of options.routes) {
    const path = builder.fileOf(route);
    if (path === null) missing.push(route);
    else pages.set(route, path);
  }
  for (const path of new Set(pages.values())) builder.page(path, new Set(pages.values()));
  return { files: builder.files(), pages, missing };
}

class Rebase {
  readonly #options: RebaseOptions;
  readonly #written = new Map<string, Uint8Array | string>();
  #room = MAX_TOTAL;

  constructor(options: RebaseOptions) {
    this.#options = options;
  }

  files(): BuiltFile[] {
    return [...this.#written]
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** `/a/b/` → `a/b/index.html`, `/a/b` → `a/b.html` or `a/b/index.html`. */
  fileOf(route: string): string | null {
    const plain = decode(route).replace(/^\/+/, '');
    const stem = plain.replace(/\/+$/, '');
    const candidates = /\.html?$/i.test(stem)
      ? [stem]
      : [stem === '' ? 'index.html' : `${stem}/index.html`, `${stem}.html`];
    return candidates.find((path) => isInside(path) && this.#options.read(path) !== null) ?? null;
  }

  page(path: string, pages: ReadonlySet<string>): void {
    const bytes = this.#options.read(path);
    if (bytes === null) return;
    const document = parse(Buffer.from(bytes).toString());
    this.#walk(document, path, pages);
    this.#written.set(path, serialize(document));
  }

  #walk(node: Node, path: string, pages: ReadonlySet<string>): void {
    if (!('childNodes' in node)) return;
    node.childNodes = node.childNodes.filter((child) => !isDropped(child));
    for (const child of node.childNodes) {
      if ('tagName' in child) this.#element(child, path, pages);
      this.#walk(child, path, pages);
    }
    if ('content' in node) this.#walk(node.content, path, pages);
    if ('tagName' in node && node.tagName === 'head') this.#announce(node);
  }

  /** A preview is not to be found by search engines, and tells its commit. */
  #announce(head: Element): void {
    const metas = [
      { name: 'robots', content: 'noindex,nofollow' },
      { name: 'relecture-sha', content: this.#options.sha },
    ];
    const fragment = metas.map(
      ({ name, content }) => `<meta name="${name}" content="${content.replace(/[^\w,-]/g, '')}">`,
    );
    // No script, whatever is left in the page.
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'">`;
    const added = parse(`<head>${policy}${fragment.join('')}</head>`).childNodes[0] as Element;
    const inner = (added.childNodes[0] as Element).childNodes;
    for (const child of inner) child.parentNode = head;
    const charset = head.childNodes.findIndex(
      (child) => 'tagName' in child && child.attrs.some(({ name }) => name === 'charset'),
    );
    head.childNodes.splice(charset + 1, 0, ...inner);
  }

  #element(element: Element, path: string, pages: ReadonlySet<string>): void {
    element.attrs = element.attrs.filter(
      ({ name }) => !/^on|^(?:srcdoc|integrity|crossorigin|ping|formaction|action|nonce)$/i.test(name),
    );
    const link = /^(?:a|area)$/.test(element.tagName);
    for (const attribute of element.attrs) {
      if (/^(?:href|src|poster|data-src)$/.test(attribute.name))
        attribute.value = link ? this.#link(attribute.value, path, pages) : this.#asset(attribute.value, path);
      else if (attribute.name === 'srcset')
        attribute.value = attribute.value
          .split(/,\s+/)
          .map((part) => part.trim().replace(/^\S+/, (address) => this.#asset(address, path)))
          .join(', ');
      else if (attribute.name === 'style') attribute.value = this.#css(attribute.value, path);
    }
    if (element.tagName !== 'style') return;
    for (const child of element.childNodes) if ('value' in child) child.value = this.#css(child.value, path);
  }

  /** A link: to a page of this preview, else to the site online. */
  #link(value: string, path: string, pages: ReadonlySet<string>): string {
    if (/^\s*#/.test(value)) return value;
    const inside = this.#inside(value, path);
    if (inside === null) return /^\s*(?:https?:|mailto:|tel:|\/\/)/i.test(value) ? value : '#';
    const page = this.fileOf(inside);
    if (page !== null && pages.has(page)) return relative(path, page) + (/#.*$/.exec(value)?.[0] ?? '');
    return this.#options.origin === null ? '#' : this.#options.origin + encodeURI(inside);
  }

  /** What a page is made of: copied beside it once, and named from where it stands. */
  #asset(value: string, path: string): string {
    if (value.startsWith('#')) return value;
    const inside = this.#inside(value, path);
    if (inside === null) return /^\s*(?:data:image\/|https:)/i.test(value) ? value : '';
    const file = inside.replace(/^\/+/, '');
    if (!isInside(file)) return '';
    if (/\.svg$/i.test(file)) return this.#svg(file);
    if (!ASSET.test(file)) return '';
    return this.#copy(file) ? relative(path, file) : '';
  }

  #svg(file: string): string {
    const bytes = this.#options.read(file);
    if (bytes === null || bytes.length > MAX_SVG) return '';
    return `data:image/svg+xml;base64,${Buffer.from(bytes).toString('base64')}`;
  }

  #copy(file: string): boolean {
    if (this.#written.has(file)) return true;
    const bytes = this.#options.read(file);
    if (bytes === null || bytes.length > this.#room) return false;
    this.#room -= bytes.length;
    this.#written.set(file, bytes);
    if (/\.css$/i.test(file)) this.#written.set(file, this.#css(Buffer.from(bytes).toString(), file));
    return true;
  }

  #css(text: string, path: string): string {
    const imports = text.replace(
      /@import\s+(["'])([^"']{1,1000})\1/g,
      (_, _quote, address: string) => `@import url(${address})`,
    );
    return imports.replace(CSS_URL, (_, _quote, address: string) =>
      /^(?:data:|#)/i.test(address) ? `url("${address}")` : `url("${this.#asset(address, path)}")`,
    );
  }

  /** The path on the site, from its root; null for what stands elsewhere. */
  #inside(value: string, path: string): string | null {
    const { hosts, origin } = this.#options;
    const home = 'http://inside.invalid';
    const url = parseUrl(value.trim(), `${home}/${path}`);
    if (url === null) return null;
    const ours = url.origin === home || url.origin === origin || hosts.includes(url.hostname.toLowerCase());
    return ours && /^https?:$/.test(url.protocol) ? decode(url.pathname) : null;
  }
}

function isDropped(node: Node): boolean {
  if (!('tagName' in node)) return false;
  if (/^(?:script|base|iframe|object|embed|noscript)$/.test(node.tagName)) return true;
  const rel = node.attrs.find(({ name }) => name === 'rel')?.value ?? '';
  if (node.tagName === 'link') return !/\b(?:stylesheet|icon)\b/i.test(rel);
  return (
    node.tagName === 'meta' && node.attrs.some(({ name, value }) => name === 'http-equiv' && /refresh/i.test(value))
  );
}
