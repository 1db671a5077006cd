import type { Engine } from '../../engine.ts';
import { tinaFields } from './fields.ts';
import { readTina } from './read.ts';

/** TinaCMS (2 and 3). Its configuration is code, which is not run: what it last generated from it is read (`tina/tina-lock.json`). */
export const tina: Engine = {
  id: 'tina-cms',
  read: readTina,
  fields: () => tinaFields,
  check: (_value, { collections }) =>
    collections.length > 0 ? [] : [{ said: { message: 'tina-empty' }, pointer: '', severity: 'warning' }],
};
