import { n as loadClient, r as uploadArtifact, t as UploadLate } from "./upload-artifact2.js";

export { loadClient, uploadArtifact };