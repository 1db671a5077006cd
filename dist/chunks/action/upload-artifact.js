import { basename, dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/github/artifacts/upload-artifact.ts
var UploadLate = class extends Error {
	constructor() {
		super("the artifact service takes too long");
		this.name = "UploadLate";
	}
};
const PATIENCE_MS = 15e3;
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
function loadClient() {
	return import("./artifact.js");
}

export { loadClient as n, uploadArtifact as r, UploadLate as t };