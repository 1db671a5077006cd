// src/review/request.ts
const NOT_DONE = [
	"pages",
	"links",
	"network",
	"passages",
	"schemas",
	"history",
	"site",
	"base",
	"preview",
	"images",
	"delivery"
];
function isGivenUp({ notDone }) {
	return notDone.some(({ code }) => code !== "network");
}

export { isGivenUp as n, NOT_DONE as t };