import { posix } from 'node:path';

import { expect, test } from 'vitest';
import { dirname, join, normalize, relative } from '../../src/schema/posix-path.ts';
import { fc } from '../property.ts';

const step = fc.constantFrom('', '.', '..', 'a', 'été', '...', '.b', 'c d');
const path = fc.array(step, { maxLength: 6 }).map((steps) => steps.join('/'));

test('paths are resolved as Node resolves them', () => {
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(normalize(one)).toBe(posix.normalize(one));
      expect(join(one, other)).toBe(posix.join(one, other));
    }),
  );
  // Of paths that do not climb.
  const below = path.map((one) => one.replaceAll('..', 'z'));
  fc.assert(
    fc.property(below, below, (one, other) => {
      expect(relative(one, other)).toBe(posix.relative(`/${one}`, `/${other}`));
    }),
  );
  for (const one of ['a/b.md', 'b.md', '/b.md', 'a/b/c.md', '']) expect(dirname(one)).toBe(posix.dirname(one));
});
