import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A page of the report in a browser, and everything that it did wrong. */
export interface OpenPage {
  readonly page: Page;
  /** Messages on the console, errors and requests, all of which there must be none of; and violations of the policy. */
  readonly troubles: () => Promise<readonly string[]>;
}

/** Starts a browser for the tests of a file; where there is none, they are skipped and say so. */
export function useBrowser(): { readonly open: (html: string, options?: BrowserContextOptions) => Promise<OpenPage> } {
  const path = findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'holdtrue-page-'));
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (path !== null) browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
  });
  beforeEach(({ skip }) => skip(path === null, 'there is no Chromium on this machine'));
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let count = 0;
  return {
    open: async (html, options = {}) => {
      const file = join(folder, `report-${count++}.html`);
      writeFileSync(file, html);
      return openFile(browser!, pathToFileURL(file).href, options);
    },
  };
}

async function openFile(browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !request.url().startsWith('blob:')) troubles.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as {
      violations: string[];
      addEventListener: (type: string, listener: (event: { violatedDirective: string }) => void) => void;
    };
    scope.violations = [];
    scope.addEventListener('securitypolicyviolation', (event) => scope.violations.push(event.violatedDirective));
  });
  await page.goto(url);
  return {
    page,
    troubles: async () => [
      ...troubles,
      ...(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).map((one) => `policy: ${one}`),
    ],
  };
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}
