import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// src/links/reason.ts
const doubts = /* @__PURE__ */ new Set([
	"led-home",
	"led-up",
	"looks-missing",
	"host-for-sale",
	"host-suspended",
	"host-installed",
	"anchor-missing",
	"offer-unseen",
	"document-encrypted",
	"document-late-header",
	"document-viewer"
]);
/** The link answers, but an editor should have a look: never more than `info`. */
function isDoubt(state) {
	return doubts.has(state.reason.code);
}

// src/links/answer/html.ts
/** Titles and main headings stand in the first part of a page, even behind long menus. */
const headLength = 12e4;
/** Longest title or heading that is looked at. */
const longestText = 1e3;
/** Reads a page without building its tree: in one pass, whatever it holds. */
function readHtml(bytes, headers) {
	const text = decode(bytes, headers.get("content-type"));
	const shown = withoutHidden(text.slice(0, headLength));
	const lower = lowerAscii(shown);
	const bodyAt = lower.indexOf("<body");
	const head = bodyAt === -1 ? shown.length : bodyAt;
	return {
		text,
		shown,
		title: plainText(contents(shown.slice(0, head), lower.slice(0, head), "title", 1)[0] ?? ""),
		headings: contents(shown, lower, "h1", 3, Math.max(0, bodyAt)).map((one) => plainText(one))
	};
}
const HIDDEN = [
	"script",
	"style",
	"template",
	"noscript",
	"textarea",
	"iframe"
];
/** One pass: what is opened and never closed hides the rest, as in browsers. */
function withoutHidden(text) {
	const lower = lowerAscii(text);
	const kept = [];
	let from = 0;
	for (const { index } of lower.matchAll(/<!--|<(?:script|style|template|noscript|textarea|iframe)(?=[\s/>])/g)) {
		if (index < from) continue;
		const name = HIDDEN.find((one) => lower.startsWith(one, index + 1));
		const close = name === void 0 ? "-->" : `</${name}`;
		const end = lower.indexOf(close, index + 4);
		kept.push(text.slice(from, index));
		from = end === -1 ? text.length : end + close.length;
	}
	kept.push(text.slice(from));
	return kept.join("");
}
/** The raw contents of the first elements of a name. */
function contents(text, lower, name, most, from = 0) {
	const found = [];
	let at = from;
	while (found.length < most) {
		at = lower.indexOf(`<${name}`, at);
		if (at === -1) break;
		const after = lower.charCodeAt(at + name.length + 1);
		at += name.length + 1;
		if (!(after === 62 || after === 47 || after <= 32)) continue;
		const open = lower.indexOf(">", at);
		if (open === -1) break;
		const close = lower.indexOf(`</${name}`, open);
		if (close === -1) break;
		found.push(text.slice(open + 1, close));
		at = close;
	}
	return found;
}
/** Lower case for A-Z only, so that offsets stay. */
function lowerAscii(text) {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** The text of a piece of HTML: without tags, character references decoded. */
function plainText(html, most = longestText) {
	return decodeReferences(html.slice(0, most * 4).replace(/<[^<>]*>/g, " ")).replace(/\s+/g, " ").trim().slice(0, most);
}
/** Every `id`, and every `name` of an anchor: what a fragment may lead to. */
function anchorsOf(text) {
	const anchors = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(/\s(?:id|name)\s{0,4}=\s{0,4}(?:"([^"<>]{1,300})"|'([^'<>]{1,300})'|([^\s"'<>=`]{1,300}))/gi)) anchors.add(decodeReferences(match[1] ?? match[2] ?? match[3] ?? ""));
	return anchors;
}
function decodeReferences(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/gi, (whole, decimal, hex, name) => {
		if (typeof name === "string") return decodeNamedCharacterReference(name) || whole;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
function decode(bytes, contentType) {
	const declared = charsetOf(contentType) ?? charsetOf(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));
	try {
		return new TextDecoder(declared ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
function charsetOf(text) {
	return /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(text)?.[1] ?? null;
}

// src/links/answer/bot-wall.ts
/** Titles of the pages that make browsers prove themselves. */
const challengeTitles = /^(?:just a moment|attention required|un instant|vérification de sécurité|access denied|ddos-guard)(?!\p{L})/iu;
/** Titles that only they have, whatever their status. */
const surelyChallenge = /^(?:pardon our interruption|making sure you['’]re not a bot|vérification que vous n['’]êtes pas un robot|are you a (?:robot|human)|vérification de votre navigateur|checking your browser)(?!\p{L})/iu;
/** What such pages load, and no page behind them does. */
const challengeParts = [
	["/.within.website/x/cmd/anubis/", "Anubis"],
	[".captcha-delivery.com/", "DataDome"],
	["/cdn-cgi/challenge-platform/h/", "Cloudflare"],
	["id=\"px-captcha\"", "HUMAN"]
];
/** What pages behind some walls load too: the wall itself is a page without words. */
const wordlessParts = [
	["/_Incapsula_Resource?", "Imperva"],
	["gokuProps", "AWS WAF"],
	[".awswaf.com/", "AWS WAF"]
];
/**
* The verdict on an answer that says nothing of the page: a challenge, a refusal of robots, a log-in. Null when the page
* itself answered.
*/
function botWall(response) {
	const { status, headers } = response;
	const by = challenger(response);
	if (by !== null) return {
		state: "blocked",
		status,
		reason: {
			code: "challenge",
			by
		}
	};
	if (status === 401 || status === 407) return {
		state: "blocked",
		status,
		reason: { code: "login-needed" }
	};
	if (status === 403 || status === 999) return {
		state: "blocked",
		status,
		reason: {
			code: "robots-refused",
			status
		}
	};
	if (status === 451) return {
		state: "blocked",
		status,
		reason: {
			code: "legal-block",
			status
		}
	};
	if (status === 202 && response.complete && response.bytes.length === 0 && headers.type === "text/html") return {
		state: "blocked",
		status,
		reason: {
			code: "robots-refused",
			status
		}
	};
	return null;
}
/** True when the wall is the host's and not the page's: every other page will hit it too. */
function isHostWide(wall) {
	return wall.reason.code === "challenge" || wall.status === 999;
}
function challenger({ status, headers, bytes }) {
	if (headers.get("x-amzn-waf-action") !== "") return "AWS WAF";
	if (/challenge/i.test(headers.get("cf-mitigated"))) return "Cloudflare";
	if (/challenge|deny/i.test(headers.get("x-vercel-mitigated"))) return "Vercel";
	if (/datadome/i.test(headers.get("x-datadome") || headers.get("server")) && status === 403) return "DataDome";
	if (![
		200,
		202,
		403,
		429,
		503
	].includes(status) || headers.type !== "text/html" || bytes.length === 0) return null;
	const page = readHtml(bytes, headers);
	const isSure = [page.title, page.headings[0] ?? ""].some((text) => surelyChallenge.test(text));
	const isChallenge = isSure || challengeTitles.test(page.title);
	if (status === 200 && bytes.length > SHORT) return null;
	const [, by] = challengeParts.find(([part]) => page.text.includes(part)) ?? [];
	if (by !== void 0 && (isChallenge || by !== "Cloudflare")) return by;
	const [, behind] = wordlessParts.find(([part]) => page.text.includes(part)) ?? [];
	if (behind !== void 0 && isWordless(page)) return behind;
	if (!(status === 200 ? isSure : isChallenge)) return null;
	return /cloudflare/i.test(headers.get("server")) ? "Cloudflare" : "";
}
/** A wall that answers 200 has little to show. In bytes. */
const SHORT = 3e4;
function isWordless({ shown }) {
	return plainText(shown.replace(/<head\b[\s\S]*?<\/head>/i, "")).length < 200;
}

// src/links/offline/procedure-url.ts
/** Where Démarche numérique, once demarches-simplifiees.fr, answers today. */
const canonicalHost = "demarche.numerique.gouv.fr";
/** Names it has or had, and names it is mistaken for. */
const hosts = /* @__PURE__ */ new Set([
	canonicalHost,
	"www.demarche.numerique.gouv.fr",
	"demarches.numerique.gouv.fr",
	"www.demarches-simplifiees.fr",
	"demarches-simplifiees.fr",
	"www.demarches-simplifees.fr",
	"demarches-simplifees.fr",
	"tps.apientreprise.fr"
]);
function isProcedureHost(url) {
	return hosts.has(url.hostname);
}
/**
* The procedure a URL is about; null when it is about none. Other hosts may run the same software: only `/commencer/` is
* theirs, until their answer said so (`isInstance`).
*/
function procedureOf(url, isInstance = false) {
	const [, page, test, path] = /^\/(commencer|fermeture|introuvable)\/(test\/)?([^/]{1,250})(?:\/(?:sign_in|sign_up|france_connect|pro_connect))?\/?$/.exec(url.pathname) ?? [];
	if (path === void 0 || page !== "commencer" && !isInstance && !isProcedureHost(url)) return null;
	return {
		page,
		path,
		test: test !== void 0
	};
}
/** The page of start itself, without prefill and without the step of a log-in. */
function startPage(url) {
	const clean = withoutPrefill(url);
	clean.pathname = clean.pathname.replace(/\/(?:sign_in|sign_up|france_connect|pro_connect)\/?$/, "");
	return clean;
}
/** Asking with prefill parameters writes a draft file there, and uses tokens up: they must never be sent. */
function withoutPrefill(url) {
	const clean = new URL(url);
	for (const name of [...clean.searchParams.keys()]) if (/^(?:champ_|identite_|prefill_token$)/.test(name)) clean.searchParams.delete(name);
	return clean;
}
function canonicalProcedure(path) {
	return `https://${canonicalHost}/commencer/${path}`;
}

// src/links/answer/body.ts
/** Reading to the end up to this length is cheaper than opening a new connection. */
const drainLength = 65536;
/** Fewer bytes than this in so many milliseconds is dripping. */
const dripLength = 1024;
const dripTime = 1e3;
const emptyBytes = /* @__PURE__ */ new Uint8Array(0);
/** Reads the beginning of a body and lets go of the rest: never longer, larger or slower than the limits. */
async function readBody(body, limits) {
	const raw = await collect(body, limits);
	const kept = raw.bytes.subarray(0, limits.keep);
	if (limits.encoding === "" || limits.encoding === "identity" || kept.length === 0) return {
		...raw,
		bytes: kept,
		complete: raw.complete && kept.length === raw.bytes.length
	};
	const decoded = await decompress(kept, limits.encoding, limits.keep);
	return {
		bytes: decoded.bytes,
		complete: raw.complete && decoded.complete,
		broken: raw.broken
	};
}
function collect(body, { keep, announced, time }) {
	const most = Math.max(keep, drainLength);
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		const end = (complete, broken) => {
			clearInterval(timer);
			body.off("data", take);
			if (!complete) body.destroy();
			resolve({
				bytes: chunks.length === 0 ? emptyBytes : Buffer.concat(chunks),
				complete,
				broken
			});
		};
		const take = (chunk) => {
			if (length < keep) chunks.push(chunk);
			length += chunk.length;
			if (length > most) end(false, false);
		};
		const began = performance.now();
		let before = 0;
		const timer = setInterval(() => {
			if (performance.now() - began >= time || length - before < dripLength) end(false, false);
			before = length;
		}, Math.min(dripTime, time));
		body.on("error", () => end(false, true));
		if (announced !== null && announced > most && keep === 0) return end(false, false);
		body.on("end", () => end(true, false));
		body.on("data", take);
	});
}
/** Decompresses at most `keep` bytes: a bomb is left unexploded. What cannot be read ends where it stops making sense. */
async function decompress(bytes, encoding, keep) {
	const { createBrotliDecompress, createInflate, createGunzip } = await import("node:zlib");
	const makers = {
		gzip: createGunzip,
		"x-gzip": createGunzip,
		deflate: createInflate,
		br: createBrotliDecompress
	};
	const make = Object.hasOwn(makers, encoding) ? makers[encoding] : null;
	if (make === null) return {
		bytes: emptyBytes,
		complete: false
	};
	const stream = make();
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		const end = (complete) => {
			stream.destroy();
			resolve({
				bytes: Buffer.concat(chunks).subarray(0, keep),
				complete
			});
		};
		stream.on("data", (chunk) => {
			chunks.push(chunk);
			length += chunk.length;
			if (length > keep) end(false);
		});
		stream.on("end", () => end(true));
		stream.on("error", () => end(false));
		stream.end(bytes);
	});
}

// src/links/ask/exchange.ts
/** The exchange took longer than it may. */
var TooSlow = class extends Error {
	name = "TooSlow";
};
/** Milliseconds given to a body once the headers are there: enough to judge by its beginning. */
const bodyTime = 5e3;
/** One request and the part of its answer that is worth reading. Rejects when no whole header came back. */
async function exchange(agent, request) {
	if (request.signal.aborted) throw request.signal.reason;
	const controller = new AbortController();
	const giveUp = () => controller.abort(request.signal.reason);
	request.signal.addEventListener("abort", giveUp, { once: true });
	const began = performance.now();
	const timer = setTimeout(() => controller.abort(new TooSlow()), request.timeout);
	try {
		const answer = await agent.request({
			origin: request.url.origin,
			path: request.url.pathname + request.url.search,
			method: request.method,
			headers: request.headers,
			signal: controller.signal,
			...request.method === "HEAD" ? { reset: false } : {}
		});
		clearTimeout(timer);
		const headers = new ResponseHeaders(answer.headers);
		return {
			...await readBody(answer.body, {
				keep: request.method === "HEAD" ? 0 : request.keep(headers),
				announced: headers.length,
				encoding: headers.get("content-encoding").trim().toLowerCase(),
				time: Math.min(bodyTime, request.timeout)
			}),
			status: answer.statusCode,
			headers,
			took: performance.now() - began
		};
	} finally {
		clearTimeout(timer);
		request.signal.removeEventListener("abort", giveUp);
	}
}
/** The headers of an answer, by lower-case name; a missing one is the empty string. */
var ResponseHeaders = class {
	#headers;
	constructor(headers) {
		this.#headers = headers;
	}
	get(name) {
		return this.all(name)[0] ?? "";
	}
	all(name) {
		const value = Object.hasOwn(this.#headers, name) ? this.#headers[name] : void 0;
		return value === void 0 ? [] : typeof value === "string" ? [value] : value;
	}
	/** The media type, lower case, without its parameters. */
	get type() {
		return (this.get("content-type").split(";", 1)[0] ?? "").trim().toLowerCase();
	}
	/** Content-Length in bytes, null when absent or not a number. */
	get length() {
		const text = this.get("content-length").trim();
		return /^\d{1,15}$/.test(text) ? Number(text) : null;
	}
};

// src/links/ask/resolve-map.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/** An entry of `RELECTURE_RESOLVE` that cannot be used. The entries word it. */
var ResolveMapError = class extends Error {
	entry;
	constructor(entry) {
		super(`RELECTURE_RESOLVE: ${entry}`);
		this.name = "ResolveMapError";
		this.entry = entry;
	}
};
/**
* Reads `host=127.0.0.1:8443,other=127.0.0.1:http:8080`. The port takes TLS unless `http:` stands before it; the address
* may be left out before `http:`; `host=nowhere` makes a name that does not exist. Only loopback addresses are accepted.
*
* @throws {ResolveMapError} on an entry that is not of this form.
*/
function parseResolve(text) {
	const map = /* @__PURE__ */ new Map();
	for (const entry of (text ?? "").split(",")) {
		if (entry.trim() === "") continue;
		const equals = entry.indexOf("=");
		const host = entry.slice(0, Math.max(0, equals)).trim().toLowerCase();
		if (!/^(?:\*|(?:\*\.)?[\p{L}\p{N}._-]+)$/u.test(host)) throw new ResolveMapError(entry.trim());
		const server = parseServer(entry.slice(equals + 1).trim());
		if (server === null) throw new ResolveMapError(entry.trim());
		map.set(host, server);
	}
	return map;
}
/** What stands in for a host: its own entry, else the longest `*.suffix`, else `*`. */
function standIn(map, hostname) {
	if (map.size === 0) return void 0;
	const host = hostname.toLowerCase().replace(/\.$/, "");
	const own = map.get(host);
	if (own !== void 0) return own;
	for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
		const suffix = map.get(`*${host.slice(dot)}`);
		if (suffix !== void 0) return suffix;
	}
	return map.get("*");
}
function parseServer(text) {
	if (text === "nowhere") return "nowhere";
	const match = /^(?:(?:http:\/\/)?(\[[\da-f:]+\]|[\d.]+|localhost):)?(http:)?(\d{1,5})$/i.exec(text);
	if (match === null) return null;
	const address = (match[1] ?? "127.0.0.1").replace(/^\[|\]$/g, "").replace(/^localhost$/i, "127.0.0.1");
	const port = Number(match[3]);
	if (!import_ipaddr.default.isValid(address) || import_ipaddr.default.parse(address).range() !== "loopback") return null;
	if (port < 1 || port > 65535 || match[1] === void 0 && match[2] === void 0) return null;
	return {
		address,
		port,
		plain: match[2] !== void 0 || text.startsWith("http://")
	};
}

// src/links/ask/guard.ts
/** A URL that must not be asked, or an address that must not be reached. */
var Refusal = class extends Error {
	reason;
	constructor(reason) {
		super(reason.code);
		this.name = "Refusal";
		this.reason = reason;
	}
};
/** Azure's host endpoint: hosted runners are Azure machines, and it stands in no private range. */
const azureHost = "168.63.129.16";
const privateSuffixes = [
	"localhost",
	"local",
	"internal",
	"home.arpa",
	"localdomain",
	"intranet",
	"lan",
	"corp"
];
const neverAddresses = [
	"test",
	"invalid",
	"example",
	"onion"
];
/**
* @param allowPrivate hosts (`intranet.exemple.fr`, with `:8080` to open that port) and networks (`10.1.0.0/16`).
*/
function createGuard(lookUp, resolve, allowPrivate) {
	const permission = readPermission(allowPrivate);
	const known = /* @__PURE__ */ new Map();
	const addresses = (hostname) => {
		const memo = known.get(hostname);
		if (memo !== void 0) return memo;
		const found = lookUp(hostname).then((all) => vetted(hostname, all, permission));
		known.set(hostname, found);
		found.catch(() => known.delete(hostname));
		return found;
	};
	return {
		vet(url) {
			if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refusal({
				code: "scheme-refused",
				scheme: url.protocol
			});
			if (url.username !== "" || url.password !== "") throw new Refusal({ code: "credentials" });
			const host = bareHost$1(url.hostname);
			if (url.port !== "" && url.port !== "80" && url.port !== "443" && !permission.hosts.has(`${host}:${url.port}`)) throw new Refusal({
				code: "port-refused",
				port: url.port
			});
			if (import_ipaddr.default.isValid(host)) return verifyAddress(host, host, permission);
			if (standIn(resolve, host) !== void 0 || isAllowedHost(permission, host)) return;
			if (privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) throw new Refusal({
				code: "private-address",
				host
			});
		},
		lookup(hostname, options, callback) {
			addresses(hostname).then((all) => {
				const [first] = all;
				if (options.all === true) callback(null, [...all]);
				else if (first !== void 0) callback(null, first.address, first.family);
			}, (error) => callback(error, "", 0));
		},
		verify(hostname, address) {
			verifyAddress(bareHost$1(hostname), address ?? "", permission);
		}
	};
}
/** The names that no directory will ever hold: known without asking. */
function isNeverAHost(hostname) {
	const host = bareHost$1(hostname);
	return neverAddresses.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
/** True for an address anyone on the internet can reach: the only kind that is asked. */
function isPublicAddress(address) {
	if (!import_ipaddr.default.IPv4.isValidFourPartDecimal(address) && !import_ipaddr.default.IPv6.isValid(address)) return false;
	const parsed = import_ipaddr.default.parse(address);
	if (parsed instanceof import_ipaddr.default.IPv4) return isPublicIPv4(parsed);
	if (parsed.isIPv4MappedAddress()) return isPublicIPv4(parsed.toIPv4Address());
	if (parsed.range() === "rfc6052") return isPublicIPv4(new import_ipaddr.default.IPv4(parsed.toByteArray().slice(12)));
	return parsed.range() === "unicast" && parsed.match(import_ipaddr.default.IPv6.parse("2000::"), 3);
}
function isPublicIPv4(address) {
	const text = address.toString();
	if (text === azureHost || text.startsWith("192.0.0.")) return false;
	return address.range() === "unicast";
}
/** Every one of the addresses must be allowed: a name that mixes public and private ones is a trap. IPv4 comes first. */
function vetted(hostname, all, permission) {
	const host = bareHost$1(hostname);
	if (all.length === 0) throw Object.assign(/* @__PURE__ */ new Error("no address"), { code: "ENOTFOUND" });
	for (const { address } of all) verifyAddress(host, address, permission);
	return all.toSorted((one, other) => one.family - other.family);
}
function verifyAddress(host, address, permission) {
	if (isPublicAddress(address) || isAllowedHost(permission, host) || isAllowedAddress(permission, address)) return;
	throw new Refusal({
		code: "private-address",
		host
	});
}
function isAllowedHost(permission, host) {
	return permission.hosts.has(host);
}
function isAllowedAddress({ networks }, address) {
	if (networks.length === 0 || !import_ipaddr.default.isValid(address)) return false;
	const parsed = import_ipaddr.default.process(address);
	return networks.some(([network, bits]) => parsed.kind() === network.kind() && parsed.match(network, bits));
}
function readPermission(entries) {
	const hosts = /* @__PURE__ */ new Set();
	const networks = [];
	for (const entry of entries) {
		const text = entry.trim().toLowerCase();
		if (import_ipaddr.default.isValidCIDR(text)) networks.push(import_ipaddr.default.parseCIDR(text));
		else {
			hosts.add(text);
			hosts.add(text.replace(/:\d+$/, ""));
		}
	}
	return {
		hosts,
		networks
	};
}
/** Lower case, without the brackets of IPv6 or the final dot. */
function bareHost$1(hostname) {
	return hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

// src/links/ask/failure.ts
/** Why no answer came: what it says of the link, and whether asking again may help. */
var Failure = class extends Error {
	verdict;
	kind;
	constructor(kind, verdict) {
		super(verdict.reason.code);
		this.name = "Failure";
		this.kind = kind;
		this.verdict = verdict;
	}
	get transient() {
		return this.kind === "connection" || this.kind === "name";
	}
};
const certificateCodes = {
	CERT_HAS_EXPIRED: "certificate-expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "certificate-name",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-chain",
	UNABLE_TO_GET_ISSUER_CERT: "certificate-chain",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-chain"
};
const untrustedCodes = /* @__PURE__ */ new Set([
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"CERT_UNTRUSTED"
]);
const nameCodes = /* @__PURE__ */ new Set([
	"EAI_AGAIN",
	"ESERVFAIL",
	"EREFUSED",
	"EAI_FAIL",
	"EAI_NODATA",
	"ENODATA"
]);
const noRouteCodes = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"ENETDOWN",
	"EADDRNOTAVAIL",
	"EACCES",
	"EPERM"
]);
/** Reads what Node.js and undici throw. @param seconds what a time-out amounted to */
function failureOf(error, host, seconds) {
	if (error instanceof Failure) return error;
	if (error instanceof Refusal) return new Failure("refused", {
		state: "refused",
		reason: error.reason
	});
	const unreachable = (kind, reason) => new Failure(kind, {
		state: "unreachable",
		reason
	});
	const code = codeOf(error);
	const certificate = Object.hasOwn(certificateCodes, code) ? certificateCodes[code] : void 0;
	if (error instanceof TooSlow || /TIMEOUT|TIMEDOUT/.test(code)) return unreachable("connection", {
		code: "timeout",
		seconds
	});
	if (code === "ENOTFOUND") return new Failure("name", {
		state: "dead",
		reason: {
			code: "no-such-host",
			host
		}
	});
	if (nameCodes.has(code)) return unreachable("name", {
		code: "dns-failure",
		host
	});
	if (code === "ECONNREFUSED") return unreachable("connection", {
		code: "connection-refused",
		host
	});
	if (noRouteCodes.has(code)) return unreachable("connection", {
		code: "no-route",
		host
	});
	if (certificate !== void 0) return unreachable("certificate", {
		code: certificate,
		host
	});
	if (untrustedCodes.has(code)) return unreachable("certificate", {
		code: "certificate-untrusted",
		host
	});
	if (/SSL|TLS|CERT|EPROTO/.test(code)) return unreachable("certificate", {
		code: "tls-failure",
		host
	});
	if (error instanceof Error && error.name === "HTTPParserError" || /^HPE_|HEADERS|INVALID|_RES_/.test(code)) return unreachable("answer", {
		code: "unreadable-answer",
		host
	});
	return unreachable("connection", {
		code: "connection-lost",
		host
	});
}
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "";
	if ("code" in error && typeof error.code === "string") return error.code;
	if ("errors" in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
	return "cause" in error ? codeOf(error.cause) : "";
}

// src/links/ask/wait.ts
/** Nobody is waited for longer than this, in milliseconds. */
const longestWait = 6e4;
const firstBackoff = 300;
/** Answers that asking again may change. */
const passing = /* @__PURE__ */ new Set([
	408,
	425,
	429,
	500,
	502,
	503,
	504,
	520,
	521,
	522,
	523,
	524
]);
function isPassing(status) {
	return passing.has(status);
}
/** Milliseconds before the next try: 0.3 s, 0.9 s, 2.7 s…, a quarter more or less so that retries do not march in step. */
function backoff(attempt, random) {
	return Math.min(longestWait, firstBackoff * 3 ** attempt * (.75 + random() / 2));
}
/**
* Milliseconds the server asks to wait, by `Retry-After` (seconds or a date), `RateLimit-Reset` or `X-RateLimit-Reset`;
* null when it asks nothing. Never negative.
*
* @param now milliseconds since the epoch
*/
function askedWait(headers, now) {
	const after = headers.get("retry-after").trim();
	if (/^\d{1,10}$/.test(after)) return Number(after) * 1e3;
	if (after !== "") {
		const date = Date.parse(after);
		const there = Date.parse(headers.get("date"));
		if (!Number.isNaN(date)) return Math.max(0, date - (Number.isNaN(there) ? now : there));
	}
	const reset = (headers.get("ratelimit-reset") || headers.get("x-ratelimit-reset")).trim();
	if (!/^\d{1,13}(?:\.\d{1,6})?$/.test(reset)) return null;
	const value = Number(reset);
	if (value > 0xe8d4a51000) return Math.max(0, value - now);
	return value > 1e9 ? Math.max(0, value * 1e3 - now) : value * 1e3;
}

// src/links/ask/asker.ts
/** Texts are read up to here: enough for any head of page. */
const textBytes = 262144;
const standardHeaders = {
	accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
	"accept-language": "fr,en;q=0.5",
	"accept-encoding": "gzip, deflate, br"
};
/** Texts are worth their beginning, other bodies nothing. */
function keepText({ type }) {
	return type === "" || /^text\/|json|xml|javascript/.test(type) ? textBytes : 0;
}
/**
* One URL, one answer, redirects not followed: guarded, queued with its host, asked again when what went wrong may pass.
*
* @throws {Failure} when no answer came.
*/
async function askOnce(run, link, asking = {}) {
	const url = isProcedureHost(link) ? withoutPrefill(link) : link;
	const host = url.hostname.toLowerCase();
	const seconds = Math.round((asking.timeout ?? run.timeout) / 100) / 10;
	vet(run, url, host);
	for (let attempt = 0;; attempt++) {
		const last = attempt >= (asking.retries ?? run.retries);
		const isTooLate = (wait) => run.clock.now() + wait > run.deadline;
		let wait;
		try {
			const urgent = attempt > 0 || asking.urgent === true;
			const response = await run.queue.run(host, () => askNow(run, url, host, asking), urgent);
			const again = waitFor(run, host, response, attempt);
			if (again === null || last || isTooLate(again)) return response;
			wait = again;
		} catch (error) {
			const failure = await judgeFailure(run, error, host, seconds);
			wait = backoff(attempt, run.clock.random);
			if ((failure.kind === "connection" || failure.kind === "name") && run.ledger.failure(host, attempt, failure.verdict)) run.queue.pause(host, run.clock.now() + wait);
			const again = attempt === 0 || failure.verdict.reason.code !== "timeout";
			if (last || !failure.transient || !again || isTooLate(wait)) throw failure;
		}
		await run.clock.sleep(wait, run.signal);
	}
}
function vet(run, url, host) {
	try {
		run.guard.vet(url);
	} catch (error) {
		throw failureOf(error, host, 0);
	}
	if (isNeverAHost(host) && standIn(run.resolve, host) === void 0) throw new Failure("answer", {
		state: "dead",
		reason: {
			code: "no-such-host",
			host
		}
	});
}
async function askNow(run, url, host, asking) {
	const local = standIn(run.resolve, host) !== void 0;
	if (!local && run.isOffline()) throw noNetwork();
	run.ledger.check(host);
	if (asking.method === "HEAD" && run.ledger.dislikesHead(host)) throw headRefused(host);
	run.count();
	const request = {
		url,
		method: asking.method ?? "GET",
		headers: {
			...standardHeaders,
			"user-agent": run.userAgent,
			...run.headersFor(url),
			...asking.headers,
			...local ? { "x-forwarded-proto": url.protocol.slice(0, -1) } : {}
		},
		timeout: asking.timeout ?? run.timeout,
		keep: asking.keep ?? keepText,
		signal: run.signal
	};
	return exchange(run.agent, request);
}
/** Milliseconds to wait before asking again; null when the answer stands. Tells the host's account and queue. */
function waitFor(run, host, response, attempt) {
	const wall = botWall(response);
	if (wall !== null) {
		if (isHostWide(wall)) run.ledger.wall(host);
		else run.ledger.answer(host);
		return null;
	}
	const { status, headers } = response;
	if (!isPassing(status)) {
		run.ledger.answer(host);
		return null;
	}
	const asked = status === 429 || status === 503 ? askedWait(headers, run.clock.date()) : null;
	if (status !== 429 && asked === null) {
		run.ledger.answer(host);
		return backoff(attempt, run.clock.random);
	}
	const wait = asked ?? backoff(attempt + 1, run.clock.random);
	const hostWide = run.ledger.throttle(host, attempt);
	if (wait > 6e4 || run.clock.now() + wait > run.deadline) {
		if (hostWide) run.ledger.shut(host);
		return null;
	}
	if (hostWide) run.queue.pause(host, run.clock.now() + wait);
	return wait;
}
async function judgeFailure(run, error, host, seconds) {
	if (run.signal.aborted) return failureOf(run.signal.reason, host, seconds);
	const failure = failureOf(error, host, seconds);
	if ((failure.kind === "name" || failure.verdict.reason.code === "no-route") && standIn(run.resolve, host) === void 0 && !await run.hasNetwork()) return noNetwork();
	return failure;
}
function noNetwork() {
	return new Failure("stopped", {
		state: "unreachable",
		reason: { code: "no-network" }
	});
}
function headRefused(host) {
	return new Failure("answer", {
		state: "unreachable",
		reason: {
			code: "unreadable-answer",
			host
		}
	});
}
/** The run's time is over: what is left was not asked. */
function outOfTime() {
	return new Failure("stopped", {
		state: "skipped",
		reason: { code: "time-budget" }
	});
}
/** Someone stopped the run. */
function cancelled() {
	return new Failure("stopped", {
		state: "skipped",
		reason: { code: "cancelled" }
	});
}

// src/links/ask/redirects.ts
const mostRedirects = 10;
/** A link may take as long as this many exchanges: redirects, each just in time, would add up. */
const longestLink = 3;
/** Where an answer leads on to, fragment included; null when it is no redirect. @throws {Failure} when its address cannot be read */
function locationOf(url, response) {
	const location = response.headers.get("location").trim();
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(response.status) || location === "") return null;
	const target = Buffer.from(location, "latin1").toString("utf8");
	const readable = target.includes("�") ? location : target;
	if (!URL.canParse(readable, url.href)) throw new Failure("answer", {
		state: "dead",
		status: response.status,
		reason: { code: "bad-redirect" }
	});
	return new URL(readable, url);
}
/** Where an answer leads on to, as it is asked; null when it is no redirect. @throws {Failure} when its address cannot be read */
function redirectOf(url, response) {
	const next = locationOf(url, response);
	if (next !== null) next.hash = "";
	return next;
}
/** Every redirect was for good: the last address may be written instead of the first. */
function isPermanent(hops) {
	return hops.length > 0 && hops.every(({ status }) => status === 301 || status === 308);
}
/**
* Asks for a URL and follows redirects by hand, each one through the guard. A site that sends back to the same page with a
* cookie gets its cookie, once, and nobody else does.
*
* @throws {Failure} when no answer came or the redirects lead nowhere.
*/
async function follow(run, start, asking = {}) {
	const hops = [];
	const seen = /* @__PURE__ */ new Map([[start.href, 1]]);
	const cookies = /* @__PURE__ */ new Map();
	let url = start;
	let spent = 0;
	let hash = "";
	for (;;) {
		const cookie = (seen.get(url.href) ?? 0) > 1 ? cookies.get(url.origin) : void 0;
		const headers = cookie === void 0 ? asking.headers : {
			...asking.headers,
			cookie
		};
		const urgent = hops.length > 0 || asking.urgent === true;
		const response = await hop(run, url, {
			...asking,
			...headers === void 0 ? {} : { headers },
			urgent
		}, hops);
		const next = locationOf(url, response);
		if (next === null) return {
			...response,
			url,
			hops,
			hash
		};
		if (next.hash !== "") hash = next.hash;
		next.hash = "";
		hops.push({
			url,
			status: response.status
		});
		spent += response.took;
		if (spent > longestLink * run.timeout) {
			const seconds = Math.round(spent / 1e3);
			throw new Failure("answer", {
				state: "unreachable",
				reason: {
					code: "timeout",
					seconds
				}
			});
		}
		keepCookies(cookies, url, response);
		const times = (seen.get(next.href) ?? 0) + 1;
		seen.set(next.href, times);
		const status = response.status;
		if (times > 2 || times > 1 && !cookies.has(next.origin)) throw new Failure("answer", {
			state: "unreachable",
			status,
			reason: { code: "redirect-loop" }
		});
		if (hops.length > mostRedirects) throw new Failure("answer", {
			state: "unreachable",
			status,
			reason: {
				code: "too-many-redirects",
				count: mostRedirects
			}
		});
		url = next;
	}
}
/** A refusal met on the way is told as such: the link itself was fine to ask. */
async function hop(run, url, asking, hops) {
	try {
		return await askOnce(run, url, asking);
	} catch (error) {
		if (!(error instanceof Failure) || hops.length === 0) throw error;
		const { verdict, kind } = error;
		const { reason } = verdict;
		if (reason.code === "credentials") throw new Failure(kind, {
			...verdict,
			reason: { code: "leads-to-credentials" }
		});
		if (reason.code !== "private-address") throw error;
		throw new Failure(kind, {
			...verdict,
			reason: {
				code: "leads-to-private",
				host: reason.host
			}
		});
	}
}
function keepCookies(cookies, url, response) {
	const set = response.headers.all("set-cookie").slice(0, 20);
	if (set.length === 0) return;
	const pairs = set.map((cookie) => (cookie.split(";", 1)[0] ?? "").trim().slice(0, 4e3)).filter((pair) => pair.includes("="));
	cookies.set(url.origin, [.../* @__PURE__ */ new Set([...cookies.get(url.origin)?.split("; ") ?? [], ...pairs])].join("; "));
}

// src/links/answer/led-to.ts
/** What redirects tell of a page that answers in the end; null when nothing. */
function judgeRedirects(url, { hops, url: last, status, hash }) {
	if (hops.length === 0 || last.href === url.href) return null;
	const to = `${last.href}${hash}`;
	if (isHome(last) && isDeep(url, last)) return {
		state: "ok",
		status,
		finalUrl: to,
		reason: {
			code: "led-home",
			to
		}
	};
	if (last.host === url.host && last.search === "" && isAncestor(last.pathname, url.pathname)) return {
		state: "ok",
		status,
		finalUrl: to,
		reason: {
			code: "led-up",
			to
		}
	};
	if (isPermanent(hops)) return {
		state: "redirected",
		status,
		finalUrl: to,
		reason: {
			code: "moved",
			to
		}
	};
	return {
		state: "ok",
		status,
		finalUrl: to,
		reason: { code: "answers" }
	};
}
/** `/`, the home of a language, `/fr/`, or the page that servers and sites give that name. */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:accueil|home|home-?page|index|default|welcome|bienvenue|startseite|inicio)(?:\.(?:html?|php|aspx?|jsp|do))?\/?)?$/i;
function isHome(url) {
	return HOME.test(url.pathname) && [...url.searchParams].every(([name, value]) => tellsNoPage(name, value));
}
/** `?lang=fr`, `?utm_source=…`: the page is the same. */
function tellsNoPage(name, value) {
	return /^(?:lang(?:ue|uage)?|locale|hl|lng|utm_\w+|ref|from|redirected)$/i.test(name) || /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(value);
}
/** A page far enough from a home for its loss to be one: a short address of a shortener leads to homes too. */
function isDeep(url, last) {
	if (isHome(url)) return false;
	const steps = url.pathname.split("/").filter((step) => step !== "").length;
	return steps > 1 || steps === 1 && bareHost(url) === bareHost(last);
}
function bareHost(url) {
	return url.hostname.replace(/^www\./, "");
}
/** `/jobs` is above `/jobs/1234`; a final slash or an index changes nothing. */
function isAncestor(above, below) {
	const trunk = above.replace(/\/$/, "");
	const rest = below.startsWith(`${trunk}/`) ? below.slice(trunk.length + 1) : "";
	return trunk !== "" && rest.replace(/\/$/, "") !== "" && !/^index\.\w{2,5}$/.test(rest);
}

// src/links/answer/log-in.ts
/** A step of an address that only log-ins have. */
const STEP = /^(?:log-?in|log_in|log-?on|sign-?in|sign_in|connexion|se-connecter|s-identifier|authentification|authenticate|service-?login|wp-login|openid-connect|saml2?)(?:\.(?:php|aspx?|jsp|html?|do))?$/i;
/** One that other pages have too: it must say where to go afterwards. */
const DOUBTFUL_STEP = /^(?:auth|authori[sz]e|oauth2?|sso|cas|connect|identity|identification|session|sessions|account)$/i;
/** Names of hosts that do nothing else. */
const HOST = /^(?:accounts?|auth|cas|connexion|identite|identity|idp|login|oidc|proconnect|signin|sso)\./i;
/** Where the reader goes afterwards. */
const RETURN = /^(?:next|service|continue|redirect|redirect_?(?:to|ur[il])|return|return_?(?:to|ur[il])|back_?(?:to|ur[il])|came_from|dest(?:ination)?|followup|target|goto|from|r|u|ref(?:errer)?|wreply|relaystate)$/i;
/** The page that asks to log in, known by its address: `/login?next=/page`, `cas.exemple.fr/login`, `accounts.google.com`. */
function isLogIn(url) {
	if (HOST.test(url.hostname)) return true;
	const steps = url.pathname.split("/").filter((step) => step !== "");
	if (steps.some((step) => STEP.test(step))) return true;
	return steps.some((step) => DOUBTFUL_STEP.test(step)) && [...url.searchParams.keys()].some((name) => RETURN.test(name));
}

export { contents as C, isDoubt as D, readHtml as E, require_ipaddr as O, anchorsOf as S, plainText as T, canonicalProcedure as _, redirectOf as a, startPage as b, keepText as c, failureOf as d, createGuard as f, canonicalHost as g, standIn as h, follow as i, outOfTime as l, parseResolve as m, isHome as n, askOnce as o, ResolveMapError as p, judgeRedirects as r, cancelled as s, isLogIn as t, Failure as u, isProcedureHost as v, lowerAscii as w, botWall as x, procedureOf as y };