/** What Decap CMS, Netlify CMS and Sveltia CMS publish as `window.CMS`: the part that is used here. */
export interface CmsObject {
  registerEventListener(listener: {
    readonly name: string;
    readonly handler: (told: { readonly entry: ImmutableMap }) => Promise<void>;
  }): void;
  getWidget?(
    name: string,
  ): { readonly control: unknown; readonly preview: unknown; readonly schema?: object } | undefined;
  registerWidget?(name: string | object, control?: unknown, preview?: unknown, schema?: object): void;
}

/** A map of Immutable.js, of any version. */
export interface ImmutableMap {
  get(key: string): unknown;
  toJS(): unknown;
}

export function isMap(value: unknown): value is ImmutableMap {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'toJS') === 'function';
}

/** Plain data, whichever the CMS has. */
export function plain(value: unknown): unknown {
  return isMap(value) ? value.toJS() : value;
}
