import { t as configuredLocale } from "./configured-locale2.js";

export { configuredLocale };