import { load } from 'js-yaml';
import { valueAt } from '../../src/schema/json-schema.ts';

/** A configuration of Sveltia CMS that is right, with something of everything. */
export const CONFIG = `
backend: { name: gitlab, repo: a/b, branch: main, auth_type: pkce, app_id: x, skip_ci: false, commit_messages: { create: Ajout } }
site_url: https://exemple.test
media_folder: static/img
public_folder: /img
media_libraries: { default: { config: { max_file_size: 1000, slugify_filename: true } }, stock_assets: false }
publish_mode: editorial_workflow
slug: { encoding: ascii, clean_accents: true, maxlength: 60 }
output: { omit_empty_optional_fields: true, yaml: { quote: double, indent_size: 2 } }
i18n: { structure: multiple_folders, locales: [fr, en], default_locale: fr }
asset_collections: [{ name: photos, media_folder: static/photos }]
collections:
  - name: articles
    label: Articles
    label_singular: Article
    folder: content/articles
    create: true
    limit: 100
    summary: "{{title}} ({{when | date('YYYY')}}) {{commit_date}} {{place.city | default('')}}"
    filter: { field: open, value: true }
    i18n: true
    slug: { template: '{{title}}', editable: [create] }
    nested: { depth: 3 }
    sortable_fields: { fields: [title], default: { field: title, direction: ascending } }
    view_filters: [{ label: Ouverts, field: open, pattern: true }]
    index_file: { name: _index, fields: [{ name: title, label: Titre }] }
    fields:
      - { name: title, label: Titre, required: true, i18n: translate, pattern: ['^.+$', Un titre] }
      - { name: open, label: Ouvert, widget: boolean, default: true }
      - { name: kind, label: Nature, widget: select, multiple: false, options: [a, b] }
      - { name: size, label: Taille, widget: select, options: [{ label: Petit, value: s }, { label: Grand, value: l }] }
      - { name: when, label: Jour, widget: datetime, type: date, picker_utc: true }
      - { name: count, label: Nombre, widget: number, value_type: int, min: 0 }
      - { name: who, label: Qui, widget: relation, collection: gens, file: liste, value_field: name, dropdown_threshold: 5 }
      - { name: place, label: Lieu, widget: object, collapsed: true, fields: [{ name: city, label: Ville }] }
      - { name: steps, label: Étapes, widget: list, allow_add: true, field: { name: step, label: Étape, widget: text } }
      - { name: links, label: Liens, widget: list, min: 1, fields: [{ name: url, label: Adresse, type: url }] }
      - name: blocks
        label: Blocs
        widget: list
        types: [{ name: quote, label: Citation, fields: [{ name: text, label: Texte, widget: text }] }]
      - { name: snippet, label: Programme, widget: code, keys: { code: code, lang: lang } }
      - { name: cover, label: Image, widget: image, media_library: { name: stock_assets, providers: [pexels] } }
      - { name: own, label: À nous, widget: carte-du-site, couleur: bleu }
      - { name: body, label: Texte, widget: richtext, minimal: true, editor_components: [image], buttons: [bold] }
  - divider: true
  - name: gens
    label: Gens
    files:
      - { name: liste, label: Liste, file: data/gens.yml, fields: [{ name: name, label: Nom }] }
singletons:
  - { name: accueil, label: Accueil, file: content/accueil.md, fields: [{ name: title, label: Titre }] }
`;

export type Group = Record<string, unknown>;
export const configuration = (): Group => load(CONFIG) as Group;

/** One fault: what is done to the configuration, and the place where it is to be told. */
export interface SingleFault {
  readonly what: string;
  readonly at: string;
  readonly change: (config: Group) => void;
}

const group = (config: Group, pointer: string): Group => valueAt(config, pointer) as Group;

/** The option at a pointer is not there: told of the group. */
function without(pointer: string): SingleFault {
  const [, above = '', key = ''] = /^(.*)\/([^/]+)$/.exec(pointer) ?? [];
  return { what: `no ${pointer}`, at: above, change: (config) => delete group(config, above)[key] };
}

function as(pointer: string, value: unknown): SingleFault {
  const [, above = '', key = ''] = /^(.*)\/([^/]+)$/.exec(pointer) ?? [];
  return {
    what: `${pointer} = ${JSON.stringify(value)}`,
    at: pointer,
    change: (config) => Object.assign(group(config, above), { [key]: value }),
  };
}

function called(pointer: string, name: string): SingleFault {
  const [, above = '', key = ''] = /^(.*)\/([^/]+)$/.exec(pointer) ?? [];
  return {
    what: `${pointer} called ${name}`,
    at: `${above}/${name}`,
    change: (config) => {
      const own = group(config, above);
      own[name] = own[key];
      delete own[key];
    },
  };
}

const FIELDS = '/collections/0/fields';

/** Of every kind: missing, of another kind, another word, misspelt, leading to nothing. */
export const SINGLE_FAULTS: readonly SingleFault[] = [
  without('/backend'),
  without('/backend/name'),
  without('/backend/repo'),
  without('/media_folder'),
  without('/collections/0/name'),
  without('/collections/0/folder'),
  without('/collections/0/fields'),
  without('/collections/2/files/0/name'),
  without('/collections/2/files/0/file'),
  without('/singletons/0/fields'),
  without(`${FIELDS}/0/name`),
  without(`${FIELDS}/2/options`),
  without(`${FIELDS}/3/options/1/label`),
  without(`${FIELDS}/6/collection`),
  without(`${FIELDS}/7/fields/0/name`),
  without(`${FIELDS}/10/types/0/name`),
  without(`${FIELDS}/11/keys/lang`),
  as('/media_folder', 12),
  as('/collections/0/fields', {}),
  as('/collections/0/fields/0', 'title'),
  as('/collections/0/create', 3),
  as('/collections/0/limit', 'cent'),
  as('/collections/0/sortable_fields', 3),
  as('/collections/0/view_filters/0/label', true),
  as('/singletons', { name: 'accueil' }),
  as('/i18n/locales', 'fr'),
  as('/i18n/locales/1', 12),
  as(`${FIELDS}/0/pattern`, '^.+$'),
  as(`${FIELDS}/0/pattern`, ['^.+$']),
  as(`${FIELDS}/0/label`, null),
  as(`${FIELDS}/5/min`, []),
  as(`${FIELDS}/8/field`, [{ name: 'step' }]),
  as('/output/yaml/indent_size', 'deux'),
  as('/backend/name', 'git-gateway'),
  as('/publish_mode', 'editorial'),
  as('/i18n/structure', 'folders'),
  as(`${FIELDS}/4/type`, 'datetime'),
  as(`${FIELDS}/5/value_type`, 'integer'),
  as(`${FIELDS}/14/buttons/0`, 'underline'),
  as('/collections/0/slug/editable/0', 'creation'),
  as('/collections/0/create', 'true'),
  called('/media_folder', 'media_foler'),
  called('/collections/0/folder', 'foldr'),
  called(`${FIELDS}/0/required`, 'requierd'),
  called(`${FIELDS}/6/value_field`, 'valueField'),
  called('/slug/maxlength', 'max_length'),
  called(`${FIELDS}/0/name`, 'nmae'),
  as('/collections/2/name', 'articles'),
  as('/backend/repo', 'https://gitlab.com/a/b'),
  as('/i18n/default_locale', 'de'),
  as(`${FIELDS}/6/value_field`, 'nom'),
  as(`${FIELDS}/6/collection`, 'gents'),
  as(`${FIELDS}/6/file`, 'list'),
  as(`${FIELDS}/2/options/1`, 'a'),
  as(`${FIELDS}/2/default`, 'c'),
  as(`${FIELDS}/0/name`, 'le titre'),
  as(`${FIELDS}/7/fields`, []),
  as('/collections/0/identifier_field', 'titre'),
  as('/collections/0/summary', '{{titre}}'),
  as('/collections/0/slug/template', '{{year}}/{{title}}'),
  as('/collections/0/sortable_fields/fields/0', 'titre'),
  as('/collections/0/view_filters/0/field', 'ouvert'),
  as('/collections/0/filter/field', 'ouvert'),
  { ...as('/collections/0/files', []), at: '/collections/0' },
  as(`${FIELDS}/4/widget`, 'date'),
  { ...as(`${FIELDS}/9/types`, [{ name: 'lien' }]), at: `${FIELDS}/9` },
];
