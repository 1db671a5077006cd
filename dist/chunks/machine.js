// src/schema/machine.ts
let adopted = null;
function adoptMachine(machine) {
	adopted = machine;
}
function machine() {
	if (adopted === null) throw new Error("no machine was adopted");
	return adopted;
}
function sha256(text) {
	return machine().sha256(text);
}

export { machine as n, sha256 as r, adoptMachine as t };