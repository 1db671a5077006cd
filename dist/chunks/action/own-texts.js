import { n as readComment, r as ListCut } from "./list-comments.js";
import { h as readMarker } from "../comment.js";

// src/github/comments/create-comment.ts
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
async function getViewer({ octokit }) {
	const { viewer } = await octokit.graphql("{ viewer { login } }");
	return viewer.login;
}

// src/action/channels/own-texts.ts
const WORKFLOW_LOGIN = "github-actions[bot]";
async function findOwn(connection, kind, texts) {
	const own = await ownOf(connection, kind, texts.all);
	if (own.length === 0 && texts.cut) throw new ListCut(kind);
	return own;
}
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
function sameLogin(author, login) {
	return author !== "" && (author === login || author === `${login}[bot]`);
}

export { ownAuthors as n, createComment as r, findOwn as t };