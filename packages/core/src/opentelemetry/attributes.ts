import type { Attributes } from '@opentelemetry/api';
import type { CaprockEvent, TokenCounts } from '../events.ts';

/** What every span and every measurement says: a chat with a model on Bedrock. */
export const OPERATION: Attributes = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'aws.bedrock',
};

/**
 * The tokens of an answer.
 * @see https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/gen-ai-spans.md
 */
export function tokenAttributes(usage: TokenCounts = {}): Attributes {
  return known({
    'gen_ai.usage.input_tokens': usage.inputTokens,
    'gen_ai.usage.output_tokens': usage.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage.cacheReadInputTokens,
    'gen_ai.usage.cache_creation.input_tokens': usage.cacheWriteInputTokens,
  });
}

/** What a span event says of something that was done in the course of a call. */
export function eventAttributes(event: CaprockEvent): Attributes {
  switch (event.type) {
    case 'resolved':
      return about(event, {
        'caprock.requested': event.requested,
        'caprock.status': event.status,
        'caprock.notes': event.notes.map(({ code }) => code),
      });
    case 'retry':
      return about(event, { 'caprock.kind': event.kind, 'caprock.wait_ms': event.waitMs });
    case 'cooldown':
      return about(event, { 'caprock.kind': event.kind, 'caprock.until': event.until });
    case 'learned':
      return about(event, { 'caprock.kind': event.kind, 'caprock.rule': event.rule });
    case 'fallback':
      return known({
        'caprock.kind': event.kind,
        'caprock.from.model': event.from.model,
        'caprock.from.region': event.from.region,
        'caprock.to.model': event.to.model,
        'caprock.to.region': event.to.region,
      });
    default:
      return {};
  }
}

function about(
  { model, region }: { readonly model: string; readonly region: string | undefined },
  attributes: Attributes,
): Attributes {
  return known({ 'caprock.model': model, 'cloud.region': region, ...attributes });
}

/** Attributes without those whose value nobody knows. */
export function known(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
