// src/world/issues.ts
const ISSUES = "https://github.com/relecture/relecture/issues";

export { ISSUES as t };