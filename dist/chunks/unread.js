import { a as unreadNotes, i as unreadLines, n as endOf, r as fileLines, t as endLines } from "./unread2.js";

export { unreadLines, unreadNotes };