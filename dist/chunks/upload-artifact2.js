import { basename, dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/github/artifacts/upload-artifact.ts
/** The service did not take the file in time. */
var UploadLate = class extends Error {
	constructor() {
		super("the artifact service takes too long");
		this.name = "UploadLate";
	}
};
/** A service that refuses is asked again by its client for half a minute: nobody waits that long for a preview (ms). */
const PATIENCE_MS = 15e3;
/**
* Uploads one file as it is, under its own name, so that it opens in the browser. Needs the runner, no token.
* `retentionDays` 1 to 90. Rejects when the service refuses, or takes too long: the client may then still be at it.
*/
async function uploadArtifact(file, retentionDays) {
	const done = new AbortController();
	const late = setTimeout(PATIENCE_MS, null, { signal: done.signal }).then(() => {
		throw new UploadLate();
	});
	const work = upload(file, retentionDays);
	for (const promise of [late, work]) promise.catch(() => {});
	try {
		return await Promise.race([work, late]);
	} finally {
		done.abort();
	}
}
async function upload(file, retentionDays) {
	const { DefaultArtifactClient } = await loadClient();
	const client = new DefaultArtifactClient();
	const name = basename(file);
	const send = () => client.uploadArtifact(name, [file], dirname(file), {
		skipArchive: true,
		retentionDays
	});
	const { id, size } = await send().catch(async (error) => {
		if (!/conflict|already exists/i.test(String(error))) throw error;
		await client.deleteArtifact(name);
		return send();
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

export { loadClient as n, uploadArtifact as r, UploadLate as t };