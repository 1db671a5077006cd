import { n as renderStatistics, r as ruleLines, t as groupByRule } from "./statistics.js";

export { renderStatistics };