import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import {
  type ChatMessage,
  type SafeClaudeFailure,
  type SafeClaudeOptions,
  type SafeClaudeResult,
  type SafeClaudeSuccess,
  safeClaudeCall,
  safeClaudeStream,
} from '@caprock/aws-sdk';
import type { CaprockOptions } from '@caprock/core';
import type { Adapter, Answer, Client, Wish } from '../adapter.ts';
import { NOTHING } from '../nothing.ts';
import { hearing, listener, toldReport } from './told-report.ts';

/** The longest loop of tool calls. */
const LONGEST_LOOP = 5;

/** The adapter for `safeClaudeCall` and `safeClaudeStream`. Without Caprock there is nothing of them. */
export const safeClaudeAdapter: Adapter = {
  name: 'safeClaudeCall() and safeClaudeStream()',
  lacks: ['signer', 'thinking', 'schemas'],
  client: (url, options) => {
    if (options === 'plain') throw new Error('safeClaudeCall is nothing without Caprock');
    return clientOf(settingsFor(url, options));
  },
};

function settingsFor(url: string, options: CaprockOptions): SafeClaudeOptions {
  const credentials = {
    accessKeyId: 'local',
    secretAccessKey: 'local-secret',
    sessionToken: 'local-token',
  };
  const client = new BedrockRuntimeClient({ region: 'us-east-1', endpoint: url, credentials });
  const onEvent: CaprockOptions['onEvent'] = (event) => {
    listener(event);
    options.onEvent?.(event);
  };
  return { ...options, client, onEvent };
}

type Ask = (chat: readonly ChatMessage[], options: SafeClaudeOptions) => Promise<SafeClaudeResult>;

function clientOf(settings: SafeClaudeOptions): Client {
  return {
    async generate(wish) {
      return await hearing(async (events) => {
        const { answer, conversation } = await converse(wish, settings, safeClaudeCall);
        return answerOf(answer, conversation, toldReport(events));
      });
    },
    async stream(wish) {
      const pieces: string[] = [];
      const ask: Ask = async (chat, options) => {
        const { textStream, result } = safeClaudeStream(chat, options);
        for await (const piece of textStream) pieces.push(piece);
        return await result;
      };
      return await hearing(async (events) => {
        try {
          const { answer, conversation } = await converse(wish, settings, ask);
          return { ...answerOf(answer, conversation, toldReport(events)), pieces, errors: [] };
        } catch (error) {
          return { ...NOTHING, text: pieces.join(''), pieces, errors: [error] };
        }
      });
    },
  };
}

interface Conversed {
  readonly answer: SafeClaudeSuccess;
  readonly conversation: readonly ChatMessage[];
}

/** Asks, runs the tools that are asked for, and goes on until the model has answered. */
async function converse(wish: Wish, settings: SafeClaudeOptions, ask: Ask): Promise<Conversed> {
  const { request, after, runs } = wish;
  const options = { ...settings, ...optionsOf(wish) };
  const conversation = [...(after?.conversation ?? []), ...request.messages] as ChatMessage[];
  for (let step = 0; ; step += 1) {
    const answer = await ask(conversation, options);
    if (!answer.success) throw thrownFor(answer);
    conversation.push(turnOf(answer));
    if (!runs || answer.toolCalls.length === 0 || step === LONGEST_LOOP) {
      return { answer, conversation };
    }
    for (const { id, name, input } of answer.toolCalls) {
      const content = runs[name]?.(input) ?? '';
      conversation.push({ role: 'tool', tool_call_id: id, content });
    }
  }
}

function optionsOf({ model, request, signal }: Wish): SafeClaudeOptions {
  const given = {
    model,
    tools: request.tools,
    toolChoice: request.tool_choice,
    maxTokens: request.max_tokens,
    temperature: request.temperature,
    stopSequences: request.stop,
    signal,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function turnOf({ content, toolCalls }: SafeClaudeSuccess): ChatMessage {
  const calls = toolCalls.map(({ id, name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  return { role: 'assistant', content, ...(calls.length > 0 ? { tool_calls: calls } : {}) };
}

/** A failure, for who would rather have it thrown. */
function thrownFor({ content, diagnosis }: SafeClaudeFailure): Error {
  const error = Object.assign(new Error(content), { diagnosis });
  error.name = diagnosis.kind === 'aborted' ? 'AbortError' : 'Failure';
  return error;
}

/** What was done stands in the answer itself; the name that was asked for, in the events. */
function answerOf(
  { content, model, repairs, attempts }: SafeClaudeSuccess,
  conversation: readonly ChatMessage[],
  report: Answer['report'],
): Answer {
  const switched = attempts.some((attempt) => attempt.model !== model);
  return {
    text: content,
    reasoning: '',
    model,
    report,
    warnings: [...repairs.map(({ rule }) => rule), ...(switched ? [`${model} answered`] : [])],
    conversation,
  };
}
