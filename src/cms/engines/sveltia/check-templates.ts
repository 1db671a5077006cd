import { nearest } from '../../../content/nearest.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import type { Reader } from '../../shape/troubles.ts';
import type { Say } from './check-fields.ts';
import { leadsToField, namesIn, type Written } from './walk.ts';

const OF_SLUGS = words('year month day hour minute second uuid uuid_short uuid_shorter slug _slug fields._slug');
const OF_SUMMARIES = words(
  'slug locales dirname filename extension commit_date commit_author title fields.title _summary',
);

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** The templates of a collection: what they name is a field of it, or something that is known of each entry. */
export function* checkTemplates({ value, pointer, where }: Written, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { fields, slug, path, summary, label, name } = value;
  if (!Array.isArray(fields) || fields.length === 0) return;
  const own = isObject(slug) ? slug['template'] : slug;
  const place = isObject(slug) ? '/slug/template' : '/slug';
  // A slug is one step of a path.
  if (typeof own === 'string' && own.includes('/'))
    yield say({ message: 'slug-slash', facts: { ...reader, where, value: own } }, `${pointer}${place}`);
  const templates = [
    [place, own, OF_SLUGS],
    ['/path', path, OF_SLUGS],
    ['/summary', summary, OF_SUMMARIES],
  ] as const;
  for (const [at, template, known] of templates)
    for (const field of fieldsOf(template)) {
      if (known.includes(field) || leadsToField(fields, field)) continue;
      const option = at.split('/')[1] ?? '';
      const suggestion = nearest(field, [...namesIn(fields), ...known]);
      const facts = { ...reader, where, option, field, collection: String(label ?? name), suggestion };
      yield say({ message: 'unknown-field', facts }, `${pointer}${at}`);
    }
}

/** A longer template is a trap (characters). */
const LONGEST = 1000;

/** `{{title}} ({{date | date('YYYY')}})` names two; one that has a default may lead nowhere. */
function fieldsOf(template: unknown): string[] {
  if (typeof template !== 'string') return [];
  const tags = [...template.slice(0, LONGEST).matchAll(/\{\{(.+?)\}\}/g)].map(([, tag = '']) => tag);
  return tags.filter((tag) => !/\|\s*default\s*\(/.test(tag)).map((tag) => (tag.split('|')[0] ?? '').trim());
}
