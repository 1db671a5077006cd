import { n as renderSummary, r as writeSummary, t as previewLink } from "./summary2.js";

export { renderSummary };