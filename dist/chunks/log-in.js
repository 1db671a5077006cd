// src/links/answer/home.ts
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:accueil|home|home-?page|index|default|welcome|bienvenue|startseite|inicio)(?:\.(?:html?|php|aspx?|jsp|do))?\/?)?$/i;
function isHome(url) {
	return HOME.test(url.pathname) && [...url.searchParams].every(([name, value]) => tellsNoPage(name, value));
}
function tellsNoPage(name, value) {
	return /^(?:lang(?:ue|uage)?|locale|hl|lng|utm_\w+|ref|from|redirected)$/i.test(name) || /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(value);
}

// src/links/answer/log-in.ts
const STEP = /^(?:log-?in|log_in|log-?on|sign-?in|sign_in|connexion|se-connecter|s-identifier|authentification|authenticate|service-?login|wp-login|openid-connect|saml2?)(?:\.(?:php|aspx?|jsp|html?|do))?$/i;
const DOUBTFUL_STEP = /^(?:auth|authori[sz]e|oauth2?|sso|cas|connect|identity|identification|session|sessions|account)$/i;
const HOST = /^(?:accounts?|auth|cas|connexion|identite|identity|idp|login|oidc|proconnect|signin|sso)\./i;
const RETURN = /^(?:next|service|continue|redirect|redirect_?(?:to|ur[il])|return|return_?(?:to|ur[il])|back_?(?:to|ur[il])|came_from|dest(?:ination)?|followup|target|goto|from|r|u|ref(?:errer)?|wreply|relaystate)$/i;
function isLogIn(url) {
	if (HOST.test(url.hostname)) return true;
	const steps = url.pathname.split("/").filter((step) => step !== "");
	if (steps.some((step) => STEP.test(step))) return true;
	return steps.some((step) => DOUBTFUL_STEP.test(step)) && [...url.searchParams.keys()].some((name) => RETURN.test(name));
}

export { isHome as n, isLogIn as t };