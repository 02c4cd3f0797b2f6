import { randomUUID } from 'node:crypto';
import { jsonScript } from '../wire/json-script.ts';
import type { WireScript } from '../wire/wire-script.ts';
import { lookUpModel } from '../world/look-up-model.ts';
import { namedModel } from '../world/named-model.ts';
import { groupOf } from '../world/world-gateway.ts';
import { askBedrock, type Behind } from './bedrock-call.ts';
import { withoutJsonTool } from './chat-blocks.ts';
import { chatChunks } from './chat-chunks.ts';
import { chatCompletion } from './chat-completion.ts';
import type { ChatRequest } from './chat-request.ts';
import { chatToConverse } from './chat-to-converse.ts';
import { ChatRefusedError, gatewayError, type LiteLlmException } from './gateway-error.ts';
import { gatewayErrorScript, sseScript } from './gateway-script.ts';
import { mapBedrockError } from './map-bedrock-error.ts';
import { invalidFormat, NO_MESSAGES, unknownGroup } from './refusals.ts';
import { toolNameOf } from './tool-name.ts';

/** Answers a chat: the proxy's own refusals, then Bedrock's, then what the model says. */
export function chatCompletions(chat: ChatRequest, behind: Behind): WireScript {
  const { model: group = '', messages } = chat;
  if (!Array.isArray(messages)) return gatewayErrorScript(NO_MESSAGES);
  const found = groupOf(behind.world.gateway, group);
  if (!found) return gatewayErrorScript(unknownGroup(group));
  const { model: modelId } = found;
  try {
    const answer = answerOf(chat, modelId, behind);
    return 'kind' in answer ? gatewayErrorScript(gatewayError(answer, group)) : answer;
  } catch (error) {
    if (error instanceof ChatRefusedError) {
      return gatewayErrorScript(gatewayError(error.refusal, group));
    }
    if (error instanceof TypeError) return gatewayErrorScript(invalidFormat(error.message));
    throw error;
  }
}

function answerOf(
  chat: ChatRequest,
  modelId: string,
  behind: Behind,
): WireScript | LiteLlmException {
  const { world, region } = behind;
  const model = namedModel(world, modelId, lookUpModel(world, modelId, region))?.model;
  const { request, jsonTool } = chatToConverse(chat, { modelId, model });
  const stream = chat.stream === true;
  const reply = askBedrock({ modelId, request, stream }, behind);
  if ('status' in reply) return mapBedrockError(reply);
  const said = withoutJsonTool(reply, jsonTool);
  const identity = {
    id: `chatcmpl-${randomUUID()}`,
    created: Math.floor(behind.session.now() / 1000),
    model: chat.model ?? '',
  };
  const names = givenNames(chat);
  const countsTold = chat.stream_options?.include_usage === true;
  return stream
    ? sseScript(chatChunks(said, identity, { names, countsTold }))
    : jsonScript(200, chatCompletion(said, identity, names));
}

/** The tools' names as the caller wrote them. */
function givenNames({ tools }: ChatRequest): (name: string) => string {
  const given = new Map((tools ?? []).map(({ function: { name } }) => [toolNameOf(name), name]));
  return (name) => given.get(name) ?? name;
}
