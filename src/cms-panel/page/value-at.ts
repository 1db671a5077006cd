/** The value at a JSON Pointer of plain data; undefined for none. */
export function valueAt(data: unknown, pointer: string): unknown {
  let here = data;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return here;
}
