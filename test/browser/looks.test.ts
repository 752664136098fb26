import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/index.ts';
import { festival } from '../report/html-story.ts';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const source = html(festival());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What the accessibility engine finds wrong. It makes markup to do so, which the policy of the page would not let it. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  )) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing is found in ${colorScheme}`, async () => {
      const { page } = await open(source, { colorScheme, bypassCSP: true });
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('n');
      await page.keyboard.press('r');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.click('#draft-1 a.not-covered');
      await page.selectOption('#state', 'agrees');
      expect(await faults(page)).toEqual([]);
      await page.click('#help-button');
      expect(await faults(page)).toEqual([]);
    });
  }

  test('nothing is found on a narrow screen', async () => {
    const { page } = await open(source, { viewport: { width: 340, height: 700 }, bypassCSP: true });
    await page.keyboard.press('n');
    expect(await faults(page)).toEqual([]);
  });

  test('the engine finds what is wrong', async () => {
    const { page } = await open(source, { bypassCSP: true });
    await page.evaluate('document.body.append(document.createElement("button"))');
    expect((await faults(page)).join()).toContain('button-name');
  });
});

describe('a narrow screen', () => {
  test.for([320, 360, 480, 768])('%i pixels wide needs no scrolling sideways', async (width, { expect }) => {
    const { page, troubles } = await open(source, { viewport: { width, height: 700 } });
    const widths = 'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)';
    expect(await page.evaluate(widths)).toBeLessThanOrEqual(width);
    await page.keyboard.press('n');
    expect(await page.evaluate(widths)).toBeLessThanOrEqual(width);
    const mark = await page.locator('a.current').boundingBox();
    const panel = await page.locator('#panel').boundingBox();
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(panel!.y);
    expect(await troubles()).toEqual([]);
  });

  test('a wide table scrolls by itself', async () => {
    const wide = `| ${'a column with words | '.repeat(20)}\n|${' - |'.repeat(20)}\n| ${'x | '.repeat(20)}\n`;
    const { page } = await open(html(festival([{ path: 'a.md', source: wide }])), { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.locator('.wide').evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  });
});

describe('on paper', () => {
  test('the drafts are there, the tools are not, and each conflict has its note', async () => {
    const { page } = await open(source);
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const id of ['#toolbar', '#panel', '.parts', '.skip']) expect(await page.locator(id).isVisible(), id).toBe(false);
    expect(await page.locator('#draft-1 .notes li').allTextContents()).toEqual([
      expect.stringContaining('Up to 90,000 reverses the bound'),
      expect.stringContaining('£35,000 contradicts prize'),
      expect.stringContaining('Up to 90,000 reverses the bound'),
    ]);
    expect(await page.locator('#draft-0 .notes').textContent()).toContain('Confirmed');
    expect(await page.locator('#draft-1 sup:visible').allTextContents()).toEqual(['1', '2', '3']);
    const colours = await page.evaluate('[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]');
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('drafts that are folded are opened to be printed, and folded again', async () => {
    const drafts = Array.from({ length: 15 }, (_, index) => ({
      path: `d${index}.md`,
      source: index % 3 === 0 ? 'The new hall has 1,300 seats.\n' : 'Text.\n',
    }));
    const { page } = await open(html(festival(drafts)));
    const open_ = () => page.locator('.draft[open] .text').allTextContents();
    expect(await open_()).toEqual([]);
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect((await open_()).every((text) => text.startsWith('The new hall has 1,300'))).toBe(true);
    expect(await open_()).toHaveLength(5);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await open_()).toEqual([]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
