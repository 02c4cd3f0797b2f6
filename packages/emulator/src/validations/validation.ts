import type { ConverseRequest } from '../wire/converse-request.ts';
import type { ModelLookup, WorldModel } from '../world/world.ts';

/** What a validation may look at. */
export interface ValidationInput {
  readonly request: ConverseRequest;
  /** The id as it was sent. */
  readonly modelId: string;
  readonly lookup: ModelLookup;
  /** What the model takes; undefined while the id has not been found. */
  readonly model: WorldModel | undefined;
}

/** One refusal of Bedrock: when it applies, and its very words. */
export interface Validation {
  /** The file name. */
  readonly id: string;
  readonly status: number;
  /** The exception's name, as in `x-amzn-errortype`. */
  readonly exception: string;
  /** Where the sentence was seen. */
  readonly source: string;
  /** The sentence, when the request is refused. */
  readonly check: (input: ValidationInput) => string | undefined;
}

/** Puts the model-side validator's prefix before its sentence. */
export function fromModel(sentence: string): string {
  return `The model returned the following errors: ${sentence}`;
}
