import { messagesAnswer } from '../answers/messages-answer.ts';
import { answerInvoke } from './answer-invoke.ts';
import { invocationPermission } from './model-invocation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
export const invokeModel: Operation = {
  name: 'InvokeModel',
  service: 'bedrock',
  route: { method: 'POST', path: '/model/{modelId}/invoke' },
  permission: invocationPermission('bedrock:InvokeModel'),
  answer(call) {
    const answered = answerInvoke(call);
    if ('error' in answered) return answered;
    const { reply, identity } = answered;
    const { input, output, cacheRead, cacheWrite } = reply.usage;
    return {
      json: messagesAnswer(reply, identity),
      headers: {
        'x-amzn-bedrock-input-token-count': String(input),
        'x-amzn-bedrock-output-token-count': String(output),
        'x-amzn-bedrock-cache-read-input-token-count': String(cacheRead),
        'x-amzn-bedrock-cache-write-input-token-count': String(cacheWrite),
        'x-amzn-bedrock-invocation-latency': '1',
      },
    };
  },
};
