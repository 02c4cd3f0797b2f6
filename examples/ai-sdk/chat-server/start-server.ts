import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { preparePrompt, uiErrorMessage, withCaprock } from '@caprock/ai-sdk';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';
import { localBedrock } from '../local-bedrock.ts';

const page = readFileSync(new URL('page.html', import.meta.url));
const bedrock = withCaprock(localBedrock('us-east-1'), {
  region: 'us-east-1',
  fallbacks: ['claude-haiku-4-5'],
});

/** A chat on this machine: the page at `/`, its stream at `/chat`. */
export function startServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // What fails before the answer starts is told as one line, and so is what breaks it off.
    const tell = (error: unknown) => uiErrorMessage(error, { lang: languageOf(request) });
    answer(request, response, tell).catch((error) => {
      if (response.headersSent) response.destroy();
      else
        response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(tell(error));
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

/** Remedies are told in the language of the browser, where there is a choice. */
function languageOf({ headers }: IncomingMessage): 'en' | 'ko' {
  return headers['accept-language']?.startsWith('ko') ? 'ko' : 'en';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (error: unknown) => string,
): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/chat') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return;
  }
  const { messages } = JSON.parse(await text(request)) as { messages: UIMessage[] };
  // A person who leaves stops the model, too.
  const left = new AbortController();
  response.on('close', () => left.abort());
  const result = streamText({
    model: bedrock('claude-sonnet-4-6'),
    ...preparePrompt(await convertToModelMessages(messages), {
      system: 'You are a friendly guide.',
    }),
    abortSignal: left.signal,
    onError: () => {},
  });
  await result.pipeUIMessageStreamToResponse(response, {
    onError: tell,
    messageMetadata: ({ part }) =>
      part.type === 'finish-step' ? { model: part.response.modelId } : undefined,
  });
}
