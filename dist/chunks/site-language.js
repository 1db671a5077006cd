import { t as inLanguageOfSite } from "./site-language2.js";

export { inLanguageOfSite };