export const typographyRules = {};
