import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLAIMS, type Fault, SOUND } from './fault.ts';
import { SECRET } from './world.ts';

/** What came of a fault. */
export interface Aftermath {
  /** An exit code, or the signal that ended it. */
  readonly end: number | NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** The reports that were written beside the one on the standard output, by format. */
  readonly reports: Readonly<Record<string, string>>;
  /** In seconds. */
  readonly cpu: number;
  /** In MB. */
  readonly memory: number;
  /** Files that were left behind and that nobody asked for. */
  readonly litter: readonly string[];
}

const FORMATS = ['json', 'html', 'markdown', 'sarif', 'github', 'junit'];

/** Brings a fault about in a process of its own that is killed where it takes too long. In: the program. */
export async function bringAbout(program: string, fault: Fault): Promise<Aftermath> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'holdtrue-fault-')));
  try {
    return await attempt(program, fault, top);
  } finally {
    // Its paths may be longer than a call of the system takes.
    execFileSync('rm', ['-rf', top]);
  }
}

async function attempt(program: string, fault: Fault, top: string): Promise<Aftermath> {
  const [folder, outside, kept] = ['work', 'outside', 'kept'].map((name) => join(top, name)) as [string, string, string];
  for (const each of [folder, outside, kept]) mkdirSync(each);
  const files = { 'claims.yaml': CLAIMS, 'sound.md': SOUND, ...fault.files };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(outside, 'secret.md'), `The new bell weighs 7.7 tonnes. ${SECRET}\n`);
  writeFileSync(join(outside, 'secret.yaml'), `claims: { x: { says: ${SECRET}, value: 3, of: y } }\n`);
  fault.prepare?.(folder, outside);
  // The process says at its end what it took.
  writeFileSync(join(kept, 'usage.mjs'), USAGE);
  const before = new Set(readdirSync(folder));
  const own = fault.words?.some((word) => word === '--format' || word === 'stream') === true;
  const formats = own ? [] : FORMATS.flatMap((format) => ['--format', `${format}=${join(kept, format)}`]);
  const words = ['--import', join(kept, 'usage.mjs'), program, ...(own ? [] : ['--format', 'pretty']), ...formats, ...(fault.words ?? [])];
  const full = fault.output === 'full' ? openSync('/dev/full', 'w') : null;
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: kept, USAGE: join(kept, 'usage'), ...fault.env },
    stdio: ['pipe', full ?? 'pipe', 'pipe'],
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(fault.input ?? '');
  const said = { out: '', err: '' };
  child.stdout?.on('data', (data: Buffer) => {
    said.out += data.toString();
    if (fault.output === 'left') child.stdout?.destroy();
  });
  if (fault.output === 'closed') child.stdout?.destroy();
  if (fault.output === 'deaf') child.stderr?.destroy();
  child.stderr?.on('data', (data: Buffer) => {
    said.err += data.toString();
  });
  const { signal } = fault;
  const timer = signal === undefined ? null : setTimeout(() => child.kill(signal), 500);
  const end = await new Promise<Aftermath['end']>((resolve) => child.on('close', (code, by) => resolve(code ?? by)));
  if (timer !== null) clearTimeout(timer);
  if (full !== null) closeSync(full);
  const usage = existsSync(join(kept, 'usage')) ? JSON.parse(readFileSync(join(kept, 'usage'), 'utf8')) : { cpu: 0, memory: 0 };
  const written = FORMATS.filter((format) => existsSync(join(kept, format)));
  return {
    end,
    ...said,
    reports: Object.fromEntries(written.map((format) => [format, readFileSync(join(kept, format), 'utf8')])),
    ...usage,
    litter: readdirSync(folder).filter((name) => !before.has(name) && !name.startsWith('out')),
  };
}

const USAGE = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});
`;
