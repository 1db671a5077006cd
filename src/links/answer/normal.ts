/** Lower case, without accents, straight apostrophes: as words are compared. */
export function normal(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
