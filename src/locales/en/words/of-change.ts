import { dayWords } from '../day-words.ts';
import { quoted } from './quote.ts';

/** A value cut to a readable length, on one line. */
const cited = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return quoted(line.length <= 60 ? line : `${line.slice(0, 59)}…`);
};
const from = (key: string | null): string => (key === null ? '' : ` (${quoted(key)})`);

/** What is said of the names that a change leaves behind, and of the day by which it takes a page off the site: inside a CMS, nobody compares. */
export const relationsOfChange = {
  renamed: (facts: { value: string; candidate: string; label: string }) =>
    `You rename ${cited(facts.value)} to ${quoted(facts.candidate)}: this page still has the old name, of ${quoted(facts.label)}. Write the new one.`,
  deleted: (facts: { value: string; label: string }) =>
    `You delete ${cited(facts.value)} from ${quoted(facts.label)}: this page still names it. Take the name out, or choose another.`,
};

export const filesOfChange = {
  moved: (facts: { value: string; name: string; now: string; candidate?: string }) =>
    `You move ${quoted(facts.name)} to ${quoted(facts.now)}: this field still has the old name, ${cited(facts.value)}.${facts.candidate === undefined ? '' : ` Write ${quoted(facts.candidate)}.`}`,
  removed: (facts: { value: string; name: string }) =>
    `You delete ${quoted(facts.name)}: this field still names it (${facts.value}). Choose another file, or empty the field.`,
};

export const publicationsOfChange = {
  'future-now': (facts: { key: string | null; day: string }) =>
    `Your change takes this page off the site; it is online today, and will only come back from ${dayWords(facts.day)} on${from(facts.key)}. Check this date.`,
  'expired-now': (facts: { key: string | null; day: string }) =>
    `Your change takes this page off the site; it is online today, and its end, ${dayWords(facts.day)}${from(facts.key)}, is past. Check this date.`,
};
