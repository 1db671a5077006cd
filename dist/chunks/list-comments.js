// src/github/pages-of.ts
/** The most GitHub gives in one answer. */
const PER_PAGE = 100;
/**
* Asks for page after page until one is not full. Pages are numbered here: the `Link` header of an answer is never
* followed, so that the token goes nowhere else.
*/
async function allPages(ask, maximumPages) {
	return (await someListed(ask, maximumPages)).all;
}
/** The same, and whether the end of the list was reached: what stands beyond is not known. */
async function someListed(ask, maximumPages) {
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
const MAX_PAGES = 20;
/** Every comment of a pull request or an issue, oldest first, up to 2,000. */
async function listComments({ octokit, owner, repo }, number) {
	return allPages(async (page) => {
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
		url: data.html_url
	};
}

export { someListed as i, readComment as n, allPages as r, listComments as t };