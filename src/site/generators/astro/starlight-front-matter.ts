import type { SchemaObject } from '../../../schema/json-schema.ts';

const TEXT = { type: 'string' };
const BOOLEAN = { type: 'boolean' };
const LEVEL = { type: 'integer', minimum: 1, maximum: 6 };
/** Without a word, from 2 to 3. */
const LEVELS = {
  minHeadingLevel: { ...LEVEL, 'x-at-most': { key: 'maxHeadingLevel', otherwise: 3 } },
  maxHeadingLevel: { ...LEVEL, 'x-at-least': { key: 'minHeadingLevel', otherwise: 2 } },
};
const VARIANTS = { enum: ['note', 'danger', 'success', 'caution', 'tip', 'default'] };
const BADGE = {
  anyOf: [TEXT, { type: 'object', properties: { variant: VARIANTS, class: TEXT, text: TEXT }, required: ['text'] }],
};
const LINK = {
  anyOf: [BOOLEAN, TEXT, { type: 'object', properties: { link: TEXT, label: TEXT }, additionalProperties: false }],
};
const scalars = (...types: readonly string[]) => ({ type: 'object', additionalProperties: { type: types } });
const HEAD = {
  type: 'object',
  properties: {
    tag: { enum: ['title', 'base', 'link', 'style', 'meta', 'script', 'noscript', 'template'] },
    attrs: scalars('string', 'boolean'),
    content: TEXT,
  },
  required: ['tag'],
};

const ATTRIBUTES = scalars('string', 'number', 'boolean', 'null');
/** A file, one for each of the two themes, or HTML. */
const IMAGE = {
  anyOf: [
    { type: 'object', properties: { alt: TEXT, file: TEXT }, required: ['file'] },
    { type: 'object', properties: { alt: TEXT, dark: TEXT, light: TEXT }, required: ['dark', 'light'] },
    { type: 'object', properties: { html: TEXT }, required: ['html'] },
  ],
};
const ACTION = {
  type: 'object',
  properties: {
    text: TEXT,
    link: TEXT,
    variant: { enum: ['primary', 'secondary', 'minimal'] },
    icon: TEXT,
    attrs: scalars('string', 'number', 'boolean'),
  },
  required: ['text', 'link'],
};

/** What Starlight refuses in the front matter of its pages (`docsSchema()`, 0.36 and 0.42); sites add keys of their own. */
export const STARLIGHT: SchemaObject = {
  type: 'object',
  required: ['title'],
  properties: {
    title: TEXT,
    description: TEXT,
    editUrl: { 'x-taken-as': ['url', 'truth'] },
    head: { type: 'array', items: HEAD },
    tableOfContents: {
      anyOf: [BOOLEAN, { type: 'object', properties: LEVELS }],
    },
    template: { enum: ['doc', 'splash'] },
    hero: {
      type: 'object',
      properties: { title: TEXT, tagline: TEXT, image: IMAGE, actions: { type: 'array', items: ACTION } },
    },
    lastUpdated: { 'x-taken-as': ['day', 'truth'] },
    prev: LINK,
    next: LINK,
    sidebar: {
      type: 'object',
      properties: { order: { type: 'number' }, label: TEXT, hidden: BOOLEAN, badge: BADGE, attrs: ATTRIBUTES },
    },
    banner: { type: 'object', properties: { content: TEXT }, required: ['content'] },
    pagefind: BOOLEAN,
    draft: BOOLEAN,
  },
};
