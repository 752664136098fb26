import { expect, test } from 'vitest';
import { html } from '../../src/report/html/index.ts';
import { festival } from '../report/html-story.ts';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

const COUNT = 160;
const drafts = Array.from({ length: COUNT }, (_, index) => ({
  path: `drafts/${String(index).padStart(3, '0')}.md`,
  source: index % 10 === 9 ? `# Part ${index}\n\nIt rained.\n` : `# Part ${index}\n\nThe new hall has 1,300 seats.\n`,
}));
const WRONG = COUNT * 0.9;
const source = html(festival(drafts));

test('of many drafts none is drawn before it is asked for', async () => {
  const { page, troubles } = await open(source);
  const drawn = () => page.locator('.text:not(:empty)').count();
  expect(await drawn()).toBe(0);
  expect(await page.locator('.draft:visible').count()).toBe(WRONG);
  expect(await page.textContent('.quiet > summary')).toBe(`${COUNT - WRONG} drafts with nothing to decide`);
  await page.keyboard.press('n');
  expect(await drawn()).toBe(1);
  await page.keyboard.press('p');
  expect(await drawn()).toBe(2);
  expect(await page.locator('#panel .state').textContent()).toContain('drafts/158.md:3');
  await page.locator('.quiet > summary').click();
  await page.locator('#draft-9 > summary').click();
  expect(await page.locator('#draft-9 .text').textContent()).toContain('It rained.');
  expect(await troubles()).toEqual([]);
});

test('a long list of places is drawn step by step', async () => {
  const { page, troubles } = await open(source);
  const places = page.locator('#disagreements [data-place]');
  const more = page.locator('.rest button');
  expect(await places.count()).toBe(25);
  expect(await more.textContent()).toBe(`Show 100 of ${WRONG - 25} more places`);
  await more.click();
  expect(await places.count()).toBe(125);
  expect(await more.textContent()).toBe(`Show ${WRONG - 125} of ${WRONG - 125} more places`);
  await more.click();
  expect(await places.count()).toBe(WRONG);
  expect(await more.isVisible()).toBe(false);
  const order = await places.evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-place')?.split('.')[0])));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  await places.last().locator('a').click();
  expect(await page.locator('#panel .state').textContent()).toContain('drafts/158.md:3');
  expect(await troubles()).toEqual([]);
});

test('a filter finds what the list leaves out', async () => {
  const { page } = await open(source);
  await page.fill('#words', 'drafts/157');
  await page.locator('#found:not(:empty)').waitFor();
  expect(await page.textContent('#found')).toBe('1 place in 1 draft');
  expect(await page.locator('#disagreements [data-place]:visible .origin').allTextContents()).toEqual(['drafts/157.md:3:18 value-drift']);
  expect(await page.locator('.draft:visible h3').allTextContents()).toEqual(['drafts/157.md']);
});

test('one decision is made for all places of a disagreement', async () => {
  const { page } = await open(source);
  await page.keyboard.press('n');
  await page.keyboard.press('r');
  await page.keyboard.type('It had 1,300 seats then.');
  await page.click('#panel .again');
  expect(await page.textContent('#decided')).toBe(`${WRONG} of ${WRONG} decided`);
});
