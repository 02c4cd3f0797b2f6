import { generateText, streamText } from 'ai';
import { aiSdkModels } from '../measuring/ai-sdk-models.ts';
import { langchainModels } from '../measuring/langchain-models.ts';
import type { Ask } from './storm.ts';

type Callers = Readonly<Record<string, Ask>>;

/** The models of LangChain, asked in one piece or in a stream. */
export function langchainCallers(url: string, streams: boolean): Callers {
  return mapped(langchainModels(url), (model) => async (prompt) => {
    if (!streams) return (await model.invoke(prompt)).text;
    let text = '';
    for await (const chunk of await model.stream(prompt)) text += chunk.text;
    return text;
  });
}

/** The models of the AI SDK, asked in one piece or in a stream. */
export function aiSdkCallers(url: string, streams: boolean): Callers {
  return mapped(aiSdkModels(url), (settings) => async (prompt) => {
    if (!streams) return (await generateText({ ...settings, prompt })).text;
    let text = '';
    const { fullStream } = streamText({ ...settings, prompt, onError: () => {} });
    for await (const part of fullStream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'text-delta') text += part.text;
    }
    return text;
  });
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
