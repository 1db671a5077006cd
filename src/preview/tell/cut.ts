/** Letters of a text that a sentence names. */
const QUOTED = 60;

/** The first words of a text, for a sentence that names it. */
export function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= QUOTED ? plain : `${plain.slice(0, QUOTED).replace(/\s+\S{0,30}$/, '')}…`;
}
