/** What blind readers said of errors and warnings on sites that nobody here had read: `docs/precision.md`. */

const LABELS = ['true', 'arguable', 'false'];

/** @param {string} labels The lines of `test/precision/labels.jsonl`. @param {(id: string) => string} rulePage */
export function renderPrecision(labels, rulePage) {
  const all = labels.trim().split('\n').map(parse);
  const rules = [...group(all, ({ rule, severity }) => `${rule}\n${severity}`)];
  return [
    '# Ce que valent les alertes',
    '',
    'Des sites publics sont tirés au sort parmi ceux que personne ici n’a lus ; sur chacun, dix à quinze erreurs et avertissements',
    'sont tirés au sort à leur tour, et quelqu’un qui n’a pas vu le code dit de chacun s’il est vrai, discutable ou faux pour les',
    'lecteurs du site. Ce sont les chiffres de la première lecture, avant toute correction : chaque tirage a fait corriger les genres',
    'd’erreurs qu’il a montrés, et le suivant dit ce qu’il en reste. Les étiquettes sont dans `test/precision/labels.jsonl`.',
    '',
    '## Par tirage',
    '',
    '| tirage | sites | générateurs | lus | vrais | discutables | faux | part de faux |',
    '|---|---|---|---|---|---|---|---|',
    ...[...group(all, ({ draw }) => draw)].map(([draw, some]) =>
      row([draw, countOf(some, 'site'), countOf(some, 'generator')], some),
    ),
    '',
    '## Par règle',
    '',
    'Sur tous les tirages ensemble, les plus anciens compris.',
    '',
    '| règle | niveau | lus | vrais | discutables | faux | part de faux |',
    '|---|---|---|---|---|---|---|',
    ...rules
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, some]) => {
        const [rule = '', severity = ''] = key.split('\n');
        const page = rulePage(rule);
        const name = page === null ? `\`${rule}\`` : `[\`${rule}\`](../${page})`;
        return row([name, severity === 'error' ? 'erreur' : 'avertissement'], some);
      }),
    '',
  ].join('\n');
}

function parse(line) {
  return JSON.parse(line);
}

function group(all, key) {
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function countOf(some, name) {
  return new Set(some.map((one) => one[name])).size;
}

function row(cells, some) {
  const counts = LABELS.map((label) => some.filter((one) => one.label === label).length);
  const share = ((100 * (counts.at(-1) ?? 0)) / some.length).toFixed(1).replace('.', ',');
  return `| ${[...cells, some.length, ...counts, `${share} %`].join(' | ')} |`;
}
