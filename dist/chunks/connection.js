import { t as connect } from "./action/connection.js";

export { connect };