import { ends, fromMap } from './from-map.ts';
import { MOUNTING } from './mounting.ts';
import { packaged } from './packages.ts';

export const DECAP = packaged('decap-cms/dist/decap-cms.js.map');

const CORE = 'decap-cms-core/dist/esm';

const WIDGETS = [
  ...['string', 'number', 'text', 'image', 'file', 'select', 'markdown', 'richtext', 'list', 'object', 'relation'],
  ...['boolean', 'map', 'datetime', 'code', 'colorstring', 'uuid'],
];

/** What of its imports is loaded; the rest (its looks, editors of text and of code, maps) is left out: it has no say in what is refused. */
const LOADED = /^(?:immutable|common-tags|lodash|dayjs|decap-cms-(?:widget-|lib-|core\/))/;

/** Decap CMS's own editor of entries: its pane, its widgets and their controls, as its npm package carries them. */
export function fromDecap<T>(): Promise<T> {
  return fromMap<T>({
    map: DECAP ?? '',
    entry: `
      globalThis.ResizeObserver ??= class { observe() {} };
      globalThis.localStorage ??= { getItem: () => null, setItem() {} };
      import { fromJS, Map } from 'immutable';
      import { jsx, mount } from 'react';
      import ControlPane from '${CORE}/components/Editor/EditorControlPane/EditorControlPane';
      import Unknown from '${CORE}/components/EditorWidgets/Unknown/UnknownControl';
      import { registerWidget } from '${CORE}/lib/registry';
      import { normalizeConfig } from '${CORE}/actions/config';
      ${WIDGETS.map((name) => `import ${name} from 'decap-cms-widget-${name}';`).join('\n')}
      registerWidget('unknown', Unknown);
      for (const widget of [${WIDGETS.join(', ')}]) registerWidget(widget.Widget());
      ${REFUSED}`,
    modules: {
      react: MOUNTING,
      'react/jsx-runtime': `export * from 'react';`,
      '@emotion/react/jsx-runtime': `export * from 'react';`,
      '@emotion/styled/base': `export { default } from 'react';`,
      'react-polyglot': `export const translate = () => (type) => type;`,
      'react-redux': `import { jsx } from 'react';
        const store = { t: (key) => key, queryHits: {}, getEntry: () => null, clearFieldErrors() {}, query: async () => ({ payload: { hits: [] } }) };
        export const connect = () => (type) => (props) => jsx(type, { ...store, ...props });`,
      // Its indexes only name others, and its bundle has not kept them.
      'decap-cms-lib-widgets': `export * as stringTemplate from 'decap-cms-lib-widgets/dist/esm/stringTemplate';
        export * as validations from 'decap-cms-lib-widgets/dist/esm/validations';`,
      'decap-cms-lib-util': `export * from 'decap-cms-lib-util/dist/esm/path';`,
      // What it keeps, fetches and writes, which the validation of a field does not ask.
      ...Object.fromEntries(
        ['entries', 'media', 'search', 'mediaLibrary'].map((name) => [`../../../actions/${name}`, '']),
      ),
      ...Object.fromEntries(
        [
          '../../../reducers/medias',
          '../../../redux',
          '../reducers/collections',
          '../reducers/integrations',
          '../backend',
        ].map((name) => [name, '']),
      ),
      '../constants/configSchema': '',
    },
    paths: (specifier) => {
      if (!LOADED.test(specifier)) return [];
      const [, name = specifier, rest = ''] = /^([^/]+)(\/.*)?$/.exec(specifier) ?? [];
      if (specifier === 'immutable')
        return ['immutable@5.1.3/node_modules/immutable/dist/immutable.es.js', 'immutable/dist/immutable.es.js'];
      return ['', '/dist/esm', '/es'].flatMap((folder) => ends(`${name}${folder}${rest}`));
    },
  });
}

/** As it opens an entry and validates it when it is saved: what remains of the errors of its fields (`Editor.js`, `reducers/entryDraft.js`). */
const REFUSED = `
export function refused(config, entry) {
  const collection = fromJS(normalizeConfig(config).collections[0]);
  let data = fromJS(entry);
  for (let round = 0; round < 5; round++) {
    const errors = {};
    let isChanged = false;
    const pane = mount(jsx(ControlPane, {
      collection,
      entry: Map({ data }),
      fields: collection.get('fields'),
      fieldsMetaData: Map(),
      fieldsErrors: Map(),
      t: (key) => key,
      // A widget that fills in its value when it is opened.
      onChange: (field, value) => { data = data.set(field.get('name'), value); isChanged = true; },
      onValidate: (id, found) => { if (found.length === 0) delete errors[id]; else errors[id] = found; },
    }));
    if (isChanged) continue;
    pane.validate();
    return Object.entries(errors).map(([id, [error]]) => {
      const type = error.type ?? error;
      if (typeof type !== 'string' && typeof type !== 'boolean') throw new Error('Its validation was not loaded.');
      return id + ' ' + type;
    });
  }
  throw new Error('Its widgets never come to rest.');
}`;
