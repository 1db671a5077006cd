import { a as isIsoDay, i as daysInMonth, o as isoDay, t as addDays } from "./day.js";
import { n as tokenize } from "./tokens.js";
import { r as isContentPath } from "./ignore.js";
import { a as isWebUrl, n as hostOf, o as schemeOf, r as isInternalUrl } from "./urls.js";

// src/dates/read/lexicon.ts
/** The words of dates, without accents and in lower case, French and English together: a word means the same in both. */
const list = (words) => words.split(" ");
const numbered = (words, first) => list(words).map((word, index) => [word, index + first]);
const all = (words, value) => list(words).map((word) => [word, value]);
/** 1 to 12. */
const MONTHS = new Map([...numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1), ...numbered("january february march april may june july august september october november december", 1)]);
/** Abbreviations, with or without their full stop; some are words of their own, so they need a number beside them. */
const SHORT_MONTH = new Map([
	...all("jan janv", 1),
	...all("fev fevr feb", 2),
	...all("mar", 3),
	...all("avr apr", 4),
	...all("jun", 6),
	...all("juil jul", 7),
	...all("aug", 8),
	...all("sep sept", 9),
	...all("oct", 10),
	...all("nov", 11),
	...all("dec", 12)
]);
/** Month names that are other words too: they need a number, or a word of time before them. */
const AMBIGUOUS_MONTHS = new Set(list("may march mars avril august"));
/** 0 for Sunday to 6. */
const WEEKDAYS = new Map([...numbered("dimanche lundi mardi mercredi jeudi vendredi samedi", 0), ...numbered("sunday monday tuesday wednesday thursday friday saturday", 0)]);
/** « mar. » is left to March. */
const SHORT_WEEKDAY = new Map([
	...all("dim sun", 0),
	...all("lun mon", 1),
	...all("tue", 2),
	...all("mer wed", 3),
	...all("jeu thu", 4),
	...all("ven fri", 5),
	...all("sam sat", 6)
]);
/** 1 spring, 2 summer, 3 autumn, 4 winter. */
const SEASONS = new Map([
	...all("printemps spring", 1),
	...all("ete summer", 2),
	...all("automne autumn fall", 3),
	...all("hiver winter", 4)
]);
/** -1 stands for the last one. */
const ORDINALS = new Map([
	...all("premier premiere first", 1),
	...all("deuxieme second seconde", 2),
	...all("troisieme third", 3),
	...all("quatrieme fourth", 4),
	...all("dernier derniere last", -1)
]);
/** What follows a digit to make it an ordinal. */
const ORDINAL_ENDINGS = new Set(list("er re e eme ieme nd nde st rd th ere iere"));
const QUARTER_WORDS = new Map([...all("trimestre quarter", "quarter"), ...all("semestre half", "semester")]);
/** T3 2025, Q3 2025, S1 2025, H1 2025. */
const QUARTER_LETTERS = new Map([...all("t q", "quarter"), ...all("s h", "semester")]);
const PARTS = new Map([
	...all("debut early beginning", "start"),
	...all("mi milieu mid", "middle"),
	...all("fin late end", "end")
]);
/** Words that join the pieces of a date and say nothing themselves. */
const JOINTS = new Set(list("de du d l le la of the in"));
/** Later (1), the same (0) or earlier (-1) than the one we are in. */
const DIRECTIONS = new Map([
	...all("prochain prochaine prochains prochaines next", 1),
	...all("cet cette ce this", 0),
	...all("dernier derniere passe passee last previous", -1)
]);
const SPANS = new Map([
	...all("an annee year", "year"),
	...all("mois month", "month"),
	...all("semaine week", "week"),
	...all("trimestre quarter", "quarter"),
	...all("semestre", "semester")
]);
/** How many, in « les six prochains mois ». */
const COUNTS$1 = new Map([
	...numbered("deux trois quatre cinq six", 2),
	...numbered("two three four five six", 2),
	...all("neuf nine", 9),
	...all("dix ten", 10),
	...all("douze twelve", 12)
]);
/** Lengths, in months. */
const LENGTHS$1 = new Map([
	...all("mois months", 1),
	...all("trimestres quarters", 3),
	...all("semestres", 6),
	...all("ans annees years", 12)
]);
/** A future nobody has dated. */
const VAGUE = new Set(list("bientot prochainement soon shortly"));
/** Before a bare month or season: what makes it a time and not a name. */
const TIME_LEADS = /* @__PURE__ */ new Set([...list("en de d depuis des avant jusqu debut fin mi courant a au pour vers mois l cet ce et ou apres"), ...list("in by until till since before after from during early late mid of to this next last")]);
/** Before « du 4 septembre »: it names a street or a school and is no date of its own. */
const STREET_WORDS = new Set(list("rue place avenue boulevard bd bld quai square allee cours impasse esplanade lycee college ecole stade station metro pont promenade street"));
/** Before a number: it numbers, versions or rounds something, and is no year. */
const NUMBER_WORDS = /* @__PURE__ */ new Set([...list("no n nos numero num article art articles version v iso rfc norme cs bp cedex page p pp ref id siret siren tel telephone fax port ticket issue pr es"), ...list("salle bureau batiment lot chambre code boite windows office wcag sql server loi agenda france scope horizons x environ plus moins quelque quelques about over pres")]);
/** After a number: it counts things and is no year. */
const COUNTED = /* @__PURE__ */ new Set([
	...list("euros euro eur k ko mo go km m metre metres litres grammes watts lignes millions milliards kg m2 ha h min px kwh tonnes fois ans mois semaines jours heures minutes points pages mots caracteres"),
	...list("personnes agents habitants usagers utilisateurs utilisatrices eleves etudiants candidats visiteurs professionnels jeunes enfants femmes hommes"),
	...list("salaries patients medecins beneficiaires participants agriculteurs inscrits abonnes users people"),
	...list("entreprises communes collectivites structures organismes associations etablissements lieux sites services produits places"),
	...list("demandes dossiers demarches candidatures visites comptes logements emplois metiers postes contrats projets fiches offres"),
	...list("documents signatures mails emails appels tests connexions entretiens reponses questions cas")
]);

// src/dates/read/point.ts
function numberOf(token, digits) {
	return token?.kind === "number" && token.text.length <= digits ? Number(token.text) : null;
}
const isWord = (token, words) => token?.kind === "word" && words.has(token.text);
/** A number that goes on from what stands before it: version, telephone, file name. */
function isInsideNumber(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || before === void 0 || !token.glued) return false;
	if (before.kind === "mark") return /[-−/.,_#@+=:&\\]/.test(before.text) && before.glued && tokens[at - 2] !== void 0 && tokens[at - 2]?.kind !== "break";
	return before.kind === "number" || before.kind === "word";
}
/** @param separator Of the date before it: another date may be joined by a hyphen when they hold none. */
function continuesNumber(tokens, at, separator = "-") {
	const mark = tokens[at];
	const after = tokens[at + 1];
	if (mark === void 0 || !mark.glued) return false;
	if (mark.kind === "word") return mark.text !== "t" && separator !== "/";
	if (mark.text === "-" && separator !== "-" && tokens[at + 2]?.text === separator) return false;
	if (mark.text === "-" && separator === "." && after?.glued && after.kind === "word") return true;
	return mark.kind === "mark" && /[-/._]/.test(mark.text) && after?.glued === true && (after.kind === "number" || mark.text === "_");
}
/** After a number: `er`, `ᵉʳ`, `^er^`, `th`… */
function skipOrdinal(tokens, at) {
	let next = at;
	if (tokens[next]?.text === "^") next++;
	if (!isWord(tokens[next], ORDINAL_ENDINGS)) return at;
	next++;
	if (tokens[next]?.text === "^") next++;
	return next;
}
function skipJoints(tokens, at) {
	let next = at;
	while (isWord(tokens[next], JOINTS) || tokens[next]?.text === "mois" || tokens[next]?.text === "annee") next++;
	return next;
}
function withYear(end, year, next) {
	return year === null ? {
		written: end,
		next
	} : {
		written: {
			...end,
			year: year.year
		},
		next: year.next
	};
}
/** The year after a month: `2024`, `, 2024`, `de 2024`, `of 2024`; two digits when nothing follows them. */
function yearAfter(tokens, at, comma) {
	let next = at;
	if (comma && tokens[next]?.text === "," && tokens[next + 1]?.text.length === 4) next++;
	while (/^(?:de|d|of|l|annee)$/.test(tokens[next]?.text ?? "")) next++;
	const year = yearAt(tokens, next, 1e3, 2999);
	if (year !== null) return {
		year,
		next: next + 1
	};
	const token = tokens[at];
	const after = tokens[at + 1];
	const two = numberOf(token, 2);
	const ends = after === void 0 || after.kind === "break" || after.kind === "mark" && (!after.glued || !/[:%€/°]/.test(after.text));
	if (two === null || token?.text.length !== 2 || token.glued || !ends) return null;
	if (two >= 20 && two <= 39) return {
		year: 2e3 + two,
		next: at + 1
	};
	return two >= 50 ? {
		year: 1900 + two,
		next: at + 1
	} : null;
}
/** The number at a token when it can be a year (inclusive bounds). */
function yearAt(tokens, at, first = 1900, last = 2099) {
	const token = tokens[at];
	if (token?.kind !== "number" || token.text.length !== 4) return null;
	const year = Number(token.text);
	return year >= first && year <= last ? year : null;
}

// src/dates/read/written.ts
const NOTHING = {
	unit: "day",
	year: null,
	month: null,
	day: null,
	index: null,
	part: null,
	weekday: null,
	direction: null
};
function written(unit, known = {}) {
	return {
		...NOTHING,
		...known,
		unit
	};
}
function kindOf({ shape, first, last }) {
	if (shape === "recurrence") return "recurrence";
	if (shape === "vague" || last.unit === "months") return "relative";
	if (last.unit === "day" && last.month === null && last.weekday === null) return "relative";
	if (last.unit === "day") return shape === "single" ? "day" : "day-range";
	if (last.direction !== null && last.month === null && last.index === null && last.unit !== "season") return "relative";
	switch (last.unit) {
		case "week": return "day-range";
		case "fortnight":
		case "month": return "month";
		case "quarter":
		case "semester": return "quarter";
		default: return last.unit === "year" && first.unit !== "year" ? "month" : last.unit;
	}
}
/** Whether the words name a year, so that nothing has to be inferred. */
function hasYear(end) {
	return end.year !== null;
}
/**
* The days one end denotes in a year; null when the calendar has none.
* Début, mi- and fin of a month are its days 1-10, 11-20 and 21 to the end; of a year its first, middle and last quarter.
*/
function intervalIn(end, year) {
	switch (end.unit) {
		case "day": return end.month === null || end.day === null ? null : only(isoDay(year, end.month, end.day));
		case "week": return weekOf(end, year);
		case "fortnight": return end.month === null ? null : days(year, end.month, end.index === 1 ? 1 : 16, end.index === 1 ? 15 : null);
		case "month": return end.month === null ? null : monthPart(year, end.month, end.part);
		case "quarter": return partOfMonths(year, 3, end.index ?? 0, end.part);
		case "semester": return partOfMonths(year, 6, end.index ?? 0, end.part);
		case "season": return season(year, end.index ?? 0);
		case "school-year": return between(isoDay(year, 9, 1), isoDay(year + 1, 8, 31));
		case "year": return yearPart(year, end.part);
		case "months": return null;
	}
}
function weekOf(end, year) {
	if (end.month === null) return null;
	const first = isoDay(year, end.month, end.day ?? (Math.max(end.index ?? 1, 1) - 1) * 7 + 1);
	if (first === null) return null;
	if (end.index === -1) return days(year, end.month, daysInMonth(year, end.month) - 6, null);
	return {
		from: first,
		to: addDays(first, 6)
	};
}
function monthPart(year, month, part) {
	if (part === "start") return days(year, month, 1, 10);
	if (part === "middle") return days(year, month, 11, 20);
	return days(year, month, part === "end" ? 21 : 1, null);
}
function yearPart(year, part) {
	if (part === "start") return months(year, 1, 3);
	if (part === "middle") return months(year, 5, 8);
	return months(year, part === "end" ? 10 : 1, 12);
}
/** The index-th stretch of a number of months; its first or last month for « début » and « fin ». */
function partOfMonths(year, length, index, part) {
	const position = index === -1 ? 12 / length : index;
	if (position < 1 || position > 12 / length) return null;
	const last = position * length;
	const first = last - length + 1;
	if (part === "start") return months(year, first, first);
	if (part === "end") return months(year, last, last);
	return months(year, first, last);
}
/** Astronomical seasons; winter begins in the year that names it; the return to school is September. */
function season(year, index) {
	switch (index) {
		case 1: return between(isoDay(year, 3, 20), isoDay(year, 6, 20));
		case 2: return between(isoDay(year, 6, 21), isoDay(year, 9, 22));
		case 3: return between(isoDay(year, 9, 23), isoDay(year, 12, 20));
		case 4: return between(isoDay(year, 12, 21), isoDay(year + 1, 3, 19));
		case 5: return months(year, 9, 9);
		default: return null;
	}
}
function only(day) {
	return between(day, day);
}
function days(year, month, first, last) {
	return between(isoDay(year, month, first), isoDay(year, month, last ?? daysInMonth(year, month)));
}
function months(year, first, last) {
	return between(isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last)));
}
function between(from, to) {
	return from === null || to === null ? null : {
		from,
		to
	};
}
/** Both years are written and the range ends before it starts. */
function isBackwards(first, last) {
	if (first.year === null || last.year === null) return false;
	const start = intervalIn(first, first.year);
	const end = intervalIn(last, last.year);
	return start !== null && end !== null && end.to < start.from;
}

// src/dates/read/numeric.ts
/** 19/08/2024, 19.08.2024, 19-08-2024, 2024-08-19, and 19/08 where the reader can see it is a day. */
function readNumeric(tokens, at, language) {
	const [first, separator, second, separator2, third] = tokens.slice(at, at + 5);
	if (first === void 0 || second?.kind !== "number" || !separator?.glued || !second.glued || isInsideNumber(tokens, at)) return null;
	const mark = separator.text;
	if (mark !== "/" && mark !== "-" && mark !== ".") return null;
	if (!(separator2?.text === mark && separator2.glued && third?.kind === "number" && third.glued)) return mark === "/" ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, first, second, mark);
	if (continuesNumber(tokens, at + 5, mark)) return null;
	const lengths = `${first.text.length}${second.text.length}${third.text.length}`;
	if (lengths === "422" && mark !== ".") return numeric(skipTime(tokens, at + 5), Number(first.text), Number(second.text), Number(third.text));
	const isShort = mark === "/" && lengths === "222";
	if (!/^[12][12]4$/.test(lengths) && !(isShort && isReadable(language, Number(first.text), Number(second.text)))) return null;
	const year = Number(third.text) + (third.text.length === 2 ? 2e3 : 0);
	const [day, month] = language !== "fr" && Number(first.text) <= 12 && Number(second.text) > 12 ? [second, first] : [first, second];
	return numeric(at + 5, year, Number(month.text), Number(day.text));
}
/**
* Whether three numbers of two digits are a date: in French, whatever they are; elsewhere where a day and a month come first, by
* the language's own usage, and are ones. `24/03/21` is a day of 2024 in Chinese.
*/
function isReadable(language, first, second) {
	if (language === "fr") return first <= 31;
	return Math.min(first, second) <= 12 && Math.max(first, second) <= 31 && (language === null || endsWithYear(language));
}
const yearLast = /* @__PURE__ */ new Map();
/** By Unicode's data, which JavaScript engines carry; false for what is no language. */
function endsWithYear(language) {
	let known = yearLast.get(language);
	if (known === void 0) {
		const [locale] = Intl.DateTimeFormat.supportedLocalesOf([language]);
		known = (locale === void 0 ? [] : new Intl.DateTimeFormat(locale, {
			year: "2-digit",
			month: "2-digit",
			day: "2-digit"
		}).formatToParts(0)).findLast(({ type }) => type !== "literal")?.type === "year";
		yearLast.set(language, known);
	}
	return known;
}
/** The time of an ISO date-time belongs to it. */
function skipTime(tokens, at) {
	if (tokens[at]?.text !== "t" || tokens[at + 1]?.kind !== "number") return at;
	let next = at + 1;
	while (tokens[next]?.glued && next < at + 12) next++;
	return next;
}
function numeric(next, year, month, day) {
	return year < 1e3 || year > 2999 ? null : {
		written: written("day", {
			year,
			month,
			day
		}),
		next
	};
}
/** « La deuxième journée (3/12) ». */
const OCCASION = /^(?:jour|journee|date|session|seance|atelier|reunion|matinee|soiree|day)$/;
/** 17/12 is a day after « le », a weekday or alone in its cell; 12/20 is a mark and 24/7 is always. */
function readDayAndMonth(tokens, at, first, second) {
	const day = Number(first.text);
	const month = Number(second.text);
	if (first.text.length > 2 || second.text.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
	const before = tokens[at - 1];
	const after = tokens[at + 3];
	const alone = (before === void 0 || before.kind === "break") && (after === void 0 || after.kind === "break" || after.text === ":");
	const led = before?.kind === "word" && /^(?:le|du|au|des|avant|on|until|before|by)$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(before.text);
	const beside = before?.text === "(" && after?.text === ")" && OCCASION.test(tokens[at - 2]?.text ?? "");
	if (!(alone || led || beside) || continuesNumber(tokens, at + 3)) return null;
	return {
		written: written("day", {
			month,
			day
		}),
		next: at + 3
	};
}
function readIsoMonth(tokens, at, first, second, mark) {
	const month = Number(second.text);
	const year = yearAt(tokens, at);
	if (mark !== "-" || year === null || second.text.length !== 2 || month < 1 || month > 12 || continuesNumber(tokens, at + 3)) return null;
	if (month === (year + 1) % 100 || first.text.length !== 4) return null;
	return {
		written: written("month", {
			year,
			month
		}),
		next: at + 3
	};
}

// src/dates/read/day.ts
/** « vendredi 30 août », « lun. 3 juin », « lundi prochain ». */
function readWeekday(tokens, at, language) {
	const token = tokens[at];
	if (token === void 0) return null;
	const full = WEEKDAYS.get(token.text);
	const weekday = full ?? SHORT_WEEKDAY.get(token.text);
	if (weekday === void 0) return null;
	let next = at + 1;
	if (tokens[next]?.text === "," || tokens[next]?.text === "." && full === void 0) next++;
	if (full !== void 0 && /^(?:le|the)$/.test(tokens[next]?.text ?? "")) next++;
	const day = tokens[next]?.kind === "number" ? readNumeric(tokens, next, language) ?? readDay(tokens, next) : readDay(tokens, next) ?? englishDay(tokens, next, language);
	if (day?.written.unit === "day") return {
		written: {
			...day.written,
			weekday
		},
		next: day.next
	};
	const direction = full === void 0 ? void 0 : DIRECTIONS.get(tokens[at + 1]?.text ?? "");
	return direction === void 0 || direction === 0 ? null : {
		written: written("day", {
			weekday,
			direction
		}),
		next: at + 2
	};
}
function englishDay(tokens, at, language) {
	const point = tokens[at]?.kind === "word" ? readMonth(tokens, at, language) : null;
	return point?.written.unit === "day" ? point : null;
}
/** A day of the month without its month: 3, 1er, « lundi 3 ». */
function readDayNumber(tokens, from) {
	let at = from;
	const weekday = WEEKDAYS.get(tokens[at]?.text ?? "") ?? null;
	if (weekday !== null) at++;
	const day = numberOf(tokens[at], 2);
	if (day === null) {
		const first = tokens[at]?.text;
		return first === "premier" || first === "first" ? {
			written: written("day", {
				day: 1,
				weekday
			}),
			next: at + 1
		} : null;
	}
	if (day < 1 || day > 39 || isInsideNumber(tokens, at)) return null;
	return {
		written: written("day", {
			day,
			weekday
		}),
		next: skipOrdinal(tokens, at + 1)
	};
}
/** The month at a token, abbreviations and their full stop included. */
function monthAt(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "word") return null;
	const full = MONTHS.get(token.text);
	if (full !== void 0) return {
		month: full,
		next: at + 1,
		short: false
	};
	const short = SHORT_MONTH.get(token.text);
	if (short === void 0) return null;
	return {
		month: short,
		next: at + (tokens[at + 1]?.text === "." && tokens[at + 1]?.glued === true ? 2 : 1),
		short: true
	};
}
/** « 19 août 2024 », « 1er mai », « 15th of October 2011 ». */
function readDay(tokens, from) {
	const day = WEEKDAYS.has(tokens[from]?.text ?? "") ? null : readDayNumber(tokens, from);
	if (day === null) return null;
	let at = day.next;
	if (tokens[at]?.text === "of" || tokens[at]?.text === "de") at++;
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const year = yearAfter(tokens, found.next, true);
	if ((name?.text === "may" || name?.text === "march") && !name.capital && year === null) return null;
	return withYear(written("day", {
		day: day.written.day,
		month: found.month
	}), year, found.next);
}
/** Names that only English gives a month, so that « Février 22 » is no 22 February. */
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** « mars 2024 », « October 15, 2011 », « mars » alone. */
function readMonth(tokens, at, language) {
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const day = numberOf(tokens[found.next], 2);
	if (day !== null && day >= 1 && day <= 31 && name.capital && (language === "en" || ENGLISH_MONTH.test(name.text))) {
		const next = skipOrdinal(tokens, found.next + 1);
		if (!(tokens[next]?.text === ":" || tokens[next]?.text === "h")) return withYear(written("day", {
			month: found.month,
			day
		}), yearAfter(tokens, next, true), next);
	}
	const year = yearAfter(tokens, found.next, !found.short);
	if (year !== null) return withYear(written("month", { month: found.month }), year, found.next);
	const direction = DIRECTIONS.get(tokens[found.next]?.text ?? "");
	if (direction !== void 0 && direction !== 0) return {
		written: written("month", {
			month: found.month,
			direction
		}),
		next: found.next + 1
	};
	const stopped = tokens[found.next - 1]?.text === ".";
	if (found.short && !stopped || AMBIGUOUS_MONTHS.has(name.text) && language === "en" && !name.capital) return null;
	return {
		written: written("month", { month: found.month }),
		next: found.next,
		bare: true
	};
}
/** « August 19-20, 2024 »: the day after the hyphen, and the year of both. */
function readSecondEnglishDay(tokens, at, first) {
	const day = readDayNumber(tokens.slice(at, at + 4), 0);
	if (first.month === null || first.year !== null || day === null || monthAt(tokens, at + day.next) !== null) return null;
	const next = at + day.next;
	return withYear({
		...first,
		day: day.written.day,
		weekday: null
	}, yearAfter(tokens, next, true), next);
}

// src/dates/read/quarter.ts
/** « premier trimestre 2022 », « T3 2025 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai ». */
function readQuarter(tokens, at) {
	return readLetterQuarter(tokens, at) ?? readOrdinalStretch(tokens, at) ?? readWeekOf(tokens, at);
}
function readLetterQuarter(tokens, at) {
	const unit = QUARTER_LETTERS.get(tokens[at]?.text ?? "");
	const digit = tokens[at + 1];
	const index = numberOf(digit, 1);
	if (unit === void 0 || index === null || !digit?.glued || !tokens[at]?.capital || index < 1 || index > (unit === "quarter" ? 4 : 2)) return null;
	let next = at + 2;
	if (/^[-–/]$/.test(tokens[next]?.text ?? "") && tokens[next + 1]?.text.length === 4) next++;
	const year = yearAfter(tokens, next, false);
	if (year !== null) return withYear(written(unit, { index }), year, next);
	return unit === "quarter" && tokens[at]?.text !== "h" ? {
		written: written(unit, { index }),
		next: at + 2,
		bare: true
	} : null;
}
function readOrdinalStretch(tokens, from) {
	const number = numberOf(tokens[from], 1);
	const at = number === null ? from + 1 : skipOrdinal(tokens, from + 1);
	const index = number === null ? ORDINALS.get(tokens[from]?.text ?? "") : at > from + 1 ? number : void 0;
	if (index === void 0) return null;
	const word = tokens[at]?.text ?? "";
	const unit = QUARTER_WORDS.get(word);
	if (unit !== void 0) return withYear(written(unit, { index }), yearAfter(tokens, skipJoints(tokens, at + 1), false), at + 1);
	if (word !== "quinzaine" && word !== "semaine" && word !== "week") return null;
	const found = monthAt(tokens, skipJoints(tokens, at + 1));
	if (found === null) return null;
	return withYear(written(word === "quinzaine" ? "fortnight" : "week", {
		index,
		month: found.month
	}), yearAfter(tokens, found.next, false), found.next);
}
function readWeekOf(tokens, at) {
	if (!/^(?:semaine|week)$/.test(tokens[at]?.text ?? "") || !/^(?:du|of)$/.test(tokens[at + 1]?.text ?? "")) return null;
	const day = readDay(tokens, at + 2);
	return day === null ? null : {
		written: {
			...day.written,
			unit: "week"
		},
		next: day.next
	};
}

// src/dates/read/relative.ts
/** « This an alternate » is no year: a unit goes with the words of its own language. */
const ENGLISH_UNIT = /^(?:year|month|week|quarter)$/;
/** « l’an prochain », « cette année », « le mois dernier », « this year ». */
function readRelative(tokens, from) {
	const first = tokens[from]?.text ?? "";
	const before = /^(?:cette|ce|this|next|last)$/.test(first) ? DIRECTIONS.get(first) : void 0;
	const at = before === void 0 ? from : from + 1;
	const span = SPANS.get(tokens[at]?.text ?? "");
	if (span === void 0) return readEndOf(tokens, from);
	const isEnglish = ENGLISH_UNIT.test(tokens[at]?.text ?? "");
	if (before !== void 0) return isEnglish === !/^ce/.test(first) && !isJoined(tokens, at) ? {
		written: relative(span, before),
		next: at + 1
	} : null;
	const after = /^(?:prochaine?|derniere?|passee?)$/.test(tokens[at + 1]?.text ?? "") ? DIRECTIONS.get(tokens[at + 1]?.text ?? "") : void 0;
	if (after === void 0 || isEnglish || tokens[at - 1]?.kind === "number") return null;
	return {
		written: relative(span, after),
		next: at + 2
	};
}
/** « Cette année-là » is told of another time, and « ce week-end » is no week: a word goes on after its hyphen. */
function isJoined(tokens, at) {
	const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
	return mark?.glued === true && /^[-‐‑]$/.test(mark.text) && rest?.kind === "word" && rest.glued;
}
/** « les 6 prochains mois », « the next six months »: from the day the words were written. Days and weeks follow something else. */
function readAhead(tokens, at) {
	const english = tokens[at]?.text === "next";
	const count = countIn(tokens, english ? at + 1 : at);
	if (count === null || !english && !/^prochaine?s$/.test(tokens[at + 1]?.text ?? "")) return null;
	const length = LENGTHS$1.get(tokens[at + 2]?.text ?? "");
	return length === void 0 ? null : {
		written: written("months", {
			index: count * length,
			direction: 1
		}),
		next: at + 3
	};
}
function countIn(tokens, at) {
	const token = tokens[at];
	if (token?.kind === "number") return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
	return COUNTS$1.get(token?.text ?? "") ?? null;
}
/** « d’ici la fin de l’année », « avant la fin du mois »: the one we are in. Elsewhere it is the end of any. */
function readEndOf(tokens, at) {
	if (tokens[at]?.text !== "fin") return null;
	let next = at + 1;
	while (/^(?:de|d|du|l|la)$/.test(tokens[next]?.text ?? "")) next++;
	const span = /^(?:annee|mois)$/.test(tokens[next]?.text ?? "") ? SPANS.get(tokens[next]?.text ?? "") : void 0;
	if (span === void 0 || next === at + 1) return null;
	return [
		1,
		2,
		3
	].some((back) => /^(?:ici|avant)$/.test(tokens[at - back]?.text ?? "")) ? {
		written: written(span, {
			part: "end",
			direction: 0
		}),
		next: next + 1
	} : null;
}
/** « Demain à 10 h », « dès demain »: the day after the words went live. « La ville de demain » is no day. */
function readTomorrow(tokens, at) {
	if (!/^(?:demain|tomorrow)$/.test(tokens[at]?.text ?? "")) return null;
	const led = /^(?:vous|des|jusqu|a|by|until)$/.test(tokens[at - 1]?.text ?? "");
	const followed = /^(?:a|entre|matin|soir|midi|at|morning|between)$/.test(tokens[at + 1]?.text ?? "");
	return led || followed ? {
		written: written("day", {
			direction: 1,
			index: 1
		}),
		next: at + 1
	} : null;
}
function relative(span, direction) {
	return written(span, { direction });
}

// src/dates/read/season.ts
/** Index of « la rentrée » among the seasons: September. */
const RETURN_TO_SCHOOL = 5;
/** Seasons, « la rentrée », school years, and what is counted from now: « l’an prochain », « cette année », « next month ». */
function readCalendarWord(tokens, at) {
	return readAhead(tokens, at) ?? readSeason(tokens, at) ?? readReturn(tokens, at) ?? readSchoolYear(tokens, at) ?? readTomorrow(tokens, at) ?? readRelative(tokens, at);
}
function yearIn(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "number" || token.text.length !== 4) return null;
	const year = Number(token.text);
	return year >= 1900 && year < 2100 ? year : null;
}
/** « automne 2022 », « hiver 2024-2025 », « printemps dernier », « cet été », « next spring ». */
function readSeason(tokens, from) {
	const before = DIRECTIONS.get(tokens[from]?.text ?? "");
	const at = before === void 0 ? from : from + 1;
	const word = tokens[at];
	const index = SEASONS.get(word?.text ?? "");
	if (word === void 0 || index === void 0 || isParticiple(tokens, at)) return null;
	if (before !== void 0) return {
		written: written("season", {
			index,
			direction: before
		}),
		next: at + 1
	};
	const numberAt = /^(?:de|of)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
	const year = yearIn(tokens, numberAt);
	if (year !== null) return {
		written: written("season", {
			index,
			year
		}),
		next: skipSecondYear(tokens, numberAt + 1, year)
	};
	const after = DIRECTIONS.get(tokens[at + 1]?.text ?? "");
	if (after !== void 0 && after !== 0) return {
		written: written("season", {
			index,
			direction: after
		}),
		next: at + 2
	};
	return {
		written: written("season", { index }),
		next: at + 1,
		bare: true
	};
}
/** « a été », « ont été »: the participle, not the summer; « objectif été 2025 » can only be the summer. */
function isParticiple(tokens, at) {
	const before = tokens[at - 1];
	if (tokens[at]?.text !== "ete" || before?.kind !== "word" || BEFORE_SUMMER.test(before.text)) return false;
	return yearIn(tokens, at + 1) === null || BEFORE_PARTICIPLE.test(before.text);
}
const BEFORE_SUMMER = /^(?:l|d|cet|en|pour|de|des|fin|debut|mi|courant|et|ou|printemps)$/;
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;
function skipSecondYear(tokens, at, year) {
	const second = tokens[at + 1];
	return /^[-–/]$/.test(tokens[at]?.text ?? "") && second?.kind === "number" && Number(second.text) % 100 === (year + 1) % 100 ? at + 2 : at;
}
/** « rentrée 2021 », « rentrée scolaire de septembre 2023 », « la rentrée ». */
function readReturn(tokens, at) {
	if (tokens[at]?.text !== "rentree") return null;
	let next = at + 1;
	if (/^(?:scolaire|universitaire|administrative)$/.test(tokens[next]?.text ?? "")) next++;
	const plain = next;
	while (/^(?:de|d|septembre)$/.test(tokens[next]?.text ?? "")) next++;
	const year = yearIn(tokens, next);
	if (year !== null) return {
		written: written("season", {
			index: RETURN_TO_SCHOOL,
			year
		}),
		next: skipSecondYear(tokens, next + 1, year)
	};
	const direction = DIRECTIONS.get(tokens[plain]?.text ?? "");
	if (direction !== void 0 && direction !== 0) return {
		written: written("season", {
			index: RETURN_TO_SCHOOL,
			direction
		}),
		next: plain + 1
	};
	if (!/^(?:la|cette)$/.test(tokens[at - 1]?.text ?? "") || /^(?:des|du)$/.test(tokens[plain]?.text ?? "")) return null;
	return {
		written: written("season", { index: RETURN_TO_SCHOOL }),
		next: plain
	};
}
/** « année scolaire 2024-2025 », « année 2019-2020 ». */
function readSchoolYear(tokens, at) {
	if (tokens[at]?.text !== "annee") return null;
	let next = at + 1;
	if (/^(?:scolaire|universitaire)$/.test(tokens[next]?.text ?? "")) next++;
	const year = yearIn(tokens, next);
	if (year === null) return null;
	const end = skipSecondYear(tokens, next + 1, year);
	return end === next + 1 ? null : {
		written: written("school-year", { year }),
		next: end
	};
}

// src/dates/read/single.ts
/** Tokens that the second end of an expression can take. */
const SECOND = 16;
/** Reads the second end of an expression: what stands before it joins it and makes it no part of a number. */
function readSecondPoint(tokens, at, language) {
	const point = readPoint(tokens.slice(at, at + SECOND), 0, language);
	return point === null ? null : {
		...point,
		next: point.next + at
	};
}
/** Reads one date at a token: the longest that begins exactly there; null when none does. */
function readPoint(tokens, at, language) {
	const token = tokens[at];
	if (token?.kind === "number") return readAhead(tokens, at) ?? readNumeric(tokens, at, language) ?? readDay(tokens, at) ?? readQuarter(tokens, at) ?? readYearPoint(tokens, at);
	if (token?.kind !== "word") return null;
	return readWeekday(tokens, at, language) ?? readPart(tokens, at, language) ?? readDay(tokens, at) ?? readMonth(tokens, at, language) ?? readQuarter(tokens, at) ?? readCalendarWord(tokens, at);
}
/** « fin mars 2024 », « début 2025 », « mi-septembre », « fin du premier trimestre », « mois de novembre ». */
function readPart(tokens, at, language) {
	const word = tokens[at]?.text ?? "";
	const part = PARTS.get(word);
	if (part === void 0 && word !== "mois" && word !== "courant") return null;
	let next = at + 1;
	if (tokens[next]?.text === "-") next++;
	for (let joints = 0; joints < 3 && isWord(tokens[next], JOINTS); joints++) next++;
	if (tokens[next]?.text === "mois" && /^(?:de|d)$/.test(tokens[next + 1]?.text ?? "")) next += 2;
	if (tokens[next]?.text === "annee") next++;
	const rest = tokens.slice(next, next + SECOND);
	const inner = readMonth(rest, 0, language) ?? readQuarter(rest, 0) ?? readYearPoint(rest, 0) ?? readCalendarWord(rest, 0);
	if (inner === null || inner.written.unit === "day" || inner.written.part !== null) return null;
	return {
		written: {
			...inner.written,
			part: part ?? null
		},
		next: inner.next + next
	};
}
/** A year alone, when nothing says that the number is something else. */
function readYearPoint(tokens, at) {
	const year = yearAt(tokens, at);
	if (year === null || isInsideNumber(tokens, at)) return null;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (before?.kind === "number" || before?.kind === "word" && NUMBER_WORDS.has(before.text) && before.text !== "en") return null;
	if (before?.kind === "mark" && /[°€$#©]/.test(before.text)) return null;
	if (before?.text === ")" && tokens[at - 2]?.text === "c") return null;
	if (after?.kind === "mark" && /[€%°$]/.test(after.text)) return null;
	if (after?.glued && after.kind === "mark" && /[-−/._]/.test(after.text) && tokens[at + 2]?.glued && (tokens[at + 2]?.kind === "number" || tokens[at + 2]?.kind === "word")) {
		if (!isYearRange(year, tokens[at + 2])) return null;
	}
	if (after?.kind === "number" || after?.kind === "word" && (COUNTED.has(after.text) || after.glued)) return null;
	if (year % 100 === 0 && !/^(?:en|in|depuis|since|an|annee)$/.test(before?.text ?? "")) return null;
	return {
		written: written("year", { year }),
		next: at + 1
	};
}
function isYearRange(year, token) {
	const end = numberOf(token, 4);
	return end !== null && (token?.text.length === 4 ? end >= 1900 && end < 2100 : token?.text.length === 2 && end === (year + 1) % 100);
}

// src/dates/read/range.ts
/** Longest list of days that share their month: « les 3, 4, 5 et 6 juin ». */
const LONGEST_LIST = 15;
function expression(tokens, at, next, shape, first, last = first) {
	return {
		start: tokens[at]?.start ?? 0,
		end: tokens[next - 1]?.end ?? 0,
		next,
		at,
		shape,
		first,
		last
	};
}
/** « 3 au 26 avril 2024 », « 6, 7 et 8 avril », « 18-20 novembre »: days that share the month of the last one. */
function readSharedDays(tokens, at, language) {
	const first = readDayNumber(tokens, at);
	if (first === null) return null;
	let next = first.next;
	let range = false;
	for (let count = 0; count < LONGEST_LIST; count++) {
		const separator = readSeparator(tokens, next, true);
		if (separator === null) return null;
		range ||= separator.range;
		const end = readSecondPoint(tokens, separator.next, language);
		if (end?.written.unit === "day" && end.written.month !== null && end.written.day !== null) return shareMonth(tokens, at, first, end, range, separator.dash);
		const more = readDayNumber(tokens.slice(separator.next, separator.next + 4), 0);
		if (more === null) return null;
		next = more.next + separator.next;
	}
	return null;
}
function shareMonth(tokens, at, first, end, range, dash) {
	if ((first.written.day ?? 0) > (end.written.day ?? 0) && (dash || !range || !isLedDirectly(tokens, at))) return null;
	const start = {
		...end.written,
		day: first.written.day,
		weekday: first.written.weekday
	};
	return expression(tokens, at, end.next, range ? "range" : "list", start, end.written);
}
/** What joins two dates: « au », « à », « - », « → », and in a list « , », « et ». */
function readSeparator(tokens, from, list) {
	let at = from;
	if (tokens[at]?.text === "]") at++;
	const token = tokens[at];
	if (token === void 0 || token.kind === "break" || token.kind === "object") return null;
	let range = /^(?:au|a|to|until|till|through|[-–—→])$/.test(token.text);
	let next = at + 1;
	if (token.text === "jusqu" && /^(?:au|a|en)$/.test(tokens[next]?.text ?? "")) {
		range = true;
		next++;
	} else if (token.text === "-" && tokens[next]?.text === ">") next++;
	if (!range && !(list && /^(?:,|et|ou|and|or|&|\/)$/.test(token.text))) return null;
	if (list && !range && token.text === "," && /^(?:et|ou|and|or)$/.test(tokens[next]?.text ?? "")) next++;
	while (/^(?:le|la|l|the|les|\[)$/.test(tokens[next]?.text ?? "")) next++;
	return {
		next,
		range,
		dash: /^[-–—]$/.test(token.text)
	};
}
const CLASSES = {
	day: 1,
	week: 2,
	fortnight: 2,
	month: 2,
	months: 5,
	quarter: 3,
	semester: 3,
	season: 2,
	"school-year": 4,
	year: 4
};
/** « du 29 janvier au 1er mars 2024 », « de 2016 à 2023 », « janvier-février 2024 », « T1–T2 2025 ». */
function readRange(tokens, at, first, language) {
	const between = /^(?:entre|between)$/.test(tokens[at - 1]?.text ?? "") || /^(?:entre|between)$/.test(tokens[at - 2]?.text ?? "");
	const mark = tokens[first.next]?.text ?? "";
	const separator = mark === "/" && first.written.unit !== "day" ? {
		next: first.next + 1,
		range: true,
		dash: true
	} : readSeparator(tokens, first.next, between);
	if (separator === null || !(separator.range || between && /^(?:et|and)$/.test(mark))) return null;
	const monthFirst = first.written.unit === "day" && MONTHS.has(tokens[at]?.text ?? "");
	const last = readSecondPoint(tokens, separator.next, language) ?? readShortYear(tokens, separator, first.written) ?? (monthFirst ? readSecondEnglishDay(tokens, separator.next, first.written) : null);
	if (last === null || CLASSES[first.written.unit] !== CLASSES[last.written.unit] || last.written.direction !== null) return null;
	if (first.written.unit !== last.written.unit && first.written.part === null && last.written.part === null && first.written.unit !== "semester") return null;
	const loose = separator.dash && !isTight(tokens, first.next);
	if (isBackwards(first.written, last.written) && !between && !isLedByFrom(tokens, at)) return null;
	if (loose && first.bare) return null;
	return expression(tokens, at, last.next, "range", first.written, last.written);
}
/** 2024-25. */
function readShortYear(tokens, separator, first) {
	const token = tokens[separator.next];
	if (first.unit !== "year" || first.year === null || !separator.dash || token?.kind !== "number" || token.text.length !== 2) return null;
	return Number(token.text) === (first.year + 1) % 100 ? {
		written: written("year", { year: first.year + 1 }),
		next: separator.next + 1
	} : null;
}
function isTight(tokens, at) {
	return tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}
/** « Du 19 au 8 septembre », but not « du lot 10 jusqu’au 8 novembre ». */
function isLedDirectly(tokens, at) {
	return /^(?:du|de|des|les?|from|entre|between)$/.test(tokens[at - 1]?.text ?? "");
}
function isLedByFrom(tokens, at) {
	return [1, 2].some((back) => /^(?:du|de|des|from|entre|between|d)$/.test(tokens[at - back]?.text ?? ""));
}

// src/dates/read/recurrence.ts
const LENGTHS = /^(?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)$/;
const COUNTS = /^(?:deux|trois|quatre|six|quinze|two|three|four|six|other)$/;
const RHYTHMS = /^(?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?$/;
/** « tous les deux mois », « chaque mardi », « à rythme bimestriel », « every two weeks »: the token after it, or null. */
function readRecurrence(tokens, at) {
	const word = tokens[at]?.text ?? "";
	if (word === "rythme") return RHYTHMS.test(tokens[at + 1]?.text ?? "") ? at + 2 : null;
	if (word === "chaque") return isWeekday(tokens[at + 1]?.text) ? at + 2 : null;
	if (word === "every") return readTimes(tokens, at + 1);
	if ((word === "tous" || word === "toutes") && tokens[at + 1]?.text === "les") return readTimes(tokens, at + 2);
	return null;
}
/** « Premiers », « 1ers », « derniers » before a weekday: « tous les premiers mardis du mois ». */
const RANKS = /^(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s?$/;
function readTimes(tokens, at) {
	const word = tokens[at]?.text ?? "";
	if (isWeekday(word)) return at + 1;
	if (RANKS.test(word) && isWeekday(tokens[at + 1]?.text)) return tokens[at + 2]?.text === "du" && tokens[at + 3]?.text === "mois" ? at + 4 : at + 2;
	return (COUNTS.test(word) || tokens[at]?.kind === "number" && word.length <= 2) && LENGTHS.test(tokens[at + 1]?.text ?? "") ? at + 2 : null;
}
function isWeekday(word) {
	return word !== void 0 && (WEEKDAYS.has(word) || word.endsWith("s") && WEEKDAYS.has(word.slice(0, -1)));
}
const ANY_YEAR = /^(?:en cours|n|suivante|precedente|civile|d avant|d apres)\b/;
/** « le 15 mars de chaque année », « le 31 décembre de l’année suivante »: the token after it, or null. */
function readYearly(tokens, at) {
	const text = (from, count) => tokens.slice(from, from + count).map((token) => token.text).join(" ");
	if (/^de (?:chaque|toute) annee$/.test(text(at, 3))) return at + 3;
	if (text(at, 3) === "de l annee" && ANY_YEAR.test(`${text(at + 3, 2)} `)) return at + (/^(?:en|d)$/.test(tokens[at + 3]?.text ?? "") ? 5 : 4);
	return null;
}

// src/dates/read/read.ts
/** Whether a word can begin an expression; numbers always can. */
const BEGINNINGS = [
	MONTHS,
	SHORT_MONTH,
	WEEKDAYS,
	SHORT_WEEKDAY,
	SEASONS,
	PARTS,
	ORDINALS,
	SPANS,
	QUARTER_LETTERS,
	VAGUE,
	COUNTS$1,
	/* @__PURE__ */ new Set([
		"rentree",
		"demain",
		"tomorrow",
		"cette",
		"cet",
		"ce",
		"this",
		"next",
		"courant",
		"tous",
		"toutes",
		"chaque",
		"every",
		"rythme"
	])
];
/**
* Finds the temporal expressions of a passage, French and English, in linear time.
* @param prose The passage with what is not prose masked, unit for unit; the text itself when there is no mask.
* @param language `fr`, `en`, or null when unknown: it only decides between 10/15 and 15/10.
*/
function readExpressions(text, prose = text, language = null) {
	const tokens = tokenize(text, prose);
	const expressions = [];
	let at = 0;
	while (at < tokens.length) {
		const expression = canBegin(tokens[at]) ? readExpression(tokens, at, language) : null;
		if (expression !== null && !isName(tokens, expression)) expressions.push(expression);
		at = expression?.next ?? at + 1;
	}
	return {
		tokens,
		expressions
	};
}
function canBegin(token) {
	return token.kind === "number" || token.kind === "word" && BEGINNINGS.some((words) => words.has(token.text));
}
function readExpression(tokens, at, language) {
	const recurrence = readRecurrence(tokens, at);
	if (recurrence !== null) return expression(tokens, at, recurrence, "recurrence", written("day"));
	if (VAGUE.has(tokens[at]?.text ?? "")) return isVague(tokens, at) ? expression(tokens, at, at + 1, "vague", written("day")) : null;
	const dated = readDated(tokens, at, language);
	const yearly = dated === null || dated.last.year !== null ? null : readYearly(tokens, dated.next);
	return dated === null || yearly === null ? dated : expression(tokens, at, yearly, "recurrence", dated.first, dated.last);
}
function readDated(tokens, at, language) {
	const shared = readSharedDays(tokens, at, language);
	if (shared !== null) return shared;
	const first = readPoint(tokens, at, language);
	if (first === null) return null;
	const range = readRange(tokens, at, first, language);
	if (range !== null) return range;
	const turned = withDirection(tokens, first);
	return turned.bare && !isLed(tokens, at, turned) ? null : expression(tokens, at, turned.next, "single", turned.written);
}
/** « 14 janvier prochain ». */
function withDirection(tokens, point) {
	const direction = DIRECTIONS.get(tokens[point.next]?.text ?? "");
	if (direction === void 0 || direction === 0 || point.written.year !== null || point.written.month === null) return point;
	return {
		written: {
			...point.written,
			direction
		},
		next: point.next + 1
	};
}
/** « À bientôt », « trop tôt »… greet; « soon after » tells. */
function isVague(tokens, at) {
	const compound = (mark) => mark?.kind === "mark" && mark.glued && /[-/_]/.test(mark.text);
	if (tokens[at]?.glued && compound(tokens[at - 1]) || compound(tokens[at + 1])) return false;
	const before = tokens[at - 1]?.text === "tres" ? tokens[at - 2] : tokens[at - 1];
	return !/^(?:a|as|how|too)$/.test(before?.text ?? "") && !/^(?:after|as|apres)$/.test(tokens[at + 1]?.text ?? "");
}
/** A bare month, season or quarter is a date after a word of time, or alone at the head of its line. */
function isLed(tokens, at, point) {
	const before = tokens[at - 1];
	const word = tokens[at];
	if (point.written.unit === "season") return before?.kind === "word" && /^(?:l|d|au|a|en|the|this|by|in)$/.test(before.text) && !(word.text === "ete" && before.text === "a");
	if (point.written.unit === "quarter") return /^(?:au|des|in|by)$/.test(before?.text ?? "");
	if (before === void 0 || before.kind === "break") {
		const after = tokens[point.next];
		return word.capital && (after === void 0 || after.kind === "break" || after.text === ":" || after.text === "-" || after.text === "–");
	}
	if (before.kind !== "word") return false;
	if (AMBIGUOUS_MONTHS.has(word.text) && word.capital !== /^(?:may|march|august|april)$/.test(word.text)) return /^(?:en|mois|fin|debut|mi|courant|depuis|avant)$/.test(before.text);
	return TIME_LEADS.has(before.text);
}
/** « rue du 4 septembre », « place du 8 mai 1945 ». */
function isName(tokens, { at, first }) {
	if (first.unit !== "day" || !/^(?:du|de)$/.test(tokens[at - 1]?.text ?? "")) return false;
	return STREET_WORDS.has(tokens[at - 2]?.text ?? "");
}

// src/dates/own-day.ts
/** Fields in which a page writes its own address. */
const ADDRESS_KEYS = [
	"path",
	"url",
	"permalink",
	"slug"
];
/** Fields in which a page says when it was published. */
const DAY_KEYS = [
	"date",
	"publishDate",
	"published_date",
	"published",
	"publication",
	"created"
];
/** A day in an address: `2024/03/05/`, `2024-03-05-`. */
const DAY = /(?:^|\/)(\d{4})([-/])(\d\d)\2(\d\d)(?:[-_/]|$)/;
/** The day that an address carries. */
function dayOfAddress(address) {
	const found = DAY.exec(address.replace(/\.\w+$/, ""));
	const day = found === null ? "" : `${found[1]}-${found[3]}-${found[4]}`;
	return isIsoDay(day) ? day : null;
}
/** The day in the path of a file, which may also end its name: `revue_2024-03-05.md`. */
function dayOfFile(path) {
	return dayOfAddress(path) ?? dayOfAddress(/[-_](\d{4}-\d\d-\d\d)\.\w+$/.exec(path)?.[1] ?? "");
}
/** The day of the address that a page gives itself in its front matter. */
function dayOfOwnAddress(data) {
	for (const key of ADDRESS_KEYS) {
		const value = data[key];
		const day = typeof value === "string" ? dayOfAddress(value) : null;
		if (day !== null) return day;
	}
	return null;
}
/** The day a mapping of the front matter is of. */
function dayOfFields(data, keys = DAY_KEYS) {
	for (const key of keys) {
		const value = data[key];
		const day = typeof value === "string" ? value.slice(0, 10) : "";
		if (isIsoDay(day)) return day;
	}
	return null;
}
/** The last day of the only day or month that a title names: « Réunion du 5 mars 2024 », « Infolettre, mars 2024 ». */
function dayOfTitle(title) {
	if (typeof title !== "string" || !/\d{4}/.test(title)) return null;
	const { expressions } = readExpressions(title.slice(0, 300));
	const [one] = expressions;
	if (one === void 0 || expressions.length > 1 || one.last.year === null) return null;
	return one.last.unit === "day" || one.last.unit === "month" ? intervalIn(one.last, one.last.year)?.to ?? null : null;
}

// src/dates/series.ts
/** Fewer pages than that tell nothing: there, the names of folders help. */
const FEW = 8;
/** Pages of a folder that are looked at, spread over it: as good as all of them, and a folder of thousands costs no more. */
const LOOKED = 60;
/** Shares that make a series: of the pages with a day, and of distinct days among those. */
const DATED = .7;
const DISTINCT = .5;
/** Below this share of pages with a day, a folder is none, whatever its name. */
const UNDATED = .3;
/** The folders of a site and what their pages tell. Made once for a site; a page is read when its folder is asked for. */
var SeriesIndex = class {
	#pages;
	#folders = /* @__PURE__ */ new Map();
	#counted = /* @__PURE__ */ new Map();
	constructor(pages, files = pages.keys()) {
		this.#pages = pages;
		for (const path of files) {
			if (!isContentPath(path) || isList(path)) continue;
			const folder = folderOf(path);
			const known = this.#folders.get(folder);
			if (known === void 0) this.#folders.set(folder, [path]);
			else known.push(path);
		}
	}
	/** What the folder of a page is; null when it is too small to tell. */
	of(path) {
		if (isList(path)) return null;
		const folder = folderOf(path);
		const paths = this.#folders.get(folder) ?? [];
		if (paths.length < 8) return null;
		const series = this.#counted.get(folder) ?? this.#count(folder, paths);
		this.#counted.set(folder, series);
		const { looked, dated, days } = series;
		if (dated >= looked * DATED && days >= dated * DISTINCT) return {
			series,
			kind: "dated"
		};
		return {
			series,
			kind: dated < looked * UNDATED ? "undated" : "mixed"
		};
	}
	/** Every dated series, the largest first. */
	all() {
		return [...this.#folders.values()].flatMap(([path = ""]) => this.of(path) ?? []).filter(({ kind }) => kind === "dated").map(({ series }) => series).sort((a, b) => b.pages - a.pages);
	}
	#count(folder, paths) {
		const step = Math.max(1, paths.length / LOOKED);
		const some = Array.from({ length: Math.min(paths.length, LOOKED) }, (_, index) => paths[Math.floor(index * step)] ?? "");
		const days = some.map((path) => ownDayOf(path, this.#pages)).filter((day) => day !== null);
		return {
			folder,
			pages: paths.length,
			looked: some.length,
			dated: days.length,
			days: new Set(days).size
		};
	}
};
function ownDayOf(path, pages) {
	const inName = dayOfFile(path);
	if (inName !== null) return inName;
	const data = pages.get(path)?.data ?? {};
	return dayOfFields(data) ?? dayOfOwnAddress(data) ?? dayOfTitle(data["title"]);
}
/** A page that lists the others. */
function isList(path) {
	return /(?:^|\/)(?:_index|readme|summary)(?:\.[\w-]+)?\.\w+$/i.test(path);
}
/** The folder of a page, or of its bundle, above the folders of years, months and days; digits folded. */
function folderOf(path) {
	const parts = path.split("/").slice(0, -1);
	if (/(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path)) parts.pop();
	return parts.map((part) => part.replace(/\d+/g, "#")).join("/").replace(/(?:(?:^|\/)#(?:-#)*)+$/, "");
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The series of a site. */
function seriesIn(site) {
	const known = indexes.get(site);
	if (known !== void 0) return known;
	const pages = site.pages ?? /* @__PURE__ */ new Map();
	const index = new SeriesIndex(pages, pages.size > 0 ? pages.keys() : site.files ?? []);
	indexes.set(site, index);
	return index;
}

// src/links/own-links.ts
/** Whether the network is asked about a URL: another site's. The site's own pages may not be published yet. */
function isAsked(url, site) {
	return isWebUrl(url) && !site.hosts.includes(hostOf(url));
}
/** The state of a link that the network was not asked about: from the site's own pages, or from its look. */
function stateUnasked(url, from, site) {
	if (isAsked(url, site)) return stateOf(url, "skipped", { code: "offline" });
	if (!(isInternalUrl(url) || isWebUrl(url))) return stateOf(url, "skipped", {
		code: "scheme-not-asked",
		scheme: `${schemeOf(url) ?? ""}:`
	});
	const target = site.resolve(url, from);
	if (target.kind === "page" || target.kind === "file") return stateOf(url, "ok", { code: "own-page" });
	if (target.kind !== "unknown") return stateOf(url, "dead", { code: "own-missing" });
	return stateOf(url, "skipped", {
		code: "own-unknown",
		...target.doubt ?? {
			reason: null,
			by: null
		}
	});
}
function stateOf(url, state, reason) {
	const nothing = {
		status: null,
		finalUrl: null,
		provider: null,
		closesOn: null,
		checkedAt: null,
		fromCache: false
	};
	return {
		url,
		state,
		reason: { ...reason },
		...nothing
	};
}

// src/review/summarise.ts
/** Everything a review found, with its counts. */
function summarise(gathered) {
	const { asOf, site, pages, unread, findings, states, told, notDone, durationMs } = gathered;
	const links = gatherLinks(pages, states, told.links, site);
	const { dates } = told;
	return {
		asOf,
		site,
		pages,
		unread,
		findings,
		links,
		dates,
		partial: notDone.length > 0,
		notDone,
		stats: {
			files: pages.length,
			read: countRead(pages, site),
			unread: countUnread(unread),
			unknownLinks: told.unknownLinks.all(),
			passages: told.passages,
			links: links.length,
			dates: dates.length,
			...countFindings(findings),
			durationMs: Math.round(durationMs)
		}
	};
}
/** The same review, of which more was not done than it knows. */
function withLeft(review, left) {
	const notDone = [...review.notDone, ...left.filter(({ count }) => count > 0)];
	return {
		...review,
		notDone,
		partial: notDone.length > 0
	};
}
/** Pages and data files apart. */
function countRead(pages, site) {
	const data = pages.filter(({ path }) => site.plan.fileOf(path).kind === "data").length;
	return {
		pages: pages.length - data,
		data
	};
}
/** Files named for one reason: a submodule of archives or a second site may hold thousands. */
const MOST_FILES = 500;
/** How many files were not read, by reason, and which. */
function countUnread(unread) {
	return [...new Set(unread.map(({ reason }) => reason))].sort().map((reason) => {
		const files = unread.filter((one) => one.reason === reason).map(({ path }) => path);
		return {
			reason,
			count: files.length,
			example: files[0] ?? "",
			files: files.slice(0, 500)
		};
	});
}
/** Counts by severity of what is new, and the number of what stood there before. */
function countFindings(findings) {
	const fresh = findings.filter(({ existing }) => !existing);
	const count = (severity) => fresh.filter((finding) => finding.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info"),
		existing: findings.length - fresh.length
	};
}
function gatherLinks(pages, states, links, site) {
	const occurrences = /* @__PURE__ */ new Map();
	for (const page of pages) for (const occurrence of links.get(page) ?? []) {
		const known = occurrences.get(occurrence.url);
		if (known === void 0) occurrences.set(occurrence.url, {
			page,
			places: [occurrence]
		});
		else known.places.push(occurrence);
	}
	return [...occurrences].sort(([a], [b]) => a < b ? -1 : 1).map(([url, { page, places }]) => ({
		...states.get(url) ?? stateUnasked(url, page, site),
		occurrences: places
	}));
}

export { JOINTS as _, withLeft as a, dayOfFields as c, dayOfTitle as d, readExpressions as f, kindOf as g, isBackwards as h, summarise as i, dayOfFile as l, intervalIn as m, countRead as n, isAsked as o, hasYear as p, countUnread as r, seriesIn as s, countFindings as t, dayOfOwnAddress as u };