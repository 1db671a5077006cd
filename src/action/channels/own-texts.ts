import type { Connection } from '../../github/connection.ts';
import { getViewer } from '../../github/get-viewer.ts';
import { ListCut, type Listed } from '../../github/pages-of.ts';
import { type Marker, readMarker } from '../../report/marker.ts';

/** The login of the token that GitHub gives to workflows. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

interface Text {
  readonly body: string;
  readonly author: string;
  readonly bot: boolean;
}

/**
 * Among comments or issues, those we wrote: our marker at their very start and ourselves as author. Anyone may copy a
 * marker, so the author counts; who we are is asked only when someone else than the workflow’s bot bears one. Throws
 * `ListCut` when none is found in a list that is cut: ours may stand beyond, and whoever wrote again would write twice.
 */
export async function findOwn<Found extends Text>(
  connection: Connection,
  kind: Marker['kind'],
  texts: Listed<Found>,
): Promise<{ text: Found; marker: Marker }[]> {
  const own = await ownOf(connection, kind, texts.all);
  if (own.length === 0 && texts.cut) throw new ListCut(kind);
  return own;
}

/** The logins that may have written what is ours: the workflow’s bot, and whoever the token speaks for. */
export async function* ownAuthors(connection: Connection): AsyncGenerator<string> {
  yield WORKFLOW_LOGIN;
  const login = await getViewer(connection).catch(() => WORKFLOW_LOGIN);
  if (!sameLogin(WORKFLOW_LOGIN, login)) yield login;
}

async function ownOf<Found extends Text>(
  connection: Connection,
  kind: Marker['kind'],
  texts: readonly Found[],
): Promise<{ text: Found; marker: Marker }[]> {
  const marked = texts.flatMap((text) => {
    const marker = readMarker(text.body);
    return marker?.kind === kind ? [{ text, marker }] : [];
  });
  const sure = marked.filter(({ text }) => text.bot && text.author === WORKFLOW_LOGIN);
  if (sure.length === marked.length) return sure;
  const login = await getViewer(connection).catch(() => WORKFLOW_LOGIN);
  return marked.filter(({ text }) => sameLogin(text.author, login));
}

/** GraphQL may leave out the `[bot]` that REST writes. */
function sameLogin(author: string, login: string): boolean {
  return author !== '' && (author === login || author === `${login}[bot]`);
}
