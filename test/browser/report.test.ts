import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/index.ts';
import { readDecisions } from '../../src/settle/decisions-file.ts';
import { festival } from '../report/html-story.ts';
import { type OpenPage, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const source = html(festival());

let opened: OpenPage | null = null;
async function start(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  opened = await open(source, options);
  return opened.page;
}

afterEach(async () => {
  const troubles = await opened?.troubles();
  await opened?.page.context().close();
  opened = null;
  expect(troubles ?? []).toEqual([]);
});

const title = (page: Page) => page.locator('#panel-title').textContent();
const state = (page: Page) => page.locator('#panel .state').textContent();
const shownPlaces = (page: Page) => page.locator('#disagreements [data-place]:visible').count();

describe('drafts', () => {
  test('are shown as their readers see them', async () => {
    const page = await start();
    const text = page.locator('#draft-1 .text');
    expect(await text.locator('h4').textContent()).toBe('A summer of music');
    expect(await text.locator('blockquote').textContent()).toBe('The new hall has 1,400 seats.');
    expect(await text.locator('ul > li').count()).toBe(2);
    expect(await text.locator('ul > li > ol > li').allTextContents()).toEqual(['one stage', 'two bars']);
    expect(await text.locator('th[scope="col"]').allTextContents()).toEqual(['Hall', 'Seats']);
    expect(await text.locator('pre').textContent()).toBe('count --seats 1450');
    expect(await text.locator('.silencing').textContent()).toContain('the hall as it was planned in 2019');
  });

  test('have every mention marked by its state, in words as well', async () => {
    const page = await start();
    const looks = await page
      .locator('#draft-1 a.mark')
      .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('aria-describedby')]));
    expect(looks).toEqual([
      ['Up to 90,000', 'is-conflicts'],
      ['£35,000', 'is-conflicts'],
      ['Up to 90,000', 'is-conflicts'],
      ['9 days', 'is-not-covered'],
      ['1,400', 'is-set-aside'],
      ['1,450', 'is-agrees'],
      ['two', 'is-not-covered'],
      ['1,450', 'is-agrees'],
      ['1,300', 'is-silenced'],
    ]);
    for (const look of ['conflicts', 'silenced', 'agrees', 'set-aside', 'not-covered'])
      expect(await page.locator(`#is-${look}`).textContent()).not.toBe('');
  });

  test('states are told apart without colour', async () => {
    const page = await start();
    const lines = await page.locator('.marks .sample').evaluateAll((samples) =>
      samples.map((one) => {
        const { textDecorationStyle, textDecorationLine } = (
          globalThis as unknown as { getComputedStyle: (one: unknown) => Record<string, string> }
        ).getComputedStyle(one);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    expect(new Set(lines).size).toBe(5);
  });
});

describe('the panel', () => {
  test('shows a clicked mark: finding, both ends, reasoning, suggestion', async () => {
    const page = await start();
    await page.click('#draft-0 a.mark');
    expect(await title(page)).toBe('“£3,000”');
    expect(await state(page)).toBe('conflicts figure – drafts/letter.md:1:63');
    const panel = await page.locator('#panel').textContent();
    expect(panel).toContain('£3,000 has the wrong magnitude for prize: £30,000 (claims.yaml:11)');
    expect(panel).toContain('Suggestion: £3,000 £30,000');
    expect(panel).toContain('The winner of the piano competition takes £30,000.');
    expect(panel).toContain('claims.yaml:11');
    expect(panel).toContain('is powers of ten away: £3,000, where the claim has £30,000');
    expect(panel).toContain('certain: reported at full severity');
    expect(panel).toMatch(/prize score \d+(?:\.\d+)?, chosen/);
    expect(panel).toMatch(/names “prize money”\s+\+\d/);
  });

  test('offers the weekday and the day where either may be put right', async () => {
    opened = await open(html(festival([{ path: 'drafts/letter.md', source: 'The tent is pitched on Saturday 2 March 2025.\n' }])));
    const { page } = opened;
    await page.click('#draft-0 a.conflicts');
    const suggestion = page.locator('#panel .suggestion');
    expect(await suggestion.textContent()).toBe('Suggestion: Saturday Sunday or 2 1');
    expect(await suggestion.locator('del').allTextContents()).toEqual(['Saturday', '2']);
    expect(await suggestion.locator('ins').allTextContents()).toEqual(['Sunday', '1']);
  });

  test('names the source of the claim', async () => {
    const page = await start();
    await page.click('#draft-2 a.mark');
    expect(await page.locator('#panel').textContent()).toContain('claims.yaml:5, Festival office');
  });

  test('says why a mention was set aside', async () => {
    const page = await start();
    await page.click('#draft-1 a.set-aside');
    expect(await page.locator('#panel').textContent()).toContain('said by somebody whom no claim names');
  });

  test('says why a finding is silenced', async () => {
    const page = await start();
    await page.click('#draft-1 a.silenced');
    expect(await page.locator('#panel').textContent()).toContain('Silenced: the hall as it was planned in 2019');
    expect(await page.locator('#panel .sign-off').count()).toBe(0);
  });

  test('leads to the other place of a split story', async () => {
    const page = await start();
    await page.click('a.mark:has-text("£3,000")');
    await page.click('#panel .related a:has-text("drafts/news.md")');
    expect(await state(page)).toContain('drafts/news.md:7:63');
  });
});

describe('the keyboard', () => {
  test('goes from conflict to conflict, over drafts and round', async () => {
    const page = await start();
    const seen: (string | null)[] = [];
    for (let count = 0; count < 5; count++) {
      await page.keyboard.press('n');
      seen.push(await state(page));
    }
    const places = ['letter.md:1:63', 'news.md:2:8', 'news.md:7:63', 'news.md:7:72'].map((place) => `conflicts figure – drafts/${place}`);
    expect(seen).toEqual([...places, places[0]]);
    await page.keyboard.press('p');
    expect(await state(page)).toBe(places[3]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Up to 90,000');
    expect(await page.evaluate('location.hash')).toBe('#m1-2');
  });

  test('j and k go through every mark', async () => {
    const page = await start();
    for (let count = 0; count < 5; count++) await page.keyboard.press('j');
    expect(await title(page)).toBe('“9 days”');
    await page.keyboard.press('k');
    expect(await title(page)).toBe('“Up to 90,000”');
  });

  test('Enter goes into the details, Esc back to the words', async () => {
    const page = await start();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('panel-title');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('£3,000');
    expect(await page.locator('#panel-title').count()).toBe(0);
  });

  test('/ goes to the filter, Esc leaves and clears it', async () => {
    const page = await start();
    await page.keyboard.press('/');
    await page.keyboard.type('letter n p ?');
    expect(await page.inputValue('#words')).toBe('letter n p ?');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#words')).toBe('');
    await page.keyboard.press('n');
    expect(await title(page)).toBe('“£3,000”');
  });

  test('? shows the help, Esc closes it; single keys can be switched off', async () => {
    const page = await start();
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('n');
    expect(await page.locator('#panel-title').count()).toBe(0);
    await page.uncheck('#single-keys');
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(await page.locator('#panel-title').count()).toBe(0);
    await page.click('#next');
    expect(await title(page)).toBe('“£3,000”');
  });

  test('every mark is reached once by the tab key', async () => {
    const page = await start();
    const stops = await page
      .locator('#draft-1 a.mark:not([tabindex="-1"])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-mark')));
    expect(stops).toEqual([...new Set(stops)]);
    expect(stops).toHaveLength(9);
  });
});

describe('the filter', () => {
  test.for<[string, string, string, number]>([
    ['state', 'agrees', '3 places in 2 drafts', 0],
    ['state', 'silenced', '1 place in 1 draft', 0],
    ['rule', 'reversed-bound', '2 places in 1 draft', 2],
    ['claim', 'prize', '2 places in 2 drafts', 3],
    ['draft', 'drafts/letter.md', '1 place in 1 draft', 2],
  ])('by %s %s leaves %s', async ([id, label, found, places], { expect }) => {
    const page = await start();
    const value = await page
      .locator(`#${id} option`, { hasText: label === 'agrees' ? /^agrees$/ : label })
      .first()
      .getAttribute('value');
    await page.selectOption(`#${id}`, value);
    expect(await page.textContent('#found')).toBe(found);
    expect(await shownPlaces(page)).toBe(places);
  });

  test('by words leaves what holds them, in drafts, claims and findings', async () => {
    const page = await start();
    await page.fill('#words', 'FESTIVAL office');
    await page.locator('#found:not(:empty)').waitFor();
    expect(await page.textContent('#found')).toBe('3 places in 2 drafts');
    expect(await page.locator('#claims [data-claim]:visible h4').allTextContents()).toEqual(['audience']);
    expect(await page.locator('.draft:visible h3').allTextContents()).toEqual(['drafts/news.md', 'drafts/quiet.md']);
    expect(await page.locator('#draft-1 a.mark:not(.dim)').allTextContents()).toEqual(['Up to 90,000', 'Up to 90,000']);
  });

  test('n goes through what it leaves, and clearing it shows all', async () => {
    const page = await start();
    await page.selectOption('#state', 'set-aside');
    expect(await page.textContent('#next')).toBe('Next match');
    await page.keyboard.press('Escape');
    await page.selectOption('#state', 'set-aside');
    await page.click('#next');
    expect(await title(page)).toBe('“1,400”');
    await page.click('#clear');
    await page.locator('#found:empty').waitFor({ state: 'attached' });
    expect(await page.locator('.draft:visible').count()).toBe(3);
    expect(await shownPlaces(page)).toBe(5);
    expect(await page.locator('a.dim').count()).toBe(0);
  });

  test('all places of a claim are one click away', async () => {
    const page = await start();
    await page.click('#draft-0 a.mark');
    await page.click('#panel .places-of button');
    expect(await page.textContent('#found')).toBe('2 places in 2 drafts');
  });
});

describe('links', () => {
  test('lead from a place to the words', async () => {
    const page = await start();
    await page.click('#disagreements [data-place] a >> nth=3');
    expect(await state(page)).toContain('drafts/news.md:2:8');
    expect(await page.locator('#draft-1 a.current').textContent()).toBe('Up to 90,000');
    await page.goBack();
    expect(await page.evaluate('location.hash')).toBe('');
  });

  test('lead from a claim to where it is used', async () => {
    const page = await start();
    await page.click('#claims .use >> nth=0');
    expect(await state(page)).toContain('drafts/news.md:2:8');
  });

  test('into the page open what they name, and a wrong one opens nothing', async () => {
    const page = await start();
    await page.goto(`${page.url()}#m1-1`);
    await page.reload();
    expect(await title(page)).toBe('“£35,000”');
    await page.goto(`${page.url().split('#')[0]}#m9-99`);
    await page.reload();
    expect(await page.locator('#panel-title').count()).toBe(0);
  });
});

describe('decisions', () => {
  test('are made, counted, shown and exported', async () => {
    const page = await start();
    expect(await page.textContent('#decided')).toBe('0 of 5 decided');
    expect(await page.locator('#download').isVisible()).toBe(false);
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    expect(await page.textContent('#decided')).toBe('1 of 5 decided');
    await page.keyboard.press('n');
    await page.keyboard.press('r');
    expect(await page.textContent('#decided')).toBe('2 of 5 decided; 1 rejection lacks a reason');
    await page.keyboard.type('The council said “up to”.');
    expect(await page.textContent('#decided')).toBe('2 of 5 decided');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.locator('#panel input[value="deferred"]').click();
    expect(await page.locator('#disagreements .decided:visible').allTextContents()).toEqual([
      'Confirmed',
      'Deferred',
      'Rejected: The council said “up to”.',
    ]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(download.suggestedFilename()).toBe('decisions.json');
    const text = readFileSync(await download.path(), 'utf8');
    const decisions = readDecisions(text);
    expect(new Set(decisions.map(({ decision, reason, rule, path, claim }) => [decision, reason, rule, path, claim].join(' | ')))).toEqual(
      new Set([
        'confirmed |  | magnitude-slip | drafts/letter.md | prize',
        'deferred |  | value-drift | drafts/news.md | prize',
        'rejected | The council said “up to”. | reversed-bound | drafts/news.md | audience',
      ]),
    );
    expect(decisions.map(({ fingerprint }) => fingerprint)).toEqual(decisions.map(({ fingerprint }) => fingerprint).sort());
  });

  test('a rejection without a reason is not exported', async () => {
    const page = await start();
    await page.keyboard.press('n');
    await page.keyboard.press('r');
    expect(await page.locator('#download').isVisible()).toBe(false);
    expect(await page.getAttribute('#panel textarea', 'aria-invalid')).toBe('true');
  });

  test('can be taken back, and made for all places of a disagreement', async () => {
    const page = await start();
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await page.click('#panel .again');
    expect(await page.textContent('#decided')).toBe('3 of 5 decided');
    expect(await page.locator('#draft-1 a.done').allTextContents()).toEqual(['£35,000']);
    await page.click('#panel button:has-text("Take back")');
    expect(await page.textContent('#decided')).toBe('2 of 5 decided');
  });

  test('that are kept beside the claims are there from the start, and can be changed', async () => {
    const report = festival();
    const findings = report.findings.map((each) =>
      each.disposition === 'open' && each.rule === 'magnitude-slip' ? { ...each, decision: 'confirmed' as const } : each,
    );
    opened = await open(html({ ...report, findings }), {});
    const { page } = opened;
    const shown = page.locator('#disagreements .decided:visible');
    expect(await page.textContent('#decided')).toBe('1 of 5 decided');
    expect(await shown.allTextContents()).toEqual(['Confirmed']);
    await page.click('a.mark:has-text("£3,000")');
    await page.keyboard.press('d');
    expect(await page.textContent('#decided')).toBe('1 of 5 decided');
    expect(await shown.allTextContents()).toEqual(['Deferred']);
  });

  test('outlive a reload', async () => {
    const page = await start();
    await page.keyboard.press('n');
    await page.keyboard.press('d');
    await page.reload();
    expect(await page.textContent('#decided')).toBe('1 of 5 decided');
    expect(await page.isChecked('#panel input[value="deferred"]')).toBe(true);
  });
});
