import model from './service-model.json' with { type: 'json' };

/** What of a shape AWS leaves out of its sentences: its own value, or everything below it as well. */
type Unquoted = 'self' | 'whole';

interface Sized {
  readonly min?: number;
  readonly max?: number;
  readonly unquoted?: Unquoted;
}

/** A value without parts. */
export interface ScalarShape extends Sized {
  /** `document` is any JSON, `payload` a body as it came, `blob` bytes in base64. */
  readonly type: 'string' | 'integer' | 'float' | 'boolean' | 'blob' | 'payload' | 'document';
  /** A regular expression for the whole value. */
  readonly pattern?: string;
  /** The expression that the sentence names, where it is another one. */
  readonly quoted?: string;
  readonly enum?: readonly string[];
  /** A number that arrives as text, in a query. */
  readonly textual?: boolean;
}

/** A structure; of a union exactly one member is set. The name of a required member ends in `*`. */
interface StructureShape {
  readonly type: 'structure' | 'union';
  readonly members: Readonly<Record<string, string>>;
  /** The members that AWS's sentence about the union names, where these are not all. */
  readonly named?: string;
  readonly unquoted?: Unquoted;
}

/** A list or a map of one shape. */
export interface CollectionShape extends Sized {
  readonly type: 'list' | 'map';
  readonly of: string;
  readonly key?: string;
}

/** One shape of the service model. */
export type Shape = ScalarShape | StructureShape | CollectionShape;

/**
 * The shapes of what the operations take, from AWS's service models (botocore 1.43.107).
 *
 * Left out on purpose: a minimum of `system[].text`, whose empty text the model's own validator refuses
 * in its own words (`system: text content blocks must be non-empty`), and any minimum of
 * `messages[].content`. `modelId` is judged by length, ARN form and the `vendor.model:version:size` ids
 * that the pattern of 2024 refused (aws-sdk-js-v3#5665), which is the one the sentence names; every other
 * odd id is answered `The provided model identifier is invalid.`
 */
export const serviceModel = model as {
  readonly operations: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, Shape>>;
};
