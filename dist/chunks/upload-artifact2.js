import { basename, dirname } from "node:path";

// src/github/upload-artifact.ts
/**
* Uploads one file as it is, under its own name, so that it opens in the browser. Needs the runner, no token.
* `retentionDays` 1 to 90. Rejects when the service refuses.
*/
async function uploadArtifact(file, retentionDays) {
	const { DefaultArtifactClient } = await import("./artifact.js");
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

export { uploadArtifact as t };