import { n as loadClient, r as uploadArtifact, t as UploadLate } from "./action/upload-artifact.js";

export { loadClient, uploadArtifact };