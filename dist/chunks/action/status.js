// src/github/statuses/status.ts
const MAX_STATUS_DESCRIPTION = 140;
async function createStatus({ octokit, owner, repo }, status) {
	await octokit.rest.repos.createCommitStatus({
		owner,
		repo,
		sha: status.sha,
		context: status.context,
		state: status.state,
		description: shorten(status.description),
		...status.targetUrl === null ? {} : { target_url: status.targetUrl },
		request: { repeatable: true }
	});
}
function shorten(text) {
	const characters = [...text];
	if (characters.length <= MAX_STATUS_DESCRIPTION) return text;
	return `${characters.slice(0, 139).join("").trimEnd()}…`;
}

export { createStatus as t };