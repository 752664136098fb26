// Writes the most memory that a process has held, in MiB, into the file that BENCH_MEMORY names.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** What the system counts for a process holds what the one that started it held, so Linux is asked for its own. */
function mostMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}

if (isMainThread && process.env.BENCH_MEMORY)
  process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(Math.round(mostMemory() / 1024))));
