import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../examples/ai-sdk/chat-server/start-server.ts';
import { emulator } from '../examples/ai-sdk/local-bedrock.ts';
import { chromium, inChromium } from './browser/chromium.ts';
import { hiddenToTheRight, useBrowser } from './browser/use-browser.ts';

let server: Server | undefined;
let url = '';
beforeAll(async () => {
  server = await startServer(0);
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  server?.close();
  server?.closeAllConnections();
  await emulator.close();
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** What the model begins its answers with, in deltas of twelve characters. */
const SAID = 'You said under a system prompt';
const denied = {
  type: 'error',
  status: 403,
  exception: 'AccessDeniedException',
  message: "You don't have access to the model with the specified model ID.",
} as const;

describe.skipIf(!chromium)(`the page of the chat server, ${inChromium}`, () => {
  const { open, complaints } = useBrowser();
  const patient = { timeout: 10_000 };

  /** Everything in the chat, by kind and in order. */
  const chatOf = (page: Page) =>
    page
      .locator('#chat p:visible')
      .evaluateAll((lines) => lines.map((line) => `${line.className}: ${line.textContent}`));
  const expectChat = (page: Page) => expect.poll(() => chatOf(page), patient);
  const send = async (page: Page, text: string) => {
    await page.getByRole('textbox').fill(text);
    await page.getByRole('textbox').press('Enter');
  };
  const sonnet = expect.stringMatching(/^note: .*claude-sonnet-4-6/);

  test('what is typed is sent, and the model that answered is told', async () => {
    const page = await open(url);
    await page.getByLabel('Your message').fill('Where is the Great Wall?');
    await page.getByRole('button', { name: 'Send' }).click();
    const said = ['user: Where is the Great Wall?', `assistant: ${SAID}: Where is the Great Wall?`];
    await expectChat(page).toEqual([...said, sonnet]);
    await expect(page.getByRole('textbox').inputValue()).resolves.toBe('');
  });

  test('an answer is shown while it arrives, and can be stopped', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 2, times: 1 });
    const page = await open(url);
    await send(page, 'Where is the Great Wall?');
    await expectChat(page).toEqual([
      'user: Where is the Great Wall?',
      `assistant: ${SAID.slice(0, 24)}`,
    ]);
    await send(page, 'I cannot wait');
    await expectChat(page).toHaveLength(2);

    await page.getByRole('button', { name: 'Stop' }).click();
    await expectChat(page).toHaveLength(3);
    await send(page, 'And its gates?');
    await expectChat(page).toEqual([
      'user: Where is the Great Wall?',
      `assistant: ${SAID.slice(0, 24)}`,
      'note: Stopped.',
      'user: And its gates?',
      `assistant: ${SAID}: And its gates?`,
      sonnet,
    ]);
    expect(emulator.requests).toHaveLength(2);
  });

  test('a refusal shows its remedy, and the next message is answered', async () => {
    emulator.fault(denied);
    const page = await open(url);
    await send(page, 'Hello');
    await expectChat(page).toEqual([
      'user: Hello',
      expect.stringMatching(
        /^error: The account has no access to the model yet: .+Bedrock console/,
      ),
    ]);
    emulator.clearFaults();
    await send(page, 'Hello again');
    await expectChat(page).toEqual(
      expect.arrayContaining([`assistant: ${SAID}: Hello again`, sonnet]),
    );
    expect(emulator.requests.at(-1)?.status).toBe(200);
  });

  test('an answer that broke off stays, with the remedy, and the next message is answered', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 2, times: 1 });
    const page = await open(url);
    await send(page, 'Where is the Great Wall?');
    await expectChat(page).toEqual([
      'user: Where is the Great Wall?',
      `assistant: ${SAID.slice(0, 24)}`,
      expect.stringMatching(/^error: The answer broke off/),
      sonnet,
    ]);
    await send(page, 'Go on');
    await expectChat(page).toEqual(expect.arrayContaining([`assistant: ${SAID}: Go on`, sonnet]));
  });

  test('a connection that is lost is told, and the next message is answered', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 1, times: 1 });
    const page = await open(url);
    await send(page, 'Hello');
    await expectChat(page).toEqual(['user: Hello', `assistant: ${SAID.slice(0, 12)}`]);
    server?.closeAllConnections();
    await expectChat(page).toEqual([
      'user: Hello',
      `assistant: ${SAID.slice(0, 12)}`,
      'error: The connection was lost. Send the message again.',
    ]);
    await send(page, 'Hello again');
    await expectChat(page).toEqual(expect.arrayContaining([`assistant: ${SAID}: Hello again`]));
    // Chromium tells of the lost connection itself.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_')]);
  });

  test('nothing is sent that says nothing', async () => {
    const page = await open(url);
    for (const text of ['', '   ']) await send(page, text);
    await send(page, 'Hello');
    await expectChat(page).toEqual(['user: Hello', `assistant: ${SAID}: Hello`, sonnet]);
    expect(emulator.requests).toHaveLength(1);
  });

  test('markup in an answer stays text, and its lines stay lines', async () => {
    emulator.script({ text: '<b>one</b>\ntwo' });
    const page = await open(url);
    await send(page, 'Hello');
    await expectChat(page).toContain('assistant: <b>one</b>\ntwo');
    const heights = await page.locator('.assistant').evaluate((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return [...range.getClientRects()].map(({ top }) => top);
    });
    expect(new Set(heights).size).toBe(2);
  });

  test('in Korean, from the labels to the remedy', async () => {
    emulator.fault({ type: 'split-utf8' });
    const page = await open(url, { locale: 'ko-KR' });
    await page.getByLabel('메시지').fill('만리장성은 어디에 있나요?');
    await page.getByRole('button', { name: '보내기' }).click();
    await expectChat(page).toEqual([
      'user: 만리장성은 어디에 있나요?',
      `assistant: ${SAID}: 만리장성은 어디에 있나요?`,
      sonnet,
    ]);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    emulator.clearFaults();
    emulator.fault(denied);
    await send(page, '성문은요?');
    await expectChat(page).toContainEqual(expect.stringMatching(/^error: .*모델.*습니다/));
  });

  test('on a phone nothing is hidden, however long', async () => {
    const page = await open(url, PHONE);
    emulator.fault({ ...denied, times: 2 });
    await send(page, 'Hello');
    await expectChat(page).toHaveLength(2);
    await send(page, 'https://example.com/'.padEnd(300, 'long'));
    await expectChat(page).toHaveLength(5);
    expect(await hiddenToTheRight(page)).toBe(0);
    for (let count = 1; count <= 6; count += 1) {
      await send(page, 'a line\n'.repeat(30));
      await expectChat(page).toHaveLength(5 + 3 * count);
    }
    // The end of the chat and the form are in view.
    for (const one of [page.locator('#chat p').last(), page.getByRole('textbox')]) {
      const box = await one.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(844);
      expect(box?.y).toBeGreaterThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'Send' }).tap();
    expect(await hiddenToTheRight(page)).toBe(0);
  });

  test('by keyboard alone', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    emulator.fault({ type: 'stall', afterDeltas: 1, times: 1 });
    const page = await open(url);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hello');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectChat(page).toEqual(['user: Hello', `assistant: ${SAID.slice(0, 12)}`]);
    // Whoever sent by the button writes the next message at once.
    expect(await focused()).toBe('input');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('stop');
    await page.keyboard.press('Enter');
    await expectChat(page).toHaveLength(3);
    expect(await focused()).toBe('input');
    await page.keyboard.type('Again');
    await page.keyboard.press('Enter');
    await expectChat(page).toEqual(expect.arrayContaining([`assistant: ${SAID}: Again`, sonnet]));
  });
});
