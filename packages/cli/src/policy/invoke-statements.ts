import { modelArn, profileArn } from './arns.ts';
import type { PolicyCondition, PolicyStatement } from './policy-document.ts';
import type { PolicyTarget } from './policy-target.ts';

/** What the statements are to allow. */
export interface InvokeOptions {
  readonly targets: readonly PolicyTarget[];
  /** Twelve digits, or `*` where the account is not known. */
  readonly account: string;
  readonly streaming: boolean;
}

/** `Converse` is InvokeModel to IAM, `ConverseStream` is InvokeModelWithResponseStream. */
export function invokeActions(streaming: boolean): string[] {
  const stream = streaming ? ['bedrock:InvokeModelWithResponseStream'] : [];
  return ['bedrock:InvokeModel', ...stream];
}

/**
 * What calls need: of a geographic profile two statements (the profile, and the model in each region
 * that it leads to, through that profile only), of a global one three (the profile, the model in the
 * region of the call, and the model of no region), of a bare id one.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
 */
export function invokeStatements({
  targets,
  account,
  streaming,
}: InvokeOptions): PolicyStatement[] {
  const bare = targets.filter(({ profile }) => profile === null);
  const geographic = targets.filter(
    ({ profile, destinations }) => profile !== null && destinations.length > 0,
  );
  const anywhere = targets.filter(({ destinations }) => destinations.length === 0);
  const arns = (some: readonly PolicyTarget[]) => some.map((one) => profileArn(one, account));
  const here = anywhere.map(({ base, region }) => modelArn(base, region));
  const nowhere = anywhere.map(({ base }) => modelArn(base, ''));
  const elsewhere = geographic.flatMap(({ base, destinations }) =>
    destinations.map((region) => modelArn(base, region)),
  );
  const regions = [...new Set(anywhere.map(({ region }) => region))];
  const by = (some: readonly PolicyTarget[]) => throughProfile(arns(some), account);
  return [
    { Sid: 'Models', Resource: bare.map(({ base, region }) => modelArn(base, region)) },
    { Sid: 'GeographicProfiles', Resource: arns(geographic) },
    { Sid: 'ModelsBehindGeographicProfiles', Resource: elsewhere, Condition: by(geographic) },
    { Sid: 'GlobalProfiles', Resource: arns(anywhere), Condition: requestedIn(regions) },
    {
      Sid: 'ModelsOfGlobalProfilesHere',
      Resource: here,
      Condition: merged(requestedIn(regions), by(anywhere)),
    },
    {
      Sid: 'ModelsOfGlobalProfilesAnywhere',
      Resource: nowhere,
      Condition: merged(requestedIn(['unspecified']), by(anywhere)),
    },
  ]
    .filter(({ Resource }) => Resource.length > 0)
    .map(({ Sid, Resource, ...condition }) => ({
      Sid,
      Effect: 'Allow',
      Action: invokeActions(streaming),
      Resource: [...new Set(Resource)],
      ...condition,
    }));
}

/** Not without the profile; where the account is not known, the profile of any account. */
function throughProfile(arns: readonly string[], account: string): PolicyCondition {
  const operator = account === '*' ? 'StringLike' : 'StringEquals';
  return { [operator]: { 'bedrock:InferenceProfileArn': [...new Set(arns)] } };
}

function requestedIn(regions: readonly string[]): PolicyCondition {
  return { StringEquals: { 'aws:RequestedRegion': regions } };
}

/** Both conditions, whose operators may be the same. */
function merged(one: PolicyCondition, other: PolicyCondition): PolicyCondition {
  const operators = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...operators].map((operator) => [operator, { ...one[operator], ...other[operator] }]),
  );
}
