import { n as createTwoFilesPatch, t as FILE_HEADERS_ONLY } from "./libesm.js";

// src/report/patch.ts
function renderPatch(files) {
	return files.map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY
	})).join("");
}

export { renderPatch };