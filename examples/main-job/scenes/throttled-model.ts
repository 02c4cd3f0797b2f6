import type { CaprockEvent } from '@caprock/core';
import { failureOf, firstLine, type Scene } from './scene.ts';
import { tellEvents } from './tell-events.ts';

const throttledModel = 'us.anthropic.claude-sonnet-4-6';

/** A throttled model, with a fallback. */
export const throttled: Scene = {
  title: '3  A throttled model',
  async run(host, { page, setup, emulator }) {
    const turns = [{ role: 'user', text: 'Say hello.' }] as const;
    const throttle = () =>
      emulator.fault({
        type: 'error',
        model: throttledModel,
        status: 429,
        exception: 'ThrottlingException',
        message: 'Too many requests, please wait before trying again.',
      });
    emulator.reset();
    throttle();
    const error = await failureOf(() => host.plain({ model: throttledModel, turns }, setup));
    const plainRequests = emulator.requests.length;
    page.line('plain', `${firstLine(error)} (${plainRequests} requests)`);
    page.check('the plain client gives up', error !== undefined);

    emulator.reset();
    throttle();
    const events: CaprockEvent[] = [];
    const answered = await host.caprock(
      { model: 'claude-sonnet-4-6', turns, fallbacks: ['claude-haiku-4-5'] },
      setup,
      { onText: () => {}, onEvent: (event) => events.push(event) },
    );
    tellEvents(
      events.filter(({ type }) => type === 'fallback'),
      page,
    );
    const sent = emulator.requests.length;
    page.line('requests', `${sent}: ${emulator.requests.map(({ status }) => status).join(', ')}`);
    page.check(`${answered} answers instead`, answered.includes('claude-haiku-4-5'));
    page.check('at most two requests went to the throttled model', sent <= 3);
  },
};
