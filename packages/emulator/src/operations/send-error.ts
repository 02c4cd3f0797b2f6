import type { ServerResponse } from 'node:http';

/** An error answer as Bedrock sends it. */
export interface ErrorAnswer {
  readonly status: number;
  readonly exception: string;
  readonly message: string;
  /** IAM and API key failures spell the member with a capital M. */
  readonly capital?: boolean;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with an error: status, the two headers, and the JSON body. */
export function sendError(response: ServerResponse, error: ErrorAnswer): void {
  const { status, exception, message, capital, body, headers } = error;
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-requestid': response.getHeader('x-amzn-requestid') as string,
    ...(exception ? { 'x-amzn-errortype': exception } : {}),
    ...headers,
  });
  response.end(body ?? JSON.stringify(capital ? { Message: message } : { message }));
}
