/** A value that is written in a place of some kind, by its offset in the text. */
export interface Written {
  readonly slot: string;
  readonly value: string;
  readonly start: number;
}

/** Code, comments: what stands there is shown, and leads nowhere. */
const ASIDE =
  /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|$(?![\s\S]))|`[^`\n]{1,500}`|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/gm;
/** A component, as far as its attributes go; `>` may stand in their braces. */
const COMPONENT =
  /<([A-Z][\w.]{0,60})((?:\s+[\w:-]{1,40}(?:=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\{(?:[^{}]|\{[^{}]{0,300}\}){0,500}\}))?){1,30})/g;
const ATTRIBUTE = /\s(href|to|link|url)=(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')/g;
/** ```` ```{image} img/plan.png ````, `:::{figure} plan.png`. */
const IMAGE = /^[ \t>]*(?:[-*+][ \t]+)?(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+(\S{1,300})[ \t]*$/gm;

/** `![Un plan](img/plan.png)`. */
const SHOWN = /!\[[^\]\n]{0,500}\]\(\s{0,9}<?([^\s()<>"']{1,300})/g;

/** The images that Markdown shows from a path of their own. */
export function imagesIn(text: string): Written[] {
  if (!text.includes('![')) return [];
  const seen = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  return [...seen.matchAll(SHOWN)].flatMap(({ index, 0: whole, 1: value = '' }) =>
    value.startsWith('/') ? [] : [{ slot: 'image', value, start: index + whole.length - value.length }],
  );
}

/** What the attributes of components of MDX lead to. */
export function attributesIn(text: string): Written[] {
  if (!/<[A-Z]/.test(text)) return [];
  const seen = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  return [...seen.matchAll(COMPONENT)].flatMap(({ index, 1: name = '', 2: attributes = '' }) =>
    [...attributes.matchAll(ATTRIBUTE)].map(({ index: at, 0: whole, 1: key, 2: double, 3: single }) => {
      const value = double ?? single ?? '';
      const start = index + 1 + name.length + at + whole.length - 1 - value.length;
      return { slot: `<${name} ${key}>`, value, start };
    }),
  );
}

/** The images that directives of MyST show. */
export function directiveImagesIn(text: string): Written[] {
  return [...text.matchAll(IMAGE)].map(({ index, 0: whole, 1: value = '' }) => ({
    slot: 'image',
    value,
    start: index + whole.lastIndexOf(value),
  }));
}
