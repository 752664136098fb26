import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/index.ts';
import { festival } from '../report/html-story.ts';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

const EVIL = `---
title: '</script><script>alert(1)</script>'
---

# getElementById

## <img name=cookie id=body src=x onerror=alert(2)> createElement

<form id="page-data" name="documentElement"><input name="getElementById" id="panel" value="x"></form>

<script>alert(3)</script>

<style>* { display: none }</style>

<a href="javascript:alert(4)" onclick="alert(5)">Up to 90,000 people</a> came to the open-air concerts ]]> --> <!-- x -->

[Up to 90,000 people](javascript:alert(6)) came to the open-air concerts \`</script><script>alert(7)</script>\` __proto__ constructor

- "><svg onload=alert(8)>
- {{constructor.constructor('alert(9)')()}}
- &lt;script&gt;alert(10)&lt;/script&gt;

| toString | <b onmouseover=alert(11)>1,300 seats in the new hall</b> |
| --- | --- |
| \u2028\u2029 | The new hall has 1,300 seats |

\`\`\`html
</pre></script><script>alert(12)</script>
\`\`\`

<!-- holdtrue-ignore value-drift: </script><img src=x onerror=alert(13)> -->
The new hall has 1,300 seats.
`;

const PATH = 'a"><script>alert(14)</script>.md';

describe('a hostile draft', () => {
  test('is text: nothing runs, nothing is asked for, the policy is never called upon', async () => {
    const { page, troubles } = await open(html(festival([{ path: PATH, source: EVIL }])));
    for (let count = 0; count < 6; count++) {
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    }
    await page.fill('#words', '<script>');
    await page.locator('#found:not(:empty)').waitFor();
    await page.click('#clear');
    for (const link of await page.locator('#disagreements [data-place] a').all()) await link.click();
    await page.emulateMedia({ media: 'print' });
    expect(await troubles()).toEqual([]);
    expect(await page.locator('main script, main img, main svg:not(.bar), main form, main input, main style, main iframe').count()).toBe(0);
    expect(await page.locator('main [onclick], main [onerror], main [href^="javascript:"]').count()).toBe(0);
  });

  test('is readable', async () => {
    const { page } = await open(html(festival([{ path: PATH, source: EVIL }])));
    const text = await page.locator('#draft-0').textContent();
    expect(text).toContain(PATH);
    expect(text).toContain('</script><script>alert(1)</script>');
    expect(text).toContain('getElementById');
    expect(text).toContain('</pre></script><script>alert(12)</script>');
    expect(text).toContain('<script>alert(10)</script>');
    expect(text).toContain('value-drift: </script><img src=x onerror=alert(13)>');
  });

  test('cannot put its own elements in the place of those of the page', async () => {
    const { page } = await open(html(festival([{ path: PATH, source: EVIL }])));
    const ids = (await page.evaluate('[...document.querySelectorAll("[id]")].map(({ id }) => id)')) as readonly string[];
    expect(ids).toEqual([...new Set(ids)]);
    expect(await page.locator('.text [id], .text [name]').count()).toBe(0);
  });

  test('the policy of the page stops what is not its own', async () => {
    const { page, troubles } = await open(html(festival()));
    await page.evaluate(`{
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('src', 'https://example.org/x.png');
      document.body.append(image);
      try { document.body.innerHTML = '<b>x</b>'; } catch { window.refused = true; }
    }`);
    await page.waitForTimeout(200);
    expect(await page.evaluate('[window.ran, window.refused]')).toEqual([undefined, true]);
    const policies = (await troubles()).filter((one) => one.startsWith('policy: '));
    expect(policies.join()).toMatch(/img-src/);
    expect(policies.join()).toMatch(/require-trusted-types-for/);
  });
});

describe('without what a browser may lack', () => {
  test('scripts: verdict, disagreements, claims and what was silenced can be read', async () => {
    const { page } = await open(html(festival()), { javaScriptEnabled: false });
    expect(await page.locator('#toolbar').isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    for (const words of [
      '4 errors and 1 note in 3 drafts',
      'reversed-bound',
      'never seen in any draft',
      'the hall as it was planned in 2019',
    ])
      expect(await page.locator('header, main').getByText(words).first().isVisible(), words).toBe(true);
  });

  test('storage: decisions are made all the same', async () => {
    const { page, troubles } = await open(html(festival()));
    await page.evaluate('Object.defineProperty(window, "localStorage", { get() { throw new Error("no storage"); } })');
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    expect(await page.textContent('#decided')).toBe('1 of 5 decided');
    expect(await troubles()).toEqual([]);
  });
});
