import { strict as assert } from 'node:assert';
import { withCaprock } from '@caprock/ai-sdk';
import { type ModelMessage, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';
import { emulator, localBedrock } from './local-bedrock.ts';

const bedrock = withCaprock(localBedrock('us-east-1'), {
  region: 'us-east-1',
  fallbacks: ['claude-haiku-4-5'],
  // Each call asks the first model again, even one that has just been down.
  cooldowns: false,
  onEvent: (event) => {
    if (event.type === 'fallback') console.log(`  ${event.from.model} → ${event.to.model}`);
    if (event.type !== 'repaired') return;
    for (const { at, summary } of event.repairs) {
      if (at.startsWith('messages')) console.log(`  ${at}: ${summary.en}`);
    }
  },
});
const messages: ModelMessage[] = [];

/** Streams an answer with its tool calls, shows what comes, and keeps all of it for the next question. */
async function ask(question: string): Promise<string> {
  console.log(`\n${question}`);
  messages.push({ role: 'user', content: question });
  const result = streamText({
    model: bedrock('claude-sonnet-4-6'),
    messages,
    providerOptions: { bedrock: { reasoningConfig: { type: 'enabled', budgetTokens: 2000 } } },
    tools: {
      read_log: tool({
        description: 'Reads the newest lines of a service log',
        inputSchema: z.object({ service: z.string() }),
        execute: async ({ service }) => `${service}: 312 timeouts to ledger-db`,
      }),
    },
    stopWhen: stepCountIs(3),
  });
  for await (const part of result.fullStream) {
    if (part.type === 'reasoning-start') process.stdout.write('  (');
    if (part.type === 'reasoning-delta') process.stdout.write(part.text);
    if (part.type === 'reasoning-end') process.stdout.write(')\n');
    if (part.type === 'tool-call') console.log(`  ${part.toolName}(${JSON.stringify(part.input)})`);
  }
  messages.push(...(await result.responseMessages));
  console.log(`  ${await result.text}`);
  return (await result.response).modelId;
}

/** Each request since the last time: who was asked, whether to think, and which signed thoughts went along. */
function requests() {
  const told = emulator.requests.map(({ model, status, body }) => ({
    model: model?.includes('haiku') ? 'haiku' : 'sonnet',
    status,
    thinks: JSON.stringify(body).includes('"thinking":{"type":"enabled"'),
    thoughts: [...JSON.stringify(body).matchAll(/"text":"([^"]*)","signature":"\w/g)].map(
      ([, thought]) => thought,
    ),
  }));
  emulator.reset();
  return told;
}

// Inside a tool loop the model gets back what it thought before the call, with its signature.
emulator.script(
  { reasoning: 'The log will tell.', toolUse: { name: 'read_log', input: { service: 'pay' } } },
  { reasoning: 'It waits for ledger-db.', text: 'Payments wait for ledger-db.' },
);
assert.match(await ask('Why are payments slow?'), /sonnet/);
const sonnet = { model: 'sonnet', status: 200, thinks: true };
assert.deepEqual(requests(), [
  { ...sonnet, thoughts: [] },
  { ...sonnet, thoughts: ['The log will tell.'] },
]);

// Its thoughts are no use to another model: they are left out for that one, and so is thinking where a
// tool loop is open, which would have to begin with thoughts of its own.
emulator.script(
  { reasoning: 'Another log.', toolUse: { name: 'read_log', input: { service: 'ship' } } },
  { text: 'Shipping waits for ledger-db, too.' },
);
emulator.fault({
  type: 'error',
  model: 'us.anthropic.claude-sonnet-4-6',
  after: 1,
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many tokens per day, please wait before trying again.',
});
assert.match(await ask('And shipping?'), /haiku/);
const known = ['The log will tell.', 'It waits for ledger-db.'];
assert.deepEqual(requests(), [
  { ...sonnet, thoughts: known },
  { ...sonnet, status: 429, thoughts: [...known, 'Another log.'] },
  { model: 'haiku', status: 200, thinks: false, thoughts: [] },
]);

// The conversation has kept them: the first model has them again as soon as it answers.
assert.match(await ask('Thank you.'), /sonnet/);
assert.deepEqual(requests(), [{ ...sonnet, thoughts: [...known, 'Another log.'] }]);
await emulator.close();
console.log('\nEverything came out as it should.');
