import { preparePrompt, withCaprock } from '@caprock/ai-sdk';
import type { CallReport, CaprockOptions } from '@caprock/core';
import type { ModelMessage, ToolSet } from 'ai';
import { toModelMessages } from '../../conversations/to-ai-sdk.ts';
import { toCallSettings } from '../../conversations/to-ai-sdk-settings.ts';
import type { Adapter, Answer, Client, Need, Streamed, Wish } from '../adapter.ts';
import { NOTHING } from '../nothing.ts';
import type { AiSdkHost, Major } from './ai-sdk-host.ts';

/** A version of the AI SDK under test. */
export interface AiSdkVersion {
  readonly name: string;
  readonly major: Major;
  readonly host: AiSdkHost;
  readonly lacks?: readonly Need[];
}

/** The adapter for a version of the AI SDK: `generateText` and `streamText` over its provider. */
export function aiSdkAdapter(version: AiSdkVersion): Adapter {
  const { name, lacks = [], host } = version;
  // Warnings are read off the answers.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return {
    name,
    lacks,
    client: (url, options) => {
      const plain = host.bedrock.createAmazonBedrock({
        region: 'us-east-1',
        baseURL: url,
        accessKeyId: 'local',
        secretAccessKey: 'local-secret',
        sessionToken: 'local-token',
      });
      const provider = options === 'plain' ? plain : withCaprock(plain, options);
      return aiSdkClient(provider, options, version);
    },
  };
}

/** A client of a provider, guarded or plain. */
export function aiSdkClient(
  provider: (name: string) => unknown,
  options: CaprockOptions | 'plain',
  version: AiSdkVersion,
): Client {
  const { generateText, streamText } = version.host.ai;
  return {
    async generate(wish): Promise<Answer> {
      const settings = settingsOf(wish, provider(wish.model), options, version);
      const result = await generateText(settings as Parameters<typeof generateText>[0]);
      return answerOf(result, settings, wish);
    },
    async stream(wish): Promise<Streamed> {
      const errors: unknown[] = [];
      const settings = settingsOf(wish, provider(wish.model), options, version);
      const onError = ({ error }: { error: unknown }) => errors.push(error);
      const result = streamText({ ...settings, onError } as never);
      const parts: { type: string; text?: string }[] = [];
      for await (const part of result.fullStream) parts.push(part as (typeof parts)[number]);
      const pieces = parts.flatMap(({ type, text }) => (type === 'text-delta' ? [text ?? ''] : []));
      if (errors.length > 0) return { ...NOTHING, text: pieces.join(''), pieces, errors };
      const answer = answerOf(await settled(result), settings, wish);
      return { ...answer, pieces, errors };
    },
  };
}

type Settings = Readonly<Record<string, unknown>> & { readonly messages: readonly ModelMessage[] };

function settingsOf(
  { request, runs = {}, after, signal: abortSignal }: Wish,
  model: unknown,
  options: CaprockOptions | 'plain',
  { host: { ai }, major }: AiSdkVersion,
): Settings {
  const { output, tools, ...settings } = toCallSettings(request, ai);
  const said = [...((after?.conversation ?? []) as ModelMessage[]), ...toModelMessages(request)];
  const onEvent = options === 'plain' ? undefined : options.onEvent;
  const prompt =
    options === 'plain' ? { messages: said } : preparePrompt(said, onEvent ? { onEvent } : {});
  const outputName = major === 5 ? 'experimental_output' : 'output';
  return {
    model,
    ...settings,
    ...prompt,
    ...(tools ? { tools: runnable(tools, runs), stopWhen: ai.stepCountIs(5) } : {}),
    ...(output ? { [outputName]: output } : {}),
    ...(abortSignal ? { abortSignal } : {}),
    // The faults of the cases stay: the host's own tries would only take their time.
    ...(options === 'plain' ? { maxRetries: 0 } : {}),
  };
}

function runnable(tools: ToolSet, runs: NonNullable<Wish['runs']>): ToolSet {
  const entries = Object.entries(tools).map(([name, tool]) => {
    const run = runs[name];
    return [name, run ? { ...tool, execute: async (input: unknown) => run(input) } : tool];
  });
  return Object.fromEntries(entries) as ToolSet;
}

/** A finished call, as far as answers are read off it. */
interface Finished {
  readonly text: string;
  readonly reasoningText: string | undefined;
  readonly output?: unknown;
  readonly experimental_output?: unknown;
  readonly warnings: readonly { readonly message?: string }[] | undefined;
  readonly response: { readonly modelId: string; readonly messages: readonly unknown[] };
  readonly providerMetadata: Readonly<Record<string, unknown>> | undefined;
}

const MEMBERS = ['text', 'reasoningText', 'warnings', 'response', 'providerMetadata'] as const;

/** What a stream promises, once it is there. */
async function settled(result: object): Promise<Finished> {
  const promises = result as Record<string, PromiseLike<unknown>>;
  const entries = MEMBERS.map(async (member) => [member, await promises[member]] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Finished;
}

function answerOf(result: object, { messages }: Settings, { request }: Wish): Answer {
  const finished = result as Finished;
  const { text, reasoningText = '', warnings = [], response, providerMetadata } = finished;
  return {
    text,
    reasoning: reasoningText,
    model: response.modelId,
    report: providerMetadata?.caprock as CallReport | undefined,
    warnings: warnings.map((warning) => warning.message ?? JSON.stringify(warning)),
    conversation: [...messages, ...response.messages],
    ...('response_format' in request ? { object: objectOf(finished) } : {}),
  };
}

function objectOf(finished: Finished): unknown {
  return finished.output ?? finished.experimental_output;
}
