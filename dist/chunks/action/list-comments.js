// src/github/pages-of.ts
const PER_PAGE = 100;
var ListCut = class extends Error {
	constructor(what) {
		super(`the list of ${what} is cut`);
		this.name = "ListCut";
	}
};
async function listPages(ask, maximumPages) {
	const all = [];
	for (let page = 1; page <= maximumPages; page++) {
		const some = await ask(page);
		all.push(...some);
		if (some.length < 100) return {
			all,
			cut: false
		};
	}
	return {
		all,
		cut: true
	};
}

// src/github/comments/list-comments.ts
const MAX_PAGES = 26;
async function listComments({ octokit, owner, repo }, number) {
	return listPages(async (page) => {
		const { data } = await octokit.rest.issues.listComments({
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		return data.map(readComment);
	}, MAX_PAGES);
}
function readComment(data) {
	return {
		id: data.id,
		author: data.user?.login ?? "",
		bot: data.user?.type === "Bot",
		body: data.body ?? "",
		updatedAt: data.updated_at ?? "",
		url: data.html_url
	};
}

export { listPages as i, readComment as n, ListCut as r, listComments as t };