// Takes the pictures of the HTML report in docs/images: `node scripts/screenshots.js` after `npm run bundle`. Needs a Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const [cli = join(root, 'dist/cli.js'), images = join(root, 'docs/images'), story = '07-wind-farm'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'holdtrue-pictures-'));
const page = join(folder, 'report.html');

spawnSync(process.execPath, [cli, 'check', '.', '--claims', `../claims/${story}.yaml`, '--format', `html=${page}`], {
  cwd: join(root, 'test/stories', story),
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    const tab = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 860 } });
    await tab.goto(pathToFileURL(page).href);
    await tab.keyboard.press('n');
    await tab.keyboard.press('n');
    await tab.screenshot({ path: join(images, `report-${colorScheme}.png`) });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
