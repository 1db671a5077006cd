/**
 * A site of pages that take a reader long: some honest, some made for nothing else. What is said of them must not hang on how busy the
 * machine is.
 *
 * @param {{ scale?: number }} [options] `scale`: 1 for some seconds of the processor, less for less.
 * @returns {Record<string, string>} texts by path
 */
export function hostileSite({ scale = 1 } = {}) {
  const times = (/** @type {string} */ text, /** @type {number} */ count) => text.repeat(Math.ceil(count * scale));
  const many = (/** @type {(index: number) => string} */ make, /** @type {number} */ count) =>
    Array.from({ length: Math.ceil(count * scale) }, (_, index) => make(index)).join('');
  return {
    'hugo.toml': 'languageCode = "fr"\nmarkup.goldmark.renderer.unsafe = true\n',
    'relecture.yml':
      'schemas: [{ files: "content/regle-*.md", schema: regle.json }, { files: "content/grand.md", schema: grand.json }]\n',
    'regle.json': '{"properties": {"code": {"pattern": "^(a+)+$"}, "nom": {"pattern": "^(b|bb)+$"}}}',
    // It takes the validator a while to make this ready.
    'grand.json': JSON.stringify({
      properties: Object.fromEntries(
        Array.from({ length: 220 }, (_, index) => [
          `champ${index}`,
          { anyOf: [{ type: 'string', pattern: `^a${index}`, minLength: 2 }, { enum: [index, `${index}`] }] },
        ]),
      ),
    }),
    'content/grand.md': '---\ntitle: Grand\nchamp1: b\nchamp2: 2\n---\n',
    'content/liens.md': many((index) => `[la page ${index}](/nulle-part-${index}/)\n\n`, 3000),
    'content/prose.md': many(
      (index) => `Le projet n° ${index} est ouvert jusqu’au ${1 + (index % 28)} mars 2024 ; *voir* la suite.\n\n`,
      3000,
    ),
    'content/accents.md': `${times('*a_ ', 3000)}\n`,
    'content/crochets.md': `${times('[a](', 3000)}\n\n${times('![', 3000)}\n`,
    'content/citations.md': `${times('> ', 400)}fond\n`,
    'content/listes.md': many((index) => `${' '.repeat(2 * (index % 60))}- point ${index}\n`, 3000),
    'content/tableau.md': `${times('|a', 300)}|\n${times('|-', 300)}|\n${many(() => `${times('|b', 300)}|\n`, 60)}`,
    'content/balises.md': `${times('<div>', 5000)}\n`,
    'content/champs.md': `---\n${many((index) => `champ${index}: "${'*a_ '.repeat(80)}"\n`, 200)}---\n`,
    'content/regle-lente.md': `---\ntitle: Lente\ncode: ${'a'.repeat(40)}!\n---\n`,
    'content/regle-fausse.md': `---\ntitle: Fausse\nnom: ${'b'.repeat(24)}!\n---\n`,
  };
}
