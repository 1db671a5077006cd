import { r as parseMarkdown } from "./chunks/markdown.js";
import { parentPort } from "node:worker_threads";

// src/world/worker.ts
parentPort?.on("message", ({ text, options }) => parentPort?.postMessage(parseMarkdown(text, options)));

export {  };