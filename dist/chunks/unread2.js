import { i as unreadNotes, n as fileLines, r as unreadLines, t as endLines } from "./unread.js";

export { unreadLines, unreadNotes };