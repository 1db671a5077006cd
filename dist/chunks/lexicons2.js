import { n as loadLexicons, r as loadLexiconsFor, t as lexiconOf } from "./lexicons.js";

export { loadLexiconsFor };