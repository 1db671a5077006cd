// src/world/issues.ts
/** Where a bug is reported. */
const ISSUES = "https://github.com/relecture/relecture/issues";

export { ISSUES as t };