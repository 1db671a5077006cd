// src/content/format/yaml/scalar-map.ts
var SegmentMap = class {
	#text = "";
	#decoded = [];
	#start = [];
	#end = [];
	#copied = [];
	#content;
	constructor(content) {
		this.#content = content;
	}
	get text() {
		return this.#text;
	}
	copy(source, start, end) {
		if (end > start) this.#push(source.slice(start, end), start, end, true);
	}
	make(text, start, end) {
		if (text !== "") this.#push(text, start, end, false);
	}
	#push(text, start, end, copied) {
		this.#decoded.push(this.#text.length);
		this.#start.push(start);
		this.#end.push(end);
		this.#copied.push(copied);
		this.#text += text;
	}
	toFile(start, end) {
		const first = this.#edge(start, false);
		if (end <= start) return {
			start: first,
			end: first
		};
		return {
			start: first,
			end: Math.max(first, this.#edge(end - 1, true))
		};
	}
	fromFile(offset) {
		let low = 0;
		let high = this.#end.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#end[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const decoded = this.#decoded[low];
		if (decoded === void 0) return this.#text.length;
		const start = this.#start[low] ?? 0;
		return this.#copied[low] === true && offset > start ? decoded + offset - start : decoded;
	}
	#edge(index, end) {
		if (index >= this.#text.length) return this.#end.at(-1) ?? this.#content.start;
		let low = 0;
		let high = this.#decoded.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#decoded[middle] ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		const start = this.#start[low] ?? this.#content.start;
		if (this.#copied[low] !== true) return end ? this.#end[low] ?? start : start;
		return start + (index - (this.#decoded[low] ?? 0)) + (end ? 1 : 0);
	}
};
function plainMap(source, start, end) {
	const text = source.slice(start, end);
	const clamp = (offset) => Math.max(0, Math.min(offset, text.length));
	return {
		text,
		toFile: (from, to) => ({
			start: start + clamp(from),
			end: start + Math.max(clamp(from), clamp(to))
		}),
		fromFile: (offset) => clamp(offset - start)
	};
}

export { plainMap as n, SegmentMap as t };