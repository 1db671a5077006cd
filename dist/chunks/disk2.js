import { n as MAX_FILE_BYTES, t as DiskTree } from "./disk.js";

export { DiskTree };