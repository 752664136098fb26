// Takes the pictures of the HTML report in docs/images: `node scripts/screenshots.js` after `npm run bundle`. Needs a Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = resolve(process.argv[2] ?? join(root, 'dist/cli.js'));
const images = resolve(process.argv[3] ?? join(root, 'docs/images'));
const story = '07-wind-farm';
const folder = mkdtempSync(join(tmpdir(), 'holdtrue-pictures-'));
const page = join(folder, 'report.html');

spawnSync(process.execPath, [cli, 'check', '.', '--claims', `../claims/${story}.yaml`, '--format', `html=${page}`], {
  cwd: join(root, 'test/stories', story),
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    const tab = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 560 } });
    await tab.goto(pathToFileURL(page).href);
    if (colorScheme === 'light') {
      await tab.screenshot({ path: join(images, 'report-first-page.png'), clip: { x: 0, y: 0, width: 1100, height: 400 } });
      await tab.locator('#disagreements').evaluate((section) => section.scrollIntoView());
      await tab.screenshot({ path: join(images, 'report-disagreements.png') });
      await tab.evaluate(() => scrollTo(0, 0));
    }
    // The fifth conflict stands amid others, and its claim has a sentence of its own.
    for (let count = 0; count < 5; count++) await tab.keyboard.press('n');
    await tab.screenshot({ path: join(images, `report-${colorScheme}.png`) });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
