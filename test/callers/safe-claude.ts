import { safeClaudeCall, safeClaudeStream } from '@caprock/aws-sdk';
import type { Caller, TestCall, TestOutcome } from './caller.ts';
import { clientOf } from './langchain.ts';

/** `safeClaudeCall` and its streaming twin, through a client of the AWS SDK that was handed in. */
export const safeClaude: Caller = {
  name: 'safeClaudeCall',
  ownsRetries: true,
  async call(call) {
    const client = clientOf(call, 'HTTP/2');
    const { model = 'claude-sonnet-4-6', prompt = 'Say hello.', signal, tool, maxTokens } = call;
    const settings = {
      ...call.options,
      client,
      model,
      ...(signal ? { signal } : {}),
      ...(tool ? { tools: [LOOK_UP] } : {}),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    };
    try {
      if (!call.stream) return outcomeOf(await safeClaudeCall(prompt, settings));
      const { textStream, result } = safeClaudeStream(prompt, settings);
      return await read(textStream, result, call);
    } finally {
      client.destroy();
    }
  },
};

const LOOK_UP = {
  type: 'function',
  function: {
    name: 'look_up',
    description: 'Looks a word up.',
    parameters: { type: 'object', properties: { word: { type: 'string' } } },
  },
};

async function read(
  textStream: AsyncIterable<string>,
  result: ReturnType<typeof safeClaudeStream>['result'],
  { onText, leaveAfter = Number.POSITIVE_INFINITY }: TestCall,
): Promise<TestOutcome> {
  let text = '';
  let pieces = 0;
  for await (const piece of textStream) {
    text += piece;
    onText?.(piece);
    pieces += 1;
    if (pieces >= leaveAfter) break;
  }
  return { ...outcomeOf(await result), text };
}

function outcomeOf(answer: Awaited<ReturnType<typeof safeClaudeCall>>): TestOutcome {
  if (!answer.success) {
    // `partial` is meant to hold contents.
    const error = { ...answer, partial: '' };
    return { text: '', toolCalls: [], failure: { kind: answer.diagnosis.kind, error } };
  }
  const { content, toolCalls } = answer;
  return { text: content, toolCalls: toolCalls.map(({ name, input }) => ({ name, input })) };
}
