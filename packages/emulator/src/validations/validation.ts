import type { MessagesBody } from '../messages/messages-body.ts';
import type { Strictness } from '../strictness.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { Identity } from '../world/identity.ts';
import type { ModelLookup } from '../world/look-up-model.ts';
import type { World, WorldModel } from '../world/world.ts';

/** What every validation may look at. */
interface Circumstances {
  /** The id as it was sent. */
  readonly modelId: string;
  /** The base model id. */
  readonly baseModelId: string;
  readonly model: WorldModel;
  readonly strictness: Strictness;
  /** The body as it was sent. */
  readonly text: string;
}

/** A Converse or ConverseStream request before its translation. */
export interface ConverseInput extends Circumstances {
  readonly request: ConverseRequest;
}

/** A Messages body: an InvokeModel request, or what the front end made of a Converse request. */
export interface ModelInput extends Circumstances {
  readonly body: MessagesBody;
  /** Which operation brought it: what the front end rewrites need not be judged again. */
  readonly api: 'converse' | 'invoke';
}

/** A call of a model before anybody looks into its request. */
export interface WorldInput {
  /** The id as it was sent. */
  readonly modelId: string;
  readonly lookup: ModelLookup;
  readonly api: 'converse' | 'invoke';
  readonly region: string;
  readonly world: World;
  readonly identity: Identity;
}

/** One refusal of Bedrock: when it applies, and its very words. */
export interface Validation {
  /** The file name: the id of the rule. */
  readonly id: string;
  /** Default 400. */
  readonly status?: number;
  /** The exception's name, as in `x-amzn-errortype`. Default ValidationException. */
  readonly exception?: string;
  /** Where the sentence was seen; `wording not seen` where only the refusal was. */
  readonly source: string;
  /** What the account, the region and the model's state refuse, whatever the request holds. */
  readonly world?: (input: WorldInput) => string | undefined;
  /** Bedrock's front end: the sentence, when it refuses a Converse request. */
  readonly converse?: (input: ConverseInput) => string | undefined;
  /**
   * The model's own validator, behind the front end: the sentence, when it refuses. Over Converse
   * `The model returned the following errors: ` goes before it. Claude only.
   */
  readonly model?: (input: ModelInput) => string | undefined;
}
