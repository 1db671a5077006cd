import { ReadTrouble, type Tree } from '../../content/tree.ts';
import type { PreviewRequest } from '../../github/preview/publish-preview.ts';
import type { PreviewOptions } from '../../preview/options.ts';
import { listPreviewImages, MAX_IMAGE } from '../../preview/read/images.ts';
import { repositoryPath } from '../../report/channel.ts';
import type { Site } from '../../site/site.ts';
import { fileUrl } from '../links.ts';
import { isRecord } from '../run.ts';
import type { Session } from '../session.ts';

/** All that the preview shows beyond the review: who, when, images, style, addresses. */
export async function readOptions(
  session: Session,
  { number, sha, retentionDays }: PreviewRequest,
): Promise<PreviewOptions> {
  const { run, inputs, subject, reviewed, change, addresses } = session;
  const { site } = reviewed.review;
  const images = await readFiles(change.head, listPreviewImages(reviewed.review, reviewed.base), MAX_IMAGE);
  const style = await readStyle(site, change.base?.tree ?? null);
  const { renamed } = reviewed;
  const pages = new Map(reviewed.review.pages.map((page) => [page.path, page]));
  return {
    locale: inputs.locale,
    layout: 'single',
    ...(subject.kind === 'pull' && number !== null && { contribution: readContribution(session, number) }),
    headSha: sha,
    ...(change.base !== null && { baseSha: change.base.sha }),
    renamed,
    broken: reviewed.broken,
    ...(reviewed.moved !== undefined && { moved: reviewed.moved }),
    ...(reviewed.files !== undefined && { touched: reviewed.files }),
    images,
    addresses: (path) => {
      const page = pages.get(path);
      const editor = addresses.editor(path);
      const live = page === undefined ? null : addresses.live(page);
      const source = fileUrl(run, sha, repositoryPath(change, path), 1);
      return {
        ...(editor !== null && { editor }),
        ...(live !== null && { live }),
        ...(source !== null && { source }),
      };
    },
    ...(style !== null && { style }),
    retentionDays,
  };
}

function readContribution({ run, subject }: Session, number: number) {
  const pull = isRecord(run.payload['pull_request']) ? run.payload['pull_request'] : {};
  const { title, updated_at: date } = pull;
  const author = subject.kind === 'pull' ? subject.pull.author : '';
  return {
    number,
    url: `${run.serverUrl}/${run.repository}/pull/${number}`,
    ...(typeof title === 'string' && { title }),
    ...(author !== '' && { author }),
    ...(typeof date === 'string' && { date }),
  };
}

/** The stylesheet that `preview: { style: … }` names, as it stands in the base. */
async function readStyle(site: Site, base: Tree | null): Promise<string | null> {
  const path = site.configuration.preview?.['style'];
  if (typeof path !== 'string' || base === null) return null;
  const [bytes] = (await readFiles(base, [path], Number.POSITIVE_INFINITY)).values();
  return bytes === undefined ? null : Buffer.from(bytes).toString();
}

async function readFiles(tree: Tree, paths: readonly string[], limit: number): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    try {
      const bytes = await tree.read(path);
      if (bytes.length <= limit) files.set(path, bytes);
    } catch (error) {
      if (!(error instanceof ReadTrouble)) throw error;
    }
  }
  return files;
}
