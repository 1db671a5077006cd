import { n as markKnown, t as makeBaseline } from "./baseline2.js";

export { markKnown };