import { inputTokensOf } from '../answers/tokens.ts';
import { messagesFromConverse } from '../messages/from-converse.ts';
import { type MessagesBody, record } from '../messages/messages-body.ts';
import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { refusalOfConverse, refusalOfInvoke } from '../validations/refusal-of.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { World } from '../world/world.ts';
import type { Answer, ErrorAnswer } from './answer.ts';
import { circumstancesOf, type Invocation } from './model-invocation.ts';
import type { Call, Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const countTokens: Operation = {
  name: 'CountTokens',
  service: 'bedrock',
  route: { method: 'POST', path: '/model/{modelId}/count-tokens' },
  permission: ({ labels, region }) => [
    {
      action: 'bedrock:CountTokens',
      resource: `arn:aws:bedrock:${region}::foundation-model/${baseIdOf(labels.modelId)}`,
    },
  ],
  answer(call) {
    const { modelId = '' } = call.labels;
    const misshapen = shapeRefusal('CountTokens', { ...record(call.body), modelId });
    if (misshapen) return { error: misshapen };
    const invocation = circumstancesOf({ ...call, world: withBareModel(call) });
    if ('error' in invocation) return invocation;
    // Inference profiles do not count either, only the bare id of a model that can.
    const { model, baseModelId } = invocation;
    if (!model.countTokens || baseIdOf(modelId) !== baseModelId) return { error: CANNOT_COUNT };
    return count(call, invocation);
  },
};

/** Seen in several reports of 2026, for inference profiles and for the models from Opus 4.7 on. */
const CANNOT_COUNT: ErrorAnswer = {
  status: 400,
  exception: 'ValidationException',
  message: "The provided model doesn't support counting tokens.",
};

const MALFORMED: ErrorAnswer = {
  status: 400,
  exception: 'ValidationException',
  message: 'Malformed input request, please reformat your input and try again.',
};

function count(call: Call, invocation: Invocation): Answer {
  const { converse, invokeModel } = record(record(call.body).input);
  if (invokeModel !== undefined) {
    const body = decoded(record(invokeModel).body);
    const error = body ? refusalOfInvoke(body, invocation) : MALFORMED;
    return error || !body ? { error: error ?? MALFORMED } : counted(body);
  }
  const request = record(converse) as ConverseRequest;
  const error = refusalOfConverse(request, invocation);
  return error ? { error } : counted(messagesFromConverse(request));
}

function counted(body: MessagesBody): Answer {
  return { json: { inputTokens: inputTokensOf(body) } };
}

function decoded(body: unknown): MessagesBody | undefined {
  try {
    const text = Buffer.from(String(body), 'base64').toString('utf8');
    const value = JSON.parse(text) as MessagesBody | null;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The world in which the bare id of a model can be called from here, although it cannot be invoked. */
function withBareModel({ world, labels, region }: Call): World {
  const id = baseIdOf(labels.modelId);
  const model = Object.hasOwn(world.models, id) ? world.models[id] : undefined;
  if (!model || model.retired) return world;
  return { ...world, models: { ...world.models, [id]: { ...model, onDemand: [region] } } };
}

/** The id at the end of an ARN, or the id itself. */
function baseIdOf(modelId = ''): string {
  return modelId.split('/').at(-1) ?? '';
}
