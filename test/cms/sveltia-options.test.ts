import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/cms/engines/sveltia/check-options.ts';
import { fc } from '../property.ts';

const CONFIG = `
backend: { name: gitlab, repo: a/b, auth_type: pkce, app_id: x, skip_ci: false }
media_folder: static/img
publish_mode: editorial_workflow
slug: { encoding: ascii, clean_accents: true, maxlength: 60 }
output: { omit_empty_optional_fields: true, yaml: { quote: double } }
i18n: { structure: multiple_folders, locales: [fr, en], default_locale: fr }
collections:
  - name: articles
    label: Articles
    folder: content/articles
    create: true
    i18n: true
    nested: { depth: 3 }
    view_filters: [{ label: Ouverts, field: open, pattern: true }]
    fields:
      - { name: title, label: Titre, required: true, i18n: translate }
      - { name: kind, label: Nature, widget: select, multiple: false, options: [a, b] }
      - { name: when, label: Jour, widget: datetime, type: date, picker_utc: true }
      - { name: count, label: Nombre, widget: number, value_type: int, min: 0 }
      - { name: who, label: Qui, widget: relation, collection: gens, value_field: name, dropdown_threshold: 5 }
      - { name: place, label: Lieu, widget: object, collapsed: true, fields: [{ name: city, label: Ville }] }
      - { name: steps, label: Étapes, widget: list, allow_add: true, field: { name: step, label: Étape, widget: text } }
      - { name: own, label: À nous, widget: carte-du-site, couleur: bleu }
      - { name: body, label: Texte, widget: richtext, minimal: true, editor_components: [image] }
  - divider: true
  - name: gens
    label: Gens
    files:
      - { name: liste, label: Liste, file: data/gens.yml, fields: [{ name: name, label: Nom }] }
singletons:
  - { name: accueil, label: Accueil, file: content/accueil.md, fields: [{ name: title, label: Titre }] }
`;
const config = (): Group => load(CONFIG) as Group;
type Group = Record<string, unknown>;

const found = (text: string): string[] =>
  checkOptions(load(text)).map(
    ({ said: { message, facts }, pointer }) => `${message} ${pointer} ${JSON.stringify(facts)}`,
  );

describe('options of Sveltia CMS', () => {
  test('that are right, of widgets of its own and of nobody, are passed by', () => {
    expect(checkOptions(config())).toEqual([]);
    expect(found('local_backend: true\nlocale: fr\n_anchors: {}\nx-notes: x\n')).toEqual([]);
  });

  test('are told where they are misspelt, by what stands above them', () => {
    const text = CONFIG.replace('create: true', 'creat: true')
      .replace('value_field: name', 'valueField: name')
      .replace('collapsed: true', 'colapsed: true')
      .replace('maxlength: 60', 'max_length: 60');
    expect(found(text)).toEqual([
      'unknown-option /slug/max_length {"where":[],"option":"max_length","suggestion":"maxlength"}',
      'unknown-option /collections/0/creat {"where":["Articles"],"option":"creat","suggestion":"create"}',
      'unknown-option /collections/0/fields/4/valueField {"where":["Articles","Qui"],"option":"valueField","suggestion":"value_field"}',
      'unknown-option /collections/0/fields/5/colapsed {"where":["Articles","Lieu"],"option":"colapsed","suggestion":"collapsed"}',
    ]);
  });

  test('take the words that there are, and true and false as such', () => {
    const text = CONFIG.replace('type: date,', 'type: datetime,')
      .replace('quote: double', 'quote: doubles')
      .replace('create: true', 'create: "true"')
      .replace('i18n: translate', 'i18n: translated')
      .replace('name: gitlab', 'name: git-gateway');
    expect(found(text).map((line) => line.split(' {')[0])).toEqual([
      'option-value /backend/name',
      'option-value /output/yaml/quote',
      'option-flag /collections/0/create',
      'option-value /collections/0/fields/0/i18n',
      'option-value /collections/0/fields/2/type',
    ]);
  });
});

const SCHEMA = join(process.env['RELECTURE_CMS_PACKAGES'] ?? '', '@sveltia/cms/schema/sveltia-cms.json');

describe.skipIf(!existsSync(SCHEMA))('against its own JSON Schema', () => {
  const schema = existsSync(SCHEMA) ? JSON.parse(readFileSync(SCHEMA, 'utf8')) : true;
  const isRight = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  test('what is right is right', () => {
    expect(isRight(config())).toBe(true);
  });

  const groups: Group[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && (value as Group)['widget'] !== 'carte-du-site') groups.push(value as Group);
    for (const one of Object.values(value)) collect(one);
  };
  collect(config());

  test('what is told is refused, and what it takes is never told', () => {
    const places = groups.flatMap((group, index) => Object.keys(group).map((key) => ({ index, key })));
    const slip = fc.constantFrom('drop', 'double', 'swap', 'camel', 'word', 'text');
    fc.assert(
      fc.property(fc.constantFrom(...places), slip, fc.nat(20), ({ index, key }, how, at) => {
        const changed = config();
        const all: Group[] = [];
        const again = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          if (!Array.isArray(value) && (value as Group)['widget'] !== 'carte-du-site') all.push(value as Group);
          for (const one of Object.values(value)) again(one);
        };
        again(changed);
        const group = all[index] as Group;
        const value = group[key];
        if (how === 'word') group[key] = typeof value === 'string' ? `${value}s` : value;
        else if (how === 'text') group[key] = typeof value === 'boolean' ? String(value) : value;
        else {
          delete group[key];
          group[misspelt(key, how, at)] = value;
        }
        if (checkOptions(changed).length > 0) expect(isRight(changed)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

function misspelt(key: string, how: string, at: number): string {
  const i = at % key.length;
  if (how === 'drop') return key.slice(0, i) + key.slice(i + 1);
  if (how === 'double') return key.slice(0, i) + key.charAt(i) + key.slice(i);
  if (how === 'camel') return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return key.slice(0, i) + key.charAt(i + 1) + key.charAt(i) + key.slice(i + 2);
}
