import { t as DiskTree } from "./disk.js";

export { DiskTree };