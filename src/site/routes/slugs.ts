/** Hugo's way from a file name to a step of its URL. */
export function urlize(text: string, options: { removeAccents?: boolean; keepCase?: boolean } = {}): string {
  const source = options.removeAccents === true ? withoutAccents(text) : text.normalize('NFC');
  let slug = '';
  let gap = false;
  for (const letter of source) {
    if (/[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u.test(letter)) {
      if (gap && letter !== '-') slug += '-';
      gap = false;
      slug += letter;
    } else if (slug !== '' && !slug.endsWith('-') && /\s/.test(letter)) gap = true;
  }
  return options.keepCase === true ? slug : slug.toLowerCase();
}

/** Jekyll's `slugify`: `default` keeps letters and digits, `pretty` some punctuation too. */
export function slugify(text: string, mode: 'default' | 'pretty' = 'default', keepCase = false): string {
  const others = mode === 'pretty' ? /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{Nd}]+/gu;
  const slug = text.normalize('NFC').replace(others, '-').replace(/^-|-$/g, '');
  return keepCase ? slug : slug.toLowerCase();
}

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/** How a generator makes the id of a heading from its text. */
export type HeadingIds =
  | 'github'
  /** As GitHub's, less one dash at the end. */
  | 'astro'
  | 'goldmark'
  | 'goldmark-ascii'
  | 'blackfriday'
  | 'kramdown'
  | 'python'
  | 'vitepress'
  | 'zola'
  /** Of the fourth and older: dashes are never two, and what is no punctuation of ASCII stays. */
  | 'docsify'
  /** As GitHub's, but for accents and marks: made by code that is not read. */
  | 'loose'
  /** As GitHub's, accents and marks left out, as far as is known: made by a service. */
  | 'gitbook'
  | 'none';

/** The id of a heading before numbering. `text` is what the reader sees; Goldmark slugs what is written. */
export function headingId(text: string, style: Exclude<HeadingIds, 'none'>): string {
  if (style === 'kramdown') return kramdownId(text);
  if (style === 'python') return pythonId(text);
  if (style === 'blackfriday') return blackfridayId(text);
  if (style === 'vitepress') return vitepressId(text);
  if (style === 'docsify') return docsifyId(text);
  // Two hyphens are made a dash before, which falls away.
  if (style === 'astro') return headingId(text.replaceAll('--', '—'), 'github').replace(/-$/, '');
  if (style === 'zola') return blackfridayId(withoutAccents(text));
  const source = style === 'goldmark-ascii' || style === 'gitbook' ? withoutAccents(text) : text;
  // GitHub and Goldmark agree but for what counts as a letter: marks and symbols fall away in both.
  const kept =
    style === 'goldmark-ascii'
      ? /[^A-Za-z\d_ -]/g
      : style === 'github' || style === 'loose' || style === 'gitbook'
        ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu
        : /[^\p{L}\p{Nd}_ -]/gu;
  return source.trim().toLowerCase().replace(kept, '').replaceAll(' ', '-');
}

/** Accents fall away; what is neither letter nor digit is one dash; a digit may not come first. */
function vitepressId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\0-\u001f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase();
}

/** `slugify` of docsify 4, which lowers the letters of ASCII alone. */
function docsifyId(text: string): string {
  return text
    .trim()
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/<[^>]+>/g, '')
    .replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, '')
    .replace(/\s/g, '-')
    .replace(/-+/g, '-')
    .replace(/^(?=\d)/, '_');
}

/** Letters and digits of any script; whatever stands between two of them is one dash. */
function blackfridayId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The GFM reader of kramdown, Jekyll's default. */
function kramdownId(text: string): string {
  return (
    text
      .toLowerCase()
      // Ruby's words hold what is like a letter too: « 🅿 ».
      .replace(/[^\p{Alphabetic}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
      .replace(/[ \t]/g, '-')
  );
}

function pythonId(text: string): string {
  const ascii = text.normalize('NFKD').replace(/[^\0-\x7f]/g, '');
  return ascii
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}

/** Numbers ids that stand twice: `faq`, `faq-1`, `faq-2` (`faq_1` in Python-Markdown). */
export function numberIds(ids: readonly string[], style: HeadingIds): string[] {
  const mark = style === 'python' ? '_' : '-';
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return ids.map((id) => {
    let count = counts.get(id) ?? 0;
    let unique = count === 0 ? id : `${id}${mark}${count}`;
    while (taken.has(unique)) unique = `${id}${mark}${++count}`;
    counts.set(id, count + 1);
    taken.add(unique);
    return unique;
  });
}
