// src/world/version.ts
/** The version of package.json: a test holds them together. */
const VERSION = "0.1.0";

export { VERSION as t };