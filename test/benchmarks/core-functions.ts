import { cpus } from 'node:os';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import {
  classifyError,
  type DraftMessage,
  type RequestDraft,
  repairRequest,
  resolveModel,
  traitsOf,
} from '@caprock/core';
import { ChatBedrockConverse } from '@langchain/aws';
import { AIMessage, HumanMessage } from '@langchain/core/messages';
import { Bench } from 'tinybench';

const traits = traitsOf('anthropic.claude-sonnet-4-5-20250929-v1:0');

function draftOf(count: number, turn: (index: number) => DraftMessage): RequestDraft {
  return {
    modelId: 'm',
    system: [],
    messages: Array.from({ length: count }, (_, index) => turn(index)),
  };
}

const says = (role: 'user' | 'assistant', text: string): DraftMessage => ({
  role,
  content: [{ text }],
});
const one = draftOf(1, () => says('user', 'Hello'));
const clean = draftOf(99, (index) => says(index % 2 === 0 ? 'user' : 'assistant', 'words'));
const faults = new Map<number, RequestDraft>();
function faulty(count: number): RequestDraft {
  const known = faults.get(count);
  if (known) return known;
  const draft = draftOf(count, (index) =>
    says(index % 3 === 0 ? 'assistant' : 'user', index % 3 === 0 ? ' ' : 'a'),
  );
  faults.set(count, draft);
  return draft;
}
const thrown = Object.assign(new Error('Too many requests, please wait before trying again.'), {
  name: 'ThrottlingException',
  $metadata: { httpStatusCode: 429, requestId: 'x' },
});

const history = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: [{ type: 'text' as const, text: 'words' }],
  }));

/** What the hosts do for a call without Caprock, with an answer that is at hand: mostly their conversion. */
const langchain = new ChatBedrockConverse({
  model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const canned = {
  output: { message: { role: 'assistant', content: [{ text: 'ok' }] } },
  stopReason: 'end_turn',
  usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  metrics: { latencyMs: 1 },
};
Object.assign(langchain.client, { send: async () => canned });
const aiSdk = createAmazonBedrock({
  region: 'us-east-1',
  apiKey: 'local',
  fetch: async () => Response.json(canned),
})('us.anthropic.claude-sonnet-4-5-20250929-v1:0');

const langchainMessages = (count: number) =>
  history(count).map(({ role, content }) =>
    role === 'user' ? new HumanMessage({ content }) : new AIMessage({ content }),
  );
const [langchainOne, langchainMany] = [langchainMessages(1), langchainMessages(99)];
const [promptOne, promptMany] = [history(1), history(99)];

let seen = 0;

const bench = new Bench({ time: 500 })
  .add('repair: one clean turn', () => {
    repairRequest(one, { traits });
  })
  .add('@langchain/aws: a call of one turn, without the network', async () => {
    await langchain._generate(langchainOne, {});
  })
  .add('@ai-sdk/amazon-bedrock: a call of one turn, without the network', async () => {
    await aiSdk.doGenerate({ prompt: promptOne });
  })
  .add('repair: 99 clean messages', () => {
    repairRequest(clean, { traits });
  })
  .add('@langchain/aws: a call of 99 messages, without the network', async () => {
    await langchain._generate(langchainMany, {});
  })
  .add('@ai-sdk/amazon-bedrock: a call of 99 messages, without the network', async () => {
    await aiSdk.doGenerate({ prompt: promptMany });
  })
  .add('repair: 100 messages with faults', () => {
    repairRequest(faulty(100), { traits });
  })
  .add('repair: 1,000 messages with faults', () => {
    repairRequest(faulty(1_000), { traits });
  })
  .add('repair: 10,000 messages with faults', () => {
    repairRequest(faulty(10_000), { traits });
  })
  .add('resolve: a plain name', () => {
    resolveModel('claude-sonnet-4-6', { region: 'us-east-1' });
  })
  .add('resolve: a name not seen before', () => {
    seen += 1;
    resolveModel(`claude-sonnet-4-6[${seen}]`, { region: 'us-east-1' });
  })
  .add('classify: an AWS SDK exception', () => {
    classifyError(thrown);
  });

await bench.run();
const [processor] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${processor?.model}`,
);
console.table(
  bench.tasks.map(({ name, result }) => ({
    name,
    'median µs': 'latency' in result ? (result.latency.p50 * 1_000).toFixed(2) : result.state,
  })),
);
