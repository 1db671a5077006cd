import type { Page } from '../../content/page.ts';
import { below, extensionOf, folderOf, stemOf } from '../routes/url-path.ts';

/** `{{title}}`, `{{ fields.slug | upper }}`: the template language of Decap CMS. */
const VARIABLE = /\{\{ *([^}{| ]+) *(?:\| *([^}{]+?))? *\}\}/g;
/** `{path}`, `{fields.title}`: the one of Pages CMS. */
const PAGES_VARIABLE = /\{([^{}]{1,100})\}/g;

/**
 * The values by which a page can be named: those of a field (`title`, `items.*.name`), or a template
 * (`{{slug}}`, `{{dirname}}/{{filename}}`), as the CMS's relation widget computes them. Empty values name nothing.
 * @param folder the folder of the collection, for `slug` and `dirname`
 * @param root the folder that `path` is written from
 */
export function relationValues(page: Page, template: string, folder: string, root = ''): readonly string[] {
  if (template === "{{fields.slug | default('{{filename}}')}}") return [asText(page.data['slug']) || stemOf(page.path)];
  return expand(page.data, template)
    .map((path) => (path.includes('{') ? compile(page, path, folder, root) : asText(at(page.data, path))))
    .filter((value) => value !== '');
}

/** `items.*.name` becomes `items.0.name`, `items.1.name`… */
function expand(data: unknown, path: string): string[] {
  const star = path.endsWith('.*') ? path.length - 2 : path.indexOf('.*.');
  if (star < 0) return [path];
  const list = at(data, path.slice(0, star).replace(/^.*\{\{ *(?:fields\.)?/, ''));
  const rest = path.slice(star + 2);
  return Array.isArray(list) ? list.flatMap((_, index) => expand(data, `${path.slice(0, star)}.${index}${rest}`)) : [];
}

function compile(page: Page, template: string, folder: string, root: string): string {
  if (!template.includes('{{'))
    return template.replace(PAGES_VARIABLE, (_, key: string) =>
      key === 'path' ? (below(root, page.path) ?? page.path) : variable(page, key, folder),
    );
  return template.replace(VARIABLE, (_, key: string, filter?: string) =>
    applyFilter(variable(page, key, folder), filter),
  );
}

function variable(page: Page, key: string, folder: string): string {
  if (key.startsWith('fields.')) return asText(at(page.data, key.slice('fields.'.length)));
  if (key === 'slug') return (below(folder, page.path) ?? page.path).replace(/\.[^./]+$/, '');
  if (key === 'filename') return stemOf(page.path);
  if (key === 'extension') return extensionOf(page.path);
  if (key === 'dirname') return folderOf(below(folder, page.path) ?? page.path);
  return asText(at(page.data, key));
}

function applyFilter(value: string, filter: string | undefined): string {
  if (filter === 'upper') return value.toUpperCase();
  if (filter === 'lower') return value.toLowerCase();
  const [, name, first, second] = /^(default|ternary)\('([^']*)'(?:, *'([^']*)')?\)$/.exec(filter ?? '') ?? [];
  if (name === 'default') return value === '' ? (first ?? '') : value;
  if (name === 'ternary') return value === '' ? (second ?? '') : (first ?? '');
  const length = /^truncate\((\d+)(?:, *['"]([^'"]*)['"])?\)$/.exec(filter ?? '');
  if (length === null || value.length <= Number(length[1])) return value;
  return value.slice(0, Number(length[1])) + (length[2] || '...');
}

function at(data: unknown, path: string): unknown {
  let value = data;
  for (const step of path.split(/[.[\]]/)) {
    if (step === '') continue;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function asText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
