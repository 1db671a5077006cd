// src/github/statuses/check-run.ts
const ANNOTATIONS_PER_REQUEST = 50;
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