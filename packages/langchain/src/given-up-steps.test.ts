import { CaprockError, diagnosisOf } from '@caprock/core';
import { expect, test } from 'vitest';
import { givenUpSteps } from './given-up-steps.ts';

const refused = new CaprockError({
  message: 'no',
  diagnosis: diagnosisOf('model-error', { message: 'no' }),
});

/** A step that always fails, and how often it was sent. */
function failing(error: unknown) {
  const steps = givenUpSteps();
  let sent = 0;
  return {
    sent: () => sent,
    run: (request: Parameters<typeof steps.run>[0]) =>
      steps
        .run(request, () => {
          sent += 1;
          throw error;
        })
        .catch((thrown: unknown) => thrown),
  };
}

test('a step that was given up fails as it did, and is not sent again', async () => {
  const { run, sent } = failing(refused);
  const request = { model: {}, messages: [] };
  expect([await run(request), await run({ ...request })]).toEqual([refused, refused]);
  expect(sent()).toBe(1);
});

test.each([
  ['model', {}],
  ['messages', []],
  ['tools', []],
  ['toolChoice', 'none'],
  ['responseFormat', {}],
  ['systemMessage', {}],
  ['modelSettings', {}],
])('a step with another %s is sent', async (part, value) => {
  const { run, sent } = failing(refused);
  const request = { model: {}, messages: [] };
  await run(request);
  await run({ ...request, [part]: value });
  expect(sent()).toBe(2);
});

test.each([
  ['an error that is not ours', new Error('of a middleware')],
  ['an abort', Object.assign(new Error(), { diagnosis: diagnosisOf('aborted', { message: '' }) })],
  [
    'what is left to others to retry',
    Object.assign(new Error(), {
      diagnosis: diagnosisOf('model-error', { message: '' }),
      [Symbol.for('langchain.errors.retryable')]: true,
    }),
  ],
])('%s is not remembered', async (_, error) => {
  const { run, sent } = failing(error);
  const request = { model: {}, messages: [] };
  await run(request);
  await run(request);
  expect(sent()).toBe(2);
});
