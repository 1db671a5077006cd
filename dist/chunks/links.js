// src/cli/links.ts
async function links(_o, _t, _c, _e) {
	return 0;
}

export { links };