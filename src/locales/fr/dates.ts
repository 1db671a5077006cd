/** Rule → its summary (one line, the first of its page) and its sentences, each a string or a function of its facts. */
export const dateRules = {
  'date-impossible': {
    summary: 'Une date n’existe pas au calendrier.',
    'no-such-day': (facts: { surface: string }) => `« ${facts.surface} » n’existe pas au calendrier.`,
  },
};
