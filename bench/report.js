// How large the HTML report on many drafts is, and how soon a browser shows it: `node bench/report.js [DRAFTS] [CLI]`. Needs a Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const count = Number(process.argv[2] ?? 2000);
const cli = resolve(process.argv[3] ?? join(root, 'dist/cli.js'));
const story = '07-wind-farm';
const folder = mkdtempSync(join(tmpdir(), 'holdtrue-report-'));
const page = join(folder, 'report.html');

try {
  writeDrafts();
  const { status } = spawnSync(process.execPath, [cli, 'check', 'drafts', '--format', `html=${page}`, '--fail-on', 'never'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the check ended with code ${status}`);
  console.log(`${count} drafts: ${(statSync(page).size / 1e6).toFixed(1)} MB`);
  await openPage();
} finally {
  rmSync(folder, { recursive: true });
}

/** Drafts of two parts, each from the story: no two are the same. */
function writeDrafts() {
  const source = join(root, 'test/stories', story);
  const drafts = readdirSync(source).filter((name) => name.endsWith('.md'));
  const texts = drafts.sort().map((name) => readFileSync(join(source, name), 'utf8'));
  mkdirSync(join(folder, 'drafts'));
  cpSync(join(root, `test/stories/claims/${story}.yaml`), join(folder, 'claims.yaml'));
  for (let index = 0; index < count; index++) {
    const [first, second] = [texts[index % texts.length], texts[(index + 1) % texts.length].replace(/^---\n[\s\S]*?\n---\n/, '')];
    writeFileSync(join(folder, 'drafts', `${String(index).padStart(5, '0')}.md`), `${first}\n## Part two of ${index}\n\n${second}`);
  }
}

async function openPage() {
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (let run = 1; run <= 3; run++) {
      const tab = await browser.newPage();
      await tab.goto(pathToFileURL(page).href, { timeout: 120_000 });
      const shown = await tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
      const loaded = await tab.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
      const filtered = await timed(async () => {
        await tab.selectOption('#state', 'conflicts');
        await tab.locator('#found:not(:empty)').waitFor();
      });
      console.log(
        `run ${run}: first words ${ms(shown)}, ready ${ms(loaded)}, first filter ${ms(filtered)}, ${await tab.textContent('#found')}`,
      );
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function ms(time) {
  return `${Math.round(time)} ms`;
}
