import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as type,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromium } from './chromium.ts';

/** A browser for the tests of a group. */
interface TestBrowser {
  /** Opens a page that knows nothing of those before it. */
  open(url: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * What its pages complained of: errors and warnings of their consoles, what they threw, what could
   * not be loaded. A test that leaves any fails.
   */
  readonly complaints: string[];
}

/** Starts the browser before the tests of a group, and ends it behind them. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await type.launch({ ...(chromium ? { executablePath: chromium } : {}) });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
  const open: TestBrowser['open'] = async (url, options) => {
    if (!browser) throw new Error('the browser runs inside tests only');
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(url);
    return page;
  };
  return { open, complaints };
}

/** How many pixels of a page are to the right of what its window shows. */
export function hiddenToTheRight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
