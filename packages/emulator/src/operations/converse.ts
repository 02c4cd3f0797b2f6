import { converseAnswer } from '../answers/converse-answer.ts';
import { replyTo } from '../answers/reply.ts';
import { messagesFromConverse } from '../messages/from-converse.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import { judgeConverse } from './judge-converse.ts';
import { invocationPermission } from './model-invocation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const converse: Operation = {
  name: 'Converse',
  service: 'bedrock',
  route: { method: 'POST', path: '/model/{modelId}/converse' },
  permission: invocationPermission('bedrock:InvokeModel'),
  answer(call) {
    const invocation = judgeConverse(call);
    if ('error' in invocation) return invocation;
    const request = call.body as ConverseRequest;
    const body = messagesFromConverse(request);
    const reply = replyTo({ body, invocation, call, idPrefix: 'tooluse_' });
    return { json: converseAnswer(reply, request, invocation.baseModelId) };
  },
};
