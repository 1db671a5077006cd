import type { Doubt } from '../doubt.ts';
import type { RoutesInput } from './routing.ts';

/** What hosting services and web servers are told of addresses (`_redirects`, `.htaccess`…): read as text, for the addresses that it names. */
export class ServerRules {
  readonly #rules: NonNullable<RoutesInput['serverRules']>;

  constructor(rules: RoutesInput['serverRules'] = []) {
    // A line of `_redirects` is `from to status`: what it leads to is no redirect.
    this.#rules = rules.map(({ path, text }) => ({ path, text: text.replace(/^([ \t]*\/\S*)[ \t].*$/gm, '$1') }));
  }

  /** The first step of the path is named there. */
  doubt(path: string): Doubt | null {
    const step = /^\/[^/]+/.exec(path)?.[0];
    if (step === undefined) return null;
    const rules = this.#rules.find(({ text }) => {
      for (let at = text.indexOf(step); at >= 0; at = text.indexOf(step, at + 1))
        if (!/[\w-]/.test(text.charAt(at + step.length))) return true;
      return false;
    });
    return rules === undefined ? null : { reason: 'redirect', by: rules.path };
  }
}
