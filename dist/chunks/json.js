import { n as renderJsonCalendar, r as toJson, t as renderJson } from "./json2.js";

export { renderJson };