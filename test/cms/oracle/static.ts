import { ends, fromMap } from './from-map.ts';
import { packaged } from './packages.ts';

export const STATIC = packaged('@staticcms/core/dist/static-cms-core.js.map');

const WIDGETS =
  'boolean code colorstring datetime file image keyvalue list map markdown number object relation select string text uuid'.split(
    ' ',
  );

/**
 * Static CMS's own widgets and its validation of a field, as its npm package carries them. Its editor is hooks that wait for one another; what it does
 * with them is written out here, from `EditorControl.tsx`, `ObjectControl.tsx`, `ListControl.tsx` and `ListItem.tsx` of 4.3: a field whose value is not
 * there takes its default, each is validated, then what stands in it; the one field of a list stands bare in it.
 */
export function fromStatic<T>(): Promise<T> {
  return fromMap<T>({
    map: STATIC ?? '',
    entry: `
      import { validate } from '@staticcms/core/lib/util/validation.util';
      import { registerWidget, resolveWidget } from '@staticcms/core/lib/registry';
      ${WIDGETS.map((name) => `import ${name} from '@staticcms/core/widgets/${name}';`).join('\n')}
      registerWidget('unknown', () => null);
      for (const widget of [${WIDGETS.join(', ')}]) registerWidget({ controlComponent: () => null, ...Object.fromEntries(Object.entries(widget()).filter(([, part]) => part)) });
      ${REFUSED}`,
    keep: /\/src\/(?:lib|widgets|constants|valueObjects)\/|node_modules\/(?:lodash|common-tags|date-fns)\//,
    // What it draws, keeps and fetches, which the validation of a field does not ask.
    transform: (code, path) =>
      /\/src\/(?:components|actions|reducers|store|backends|mediaLibrary|extensions|routing|lib\/util\/localForage)\b/.test(
        path,
      ) ||
      /\/src\/widgets\/(?!.*\/(?:index|withFileControl)\.tsx?$).*\.tsx$|\/plate\/|\.css$|(?<!withFile)(?:Control|Preview)(?:\.classes)?\.tsx?$/.test(
        path,
      )
        ? 'export default () => null;'
        : code,
    paths: (specifier) => {
      if (specifier.startsWith('@staticcms/core/')) return ends(`src/${specifier.slice('@staticcms/core/'.length)}`);
      return /^(?:lodash|common-tags|date-fns)\b/.test(specifier) ? ends(`node_modules/${specifier}`) : [];
    },
  });
}

const REFUSED = `
const isThere = (value) => value !== null && value !== undefined;
async function look(field, stored, path, found, isBare) {
  if (field.widget === undefined) field = { ...field, widget: 'string' };
  const widget = resolveWidget(field.widget);
  let value = widget.converters.deserialize(stored, field);
  if (!isThere(value)) {
    if (widget.getDefaultValue) value = widget.getDefaultValue('default' in field ? field.default : null, field);
    else if ('default' in field && isThere(field.default)) value = field.default;
  }
  if (!isBare)
    for (const error of await validate(field, value, widget, (key) => key)) found.push(path + ' ' + error.type);
  if (field.widget === 'object')
    for (const one of field.fields ?? []) await look(one, (value ?? {})[one.name], path + '/' + one.name, found);
  if (field.widget !== 'list' || !Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    const here = path + '/' + index;
    if (field.fields) {
      const isOne = field.fields.length === 1;
      const object = { name: String(index), widget: 'object', fields: field.fields };
      await look(object, isOne ? { [field.fields[0].name]: item } : item, here, found, isOne);
    } else if (field.types) {
      const type = field.types.find(({ name }) => name === item?.[field.type_key ?? 'type']);
      if (type) await look({ ...type, widget: 'object' }, item, here, found, type.fields.length === 1);
    }
  }
}
export async function refused(fields, data) {
  const found = [];
  try {
    for (const field of fields) await look(field, data[field.name], field.name, found);
  } catch (error) {
    found.push('not opened: ' + error);
  }
  return found;
}`;
