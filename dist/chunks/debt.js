// src/report/debt.ts
/** How the faults move that the site knew of; empty where nobody can tell, or nothing moved. */
function debtSentence({ debt }, { report }) {
	return debt === void 0 || debt.gone === null || debt.known === 0 ? "" : report.debt({
		gone: debt.gone,
		left: debt.known - debt.gone
	});
}

export { debtSentence as t };