// src/content/decode.ts
function decodeText(bytes) {
	const utf16 = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
	if (utf16 !== null) return {
		text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes),
		troubles: [{
			code: "utf-16",
			offset: 0
		}]
	};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const troubles = [];
	const replaced = text.indexOf("�");
	if (replaced >= 0 && !isValidUtf8(bytes)) troubles.push({
		code: "invalid-utf8",
		offset: replaced
	});
	const nul = text.indexOf("\0");
	if (nul >= 0) troubles.push({
		code: "nul",
		offset: nul
	});
	return {
		text,
		troubles
	};
}
function isValidUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

export { decodeText as t };