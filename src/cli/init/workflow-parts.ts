/** From the root of the repository. */
export const WORKFLOW_PATH = '.github/workflows/relecture.yml';

export const JOB = ['    runs-on: ubuntu-latest', '    timeout-minutes: 15'];
/** By commit: a tag can be moved to other code. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** Words that YAML would take for something else than text are quoted. */
export function scalar(text: string): string {
  return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
