import { isDataPath } from '../../content/format/formats.ts';
import type { Page } from '../../content/page.ts';
import { codedBy, type DoubtReason, outputHolding } from '../doubt.ts';
import { type Hidden, maybeDraft, REDIRECT } from '../hidden.ts';
import type { Generator } from '../plan.ts';
import { isRedirect } from '../redirect.ts';
import type { Target } from '../site.ts';
import { Elsewhere } from './elsewhere.ts';
import { RouteIndex } from './route-index.ts';
import type { Routes, RoutesInput, Routing } from './routing.ts';
import { ServerRules } from './server-rules.ts';
import {
  decodePath,
  extensionOf,
  folderOf,
  isAsset,
  isSource,
  joinPath,
  servedUnder,
  splitReference,
} from './url-path.ts';

export function createRoutes(input: RoutesInput): Routes {
  const routing = input.routing(input);
  let index: RouteIndex | null = null;
  const resolver = new Resolver(input, routing, () => {
    index ??= new RouteIndex(input, routing);
    return index;
  });
  const routes = new WeakMap<Page, { readonly route: string | null }>();
  const hidden = new WeakMap<Page, { readonly today: string; readonly hidden: Hidden | null }>();
  return {
    route: (page) => {
      const known = routes.get(page) ?? { route: routing.route(page) };
      routes.set(page, known);
      return known.route;
    },
    resolve: (url, from) => resolver.resolve(url, from),
    // Asked for each link that leads to the page, which may have been let go.
    hidden: (page, today) => {
      let known = hidden.get(page);
      if (known?.today !== today) {
        known = { today, hidden: whyHidden(routing, page, today) };
        hidden.set(page, known);
      }
      return known.hidden;
    },
  };
}

function whyHidden(routing: Routing, page: Page, today: string): Hidden | null {
  const hidden = routing.hidden === undefined ? maybeDraft(page) : routing.hidden(page, today);
  return hidden ?? (isRedirect(page) ? REDIRECT : null);
}

/** A program of the server, which no generator of static sites makes. */
const PROGRAM = /\.(?:f?cgi|pl|php\d?|aspx?|jsp|do)$/i;
/** Where code gives pages their addresses, and what stands beside a page is not published with it. */
const ADDRESS_UNKNOWN: ReadonlySet<Generator> = new Set(['eleventy', 'pelican']);
/** No address of the site: nothing is claimed of it. */
const ELSEWHERE: Target = { kind: 'unknown', doubt: null };
const TEMPLATE = unknown('template');
const PLACE = unknown('place');
const OUTSIDE = unknown('outside');
const MISSING: Target = { kind: 'missing' };

class Resolver {
  readonly #input: RoutesInput;
  readonly #routing: Routing;
  readonly #index: () => RouteIndex;
  readonly #elsewhere: Elsewhere;
  readonly #prefix: string;
  readonly #serverRules: ServerRules;

  constructor(input: RoutesInput, routing: Routing, index: () => RouteIndex) {
    this.#input = input;
    this.#routing = routing;
    this.#index = index;
    this.#elsewhere = new Elsewhere(input, routing);
    this.#prefix = servedUnder(input.url);
    this.#serverRules = new ServerRules(input.serverRules);
  }

  resolve(url: string, from: Page): Target {
    const found = this.#resolve(url.trim(), from);
    if (found.kind === 'case' && this.#routing.isCaseBlind === true && this.#input.pages.has(found.path))
      return { kind: 'page', path: found.path };
    return found.kind === 'missing' && this.#input.isKnown === false
      ? { kind: 'unknown', doubt: codedBy(this.#input.recognisedBy ?? null) }
      : found;
  }

  #resolve(reference: string, from: Page): Target {
    const short = this.#expand(reference) ?? this.#named(reference, from);
    if (short !== null) return short;
    const local = this.#withoutHost(reference);
    if (local === null) return ELSEWHERE;
    if (/\{\{|\{%|<%|\$\{|%7B%7B|`(?:r|\{\w{1,20}\}) /i.test(reference)) return TEMPLATE;
    const path = decodePath(splitReference(local).path);
    if (path === '') return { kind: 'page', path: from.path };
    // The same host may serve the sites of other repositories, outside the path of this one.
    if (local !== reference && this.#prefix !== '' && path !== this.#prefix && !path.startsWith(`${this.#prefix}/`))
      return OUTSIDE;
    if (!path.startsWith('/')) return this.#relative(path, from);
    const found = this.#absolute(path, from);
    const isElsewhere = found.kind === 'missing' && local !== reference && !this.#isOwn(this.#within(path));
    return isElsewhere ? OUTSIDE : found;
  }

  /** One host may serve several sites, programs and folders of a forge: a whole address is surely ours where our pages begin like it. */
  #isOwn(path: string): boolean {
    const own = !PROGRAM.test(path) && (this.#routing.isOwn?.(path) ?? true);
    return own && (this.#index().begins(path) || (this.#prefix !== '' && extensionOf(path) !== ''));
  }

  /** `@site/docs/a.md`: a beginning that stands for a folder of the tree, or for the root of the URLs. */
  #expand(reference: string): Target | null {
    for (const [start, folder] of this.#routing.shorthands ?? []) {
      if (!reference.startsWith(start)) continue;
      const path = decodePath(splitReference(reference.slice(start.length)).path);
      if (start.endsWith('://')) return this.#index().find(path) ?? OUTSIDE;
      return this.#sourceFrom(folder, path) ?? MISSING;
    }
    return null;
  }

  #named(reference: string, from: Page): Target | null {
    const source = this.#routing.source?.(reference, from.path) ?? null;
    if (source === null) return null;
    return source.path === null
      ? unknown('generated')
      : (this.#sourceFrom('', decodePath(splitReference(source.path).path)) ?? MISSING);
  }

  /** The reference without scheme and host when they are the site's own; null when it leads elsewhere. */
  #withoutHost(reference: string): string | null {
    const absolute = /^(?:https?:)?\/\/([^/?#]*)(.*)$/is.exec(reference);
    if (absolute !== null) {
      const host = (absolute[1] ?? '').toLowerCase().replace(/:\d+$/, '');
      if (!this.#input.hosts.includes(host)) return null;
      const rest = absolute[2] ?? '';
      return rest.startsWith('/') ? rest : `/${rest}`;
    }
    return /^[a-z][a-z\d+.-]*:/i.test(reference) ? null : reference;
  }

  /** A path without what the site is served under. */
  #within(path: string): string {
    if (this.#prefix === '') return path;
    return (path.startsWith(`${this.#prefix}/`) && path.slice(this.#prefix.length)) || path;
  }

  #absolute(path: string, from: Page): Target {
    const index = this.#index();
    const inside = this.#within(path);
    const found = index.find(inside) ?? index.find(path);
    if (found !== null) return found;
    if (isSource(path))
      return (
        this.#sourceFrom(this.#input.content, path.slice(1)) ??
        this.#fromRoots(path.slice(1), from) ??
        this.#sourceFrom('', path.slice(1)) ??
        // What data holds may have been written for another repository.
        (isDataPath(from.path) ? PLACE : this.#noSource())
      );
    const isOwn = this.#prefix === '' || inside !== path || this.#routing.isOwn?.(path) === true;
    return isOwn ? this.#missed(inside) : OUTSIDE;
  }

  #relative(path: string, from: Page): Target {
    // Data has no address: its links are relative to the pages that show it.
    if (isDataPath(from.path)) return PLACE;
    const beside = this.#sourceFrom(folderOf(from.path), path);
    if (beside?.kind === 'page' || beside?.kind === 'file') return beside;
    const route = this.#routing.route(from);
    const folder = route === null ? null : route.endsWith('/') ? route : folderOf(route);
    const joined = folder === null ? null : joinPath(folder, path);
    const found = joined === null ? null : this.#index().find(`/${joined}`);
    if (found?.kind === 'page' || found?.kind === 'file') return found;
    if (beside !== null || found !== null) return beside ?? found ?? PLACE;
    if (isSource(path)) return this.#fromRoots(path, from) ?? this.#noSource();
    if (folder === null) {
      // Code gives the page its address, from which the browser starts: what it climbs to is published somewhere.
      const file = this.#index().find(`/${path.replace(/^(?:\.{1,2}\/)+/, '')}`);
      if (file?.kind === 'file' && path.startsWith('../')) return file;
    }
    if (joined === null)
      return isAsset(path) && folder === null && !ADDRESS_UNKNOWN.has(this.#input.generator) ? MISSING : PLACE;
    const missed = this.#missed(`/${joined}`);
    const doubt = this.#routing.relativeDoubt ?? null;
    // `[mot](g)` may be a word of a glossary: whoever reads links decides.
    return missed.kind === 'missing' && doubt !== null && extensionOf(path) === ''
      ? { kind: 'unknown', doubt }
      : missed;
  }

  #noSource(): Target {
    const doubt = this.#routing.sourceDoubt ?? null;
    return doubt === null ? MISSING : { kind: 'unknown', doubt };
  }

  #fromRoots(path: string, from: Page): Target | null {
    for (const folder of this.#routing.sourceRoots?.(from.path) ?? []) {
      const found = this.#sourceFrom(folder, path);
      if (found !== null) return found;
    }
    return null;
  }

  /** A source file or an asset named from a folder: `autre.md`, `../a/b`, `image.png`. */
  #sourceFrom(folder: string, path: string): Target | null {
    const joined = joinPath(folder, path);
    if (joined === null || joined === '') return null;
    const { pages } = this.#input;
    const index = this.#index();
    const direct = index.file(joined, pages);
    if (direct !== null) return direct;
    for (const variant of this.#routing.variants?.(joined) ?? []) {
      const found = index.file(variant, pages);
      if (found?.kind === 'page' || (found?.kind === 'file' && extensionOf(joined) === '')) return found;
    }
    const elsewhere = this.#elsewhere.at(joined, (path) => index.file(path, pages));
    if (elsewhere !== null) return elsewhere;
    for (const ending of ['.md', '/_index.md', '/index.md', '/README.md', '.mdx', '.qmd']) {
      const found = index.file(joined + ending, pages);
      if (found?.kind === 'page') return found;
    }
    return null;
  }

  /** `/blog/papillons/vue.jpg`, beside a page of Hugo whose folder has another name than its address. */
  #inBundle(path: string): Target | null {
    const page = this.#index().find(`${folderOf(path)}/`);
    if (page?.kind !== 'page' || !/(?:^|\/)index(?:\.\w+)?\.[a-z]+$/.test(page.path)) return null;
    const file = this.#index().file(`${folderOf(page.path)}${path.slice(path.lastIndexOf('/'))}`, this.#input.pages);
    return file?.kind === 'file' ? file : null;
  }

  #missed(path: string): Target {
    const bundled = this.#input.generator === 'hugo' ? this.#inBundle(path) : null;
    if (bundled !== null) return bundled;
    const file = this.#elsewhere.behind(path);
    const there = file === null ? null : this.#elsewhere.at(file, (one) => this.#index().file(one, this.#input.pages));
    if (there !== null) return there;
    const { base } = this.#input;
    const isServed = (one: string): boolean => this.#routing.published(one) !== null;
    const output = isAsset(path) ? outputHolding(path, base, this.#index(), isServed) : null;
    const doubt = output ?? this.#routing.doubt(path) ?? this.#serverRules.doubt(path);
    return doubt === null ? MISSING : { kind: 'unknown', doubt };
  }
}

function unknown(reason: DoubtReason): Target {
  return { kind: 'unknown', doubt: { reason, by: null } };
}
