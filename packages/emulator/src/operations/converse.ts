import type { ServerResponse } from 'node:http';
import type { Reply } from '../answers/reply.ts';

/** Answers a Converse request. */
export function sendAnswer(response: ServerResponse, reply: Reply): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'x-amzn-requestid': response.getHeader('x-amzn-requestid') as string,
  });
  response.end(
    JSON.stringify({
      output: { message: { role: 'assistant', content: reply.content } },
      stopReason: reply.stopReason,
      usage: reply.usage,
      metrics: { latencyMs: 1 },
    }),
  );
}
