export const linkRules = {};
