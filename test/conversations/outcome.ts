import { expect } from 'vitest';
import type { ChatMessage, ConversationRow } from './rows.ts';

/** A Converse body as it came out of the repair. */
export interface Body {
  readonly system?: readonly Block[];
  readonly messages: readonly { readonly role: string; readonly content: readonly Block[] }[];
  readonly toolConfig?: {
    readonly tools: readonly { readonly toolSpec?: Spec; readonly cachePoint?: Point }[];
    readonly toolChoice?: Readonly<Record<string, unknown>>;
  };
  readonly inferenceConfig?: Readonly<Record<string, unknown>>;
  readonly outputConfig?: Readonly<Record<string, unknown>>;
  readonly additionalModelRequestFields?: { readonly thinking?: Readonly<Record<string, unknown>> };
}

interface Spec {
  readonly name: string;
  readonly strict?: boolean;
  readonly inputSchema: { readonly json: Readonly<Record<string, unknown>> };
}

interface Point {
  readonly ttl?: string;
}

interface Block {
  readonly text?: string;
  readonly image?: { readonly format: string };
  readonly document?: { readonly name: string; readonly format: string };
  readonly toolUse?: { readonly toolUseId: string; readonly name: string; readonly input: unknown };
  readonly toolResult?: { readonly toolUseId: string; readonly content: readonly Block[] };
  readonly reasoningContent?: { readonly reasoningText?: { readonly text: string } };
  readonly cachePoint?: Point;
}

/** What a check may look at. */
export interface Outcome {
  readonly row: ConversationRow;
  readonly body: Body;
  /** The request as it stands, one to one. */
  readonly plain: unknown;
  readonly repairs: readonly { readonly rule: string; readonly summary: string }[];
  readonly restore: Readonly<Record<string, unknown>>;
}

/** What a code of a row demands. */
export type Check = (outcome: Outcome) => void;

const blocks = ({ body }: Outcome) => body.messages.flatMap(({ content }) => content);
export const inner = (outcome: Outcome) =>
  blocks(outcome).flatMap((block) => [block, ...(block.toolResult?.content ?? [])]);
export const texts = (outcome: Outcome) =>
  JSON.stringify([outcome.body.system, outcome.body.messages]);
export const uses = (outcome: Outcome) => blocks(outcome).flatMap(({ toolUse }) => toolUse ?? []);
export const results = (outcome: Outcome) =>
  blocks(outcome).flatMap(({ toolResult }) => toolResult ?? []);
export const specs = ({ body }: Outcome) =>
  body.toolConfig?.tools.flatMap(({ toolSpec }) => toolSpec ?? []) ?? [];
export const points = ({ body }: Outcome) =>
  [
    ...(body.toolConfig?.tools ?? []),
    ...(body.system ?? []),
    ...body.messages.flatMap(({ content }) => content),
  ].flatMap(({ cachePoint }) => cachePoint ?? []);
export const thinking = ({ body }: Outcome) => body.additionalModelRequestFields?.thinking;
export const inherited = ({ row }: Outcome, name: string) =>
  row.request[name] as Record<string, unknown>;

export function partsOf(message: ChatMessage): string[] {
  const { content } = message;
  if (typeof content === 'string') return [content];
  return (content ?? []).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

/** Lone surrogates and white space at the end of a prefill are the two things that may change. */
export function textsOf({ row }: Outcome, ...roles: string[]): string[] {
  return row.request.messages
    .filter(({ role }) => roles.includes(role))
    .flatMap(partsOf)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

export const keeps =
  (...roles: string[]): Check =>
  (outcome) => {
    const after = texts(outcome);
    for (const text of textsOf(outcome, ...roles)) {
      expect(after).toContain(JSON.stringify(text).slice(1, -1));
    }
  };

export const removed =
  (name: string): Check =>
  ({ body }) => {
    const all = [body.inferenceConfig, body.outputConfig, body.additionalModelRequestFields];
    for (const member of all) expect(member ?? {}).not.toHaveProperty(name);
  };

/** The names of tools and of keys in the history, as the caller wrote them. */
export const LEGAL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;
export const LEGAL_ID = /^[a-zA-Z0-9_.:-]{1,64}$/;

export function expectDistinct(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}

export function expectFormat(outcome: Outcome, format: string): void {
  expect(inner(outcome).flatMap(({ image }) => image?.format ?? [])).toEqual([format]);
}

export function expectTold({ repairs }: Outcome, rule: string): void {
  expect(repairs.map((repair) => repair.rule)).toContain(rule);
}
