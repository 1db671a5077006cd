import { basename, dirname } from "node:path";

// src/github/artifacts/upload-artifact.ts
/**
* Uploads one file as it is, under its own name, so that it opens in the browser. Needs the runner, no token.
* `retentionDays` 1 to 90. Rejects when the service refuses.
*/
async function uploadArtifact(file, retentionDays) {
	const { DefaultArtifactClient } = await loadClient();
	const client = new DefaultArtifactClient();
	const name = basename(file);
	const upload = () => client.uploadArtifact(name, [file], dirname(file), {
		skipArchive: true,
		retentionDays
	});
	const { id, size } = await upload().catch(async (error) => {
		if (!/conflict|already exists/i.test(String(error))) throw error;
		await client.deleteArtifact(name);
		return upload();
	});
	if (id === void 0) throw new Error("the artifact has no id");
	return {
		id,
		size: size ?? 0
	};
}
/** Heavy (storage, zip), and needed once a run at most: loaded apart, ahead of time where it is known to be needed. */
function loadClient() {
	return import("./artifact.js");
}

export { uploadArtifact as n, loadClient as t };