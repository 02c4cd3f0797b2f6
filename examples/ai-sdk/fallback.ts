import { strict as assert } from 'node:assert';
import { withCaprock } from '@caprock/ai-sdk';
import { generateText, streamText } from 'ai';
import { emulator, localBedrock } from './local-bedrock.ts';

// Every model is tried in each region before the next model; a provider is made once a region.
const bedrock = withCaprock((region) => localBedrock(region), {
  regions: ['us-east-1', 'us-west-2'],
  fallbacks: ['claude-haiku-4-5'],
});

const tell = () => {
  for (const { model, region, status } of emulator.requests) {
    console.log(`  ${status} ${region} ${model}`);
  }
  emulator.reset();
};
const busy = {
  type: 'error',
  status: 503,
  exception: 'ServiceUnavailableException',
  message: 'Bedrock is unable to process your request.',
} as const;

console.log('us-east-1 is down: the same model answers in us-west-2.');
emulator.fault({ ...busy, region: 'us-east-1' });
const first = await generateText({ model: bedrock('claude-sonnet-4-6'), prompt: 'Hello' });
tell();
assert.equal(first.providerMetadata?.caprock?.region, 'us-west-2');

console.log('The model is gone everywhere, in a stream: nobody sees that another one answers.');
emulator.fault({ type: 'cut', afterDeltas: 0, model: 'us.anthropic.claude-sonnet-4-6' });
const second = streamText({ model: bedrock('claude-sonnet-4-6'), prompt: 'Hello' });
let streamed = '';
for await (const piece of second.textStream) streamed += piece;
tell();
assert.equal(streamed, 'You said: Hello');
assert.match((await second.response).modelId, /claude-haiku-4-5/);

await emulator.close();
console.log('\nEverything came out as it should.');
