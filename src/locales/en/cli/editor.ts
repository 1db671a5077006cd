import { dayWords } from '../day-words.ts';

export const editor = {
  rulePage: 'The page of this rule',
  fixAll: 'Make all the safe fixes of this page',
  links: {
    notAsked: 'This link was not checked.',
    checkedOn: (facts: { day: string }) => `Checked on ${dayWords(facts.day)}.`,
  },
  names: (facts: { label: string; title: string }) => `${facts.label}: ${facts.title}`,
  notRead: (facts: { path: string }) =>
    `${facts.path} is not reviewed: the site does not publish it, or the configuration leaves it out.`,
  failed: (facts: { path: string; url: string }) =>
    `${facts.path} could not be reviewed because of a mistake in Relecture. Please report it: ${facts.url}`,
};
