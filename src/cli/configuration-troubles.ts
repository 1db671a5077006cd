import { wordFinding } from '../locales/word.ts';
import { visibleLine } from '../report/visible.ts';
import type { Site } from '../site/site.ts';
import type { Options } from './options.ts';

/** What is wrong with the configuration itself, each with its place. */
export function troublesOf({ configurationPath, troubles, sources }: Site, { locale }: Options): string[] {
  const own = troubles.filter(({ path }) => path === configurationPath);
  return own.map((trouble) => {
    const { line, column } = sources.get(trouble.path)?.place(trouble.at.start) ?? { line: 1, column: 1 };
    return visibleLine(
      `${trouble.path}:${line}:${column} ${wordFinding(locale, { ...trouble, facts: trouble.facts })}`,
    );
  });
}
