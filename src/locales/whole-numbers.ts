/** The whole numbers on either side of one that is not, as it is written; none where it is no number. */
export function wholeNumbersBeside(value: string): string[] {
  if (!/^-?\d{1,9}[.,]\d{1,20}$/.test(value)) return [];
  const number = Number(value.replace(',', '.'));
  return [...new Set([Math.floor(number), Math.ceil(number)].map((one) => String(one + 0)))];
}
