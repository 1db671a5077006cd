/** A function and what it takes: `fetch(url, options)`, `page.title()`, `int f(char *s)`; not « agent(s) ». */
export const CALL =
  /^(?:[\w$<>[\]*&]{1,40}[ .]){0,6}[\w$]{1,60}\((?:|[\w$ *&:=.,'"<>[\]?|]{0,300}[,:=*<][\w$ *&:=.,'"<>[\]?|]{0,300})\)(?: ?(?:->|=>|:|\{|;).{0,200})?$/;
