import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { CITATION, FOUND, SOUTH_WEST } from './fixtures/library.ts';
import { serve } from './fixtures/serve.ts';

const CHROMIUM = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const isInstalled = existsSync(CHROMIUM);
const reason = isInstalled
  ? ''
  : ` (skipped: there is no Chromium at ${CHROMIUM}; install it, or set CHROMIUM_PATH)`;
if (reason) console.warn(`The pages are not tried in a browser${reason}.`);

const AUDIT = readFileSync(new URL('fixtures/audit.js', import.meta.url), 'utf8');

const REFUSED: Answer = {
  kind: 'refused',
  question: 'Scotland',
  intent: 'region',
  headline: 'No update comes from Scotland: they cover the nine English regions.',
  notice: null,
  suggestions: ['latest update for the North East'],
};

describe.skipIf(!isInstalled)(`in a browser${reason}`, () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    site = await serve({
      ask: ({ text }) =>
        text === REFUSED.question ? REFUSED : { ...FOUND, question: text, further: [CITATION, CITATION] },
    });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const PAGES = [
    '/',
    '/ask?q=peer+challenge&thread=latest+South+West',
    '/ask?q=Scotland',
    '/documents',
    `/documents/${SOUTH_WEST.id}?passage=p2#p2`,
    '/nowhere',
  ];
  const READERS: (BrowserContextOptions & { reader: string })[] = [
    { reader: 'at a desk', viewport: { width: 1280, height: 900 } },
    { reader: 'at night', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    { reader: 'on a small phone', viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
  ];

  describe.each(READERS)('$reader', (options) => {
    test.each(PAGES)('%s has nothing that keeps a person from reading it', async (path) => {
      await using page = await open(path, options);
      expect(await page.evaluate(AUDIT)).toEqual([]);
    });
  });

  test('the audit of a bad page finds its faults', async () => {
    await using page = await open('/');
    await page.goto('about:blank'); // our own pages refuse styles that stand in the page
    await page.setContent(
      '<body style="width: 5000px"><h1>A</h1><h3 id="a">B</h3><a href="/" id="a"></a><input name="c">' +
        '<p style="color: #999; background: #fff">D</p>',
    );
    const faults = (await page.evaluate(AUDIT)) as string[];
    for (const part of [
      'language',
      '<main>',
      'skips a level',
      'has no label',
      'says nothing',
      'stands twice',
    ]) {
      expect(faults.join('\n')).toContain(part);
    }
    expect(faults.join('\n')).toMatch(/wider \(5\d{3}\)[\s\S]*contrast of 2\.8/);
  });

  test('a question, its answer, a follow-up and the source in its place, all without a script', async () => {
    await using page = await open('/', { javaScriptEnabled: false });
    await page.getByLabel('Your question').fill('peer <b>challenge</b>');
    await page.keyboard.press('Enter');
    await page.getByText(FOUND.headline).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'You asked: peer <b>challenge</b>',
    );
    expect(await page.locator('.citations mark').first().innerText()).toBe('peer');

    await page.getByText('2 more passages').click();
    const titles = page.locator('.citations h3').getByRole('link');
    expect(await titles.count()).toBe(3);

    await page.getByLabel('Ask on from here').fill('and in the north?');
    await page.keyboard.press('Enter');
    await page.getByText('You asked: and in the north?').waitFor();
    const before = page.getByRole('navigation', { name: 'Questions before this one' }).getByRole('link');
    expect(await before.allInnerTexts()).toEqual(['peer <b>challenge</b>']);

    await titles.first().click();
    await page.waitForURL(/#p2$/);
    const cited = page.locator('#p2');
    expect(await cited.getAttribute('class')).toContain('cited');
    expect(await cited.innerText()).toMatch(/The passage that was quoted:\s+Two peer challenges/);
  });

  test('a refusal leaves the question in the box, to be put in other words', async () => {
    await using page = await open('/ask?q=Scotland');
    expect(await page.getByLabel('Ask in other words').inputValue()).toBe('Scotland');
    expect(await page.getByRole('heading', { name: 'What can be answered' }).count()).toBe(1);
  });

  test('with the keyboard alone, the first stop leads past the head of the page', async () => {
    await using page = await open('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the main part' });
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect((await skip.boundingBox())?.width).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
  });

  test('a passage that a link points to is marked, also where the address names no passage', async () => {
    await using page = await open(`/documents/${SOUTH_WEST.id}#p2`);
    const ground = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await ground('#p2 > .words')).not.toBe(await ground('#p4 > .words'));
  });

  test('no page asks anybody else for anything', async () => {
    await using page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of PAGES) await page.goto(site.address + path);
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(asked.length).toBeGreaterThan(PAGES.length);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page & AsyncDisposable> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(site.address + path);
    return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() });
  }
});
