/** What blind readers said of errors and warnings on sites that nobody here had read: `docs/precision.md`. */

const LABELS = ['true', 'arguable', 'false'];

/** What the page says around its figures, in each language. */
const WORDS = {
  fr: {
    intro: [
      '# Ce que valent les alertes',
      '',
      'Des sites publics sont tirés au sort parmi ceux que personne ici n’a lus ; sur chacun, dix à quinze erreurs et avertissements',
      'sont tirés au sort à leur tour, et quelqu’un qui n’a pas vu le code dit de chacun s’il est vrai, discutable ou faux pour les',
      'lecteurs du site. Ce sont les chiffres de la première lecture, avant toute correction : chaque tirage a fait corriger les genres',
      'd’erreurs qu’il a montrés, et le suivant dit ce qu’il en reste. Les étiquettes sont dans `test/precision/labels.jsonl`.',
    ],
    draws: '## Par tirage',
    drawHeads: '| tirage | sites | générateurs | lus | vrais | discutables | faux | part de faux |',
    rules: ['## Par règle', '', 'Sur tous les tirages ensemble, les plus anciens compris.'],
    ruleHeads: '| règle | niveau | lus | vrais | discutables | faux | part de faux |',
    levels: { error: 'erreur', warning: 'avertissement' },
    share: (figure) => `${figure.replace('.', ',')} %`,
  },
  en: {
    intro: [
      '# What alerts are worth',
      '',
      'Public sites are drawn by lot among those that nobody here has read; on each, ten to fifteen errors and warnings are drawn by lot in their turn, and',
      'somebody who has not seen the code says of each whether it is true, arguable or false for the readers of the site. These are the figures of the first',
      'reading, before any correction: each draw led us to mend the kinds of mistakes that it showed, and the next one says what is left of them. The labels are in',
      '`test/precision/labels.jsonl`.',
    ],
    draws: '## By draw',
    drawHeads: '| draw | sites | generators | read | true | arguable | false | share of false |',
    rules: ['## By rule', '', 'Over all the draws together, the oldest included.'],
    ruleHeads: '| rule | level | read | true | arguable | false | share of false |',
    levels: { error: 'error', warning: 'warning' },
    share: (figure) => `${figure}%`,
  },
};

/**
 * @param {string} labels The lines of `test/precision/labels.jsonl`. @param {'fr' | 'en'} language
 * @param {(id: string) => string | null} addressOf Of the page of a rule that there still is.
 */
export function renderPrecision(labels, language, addressOf) {
  const words = WORDS[language];
  const all = labels.trim().split('\n').map(parse);
  const rules = [...group(all, ({ rule, severity }) => `${rule}\n${severity}`)];
  return [
    ...words.intro,
    '',
    words.draws,
    '',
    words.drawHeads,
    '|---|---|---|---|---|---|---|---|',
    ...[...group(all, ({ draw }) => draw)].map(([draw, some]) =>
      row([draw, countOf(some, 'site'), countOf(some, 'generator')], some, words),
    ),
    '',
    ...words.rules,
    '',
    words.ruleHeads,
    '|---|---|---|---|---|---|---|',
    ...rules
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, some]) => {
        const [rule = '', severity = ''] = key.split('\n');
        const page = addressOf(rule);
        const name = page === null ? `\`${rule}\`` : `[\`${rule}\`](${page})`;
        return row([name, words.levels[severity]], some, words);
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

function row(cells, some, words) {
  const counts = LABELS.map((label) => some.filter((one) => one.label === label).length);
  const share = words.share(((100 * (counts.at(-1) ?? 0)) / some.length).toFixed(1));
  return `| ${[...cells, some.length, ...counts, share].join(' | ')} |`;
}
