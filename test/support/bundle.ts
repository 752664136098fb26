import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type RolldownOptions } from 'rolldown';
import { loadConfig } from 'rolldown/config';

/** The folder of a bundle of the sources as they are: made once for all tests, and again when a source has changed. */
export async function bundle(): Promise<string> {
  const folder = join(tmpdir(), `holdtrue-dist-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(join(tmpdir(), 'holdtrue-making-'));
  await bundleInto(making);
  try {
    renameSync(making, folder);
  } catch {
    // Another test file was quicker.
    rmSync(making, { recursive: true });
  }
  return folder;
}

/** Makes a bundle of the sources in a folder. */
export async function bundleInto(folder: string): Promise<void> {
  const { output, ...options } = (await loadConfig(join(root, 'rolldown.config.js'))) as RolldownOptions;
  await build({ ...options, logLevel: 'warn', output: { ...(output as object), dir: folder } });
}

const root = fileURLToPath(new URL('../../', import.meta.url));

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  );
  for (const name of ['package.json', 'package-lock.json', 'rolldown.config.js', 'scripts/page.js', ...files.sort()]) {
    if (/\.(?:[jt]s|md|json|css)$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
