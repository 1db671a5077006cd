import { n as elementsOf, r as elementsOfClass, t as Element } from "./elements2.js";

export { elementsOfClass };