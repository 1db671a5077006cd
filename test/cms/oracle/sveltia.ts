import { readFileSync } from 'node:fs';
import { ends, fromMap } from './from-map.ts';
import { packaged } from './packages.ts';

export const SVELTIA = packaged('@sveltia/cms/npm/index.js.map');
const SCHEMA = packaged('@sveltia/cms/schema/sveltia-cms.json');

/** Sveltia CMS's own sources, as its npm package carries them. */
export function fromSveltia<T>(entry: string, modules: Readonly<Record<string, string>> = {}): Promise<T> {
  return fromMap<T>({
    map: SVELTIA ?? '',
    entry,
    modules: {
      // Its sentences by their names, for what it says is not compared.
      '@sveltia/i18n': `export const _ = (key, { values } = {}) => key + (values === undefined ? '' : ' ' + JSON.stringify(values));
        export const locale = { current: 'en' };`,
      '$lib/services/utils/state.svelte': STATE,
      'virtual:config-schema': `export default ${SCHEMA === null ? 'null' : readFileSync(SCHEMA, 'utf8')};`,
      '$lib/services/config/schema/draft-07.json': 'export default {};',
      ...modules,
    },
    paths: (specifier) => {
      if (specifier.startsWith('$lib/')) return ends(specifier.replace('$lib', '/src/lib'));
      if (specifier === 'dayjs') return ['dayjs/dayjs.min.js'];
      if (specifier === '@cfworker/json-schema') return ['@cfworker/json-schema/dist/esm/validator.js'];
      const [, name = specifier, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
      return ['', '/dist', '/dist/cjs'].flatMap((folder) => ends(`${name}${folder}${rest}`));
    },
    transform: (code, path) =>
      // Runes of Svelte, and what its build sets.
      `${/\$(?:state|derived|effect)/.test(code) && path.includes('.svelte.') ? RUNES : ''}${code.replaceAll('import.meta.env', '({ VITE_APP_LOCALES: "en" })')}`,
  });
}

const RUNES = `const $state = Object.assign((value) => value, { raw: (value) => value, snapshot: (value) => value });
const $derived = Object.assign((value) => value, { by: (make) => make() });
const $effect = Object.assign(() => {}, { root: () => {}, pre: () => {} });
`;

/** Its cells of state, without Svelte: what follows from others is worked out when it is asked for. */
const STATE = `export const createState = (value) => value;
export const getSnapshot = (value) => value;
export const createRawState = (current) => ({ current });
export const createDeepState = (current) => ({ current });
export const createDerivedState = (make) => ({ get current() { return make(); } });
export const createStableDerivedState = createDerivedState;
export const createRootEffect = () => {};
export const watch = () => {};`;
