import { i as listPages } from "./list-comments.js";

// src/github/pulls/list-pull-files.ts
const MAX_PAGES = 30;
async function listPullFiles({ octokit, owner, repo }, number) {
	return listPages(async (page) => {
		const { data } = await octokit.rest.pulls.listFiles({
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page
		});
		return data.map(readChangedFile);
	}, MAX_PAGES);
}
function readChangedFile(data) {
	const status = data.status === "added" || data.status === "removed" || data.status === "renamed" ? data.status : null;
	return {
		path: data.filename,
		previousPath: data.previous_filename ?? null,
		status: status ?? (data.status === "copied" ? "added" : "modified"),
		blob: data.sha ?? "",
		patch: data.patch ?? null
	};
}

export { readChangedFile as n, listPullFiles as t };