import { join } from "node:path";
import { mkdir, open, rename, rm } from "node:fs/promises";

// src/links/ask/cache-file.ts
const mostBytes = 67108864;
function createCacheFile(folder) {
	const path = join(folder, "links.json");
	return {
		async read() {
			try {
				const file = await open(path, "r");
				try {
					const { size } = await file.stat();
					return size > mostBytes ? "" : await file.readFile("utf8");
				} finally {
					await file.close();
				}
			} catch (error) {
				if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
				return "";
			}
		},
		async write(text) {
			await mkdir(folder, { recursive: true });
			const draft = `${path}.${process.pid}.tmp`;
			const file = await open(draft, "wx");
			try {
				await file.writeFile(text);
			} finally {
				await file.close();
			}
			await rename(draft, path).catch(async (error) => {
				await rm(draft, { force: true });
				throw error;
			});
		}
	};
}

export { createCacheFile };