import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { preparePrompt, withCaprock } from '@caprock/ai-sdk';
import type { CaprockEvent } from '@caprock/core';
import { generateText, type ModelMessage } from 'ai';
import type { Body } from './outcome.ts';
import type { ConversationRow } from './rows.ts';
import { toModelMessages } from './to-ai-sdk.ts';
import { toCallSettings } from './to-ai-sdk-settings.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** What every call of a row has: the host downloads what has a URL, here without a network. */
const ALWAYS = {
  maxRetries: 0,
  experimental_download: async (files: readonly unknown[]) =>
    files.map(() => ({ data: new Uint8Array(Buffer.from(PNG, 'base64')), mediaType: 'image/png' })),
};

function provider(url: string) {
  return createAmazonBedrock({
    region: 'us-east-1',
    baseURL: url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
}

/** Sends a row through the AI SDK alone: leading system messages stand where the host wants them. */
export async function callPlain({ model, request }: ConversationRow, url: string) {
  const messages = toModelMessages(request);
  const first = messages.findIndex(({ role }) => role !== 'system');
  const start = first < 0 ? messages.length : first;
  return await generateText({
    model: provider(url)(model),
    ...toCallSettings(request),
    ...(start === 0 ? {} : { system: messages.slice(0, start) as SystemMessages }),
    messages: messages.slice(start),
    ...ALWAYS,
  });
}

type SystemMessages = Extract<ModelMessage, { role: 'system' }>[];

/** Sends a row through the AI SDK and Caprock, and keeps what was repaired on the way. */
export async function callThroughCaprock({ model, request }: ConversationRow, url: string) {
  const repairs: { readonly rule: string; readonly summary: string }[] = [];
  const onEvent = (event: CaprockEvent) => {
    if (event.type !== 'repaired') return;
    repairs.push(...event.repairs.map(({ rule, summary }) => ({ rule, summary: summary.en })));
  };
  const bedrock = withCaprock(provider(url), { region: 'us-east-1', onEvent });
  const prepared = preparePrompt(toModelMessages(request), { onEvent });
  const answer = await generateText({
    model: bedrock(model),
    ...toCallSettings(request),
    ...prepared,
    ...ALWAYS,
  });
  return { answer, repairs, prepared };
}

/**
 * A body as the provider writes it, in the one form that the checks read: it sends the effort
 * beside the fields of Converse.
 */
export function bodyOf(sent: unknown): Body {
  const body = sent as Body & {
    readonly additionalModelRequestFields?: { readonly output_config?: object };
  };
  const config = body.additionalModelRequestFields?.output_config;
  return config ? { ...body, outputConfig: { ...config, ...body.outputConfig } } : body;
}
