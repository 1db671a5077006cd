import { n as renderAnnotations, t as chooseAnnotations } from "./annotations2.js";

export { renderAnnotations };