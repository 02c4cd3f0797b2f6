import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { explain, preparePrompt, withCaprock } from '@caprock/ai-sdk';
import { generateText, type ModelMessage, streamText, tool } from 'ai';
import type { z } from 'zod';
import type { Host, Setup } from './host.ts';
import { toolDescriptions } from './tools.ts';
import type { Turn } from './transcript.ts';

// The demo prints what was repaired itself.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** The Vercel AI SDK with the real Amazon Bedrock provider. */
export const aiSdkHost: Host = {
  name: 'Vercel AI SDK  (generateText, streamText)',
  async plain(call, setup) {
    const model = provider(setup)(call.model);
    const { text } = await generateText({
      model,
      messages: call.turns.map(message),
      tools,
      maxRetries: 2,
    });
    return text;
  },
  async caprock(call, setup, { onText, onEvent }) {
    const { region } = setup;
    const { fallbacks = [] } = call;
    const bedrock = withCaprock(provider(setup), { region, fallbacks, onEvent });
    let failure: unknown;
    const result = streamText({
      model: bedrock(call.model),
      ...preparePrompt(call.turns.map(message), { onEvent }),
      tools,
      onError: ({ error }) => {
        failure = error;
      },
    });
    for await (const piece of result.textStream) onText(piece);
    if (failure !== undefined) throw failure;
    return (await result.response).modelId;
  },
  explain: (error, lang) => explain(error, { lang }),
};

const tools = Object.fromEntries(
  toolDescriptions.map(({ name, description, schema }) => [
    name,
    tool({ description, inputSchema: schema as z.ZodType<Record<string, string>> }),
  ]),
);

function provider({ endpoint, region, credentials }: Setup) {
  return createAmazonBedrock({ region, baseURL: endpoint, ...credentials });
}

function message(turn: Turn): ModelMessage {
  switch (turn.role) {
    case 'system':
    case 'user':
      return { role: turn.role, content: turn.text };
    case 'tool': {
      const output = { type: 'text' as const, value: turn.text };
      return {
        role: 'tool',
        content: [{ type: 'tool-result', toolCallId: turn.callId, toolName: turn.tool, output }],
      };
    }
    case 'assistant': {
      const text = { type: 'text' as const, text: turn.text };
      if (!turn.call) return { role: 'assistant', content: [text] };
      const { id, tool: toolName, input } = turn.call;
      return {
        role: 'assistant',
        content: [text, { type: 'tool-call', toolCallId: id, toolName, input }],
      };
    }
  }
}
