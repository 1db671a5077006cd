import { n as firstLine, r as readDataFile, t as DataFile } from "./data-file.js";

export { DataFile };