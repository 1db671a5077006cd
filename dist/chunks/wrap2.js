import { n as wrapItem, t as wrap } from "./wrap.js";

export { wrap };