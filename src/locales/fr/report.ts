/** What the reports say around the findings. */
export const report = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'information' },
  place: (facts: { line: number; column: number }) => `ligne ${facts.line}, colonne ${facts.column}`,
  existing: 'déjà là avant',
  fixable: 'réparable',
  summary: (facts: { files: number; errors: number; warnings: number; infos: number }) => {
    const counts = [
      count(facts.errors, 'erreur', 'erreurs'),
      count(facts.warnings, 'avertissement', 'avertissements'),
      count(facts.infos, 'information', 'informations'),
    ].filter((part) => part !== '');
    const read =
      facts.files === 0 ? 'Aucune page relue' : facts.files === 1 ? '1 page relue' : `${facts.files} pages relues`;
    return `${read} : ${counts.length === 0 ? 'rien à signaler' : enumerate(counts)}.`;
  },
  more: (facts: { count: number; rule: string }) =>
    `${facts.count === 1 ? 'et une autre remarque' : `et ${facts.count} autres remarques`} de ${facts.rule}`,
  fixHint: (facts: { count: number }) =>
    facts.count === 1
      ? 'Une remarque peut être corrigée toute seule : relancez avec --fix.'
      : `${facts.count} remarques peuvent être corrigées toutes seules : relancez avec --fix.`,
  existingCount: (facts: { count: number }) =>
    facts.count === 1 ? 'Une remarque était déjà là avant.' : `${facts.count} remarques étaient déjà là avant.`,
  partial: 'La relecture n’est pas complète.',
  notDone: {
    pages: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une page n’a pas été relue.'
        : `Faute de temps, ${facts.count} pages n’ont pas été relues.`,
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, un lien n’a pas été suivi.'
        : `Faute de temps, ${facts.count} liens n’ont pas été suivis.`,
  },
};

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
