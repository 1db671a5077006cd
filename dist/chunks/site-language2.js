import { n as inLanguageOfSite, t as inLanguageOfContent } from "./site-language.js";

export { inLanguageOfSite };