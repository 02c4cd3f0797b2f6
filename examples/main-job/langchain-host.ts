import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { explain, withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import type { Host, Setup } from './host.ts';
import { toolDescriptions } from './tools.ts';
import type { Turn } from './transcript.ts';

/** LangChain JS with the real ChatBedrockConverse. */
export const langchainHost: Host = {
  name: 'LangChain  (ChatBedrockConverse)',
  async plain(call, setup) {
    const answer = await chatModel(call.model, setup).invoke(call.turns.map(message), options);
    return answer.text;
  },
  async caprock(call, setup, { onText, onEvent }) {
    const { fallbacks = [] } = call;
    const model = withCaprock(chatModel(call.model, setup), { fallbacks, onEvent });
    let answered = '';
    for await (const chunk of await model.stream(call.turns.map(message), options)) {
      onText(chunk.text);
      const report = chunk.response_metadata.caprock as { model: string } | undefined;
      answered = report?.model ?? answered;
    }
    return answered;
  },
  explain: (error, lang) => explain(error, { lang }),
};

const options = {
  tools: toolDescriptions.map(({ name, description, schema }) => ({ name, description, schema })),
};

function chatModel(model: string, { endpoint, region, credentials }: Setup): ChatBedrockConverse {
  const client = new BedrockRuntimeClient({
    region,
    endpoint,
    ...(credentials ? { credentials } : {}),
  });
  return new ChatBedrockConverse({ model, region, client });
}

function message(turn: Turn): BaseMessage {
  switch (turn.role) {
    case 'system':
      return new SystemMessage(turn.text);
    case 'user':
      return new HumanMessage(turn.text);
    case 'tool':
      return new ToolMessage({ content: turn.text, tool_call_id: turn.callId, name: turn.tool });
    case 'assistant': {
      const calls = turn.call
        ? [{ id: turn.call.id, name: turn.call.tool, args: turn.call.input }]
        : [];
      return new AIMessage({ content: turn.text, tool_calls: calls });
    }
  }
}
