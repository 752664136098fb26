// Fetches the repositories of the list into a folder, without their history: node bench/speed/fetch.js FOLDER
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that the repositories are to be put into');
const { repositories } = JSON.parse(readFileSync(new URL('repositories.json', import.meta.url), 'utf8'));
for (const name of repositories) {
  const { status } = spawnSync('git', ['clone', '--depth', '1', `https://github.com/${name}.git`, join(folder, name.replace('/', '+'))], {
    stdio: 'inherit',
  });
  if (status !== 0) console.error(`${name} could not be fetched`);
}
