import { n as inLanguageOfPages, r as inLanguageOfSite, t as inLanguageOfContent } from "./site-language2.js";

export { inLanguageOfSite };