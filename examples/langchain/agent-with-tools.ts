import { caprockMiddleware } from '@caprock/langchain/middleware';
import { createAgent, tool } from 'langchain';
import { z } from 'zod';
import { check, localBedrock } from './local-bedrock.ts';

// An agent whose model is a plain name, and one of whose tools fails: it goes on and answers.
const bedrock = await localBedrock(
  {
    text: 'I look at both.',
    toolUses: [
      { name: 'stock', input: { item: 'drill' } },
      { name: 'price', input: { item: 'drill' } },
    ],
  },
  { text: 'There are 12 drills in stock; their price is not known right now.' },
);

const item = z.object({ item: z.string().describe('What is sold') });
const stock = tool(() => '12', {
  name: 'stock',
  description: 'Counts what is in stock',
  schema: item,
});
const price = tool(
  () => {
    throw new Error('the price list is being rebuilt');
  },
  { name: 'price', description: 'Tells a price', schema: item },
);

const agent = createAgent({
  model: 'bedrock:claude-sonnet-4-6',
  tools: [stock, price],
  systemPrompt: 'You help in a hardware shop. Use both tools.',
  middleware: [caprockMiddleware({ fallbacks: ['claude-haiku-4-5'] })],
});

const { messages } = await agent.invoke({
  messages: [{ role: 'user', content: 'Do you have drills, and what do they cost?' }],
});
const answer = messages.at(-1);
console.log(answer?.text);

const results = messages.filter((message) => message.getType() === 'tool');
check('both tools gave the model an answer', results.length >= 2);
check(
  'the one that failed told why',
  results.some(({ text }) => text.includes('being rebuilt')),
);
check('the model answered', (answer?.text ?? '') !== '');
await bedrock?.close();
