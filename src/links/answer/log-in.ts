/** A step of an address that only log-ins have. */
const STEP =
  /^(?:log-?in|log_in|log-?on|sign-?in|sign_in|connexion|se-connecter|s-identifier|authentification|authenticate|service-?login|wp-login|openid-connect|saml2?)(?:\.(?:php|aspx?|jsp|html?|do))?$/i;
/** One that other pages have too: it must say where to go afterwards. */
const DOUBTFUL_STEP =
  /^(?:auth|authori[sz]e|oauth2?|sso|cas|connect|identity|identification|session|sessions|account)$/i;
/** Names of hosts that do nothing else. */
const HOST = /^(?:accounts?|auth|cas|connexion|identite|identity|idp|login|oidc|proconnect|signin|sso)\./i;
/** Where the reader goes afterwards. */
const RETURN =
  /^(?:next|service|continue|redirect|redirect_?(?:to|ur[il])|return|return_?(?:to|ur[il])|back_?(?:to|ur[il])|came_from|dest(?:ination)?|followup|target|goto|from|r|u|ref(?:errer)?|wreply|relaystate)$/i;

/** The page that asks to log in, known by its address: `/login?next=/page`, `cas.exemple.fr/login`, `accounts.google.com`. */
export function isLogIn(url: URL): boolean {
  if (HOST.test(url.hostname)) return true;
  const steps = url.pathname.split('/').filter((step) => step !== '');
  if (steps.some((step) => STEP.test(step))) return true;
  return (
    steps.some((step) => DOUBTFUL_STEP.test(step)) && [...url.searchParams.keys()].some((name) => RETURN.test(name))
  );
}
