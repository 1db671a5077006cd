/** `/`, the home of a language, `/fr/`, or the page that servers and sites give that name. */
const HOME =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:accueil|home|home-?page|index|default|welcome|bienvenue|startseite|inicio)(?:\.(?:html?|php|aspx?|jsp|do))?\/?)?$/i;

export function isHome(url: URL): boolean {
  return HOME.test(url.pathname) && [...url.searchParams].every(([name, value]) => tellsNoPage(name, value));
}

/** `?lang=fr`, `?utm_source=…`: the page is the same. */
function tellsNoPage(name: string, value: string): boolean {
  return (
    /^(?:lang(?:ue|uage)?|locale|hl|lng|utm_\w+|ref|from|redirected)$/i.test(name) ||
    /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(value)
  );
}
