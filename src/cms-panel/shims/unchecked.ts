/** Stands in for what checks the configuration of the CMS, in a browser: who writes a page is told nothing of it, and the CMS that reads it has started. */
const nothing = (): [] => [];

export { nothing as checkDecap, nothing as checkForms, nothing as checkSveltia };

/** Nor is anything looked for that a script hands to the CMS: the panel is given the file of its forms. */
export const callIn = async (): Promise<null> => null;

export { nothing as codeTrouble, nothing as missingConfiguration, nothing as readInitCall, nothing as standsAlone };

/** Nor is anybody told of the settings of the generator: the site was built with them. */
export const brokenSettings = async (): Promise<null> => null;

/** Nor does it stand beside TinaCMS, which generates its configuration. */
export const isGenerated = (): false => false;
export { nothing as notGenerated, nothing as readGenerated };
