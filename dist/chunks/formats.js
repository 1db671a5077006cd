// src/content/format/formats.ts
const DATA_ENDINGS = [
	"yml",
	"yaml",
	"json",
	"toml"
];
const DATA = new RegExp(`\\.(?:${DATA_ENDINGS.join("|")})$`, "i");
function isDataPath(path) {
	return DATA.test(path);
}
function isTomlFile(path) {
	return /\.toml$/i.test(path);
}
function formatOfData(path) {
	return isTomlFile(path) ? "toml" : /\.json$/i.test(path) ? "json" : "yaml";
}

export { isDataPath as n, isTomlFile as r, formatOfData as t };