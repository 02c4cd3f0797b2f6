import type { CaprockEvent } from '@caprock/core';
import type { WorldModel, WorldProfile } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LangChainOptions } from './options.ts';
import { bedrockModel, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const models = () => emulator.requests.map(({ model }) => model);
/** A full id is sent as it was written: only Bedrock can say that its model has ended. */
const RETIRED = 'us.anthropic.claude-3-5-sonnet-20241022-v2:0';
/** Newer than the catalogue. */
const NEW = 'anthropic.claude-sonnet-9-20290101-v1:0';

function wrapped(model: string, options: LangChainOptions = {}) {
  const events: CaprockEvent[] = [];
  const onEvent = (event: CaprockEvent) => void events.push(event);
  const view = withCaprock(bedrockModel({ model }), { onEvent, ...options });
  return { view, learned: () => events.filter(({ type }) => type === 'learned') };
}

test('a full id of a retired model is replaced once Bedrock has said so, and remembered', async () => {
  const { view, learned } = wrapped(RETIRED);
  const first = await view.invoke('Hello');
  const [asked, successor, ...more] = models();
  expect(asked).toBe(RETIRED);
  expect(successor).toMatch(/^us\.anthropic\.claude-sonnet-/);
  expect(more).toEqual([]);
  expect(first.response_metadata.caprock).toMatchObject({
    model: successor,
    attempts: [{ model: RETIRED, kind: 'model-end-of-life' }, { model: successor }],
  });
  await view.invoke('Hello again');
  expect(models()).toEqual([RETIRED, successor, successor]);
  // Told on every use.
  expect(learned()).toHaveLength(2);
});

test("retired: 'error' never replaces", async () => {
  const error = await failureOf(() => wrapped(RETIRED, { retired: 'error' }).view.invoke('Hello'));
  expect(error.diagnosis).toMatchObject({ kind: 'model-end-of-life' });
  expect(models()).toEqual([RETIRED]);
});

/** A model that is newer than the catalogue, and that can be called through a profile alone. */
function addNewModel(): void {
  const known = 'anthropic.claude-sonnet-4-6';
  emulator.setWorld((world) => ({
    ...world,
    models: { ...world.models, [NEW]: { ...world.models[known], onDemand: [] } as WorldModel },
    profiles: {
      ...world.profiles,
      [`us.${NEW}`]: { ...world.profiles[`us.${known}`], model: NEW } as WorldProfile,
    },
  }));
}

test('an id that needs a profile gets that of its geography, once Bedrock has said so', async () => {
  addNewModel();
  const { view, learned } = wrapped(NEW);
  const answer = await view.invoke('Hello');
  expect(answer.text).toBe('You said: Hello');
  expect(models()).toEqual([NEW, `us.${NEW}`]);
  expect(learned()).toMatchObject([{ rule: 'use-inference-profile', value: `us.${NEW}` }]);
});

test('a live catalogue knows what is newer than the shipped one', async () => {
  addNewModel();
  const live = {
    base: NEW,
    name: 'Claude Sonnet 9',
    status: 'active',
    ids: [`us.${NEW}`],
  } as const;
  const catalog = {
    region: 'us-east-1',
    source: 'live',
    models: [{ ...live, endOfLife: null }],
  } as const;
  const { view } = wrapped(`us.${NEW}`, { catalog });
  await view.invoke('Hello');
  expect(models()).toEqual([`us.${NEW}`]);
});
