import { n as parseMarkdown } from "./chunks/markdown.js";
import { parentPort } from "node:worker_threads";

// src/world/worker.ts
/** Parses what may blow up: whoever asked ends this thread when it takes too long. */
parentPort?.on("message", ({ text, options }) => parentPort?.postMessage(parseMarkdown(text, options)));

export {  };