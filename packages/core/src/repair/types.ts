import type { RequestDraft } from '../conversation/request-draft.ts';
import type { ErrorKind } from '../errors/types.ts';
import type { LocalizedText } from '../localized-text.ts';
import type { ModelTraits } from '../models/types.ts';

/** What a rule did, as it is reported to the caller. */
export interface Repair {
  /** The id of the rule: its file name. */
  readonly rule: string;
  /** Where in the caller's own input: `messages[3].content[0]`, `system[0]`, `toolConfig.tools[2]`. */
  readonly at: string;
  /** What was done, in one sentence without any content of the conversation. */
  readonly summary: LocalizedText;
  /** False where the model now sees less, or something else, than the caller wrote. */
  readonly lossless: boolean;
  /** The text that was put into the conversation, where one was; always one of `INSERTED_TEXTS`. */
  readonly inserted?: string;
}

/** Why a conversation cannot be repaired. Nothing has been sent. */
export interface Refusal {
  readonly rule: string;
  readonly kind: ErrorKind;
  readonly at: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: LocalizedText;
}

/** How to give the caller their own names back in an answer. Plain data. */
export interface Restore {
  /** Tool name as sent → tool name as the caller wrote it. */
  readonly toolNames?: Readonly<Record<string, string>>;
  /** Tool use id as sent → as the caller wrote it. */
  readonly toolUseIds?: Readonly<Record<string, string>>;
  /** Tool name as sent → (input key as sent → as the caller wrote it). */
  readonly inputKeys?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tools whose schema was wrapped: name as sent → the key that holds the caller's own input. */
  readonly wrappedInputs?: Readonly<Record<string, string>>;
  /** Stop sequences that Bedrock does not take: the adapter cuts the text there. */
  readonly stopSequences?: readonly string[];
}

/** What one rule found. `undefined` from a rule means: nothing to do. */
export type RuleOutcome =
  | {
      readonly draft: RequestDraft;
      readonly repairs: readonly Omit<Repair, 'rule'>[];
      readonly restore?: Restore;
    }
  | { readonly refusal: Omit<Refusal, 'rule'> };

/** What a rule may ask, beside the draft. */
export interface RuleContext {
  readonly traits: ModelTraits;
  readonly options: RepairSettings;
}

/** Choices of the caller that rules read. */
export interface RepairSettings {
  /** What to do when there is nothing but a system prompt. Default: `add-user-turn`. */
  readonly systemOnly: 'add-user-turn' | 'move-system-to-user' | 'refuse';
  /** The user turn that is added where the conversation has none to answer. */
  readonly userTurnText: string;
  /** A system message in mid-conversation: in its place (default), or moved to the front. */
  readonly midSystem: 'in-place' | 'hoist';
}

/** A repair rule: data first, then one pure function. */
export interface RepairRule {
  /** The file name; the only name used in reports, fixtures and pages. */
  readonly id: string;
  /** What it does, in one sentence without any content. */
  readonly summary: LocalizedText;
  /** The refusal of Bedrock that it prevents. */
  readonly prevents: ErrorKind;
  /** Where the demand is stated or was seen. */
  readonly source: string;
  /** Returns a new draft; never changes the one it is given. */
  apply(draft: RequestDraft, context: RuleContext): RuleOutcome | undefined;
}

/** What may be done about one rule. */
export type RuleMode = 'repair' | 'refuse' | 'off';

/** The `repair` option of every adapter. */
export interface RepairOptions extends Partial<RepairSettings> {
  /** Refuse instead of repairing. */
  readonly strict?: boolean;
  /** Per rule id. */
  readonly rules?: Readonly<Record<string, RuleMode>>;
}

/** What `repairRequest` gives back. */
export interface RepairResult {
  /** The draft that Bedrock accepts; the very draft that came in when nothing was wrong. */
  readonly draft: RequestDraft;
  readonly repairs: readonly Repair[];
  readonly refusal?: Refusal;
  readonly restore: Restore;
}
