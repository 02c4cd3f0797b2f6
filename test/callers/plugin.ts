import {
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { caprockPlugin } from '@caprock/aws-sdk';
import { classifyError } from '@caprock/core';
import type { Caller, TestCall, TestOutcome } from './caller.ts';
import { clientOf } from './langchain.ts';

/** The bare AWS SDK with `caprockPlugin` on its client. */
export const plugin: Caller = {
  name: 'caprockPlugin',
  ownsRetries: false,
  async call(call) {
    const { maxAttempts } = call.options?.retry || {};
    const client = clientOf(call, 'HTTP/2', maxAttempts);
    const { fallbacks, cooldowns, ...options } = call.options ?? {};
    client.middlewareStack.use(caprockPlugin({ region: call.region ?? 'us-east-1', ...options }));
    const seen = { text: '', toolCalls: [] as TestOutcome['toolCalls'][number][] };
    try {
      await send(call, client, seen);
      return seen;
    } catch (error) {
      const { diagnosis = classifyError(error) } = error as {
        diagnosis?: ReturnType<typeof classifyError>;
      };
      return { ...seen, toolCalls: [], failure: { kind: diagnosis.kind, error } };
    } finally {
      client.destroy();
    }
  },
};

interface Seen {
  text: string;
  readonly toolCalls: TestOutcome['toolCalls'][number][];
}

async function send(
  call: TestCall,
  client: ReturnType<typeof clientOf>,
  seen: Seen,
): Promise<void> {
  const { signal, leaveAfter = Number.POSITIVE_INFINITY } = call;
  const options = signal ? { abortSignal: signal } : {};
  if (!call.stream) {
    const { output } = await client.send(new ConverseCommand(inputOf(call)), options);
    for (const { text = '', toolUse } of output?.message?.content ?? []) {
      seen.text += text;
      if (toolUse) seen.toolCalls.push({ name: toolUse.name ?? '', input: toolUse.input });
    }
    return;
  }
  const { stream = [] } = await client.send(new ConverseStreamCommand(inputOf(call)), options);
  const take = eventReader(seen);
  let pieces = 0;
  for await (const event of stream) {
    take(event);
    const { text } = event.contentBlockDelta?.delta ?? {};
    if (!text) continue;
    call.onText?.(text);
    pieces += 1;
    if (pieces >= leaveAfter) break;
  }
}

/** What anybody on the bare SDK writes: a tool call is whole when its block stops. */
function eventReader(seen: Seen): (event: ConverseStreamOutput) => void {
  let open: { readonly name: string; json: string } | undefined;
  return ({ contentBlockStart, contentBlockDelta, contentBlockStop }) => {
    const { toolUse } = contentBlockStart?.start ?? {};
    if (toolUse) open = { name: toolUse.name ?? '', json: '' };
    const { text = '', toolUse: input } = contentBlockDelta?.delta ?? {};
    seen.text += text;
    if (!open) return;
    open.json += input?.input ?? '';
    if (!contentBlockStop) return;
    seen.toolCalls.push({ name: open.name, input: JSON.parse(open.json) });
    open = undefined;
  };
}

function inputOf({ model = 'claude-sonnet-4-6', prompt = 'Say hello.', tool }: TestCall) {
  const input: ConverseCommandInput = {
    modelId: model,
    messages: [{ role: 'user', content: [{ text: prompt }] }],
    ...(tool ? { toolConfig: { tools: [LOOK_UP] } } : {}),
  };
  return input;
}

const LOOK_UP = {
  toolSpec: {
    name: 'look_up',
    description: 'Looks a word up.',
    inputSchema: { json: { type: 'object', properties: { word: { type: 'string' } } } },
  },
};
