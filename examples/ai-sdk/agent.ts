import { strict as assert } from 'node:assert';
import { withCaprock } from '@caprock/ai-sdk';
import { stepCountIs, ToolLoopAgent, tool } from 'ai';
import { z } from 'zod';
import { emulator, localBedrock } from './local-bedrock.ts';

// The model is throttled in the middle of the run: the fallback goes on with what the tools said.
emulator.script(
  { toolUse: { name: 'read_log', input: { service: 'payments' } } },
  { toolUse: { name: 'slow_queries', input: { database: 'ledger-db' } } },
  { text: 'ledger-db is slow: one query waits for a lock.' },
);
emulator.fault({
  type: 'error',
  model: 'us.anthropic.claude-sonnet-4-6',
  after: 1,
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
});

const bedrock = withCaprock(localBedrock('us-east-1'), {
  region: 'us-east-1',
  fallbacks: ['claude-haiku-4-5'],
  onEvent: (event) => {
    if (event.type === 'fallback') console.log(`${event.from.model} → ${event.to.model}`);
  },
});

const agent = new ToolLoopAgent({
  model: bedrock('claude-sonnet-4-6'),
  instructions: 'You are an operations agent. Use the tools, then answer briefly.',
  tools: {
    read_log: tool({
      description: 'Reads the newest lines of a service log',
      inputSchema: z.object({ service: z.string() }),
      execute: async ({ service }) => `${service}: p99 4.8 s, 312 timeouts to ledger-db`,
    }),
    slow_queries: tool({
      description: 'Lists the longest running queries of a database',
      inputSchema: z.object({ database: z.string() }),
      // A tool that has nothing to say must not end the conversation.
      execute: async () => '',
    }),
  },
  stopWhen: stepCountIs(5),
});

const { text, steps } = await agent.generate({ prompt: 'The payment service is slow. Why?' });
await emulator.close();

for (const { toolCalls, response } of steps) {
  const calls = toolCalls.map(({ toolName, input }) => `${toolName}(${JSON.stringify(input)})`);
  console.log(`${response.modelId}: ${calls.join(', ') || 'answers'}`);
}
console.log(text);

assert.equal(steps.length, 3);
assert.match(text, /ledger-db/);
assert.match(steps.at(-1)?.response.modelId ?? '', /claude-haiku-4-5/);
console.log('\nEverything came out as it should.');
