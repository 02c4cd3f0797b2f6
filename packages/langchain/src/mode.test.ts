import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { SystemMessage } from '@langchain/core/messages';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));
afterEach(() => void vi.unstubAllEnvs());

const systemOnly = [new SystemMessage('You are a geologist.')];

test('off is the model itself, also by the environment', () => {
  const model = bedrockModel();
  expect(withCaprock(model, { mode: 'off' })).toBe(model);
  vi.stubEnv('CAPROCK_MODE', 'off');
  expect(withCaprock(withCaprock(model))).toBe(model);
  vi.stubEnv('CAPROCK_MODE', 'of');
  expect(() => withCaprock(model)).toThrow('CAPROCK_MODE is "of"');
});

describe('observe', () => {
  const observed = (model = 'us.anthropic.claude-sonnet-4-6') => {
    const events: CaprockEvent[] = [];
    const onEvent = (event: CaprockEvent) => void events.push(event);
    const view = withCaprock(bedrockModel({ model, maxRetries: 0 }), { mode: 'observe', onEvent });
    return { view, events };
  };

  test.each([
    ['invoke', (view: ReturnType<typeof bedrockModel>) => view.invoke(systemOnly)],
    [
      'stream',
      async (view: ReturnType<typeof bedrockModel>) => collect(await view.stream(systemOnly)),
    ],
  ])('%s sends what the host sends, and tells what would have been done', async (_, call) => {
    const { view, events } = observed();
    const error = await failureOf(async () => call(view));
    expect(error.name).toBe('ValidationException');
    expect(error).not.toHaveProperty('diagnosis');
    expect(emulator.requests).toHaveLength(1);
    expect(emulator.requests[0]?.body.messages ?? []).toEqual([]);
    expect(events.map(({ type, applied }) => [type, applied])).toEqual([
      ['resolved', false],
      ['repaired', false],
      ['gave-up', false],
    ]);
    expect(events[2]).toMatchObject({ kind: 'no-user-message' });
  });

  test('a name is sent as it was written', async () => {
    const { view, events } = observed('claude-sonnet-4');
    await failureOf(() => view.invoke('Hello'));
    expect(emulator.requests.map(({ model }) => model)).toEqual(['claude-sonnet-4']);
    expect(events[0]).toMatchObject({ type: 'resolved', status: 'replaced', applied: false });
  });

  test('an answer comes as it is', async () => {
    const { view, events } = observed();
    expect((await view.invoke('Hello')).response_metadata).not.toHaveProperty('caprock');
    expect(events.map(({ type }) => type)).toEqual(['resolved', 'observed']);
  });
});
