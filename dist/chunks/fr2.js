import { t as fr } from "./fr.js";

export { fr };