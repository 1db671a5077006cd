import { readIni } from './ini.ts';
import { Wishes } from './wishes.ts';

/** Sections that hold for all that we read. */
const ALL = /^(?:|\*|\*\.(?:md|markdown|\{[^}]*\bmd\b[^}]*\}))$/;

/** Vale judges words by styles of its own: of all it may be told, only the words that are written twice are a rule of ours. */
export function fromVale(text: string): Wishes {
  const wishes = new Wishes();
  for (const { section, key, value } of readIni(text)) {
    const written = `${section === '' ? '' : `[${section}] `}${key}${value === '' ? '' : ` = ${value}`}`;
    if (!/^Vale\.Repetition$/i.test(key)) wishes.left.push(written);
    else if (!/^no$/i.test(value)) wishes.moot.push(written);
    else if (ALL.test(section)) wishes.rules['typography-repeated-word'] = 'off';
    else wishes.overrides.push({ files: globOf(section), rules: { 'typography-repeated-word': 'off' } });
  }
  return wishes;
}

/** Its star goes over folders. */
function globOf(section: string): string {
  return section.includes('/') ? section.replace(/(?<!\*)\*(?!\*)/g, '**') : `**/${section}`;
}
