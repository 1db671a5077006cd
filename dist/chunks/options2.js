import { t as SVELTIA_OPTIONS } from "./options3.js";

export { SVELTIA_OPTIONS };