// src/content/source.ts
var Source = class {
	#text;
	#isFaithful;
	#lineStarts = null;
	#length = null;
	constructor(text, isFaithful = true) {
		this.#text = text;
		this.#isFaithful = isFaithful;
	}
	get text() {
		return this.#text;
	}
	get isFaithful() {
		return this.#isFaithful;
	}
	get length() {
		this.#length ??= this.text.length;
		return this.#length;
	}
	get lineStarts() {
		this.#lineStarts ??= findLineStarts(this.text);
		return this.#lineStarts;
	}
	place(offset) {
		const clamped = Math.max(0, Math.min(offset, this.length));
		const starts = this.lineStarts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - (starts[low] ?? 0) + 1,
			offset: clamped
		};
	}
	line(number) {
		const start = this.lineStarts[number - 1];
		if (start === void 0) return "";
		return this.text.slice(start, this.lineStarts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
	}
	slice(range) {
		return this.text.slice(range.start, range.end);
	}
};
function findLineStarts(text) {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return new Uint32Array(starts);
}

export { Source as t };