import type { Locale } from '../locales/locale.ts';
import { rulePage } from '../locales/rule-page.ts';
import { isObject, type SchemaObject } from '../schema/json-schema.ts';
import type { ConfigurableRule } from './rule-options.ts';
import { configurationSchema } from './schema.ts';

/** `docs/configuration.md`: every key of `relecture.yml`, its type, its default and its meaning. */
export function renderConfigurationReference(locale: Locale, known: readonly ConfigurableRule[]): string {
  const words = locale.configuration;
  const { properties } = configurationSchema(locale, known) as { properties: Record<string, SchemaObject> };
  const lines = [`# ${words.title}`, '', words.intro, '', '```yaml', example(words.example).trim(), '```', ''];
  for (const [name, section] of Object.entries(properties)) {
    lines.push(`## \`${name}\``, '', String(section['title']), '');
    if (name === 'rules') lines.push(...rules(section, locale), ...options(known, locale));
    else if (section['properties'] === undefined && !hasKeys(section['items'])) continue;
    else lines.push(...keys(section, locale));
  }
  lines.push(...locale.configuration.directives);
  return `${lines.join('\n').trimEnd()}\n`;
}

const hasKeys = (items: unknown): boolean => isObject(items) && items['properties'] !== undefined;

const example = (words: Locale['configuration']['example']): string => `
locale: fr                         # ${words.locale}
site: { content: site/content, hosts: [www.exemple.gouv.fr] }
exclude: ["archives/**"]           # ${words.exclude}
overrides:
  - { files: "site/content/en/**", language: en, rules: { accessibility-link-text: off } }
schemas:
  - { files: "site/content/offres/*.md", schema: schemas/offre.schema.json }
rules:
  typography-apostrophe: off
  date-stale: error
links: { ignore: ["https://intranet.exemple.test/*"] }
`;

function keys(section: SchemaObject, locale: Locale): string[] {
  const { headings } = locale.configuration;
  const group = (section['items'] ?? section) as SchemaObject;
  const rows = Object.entries(group['properties'] as Record<string, SchemaObject>).map(([key, schema]) => {
    const required = Array.isArray(group['required']) && group['required'].includes(key);
    return `| \`${key}\`${required ? ' *' : ''} | ${kindOf(schema, locale)} | ${initial(key, schema, section, locale)} | ${cell(schema['title'])} |`;
  });
  const asterisk = rows.some((row) => row.includes('` * |')) ? ['', `\\* ${headings.required}`] : [];
  return [
    `| ${headings.key} | ${headings.kind} | ${headings.initial} | ${headings.meaning} |`,
    '|---|---|---|---|',
    ...rows,
    ...asterisk,
    '',
  ];
}

function initial(
  key: string,
  schema: SchemaObject,
  section: SchemaObject,
  { configuration: { headings, detected } }: Locale,
): string {
  if (schema['default'] !== undefined) return `\`${String(schema['default'])}\``;
  return section['items'] === undefined && detected.includes(key) ? headings.detected : headings.none;
}

/** Text between backquotes, which a backquote closes too. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function kindOf(schema: SchemaObject, locale: Locale): string {
  const { kinds } = locale.configuration;
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map((one) => kindOf(one, locale)).join(', ');
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => code(String(value))).join(', ');
  const type = String(schema['type'] ?? 'object') as keyof typeof kinds;
  return kinds[type];
}

function rules(section: SchemaObject, locale: Locale): string[] {
  const { headings, rulesIntro } = locale.configuration;
  const rows = Object.entries(section['properties'] as Record<string, SchemaObject>).map(
    ([id, schema]) =>
      `| [\`${id}\`](../${rulePage(id, locale)}) | ${cell(isObject(schema) ? schema['description'] : '')} |`,
  );
  return [rulesIntro, '', `| ${headings.rules} | ${headings.meaning} |`, '|---|---|', ...rows, ''];
}

/** What rules take beside `severity`. */
function options(known: readonly ConfigurableRule[], locale: Locale): string[] {
  const { headings, optionsIntro, ...words } = locale.configuration;
  const said = words as unknown as Readonly<Record<string, string>>;
  const rows = known.flatMap(({ id, options: own = {} }) =>
    Object.entries(own).map(([name, schema]) => {
      const initial = schema['default'] === undefined ? headings.none : `\`${String(schema['default'])}\``;
      return `| [\`${id}\`](../${rulePage(id, locale)}) | \`${name}\` | ${kindOf(schema, locale)} | ${initial} | ${cell(said[`options.${id}.${name}`])} |`;
    }),
  );
  const { rules: rule, option, kind, initial, meaning } = headings;
  return [
    optionsIntro,
    '',
    `| ${rule} | ${option} | ${kind} | ${initial} | ${meaning} |`,
    '|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

function cell(text: unknown): string {
  return String(text).replaceAll('|', '\\|');
}
