// src/github/statuses/check-run.ts
/** GitHub takes no more annotations in one request; an update adds its own to those already there. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Creates a finished check run with its first annotations (50 at most). Returns its id. */
async function createCheckRun({ octokit, owner, repo }, run) {
	const { data } = await octokit.rest.checks.create({
		owner,
		repo,
		name: run.name,
		head_sha: run.sha,
		status: "completed",
		conclusion: run.conclusion,
		...run.detailsUrl === null ? {} : { details_url: run.detailsUrl },
		output: {
			...run.output,
			annotations: [...run.output.annotations]
		}
	});
	return data.id;
}
/** Adds annotations (50 at most) to a check run. */
async function addAnnotations({ octokit, owner, repo }, id, output) {
	await octokit.rest.checks.update({
		owner,
		repo,
		check_run_id: id,
		output: {
			...output,
			annotations: [...output.annotations]
		},
		request: { once: true }
	});
}

export { ANNOTATIONS_PER_REQUEST, addAnnotations, createCheckRun };