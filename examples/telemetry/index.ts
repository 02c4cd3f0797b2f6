import { strict as assert } from 'node:assert';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock } from '@caprock/ai-sdk';
import { telemetryListener } from '@caprock/core/opentelemetry';
import { startEmulator } from '@caprock/emulator';
import * as api from '@opentelemetry/api';
import { streamText } from 'ai';
import { drawTrace } from './draw-trace.ts';
import { startOpenTelemetry } from './start-open-telemetry.ts';

// A local Bedrock whose newest Sonnet is busy.
const emulator = await startEmulator();
emulator.fault({
  type: 'error',
  model: 'us.anthropic.claude-sonnet-4-6',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
  headers: { 'retry-after': '0' },
});

const telemetry = startOpenTelemetry();
const region = 'us-east-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const bedrock = withCaprock(
  createAmazonBedrock({ region, baseURL: emulator.url, ...credentials }),
  { region, fallbacks: ['claude-haiku-4-5'], onEvent: telemetryListener({ api }) },
);

const QUESTION = 'What is a caprock?';
const answer = await api.trace
  .getTracer('example')
  .startActiveSpan('answer a question', async (span) => {
    const { text } = streamText({ model: bedrock('claude-sonnet-4-6'), prompt: QUESTION });
    const whole = await text;
    span.end();
    return whole;
  });
await emulator.close();

const spans = telemetry.spans();
const page = drawTrace(spans);
console.log(page);
const metrics = await telemetry.metrics();
console.log(metrics.join('\n'));

const [chat] = spans.filter(({ name }) => name === 'chat claude-sonnet-4-6');
assert.match(answer, /\S/);
assert.equal(
  chat?.attributes['gen_ai.response.model'],
  'us.anthropic.claude-haiku-4-5-20251001-v1:0',
);
assert.equal(spans.filter(({ name }) => name.startsWith('attempt ')).length, 3);
assert.deepEqual(metrics, [
  'gen_ai.client.operation.duration: 1 measurement',
  'gen_ai.client.token.usage: 2 measurements',
]);
assert.ok(!page.includes(QUESTION), 'contents never leave the process');
console.log('\nEverything came out as it should.');
