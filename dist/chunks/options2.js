import { t as SVELTIA_OPTIONS } from "./sveltia-options.js";

export { SVELTIA_OPTIONS };