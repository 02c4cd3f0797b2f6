import { chunkEvents } from '../answers/messages-events.ts';
import { answerInvoke } from './answer-invoke.ts';
import { invocationPermission } from './model-invocation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html */
export const invokeModelWithResponseStream: Operation = {
  name: 'InvokeModelWithResponseStream',
  service: 'bedrock',
  route: { method: 'POST', path: '/model/{modelId}/invoke-with-response-stream' },
  permission: invocationPermission('bedrock:InvokeModelWithResponseStream'),
  answer(call) {
    const answered = answerInvoke(call);
    if ('error' in answered) return answered;
    return {
      events: [...chunkEvents(answered.reply, answered.identity)],
      headers: { 'x-amzn-bedrock-content-type': 'application/json' },
    };
  },
};
