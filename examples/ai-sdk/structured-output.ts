import { strict as assert } from 'node:assert';
import { withCaprock } from '@caprock/ai-sdk';
import { generateText, Output } from 'ai';
import { z } from 'zod';
import { emulator, localBedrock } from './local-bedrock.ts';

const ticket = z.object({
  title: z.string(),
  severity: z.enum(['low', 'high']),
  services: z.array(z.string()),
});

const bedrock = withCaprock(localBedrock('us-east-1'), { region: 'us-east-1' });

// Models that take an output format get one, the others a tool of this schema: the call is the same.
for (const name of ['claude-haiku-4-5', 'claude-opus-4-8']) {
  const { output, response } = await generateText({
    model: bedrock(name),
    output: Output.object({ schema: ticket }),
    prompt: 'Payments time out since 09:00, ledger-db is slow. Write a ticket.',
  });
  console.log(response.modelId, output);
  assert.deepEqual(ticket.parse(output), output);
}
await emulator.close();
console.log('\nEverything came out as it should.');
