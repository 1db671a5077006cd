export const frontMatterRules = {};
