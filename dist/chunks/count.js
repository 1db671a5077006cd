// src/locales/fr/words/count.ts
const digits = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, " ");
const many = (count, one, several) => `${digits(count)} ${count < 2 ? one : several}`;
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;
const filesWords = ({ pages, data }) => listed([...pages === 0 ? [] : [many(pages, "page", "pages")], ...data === 0 ? [] : [many(data, "fichier de données", "fichiers de données")]]);
function readWords(read) {
	const { pages, data } = read;
	if (pages + data === 0) return "Aucune page relue";
	return `${filesWords(read)} ${data === 0 ? "relue" : "relu"}${pages + data < 2 ? "" : "s"}`;
}
function toDo({ errors, warnings, infos }) {
	const parts = [];
	if (errors > 0) parts.push(`${many(errors, "point", "points")} à corriger`);
	if (warnings > 0) parts.push(parts.length > 0 ? `${digits(warnings)} à vérifier` : `${many(warnings, "point", "points")} à vérifier`);
	if (infos > 0) parts.push(many(infos, "conseil", "conseils"));
	return listed(parts);
}

export { readWords as a, many as i, filesWords as n, toDo as o, listed as r, digits as t };