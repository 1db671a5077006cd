/** The parts of an address (RFC 3986, appendix B), as `ajv` asks for them. */
interface Parts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string | undefined;
}

const PARTS = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(?:#([\s\S]*))?$/i;

function parse(address: string): Parts {
  const [, scheme = '', authority = '', path = '', query = '', fragment] = PARTS.exec(address) ?? [];
  // What no `%` of an escape is stands for itself.
  return { scheme, authority, path, query, fragment: fragment?.replace(/%(?![\da-f]{2})/gi, '%25') };
}

function serialize({ scheme, authority, path, query, fragment }: Parts): string {
  return `${scheme}${authority}${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** RFC 3986, 5.2.2. */
function resolve(base: string, reference: string): string {
  const from = parse(base);
  const to = parse(reference);
  const { fragment } = to;
  if (to.scheme !== '') return serialize({ ...to, path: withoutDots(to.path) });
  const { scheme } = from;
  if (to.authority !== '') return serialize({ ...to, scheme, path: withoutDots(to.path) });
  const { authority } = from;
  if (to.path === '') return serialize({ ...from, query: to.query || from.query, fragment });
  const path = to.path.startsWith('/') ? to.path : merged(from, to.path);
  return serialize({ scheme, authority, path: withoutDots(path), query: to.query, fragment });
}

function merged({ authority, path }: Parts, reference: string): string {
  return authority !== '' && path === '' ? `/${reference}` : path.slice(0, path.lastIndexOf('/') + 1) + reference;
}

function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const steps = path.split('/');
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (step === '..') {
      if (kept.length > (kept[0] === '' ? 1 : 0)) kept.pop();
    } else if (step !== '.') kept.push(step);
    if (isLast && /^\.\.?$/.test(step)) kept.push('');
  }
  return kept.join('/');
}

/**
 * Stands in for `fast-uri` in a browser, where it would be a fourth of the validator: schemas are named by ourselves (`src/schema/references.ts`),
 * and no name of ours has to be made normal.
 */
export default { parse, serialize, resolve };
