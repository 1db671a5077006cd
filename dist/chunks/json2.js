import { n as renderJsonCalendar, t as renderJson } from "./json.js";

export { renderJson };