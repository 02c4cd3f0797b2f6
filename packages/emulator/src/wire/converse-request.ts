/** The members of a Converse request that the emulator reads. */
export interface ConverseRequest {
  readonly messages?: readonly WireMessage[];
  readonly system?: readonly { readonly text?: string }[];
  readonly toolConfig?: {
    readonly tools?: readonly { readonly toolSpec?: WireToolSpec }[];
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
    readonly content?: readonly { readonly text?: string; readonly json?: unknown }[];
  };
  readonly [member: string]: unknown;
}

/** A tool definition as it stands on the wire. */
export interface WireToolSpec {
  readonly name: string;
  readonly inputSchema?: { readonly json?: unknown };
}

/** The tool uses of a turn. */
export function toolUsesOf(message: WireMessage | undefined) {
  return (message?.content ?? []).flatMap(({ toolUse }) => toolUse ?? []);
}

/** The tool results of a turn. */
export function toolResultsOf(message: WireMessage | undefined) {
  return (message?.content ?? []).flatMap(({ toolResult }) => toolResult ?? []);
}
