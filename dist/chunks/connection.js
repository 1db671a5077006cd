import { t as connect } from "./connection2.js";

export { connect };