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

/** Milliseconds in which each is called again and again. */
const TIME = 500;

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

const functions: Readonly<Record<string, () => unknown>> = {
  'repair: one clean turn': () => {
    repairRequest(one, { traits });
  },
  '@langchain/aws: a call of one turn, without the network': async () => {
    await langchain._generate(langchainOne, {});
  },
  '@ai-sdk/amazon-bedrock: a call of one turn, without the network': async () => {
    await aiSdk.doGenerate({ prompt: promptOne });
  },
  'repair: 99 clean messages': () => {
    repairRequest(clean, { traits });
  },
  '@langchain/aws: a call of 99 messages, without the network': async () => {
    await langchain._generate(langchainMany, {});
  },
  '@ai-sdk/amazon-bedrock: a call of 99 messages, without the network': async () => {
    await aiSdk.doGenerate({ prompt: promptMany });
  },
  'repair: 100 messages with faults': () => {
    repairRequest(faulty(100), { traits });
  },
  'repair: 1,000 messages with faults': () => {
    repairRequest(faulty(1_000), { traits });
  },
  'repair: 10,000 messages with faults': () => {
    repairRequest(faulty(10_000), { traits });
  },
  'resolve: a plain name': () => {
    resolveModel('claude-sonnet-4-6', { region: 'us-east-1' });
  },
  'resolve: a name not seen before': () => {
    seen += 1;
    resolveModel(`claude-sonnet-4-6[${seen}]`, { region: 'us-east-1' });
  },
  'classify: an AWS SDK exception': () => {
    classifyError(thrown);
  },
};

const DIGITS = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** Medians of the functions of core, and of what the hosts do for the same call, in microseconds. */
export async function coreFunctions(): Promise<readonly (readonly [string, string])[]> {
  const bench = new Bench({ time: TIME });
  for (const [name, run] of Object.entries(functions)) bench.add(name, run);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
    return [name, DIGITS.format(result.latency.p50 * 1_000)] as const;
  });
}
