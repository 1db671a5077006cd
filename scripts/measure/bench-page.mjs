/** The page of docs/ that holds the last measure, in both languages. */

const WORDS = {
  fr: {
    title: 'Vitesse et mémoire',
    intro: ({ day, version, machine, runs }) =>
      `Mesuré le ${dayIn('fr', day)} avec Relecture ${version}, sur ${machine}, par \`npm run bench -- --write docs\`\u00a0: médianes de ${runs} passages, tout étant relu à chaque fois. Les autres outils ne lisent que le corps des fichiers Markdown\u202f; Relecture lit aussi les en-têtes, les adresses du site, ses dates et leur histoire.`,
    tools: ['Ce qui est lu', 'Outil', 'Durée (s)', 'Processeur (s)', 'Mémoire (Mo)'],
    page: (site) => `une page de ${site}`,
    growth: 'Avec la taille du site',
    made: 'Pages faites pour la mesure, de quatre paragraphes chacune.',
    sizes: ['Pages', 'Durée (s)', 'Processeur (s)', 'Mémoire (Mo)'],
    drawing: (most) => `Temps de processeur et mémoire, de 1 à ${most} pages, sur des échelles logarithmiques.`,
    number: (value, digits) => value.toFixed(digits).replace('.', ','),
    images: 'images',
  },
  en: {
    title: 'Speed and memory',
    intro: ({ day, version, machine, runs }) =>
      `Measured on ${dayIn('en', day)} with Relecture ${version}, on ${machine}, by \`npm run bench -- --write docs\`: medians of ${runs} runs, everything read anew each time. The other tools read the bodies of Markdown files alone; Relecture also reads front matter, the routes of the site, its dates and their history.`,
    tools: ['What is read', 'Tool', 'Wall (s)', 'Processor (s)', 'Memory (MB)'],
    page: (site) => `one page of ${site}`,
    growth: 'With the size of a site',
    made: 'Pages made for the purpose, four paragraphs each.',
    sizes: ['Pages', 'Wall (s)', 'Processor (s)', 'Memory (MB)'],
    drawing: (most) => `Processor time and memory, from 1 to ${most} pages, on logarithmic scales.`,
    number: (value, digits) => value.toFixed(digits),
    images: '../images',
  },
};

/**
 * @param {'fr' | 'en'} language
 * @param {{ day: string, version: string, machine: string, runs: number }} facts
 * @param {readonly { site: string, isPage: boolean, figures: readonly Figure[] }[]} rows
 * @param {readonly (Figure & { pages: number })[]} growth
 * @typedef {{ name: string, wall: number, cpu: number, memory: number }} Figure
 */
export function benchPage(language, facts, rows, growth) {
  const words = WORDS[language];
  const figures = ({ wall, cpu, memory }) => [words.number(wall, 2), words.number(cpu, 2), words.number(memory, 0)];
  const tools = rows.flatMap(({ site, isPage, figures: all }) =>
    all.map((one) => [isPage ? words.page(site) : site, one.name, ...figures(one)]),
  );
  const sizes = growth.map((one) => [String(one.pages), ...figures(one)]);
  return `# ${words.title}

${words.intro(facts)}

${tableOf(words.tools, tools)}

## ${words.growth}

${words.made}

${tableOf(words.sizes, sizes)}

![${words.drawing(growth.at(-1)?.pages)}](${words.images}/growth.svg)
`;
}

function dayIn(language, day) {
  const shown = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Date(day).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', shown);
}

function tableOf(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
