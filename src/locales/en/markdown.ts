export const markdownRules = {};
