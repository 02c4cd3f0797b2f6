import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock } from '@caprock/ai-sdk';
import { classifyError } from '@caprock/core';
import { generateText, streamText, tool } from 'ai';
import { z } from 'zod';
import { type Caller, CREDENTIALS, type TestCall, type TestOutcome } from './caller.ts';

globalThis.AI_SDK_LOG_WARNINGS = false;

/** The AI SDK with its Amazon Bedrock provider, which sends through fetch: HTTP/1.1. */
export const aiSdk: Caller = {
  name: 'AI SDK',
  ownsRetries: true,
  async call(call) {
    try {
      return call.stream ? await stream(call) : await generate(call);
    } catch (error) {
      return { text: '', toolCalls: [], failure: failureOf(error) };
    }
  },
};

function settingsOf({
  url,
  model = 'claude-sonnet-4-6',
  prompt,
  signal,
  options,
  ...call
}: TestCall) {
  const { region = 'us-east-1' } = call;
  const provider = (at: string) =>
    createAmazonBedrock({ region: at, baseURL: url, ...CREDENTIALS });
  // A provider signs for one region: whoever calls several makes one for each.
  const isOfSeveral = options?.fallbacks?.some((fallback) => typeof fallback === 'object');
  const bedrock = isOfSeveral
    ? withCaprock(provider, { ...options, regions: [region] })
    : withCaprock(provider(region), { region, ...options });
  const tools = {
    look_up: tool({ description: 'Looks a word up.', inputSchema: z.object({ word: z.string() }) }),
  };
  return {
    model: bedrock(model),
    prompt: prompt ?? 'Say hello.',
    ...(call.tool ? { tools } : {}),
    ...(call.maxTokens === undefined ? {} : { maxOutputTokens: call.maxTokens }),
    ...(signal ? { abortSignal: signal } : {}),
  };
}

async function generate(call: TestCall): Promise<TestOutcome> {
  const { text, toolCalls } = await generateText(settingsOf(call));
  return { text, toolCalls: toolCalls.map(({ toolName: name, input }) => ({ name, input })) };
}

async function stream(call: TestCall): Promise<TestOutcome> {
  const { leaveAfter = Number.POSITIVE_INFINITY } = call;
  const { fullStream } = streamText({ ...settingsOf(call), onError: () => {} });
  const toolCalls: TestOutcome['toolCalls'][number][] = [];
  let text = '';
  let pieces = 0;
  let failure: TestOutcome['failure'];
  for await (const part of fullStream) {
    if (part.type === 'text-delta') {
      text += part.text;
      pieces += 1;
      call.onText?.(part.text);
    }
    if (part.type === 'tool-call') toolCalls.push({ name: part.toolName, input: part.input });
    if (part.type === 'error') failure = failureOf(part.error);
    if (part.type === 'abort') failure = { kind: 'aborted', error: call.signal?.reason };
    if (pieces >= leaveAfter) break;
  }
  return { text, toolCalls, ...(failure ? { failure } : {}) };
}

function failureOf(error: unknown): NonNullable<TestOutcome['failure']> {
  const { diagnosis = classifyError(error) } = error as {
    diagnosis?: ReturnType<typeof classifyError>;
  };
  return { kind: diagnosis.kind, error };
}
