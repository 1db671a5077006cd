import { n as renderJsonCalendar, t as renderJson } from "./json2.js";

export { renderJson };