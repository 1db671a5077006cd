// src/report/debt.ts
function debtSentence({ debt }, { report }) {
	return debt === void 0 || debt.gone === null || debt.known === 0 ? "" : report.debt({
		gone: debt.gone,
		left: debt.known - debt.gone
	});
}

export { debtSentence as t };