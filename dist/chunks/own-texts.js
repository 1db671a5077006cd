import { n as readComment, r as ListCut } from "./list-comments.js";
import { h as readMarker } from "./comment.js";

// src/github/comments/create-comment.ts
/** Writes a comment on a pull request or an issue. Not repeated: whoever calls looks first whether it was written. */
async function createComment({ octokit, owner, repo }, number, body) {
	const { data } = await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	});
	return readComment(data);
}

// src/github/get-viewer.ts
/** The login the token speaks for: `github-actions[bot]`, an app's, a person's. REST has no call that tells all three. */
async function getViewer({ octokit }) {
	const { viewer } = await octokit.graphql("{ viewer { login } }");
	return viewer.login;
}

// src/action/channels/own-texts.ts
/** The login of the token that GitHub gives to workflows. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/**
* Among comments or issues, those we wrote: our marker at their very start and ourselves as author. Anyone may copy a
* marker, so the author counts; who we are is asked only when someone else than the workflow’s bot bears one. Throws
* `ListCut` when none is found in a list that is cut: ours may stand beyond, and whoever wrote again would write twice.
*/
async function findOwn(connection, kind, texts) {
	const own = await ownOf(connection, kind, texts.all);
	if (own.length === 0 && texts.cut) throw new ListCut(kind);
	return own;
}
/** The logins that may have written what is ours: the workflow’s bot, and whoever the token speaks for. */
async function* ownAuthors(connection) {
	yield WORKFLOW_LOGIN;
	const login = await getViewer(connection).catch(() => WORKFLOW_LOGIN);
	if (!sameLogin(WORKFLOW_LOGIN, login)) yield login;
}
async function ownOf(connection, kind, texts) {
	const marked = texts.flatMap((text) => {
		const marker = readMarker(text.body);
		return marker?.kind === kind ? [{
			text,
			marker
		}] : [];
	});
	const sure = marked.filter(({ text }) => text.bot && text.author === WORKFLOW_LOGIN);
	if (sure.length === marked.length) return sure;
	const login = await getViewer(connection).catch(() => WORKFLOW_LOGIN);
	return marked.filter(({ text }) => sameLogin(text.author, login));
}
/** GraphQL may leave out the `[bot]` that REST writes. */
function sameLogin(author, login) {
	return author !== "" && (author === login || author === `${login}[bot]`);
}

export { ownAuthors as n, createComment as r, findOwn as t };