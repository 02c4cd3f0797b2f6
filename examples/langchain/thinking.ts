import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { type AIMessageChunk, HumanMessage } from '@langchain/core/messages';
import { check, localBedrock } from './local-bedrock.ts';

// The model thinks, its thoughts are shown, and its signed thoughts go back to it in the next turn.
const bedrock = await localBedrock(
  { reasoning: '27 is 3 to the power of 3.', text: '3' },
  { reasoning: 'Then 81 is 3 to the power of 4.', text: '4' },
);

const model = withCaprock(
  new ChatBedrockConverse({
    model: 'claude-sonnet-4-6',
    maxTokens: 4000,
    // Bedrock takes no temperature beside thinking: it is left out, and that is reported.
    temperature: 0.2,
    additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 2000 } },
  }),
  { onEvent: () => {} },
);

const question = new HumanMessage('3 to the power of what is 27?');
let answer: AIMessageChunk | undefined;
for await (const chunk of await model.stream([question])) answer = answer?.concat(chunk) ?? chunk;
const thoughts = answer?.contentBlocks.filter(({ type }) => type === 'reasoning') ?? [];
console.log(thoughts.map(({ reasoning }) => reasoning).join(''), '→', answer?.text);

check(
  'thoughts were shown',
  thoughts.some(({ reasoning }) => Boolean(reasoning)),
);
const next = await model.invoke([question, answer as AIMessageChunk, new HumanMessage('And 81?')]);
check('the conversation goes on with them', next.text !== '');
const report = next.response_metadata.caprock as { repairs: { rule: string }[] };
check('the temperature was left out', report.repairs.length > 0);
await bedrock?.close();
