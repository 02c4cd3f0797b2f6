import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { useDoctor } from '../packages/cli/src/doctor/testing/use-doctor.ts';
import { chromium, inChromium } from './browser/chromium.ts';
import { hiddenToTheRight, useBrowser } from './browser/use-browser.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

describe.skipIf(!chromium)(`the page of caprock doctor --html, ${inChromium}`, () => {
  const { open } = useBrowser();
  const regions = 'us-east-1,eu-west-1,ap-northeast-1,ap-northeast-2,ap-southeast-2,ca-central-1';

  async function report(...args: readonly string[]): Promise<string> {
    const file = join(machine.home, 'report.html');
    await machine.run('--html', file, ...args);
    return pathToFileURL(file).href;
  }

  test.each([
    [390, 'en', 'light', 'Problems ('],
    [390, 'ko', 'dark', '문제 ('],
    [1200, 'en', 'dark', 'Problems ('],
    [1200, 'ko', 'light', '문제 ('],
  ] as const)('%i pixels wide, in %s, %s', async (width, lang, colorScheme, heading) => {
    const url = await report('--lang', lang, '--model', 'claude-sonnet-4', '--region', regions);
    const page = await open(url, {
      viewport: { width, height: 844 },
      colorScheme,
      javaScriptEnabled: false,
    });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await hiddenToTheRight(page)).toBe(0);

    // What needs an answer is open, with its steps; the rest opens by keyboard.
    expect(await page.locator('summary').first().textContent()).toContain(heading);
    expect(await page.locator('.problem .step').first().isVisible()).toBe(true);
    const fine = page.locator('details.ok');
    expect(await fine.locator('article').first().isVisible()).toBe(false);
    await fine.locator('summary').press('Enter');
    expect(await fine.locator('article').first().isVisible()).toBe(true);
    expect(await hiddenToTheRight(page)).toBe(0);

    // A table that is wider than the window moves by itself.
    const table = await page.locator('.matrix').evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
      return { moved: box.scrollLeft, hidden: box.scrollWidth - box.clientWidth };
    });
    expect(table.moved).toBe(table.hidden);
  });
});
