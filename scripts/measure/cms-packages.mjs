import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Fetches a package from the npm registry into a folder, where it is not there: `decap-cms@3` into `decap-cms`. */
export function fetchPackage(wanted, into) {
  const name = wanted.replace(/(?<=.)@.*$/, '');
  const place = join(into, name);
  if (existsSync(place)) return;
  mkdirSync(place, { recursive: true });
  execFileSync('npm', ['pack', wanted, '--silent'], { cwd: into });
  const tarball = readdirSync(into).find((file) => file.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['xzf', tarball, '-C', place, '--strip-components=1'], { cwd: into });
  rmSync(join(into, tarball));
}
