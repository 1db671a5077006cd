import { i as unreadNotes, n as fileLines, r as unreadLines, t as endLines } from "./unread2.js";

export { unreadLines, unreadNotes };