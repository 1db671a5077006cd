import { t as uploadArtifact } from "./upload-artifact2.js";

export { uploadArtifact };