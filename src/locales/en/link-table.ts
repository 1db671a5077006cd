import { dayWords } from './day-words.ts';
import { digits, many } from './words/count.ts';
import { quoted } from './words/quote.ts';

export const linkTable = {
  states: {
    dead: 'Lead nowhere',
    closed: 'Closed or filled',
    draft: 'Not public yet',
    invalid: 'Unreadable addresses',
    refused: 'Internal networks',
    doubtful: 'Answer, but worth a look',
    unreachable: 'Did not answer',
    blocked: 'Refuse to be checked',
    redirected: 'Have moved',
    ok: 'Answer',
    skipped: 'Not asked',
  },
  closesOn: (facts: { day: string }) => `ends on ${dayWords(facts.day)}`,
  more: (facts: { count: number }) =>
    facts.count === 1 ? 'and in one other place' : `and in ${digits(facts.count)} other places`,
  none: 'No link in the pages read.',
  unreadable: (facts: { path: string }) => `${facts.path} is not readable JSON: this file is left aside.`,
  notHonoured: (facts: { path: string; key: string }) =>
    `${facts.path}: a part of ${quoted(facts.key)} could not be understood, it is left aside.`,
  withheld: (facts: { path: string; name: string }) =>
    `${facts.path} asks for the variable ${facts.name}: it is given only when RELECTURE_ENV names it.`,
  summary: (facts: { links: number; urls: number; counts: string }) =>
    `${many(facts.links, 'link', 'links')} to ${many(facts.urls, 'address', 'addresses')}: ${facts.counts}.`,
  counts: {
    dead: (facts: { count: number }) => many(facts.count, 'leads nowhere', 'lead nowhere'),
    closed: (facts: { count: number }) => many(facts.count, 'is closed', 'are closed'),
    draft: (facts: { count: number }) => many(facts.count, 'is not public yet', 'are not public yet'),
    invalid: (facts: { count: number }) => many(facts.count, 'is unreadable', 'are unreadable'),
    refused: (facts: { count: number }) => many(facts.count, 'is internal', 'are internal'),
    doubtful: (facts: { count: number }) => many(facts.count, 'is worth a look', 'are worth a look'),
    unreachable: (facts: { count: number }) => many(facts.count, 'did not answer', 'did not answer'),
    blocked: (facts: { count: number }) => many(facts.count, 'refuses to be checked', 'refuse to be checked'),
    redirected: (facts: { count: number }) => many(facts.count, 'has moved', 'have moved'),
    ok: (facts: { count: number }) => many(facts.count, 'answers', 'answer'),
    skipped: (facts: { count: number }) => many(facts.count, 'was not asked', 'were not asked'),
  },
};
