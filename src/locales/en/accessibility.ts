export const accessibilityRules = {};
