import { t as DiskTree } from "./disk2.js";

export { DiskTree };