import { replyTo } from '../answers/reply.ts';
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
    const judged = judgeConverse(call);
    if ('error' in judged) return judged;
    const reply = replyTo(call.body as ConverseRequest, call.session.script.shift());
    return {
      json: {
        output: { message: { role: 'assistant', content: reply.content } },
        stopReason: reply.stopReason,
        usage: reply.usage,
        metrics: { latencyMs: 1 },
      },
    };
  },
};
