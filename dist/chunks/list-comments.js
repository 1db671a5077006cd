// src/github/pages-of.ts
/** The most GitHub gives in one answer. */
const PER_PAGE = 100;
/** What was looked for may stand beyond the end of a cut list: whatever hangs on its absence is not done, and that is said. */
var ListCut = class extends Error {
	constructor(what) {
		super(`the list of ${what} is cut`);
		this.name = "ListCut";
	}
};
/**
* Asks for page after page until one is not full. Pages are numbered here: the `Link` header of an answer is never
* followed, so that the token goes nowhere else. Whoever reads a list decides what to do of one that is cut.
*/
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
/** GitHub takes no more than 2,500 comments in one conversation. */
const MAX_PAGES = 26;
/** Every comment of a pull request or an issue, oldest first. */
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