import { valueAt } from '../../../schema/json-schema.ts';
import { checkForms } from '../../check.ts';
import type { Cms, CmsField, CmsIdentity } from '../../cms.ts';
import type { Engine } from '../../engine.ts';
import { readDecap } from '../decap/read.ts';
import { staticFields } from './fields.ts';
import { staticFilter } from './filter.ts';

/** Static CMS (3 and 4), which left Netlify CMS in 2022 and ended in 2024. */
export const staticCms: Engine = {
  id: 'static-cms',
  read,
  fields: () => staticFields,
  check: (value, cms) => checkForms(value, cms, Object.keys(staticFields.widgets)),
};

function read(value: unknown, identity: CmsIdentity): Cms {
  const cms = readDecap(value, identity);
  const collections = cms.collections.map((collection) => ({
    ...collection,
    filter: staticFilter(valueAt(value, `${collection.pointer}/filter`)),
    fields: collection.fields.map(withBareItems),
    files: collection.files.map((file) => ({ ...file, fields: file.fields.map(withBareItems) })),
  }));
  return { ...cms, collections };
}

/** The items of a list with one field are bare values, even where `fields` gives it. */
function withBareItems(field: CmsField): CmsField {
  const fields = field.fields.map(withBareItems);
  const types = field.types.map(withBareItems);
  const [only] = fields;
  const isBare = field.widget === 'list' && fields.length === 1 && only !== undefined && types.length === 0;
  return isBare ? { ...field, fields: [], types, item: only } : { ...field, fields, types };
}
