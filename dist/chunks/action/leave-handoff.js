import { r as uploadArtifact } from "./upload-artifact.js";
import { r as maskCredentials } from "../credentials2.js";
import { n as notesOf } from "./notes.js";
import { a as toHandoff, n as MAX_HANDOFF_BYTES, t as HANDOFF_NAME } from "./handoff.js";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/action/handoff/leave-handoff.ts
const RETENTION_DAYS = 1;
async function leaveHandoff(session, sha) {
	const { reviewed, conclusion, inputs, run, change, subject } = session;
	const notes = notesOf(change, reviewed, subject);
	const json = maskCredentials(JSON.stringify(toHandoff(reviewed.review, inputs, {
		sha,
		conclusion,
		notes,
		folder: change.folder
	})));
	if (Buffer.byteLength(json) > 2097152) throw new Error("the report is too large to hand over");
	const folder = join(run.temporary, "relecture");
	await mkdir(folder, { recursive: true });
	const file = join(folder, HANDOFF_NAME);
	await writeFile(file, json);
	await uploadArtifact(file, RETENTION_DAYS);
}

export { leaveHandoff };