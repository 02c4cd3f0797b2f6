import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { classifyError } from '@caprock/core';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { AIMessageChunk } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { z } from 'zod';
import { type Caller, CREDENTIALS, type TestCall, type TestOutcome } from './caller.ts';

/** LangChain's ChatBedrockConverse; over HTTP/2, as the SDK does by default, or over HTTP/1.1. */
export function langchain(protocol: 'HTTP/2' | 'HTTP/1.1' = 'HTTP/2'): Caller {
  return {
    name: `LangChain, ${protocol}`,
    ownsRetries: true,
    async call(call) {
      const client = clientOf(call, protocol);
      const { region = 'us-east-1', model: name = 'claude-sonnet-4-6', maxTokens } = call;
      const model = withCaprock(
        new ChatBedrockConverse({
          model: name,
          region,
          client,
          ...(maxTokens === undefined ? {} : { maxTokens }),
        }),
        call.options,
      );
      try {
        return await ask(call.tool ? model.bindTools([lookUp]) : model, call);
      } finally {
        client.destroy();
      }
    },
  };
}

/** A client of the AWS SDK for the emulator. */
export function clientOf(
  { url, region = 'us-east-1' }: Pick<TestCall, 'url' | 'region'>,
  protocol: 'HTTP/2' | 'HTTP/1.1',
  maxAttempts?: number,
): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region,
    endpoint: url,
    credentials: CREDENTIALS,
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(protocol === 'HTTP/1.1' ? { requestHandler: new NodeHttpHandler() } : {}),
  });
}

const lookUp = tool(() => '', {
  name: 'look_up',
  description: 'Looks a word up.',
  schema: z.object({ word: z.string() }),
});

async function ask(
  model: Pick<ReturnType<ChatBedrockConverse['bindTools']>, 'invoke' | 'stream'>,
  {
    prompt = 'Say hello.',
    signal,
    stream,
    onText,
    leaveAfter = Number.POSITIVE_INFINITY,
  }: TestCall,
): Promise<TestOutcome> {
  let whole = new AIMessageChunk('');
  let pieces = 0;
  try {
    if (!stream) return outcomeOf((await model.invoke(prompt, { signal })) as AIMessageChunk);
    for await (const chunk of await model.stream(prompt, { signal })) {
      whole = whole.concat(chunk as AIMessageChunk);
      if (chunk.text === '') continue;
      onText?.(chunk.text);
      pieces += 1;
      if (pieces >= leaveAfter) break;
    }
    return outcomeOf(whole);
  } catch (error) {
    const { diagnosis = classifyError(error) } = error as {
      diagnosis?: ReturnType<typeof classifyError>;
    };
    return { text: whole.text, toolCalls: [], failure: { kind: diagnosis.kind, error } };
  }
}

function outcomeOf({ text, tool_calls = [] }: AIMessageChunk): TestOutcome {
  return { text, toolCalls: tool_calls.map(({ name, args }) => ({ name, input: args })) };
}
