// Runs Stryker, and says for each file how many of its mutants the tests noticed. Exit code 1 where one stays below the limit.
// What stands behind is passed on: `npm run test:mutants -- --mutate src/text/fold.ts`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const CONFIG = 'stryker.config.json';
const core = dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'));
const { status } = spawnSync(process.execPath, [join(core, 'bin/stryker.js'), 'run', CONFIG, ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// Where it broke down, what it told the last time says nothing.
if (status === 0) tell();
else process.exitCode = 1;

function tell() {
  const { thresholds, jsonReporter } = JSON.parse(readFileSync(CONFIG, 'utf8'));
  const { files } = JSON.parse(readFileSync(jsonReporter.fileName, 'utf8'));
  for (const [path, { mutants }] of Object.entries(files)) {
    const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const all = noticed + count('Survived', 'NoCoverage');
    const share = all === 0 ? 100 : (100 * noticed) / all;
    const isLow = share < thresholds.low;
    console.log(`${path}: ${share.toFixed(1)}% of ${all}${isLow ? `, below ${thresholds.low}%` : ''}`);
    if (isLow) process.exitCode = 1;
  }
}
