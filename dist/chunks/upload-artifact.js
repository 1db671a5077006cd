import { n as uploadArtifact, t as loadClient } from "./upload-artifact2.js";

export { loadClient, uploadArtifact };