// src/github/workflows/enable-workflow.ts
async function enableWorkflow({ octokit, owner, repo }, file) {
	await octokit.rest.actions.enableWorkflow({
		owner,
		repo,
		workflow_id: file
	});
}

export { enableWorkflow };