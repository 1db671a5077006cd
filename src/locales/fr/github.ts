export const github = {};
