export const dateRules = {
  'date-impossible': {
    summary: 'A date does not exist in the calendar.',
    'no-such-day': (facts: { surface: string }) => `“${facts.surface}” does not exist in the calendar.`,
  },
};
