/** The members of a Converse request that the emulator reads. */
export interface ConverseRequest {
  readonly messages?: readonly WireMessage[];
  readonly system?: readonly { readonly text?: string; readonly [member: string]: unknown }[];
  readonly toolConfig?: {
    readonly tools?: readonly {
      readonly toolSpec?: WireToolSpec;
      readonly [member: string]: unknown;
    }[];
    readonly toolChoice?: {
      readonly any?: unknown;
      readonly auto?: unknown;
      readonly tool?: { readonly name: string };
    };
  };
  readonly inferenceConfig?: {
    readonly maxTokens?: number;
    readonly temperature?: number;
    readonly topP?: number;
    readonly stopSequences?: readonly string[];
  };
  readonly outputConfig?: unknown;
  readonly additionalModelRequestFields?: unknown;
  readonly [member: string]: unknown;
}

/** A turn as it stands on the wire. */
export interface WireMessage {
  readonly role: string;
  readonly content: readonly WireBlock[];
}

/** A block as it stands on the wire. */
export interface WireBlock {
  readonly text?: string;
  readonly toolUse?: { readonly toolUseId: string; readonly name: string; readonly input: unknown };
  readonly toolResult?: {
    readonly toolUseId: string;
    readonly content?: readonly {
      readonly text?: string;
      readonly json?: unknown;
      readonly [member: string]: unknown;
    }[];
    readonly status?: string;
  };
  readonly [member: string]: unknown;
}

/** A tool definition as it stands on the wire. */
export interface WireToolSpec {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema?: { readonly json?: unknown };
  readonly strict?: boolean;
}

/** The turns of a request; none where the member is not a list. */
export function turnsOf({ messages }: ConverseRequest): readonly WireMessage[] {
  return Array.isArray(messages) ? messages : [];
}

/** The blocks of a turn; none where the member is not a list. */
export function blocksOf(message: WireMessage | undefined): readonly WireBlock[] {
  return Array.isArray(message?.content) ? message.content : [];
}

/** The tool uses of a turn. */
export function toolUsesOf(message: WireMessage | undefined) {
  return blocksOf(message).flatMap(({ toolUse }) => toolUse ?? []);
}

/** The tool results of a turn. */
export function toolResultsOf(message: WireMessage | undefined) {
  return blocksOf(message).flatMap(({ toolResult }) => toolResult ?? []);
}
