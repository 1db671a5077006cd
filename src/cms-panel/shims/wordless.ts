import { rules as known } from '../../rules/index.ts';

/**
 * Stands in for the French sentences where `relecture.yml` is read, in a browser: what is wrong with it is told to nobody there, so that the
 * names of the rules are enough, and an editor who is spoken to in English loads no French.
 */
export const fr = {
  configuration: {},
  // The rules are made from what asks for this.
  get rules(): Readonly<Record<string, object>> {
    return Object.fromEntries(known.map(({ id }) => [id, {}]));
  },
};
