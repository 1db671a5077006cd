/**
 * The named characters of HTML, written small: a third of the table is what each name stands for, and neighbours differ by little. In the order
 * of their code points, the distance to the last one where it is not the next (and, after `+`, a second code point), then their names.
 * @param {Readonly<Record<string, string>>} entities
 */
export function compactEntities(entities) {
  const names = new Map();
  for (const [name, value] of Object.entries(entities)) names.set(value, [...(names.get(value) ?? []), name]);
  let last = 0;
  const told = [...names].sort(byCodePoint).map(([value, own]) => {
    const [first = 0, second] = codePoints(value);
    const distance = first - last;
    last = first;
    const more = second === undefined ? '' : `+${second.toString(36)}`;
    return `${distance === 1 ? '' : distance.toString(36)}${more} ${own.join(' ')}`;
  });
  return `export const characterEntities = {};
let last = 0;
for (const told of ${JSON.stringify(told.join(','))}.split(',')) {
  const [at, ...names] = told.split(' ');
  const [distance, second] = at.split('+');
  last += distance === '' ? 1 : parseInt(distance, 36);
  const value = String.fromCodePoint(last) + (second ? String.fromCodePoint(parseInt(second, 36)) : '');
  for (const name of names) characterEntities[name] = value;
}
`;
}

const codePoints = (value) => [...value].map((one) => one.codePointAt(0));

function byCodePoint([a], [b]) {
  const [one, other] = [codePoints(a), codePoints(b)];
  return one[0] - other[0] || (one[1] ?? 0) - (other[1] ?? 0);
}
