import { nearest } from '../../../content/nearest.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import { isExpression } from '../../values/option.ts';
import { TYPES } from './options.ts';
import { type Named, type Place, trouble, type Where } from './place.ts';

/** What a field, a block or a component says of itself. @param id which of them it is */
export function* checkField({ value, pointer, where }: Place, id: string, known: Named): Iterable<CmsTrouble> {
  const { component } = value;
  if (typeof component === 'string' && !known.components.includes(component)) {
    const facts = { where, component, suggestion: nearest(component, known.components) };
    yield trouble({ message: 'pages-component', facts }, `${pointer}/component`);
  }
  if (id === 'block') yield* ofBlock(value, pointer, where);
  else yield* ofType(value, pointer, where, id);
  yield* ofPattern(value, pointer, where);
  if (id !== 'component') yield* ofOptions(value, pointer, where, known);
}

function* ofBlock(value: Place['value'], pointer: string, where: Where): Iterable<CmsTrouble> {
  if (value['fields'] === undefined && value['component'] === undefined)
    yield trouble({ message: 'pages-missing', facts: { where, key: 'fields' } }, pointer);
}

function* ofType(value: Place['value'], pointer: string, where: Where, id: string): Iterable<CmsTrouble> {
  const { type, component, fields, blocks, blockKey } = value;
  if (typeof type === 'string' && component === undefined && !TYPES.includes(type)) {
    const facts = { where, type, suggestion: nearest(type, TYPES) };
    // An installation of one's own may have more of them.
    yield trouble({ message: 'pages-type', facts }, `${pointer}/type`, facts.suggestion === null ? 'warning' : 'error');
  }
  const isBare = type === undefined && component === undefined && !(Array.isArray(fields) && fields.length > 0);
  if (isBare) yield trouble({ message: 'pages-no-type', facts: { where } }, pointer, 'warning');
  if (type !== undefined && component !== undefined)
    yield trouble({ message: 'pages-both', facts: { where } }, `${pointer}/type`, 'warning');
  if (type === 'object' && fields === undefined && component === undefined)
    yield trouble({ message: 'pages-missing', facts: { where, key: 'fields' } }, pointer);
  if (type === 'block' && blocks === undefined && component === undefined)
    yield trouble({ message: 'pages-missing', facts: { where, key: 'blocks' } }, pointer);
  if (id !== 'component' && blockKey !== undefined && type !== 'block' && component === undefined)
    yield trouble({ message: 'pages-block-key', facts: { where } }, `${pointer}/blockKey`, 'warning');
}

function* ofPattern({ pattern }: Place['value'], pointer: string, where: Where): Iterable<CmsTrouble> {
  const own = isObject(pattern) ? pattern['regex'] : pattern;
  if (typeof own !== 'string' || isExpression(own)) return;
  const at = isObject(pattern) ? `${pointer}/pattern/regex` : `${pointer}/pattern`;
  yield trouble({ message: 'pages-pattern', facts: { where, pattern: own } }, at);
}

function* ofOptions(
  { type, options: written }: Place['value'],
  pointer: string,
  where: Where,
  known: Named,
): Iterable<CmsTrouble> {
  const options = isObject(written) ? written : {};
  const { values, collection, media } = options;
  if (type === 'select' && !(Array.isArray(values) && values.length > 0))
    yield trouble(
      { message: 'pages-choices', facts: { where } },
      values === undefined ? pointer : `${pointer}/options/values`,
    );
  if (type === 'reference' && typeof collection !== 'string')
    yield trouble({ message: 'pages-no-collection', facts: { where } }, pointer);
  if (type === 'reference' && typeof collection === 'string' && !known.contents.includes(collection)) {
    const facts = { where, collection, suggestion: nearest(collection, known.contents) };
    yield trouble({ message: 'unknown-collection', facts }, `${pointer}/options/collection`);
  }
  if (typeof media === 'string' && !known.media.includes(media)) {
    const facts = { where, media, suggestion: nearest(media, known.media) };
    yield trouble({ message: 'pages-media', facts }, `${pointer}/options/media`);
  }
}
