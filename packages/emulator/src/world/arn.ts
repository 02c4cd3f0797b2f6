/** The partition of a region. */
function partitionOf(region: string): string {
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The ARN of a foundation model; the region `''` is what global profiles lead to. */
export function foundationModelArn(id: string, region: string): string {
  return `arn:${partitionOf(region)}:bedrock:${region}::foundation-model/${id}`;
}

/** The ARN of something that belongs to an account in a region. */
export function accountArn(service: string, region: string, account: string, rest: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${rest}`;
}

/** Which resource an ARN has to name. */
interface Wanted {
  /** `foundation-model`, `inference-profile`, `application-inference-profile`. */
  readonly kind: string;
  readonly region: string;
  /** Foundation models have none. */
  readonly account?: string;
}

/** The id at the end of a Bedrock ARN; undefined when the text is no ARN of what is wanted. */
export function idInArn(text: string, wanted: Wanted): string | undefined {
  const { kind, region, account = '' } = wanted;
  const start = `arn:${partitionOf(region)}:bedrock:${region}:${account}:${kind}/`;
  return text.startsWith(start) ? text.slice(start.length) : undefined;
}
