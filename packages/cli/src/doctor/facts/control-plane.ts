import type { AskAws } from './askers.ts';
import type { Clients } from './clients.ts';
import type { Target } from './resolve-targets.ts';

/** A model as ListFoundationModels describes it. */
export interface ListedModel {
  readonly id: string;
  readonly name: string;
  readonly onDemand: boolean;
  readonly legacy: boolean;
  readonly endOfLife: Date | undefined;
}

/** An inference profile as ListInferenceProfiles describes it. */
export interface ListedProfile {
  readonly id: string;
  readonly arn: string;
  readonly application: boolean;
  /** The foundation model ARN of each destination; without a region for any commercial one. */
  readonly modelArns: readonly string[];
}

/** What GetFoundationModelAvailability says of a model. */
export interface Availability {
  readonly agreement: string;
  readonly agreementError: string | undefined;
  readonly authorized: boolean;
  readonly entitled: boolean;
  readonly inRegion: boolean;
}

/** A list longer than this is no list of Bedrock: the walk ends. */
const MOST_PAGES = 20;

/** The Claude models of a region. @throws CannotTell */
export async function listModels(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<readonly ListedModel[]> {
  const question = { action: 'bedrock:ListFoundationModels', region };
  return askAws(question, async (options) => {
    const { ListFoundationModelsCommand } = await import('@aws-sdk/client-bedrock');
    const command = new ListFoundationModelsCommand({ byProvider: 'Anthropic' });
    const { modelSummaries = [] } = await (await clients.bedrock(region)).send(command, options);
    return modelSummaries.map(
      ({ modelId = '', modelName, inferenceTypesSupported, modelLifecycle }) => ({
        id: modelId,
        name: modelName ?? modelId,
        onDemand: inferenceTypesSupported?.includes('ON_DEMAND') ?? false,
        legacy: modelLifecycle?.status === 'LEGACY',
        endOfLife: modelLifecycle?.endOfLifeTime,
      }),
    );
  });
}

/** The inference profiles that can be called from a region, of every vendor. @throws CannotTell */
export async function listProfiles(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<readonly ListedProfile[]> {
  const question = { action: 'bedrock:ListInferenceProfiles', region };
  return askAws(question, async (options) => {
    const { ListInferenceProfilesCommand } = await import('@aws-sdk/client-bedrock');
    const client = await clients.bedrock(region);
    const profiles: ListedProfile[] = [];
    let nextToken: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const command = new ListInferenceProfilesCommand({ maxResults: 1_000, nextToken });
      const answer = await client.send(command, options);
      for (const profile of answer.inferenceProfileSummaries ?? [])
        profiles.push(described(profile));
      nextToken = answer.nextToken;
      if (!nextToken) break;
    }
    return profiles;
  });
}

/** An application inference profile, or any other, by its id or ARN. @throws CannotTell */
export async function getProfile(
  clients: Clients,
  askAws: AskAws,
  { region, id = '' }: Target,
): Promise<ListedProfile> {
  const question = { action: 'bedrock:GetInferenceProfile', region };
  return askAws(question, async (options) => {
    const { GetInferenceProfileCommand } = await import('@aws-sdk/client-bedrock');
    const command = new GetInferenceProfileCommand({ inferenceProfileIdentifier: id });
    return described(await (await clients.bedrock(region)).send(command, options));
  });
}

/** Whether the account may use a model in a region. Takes base ids only. @throws CannotTell */
export async function getAvailability(
  clients: Clients,
  askAws: AskAws,
  { region, base = '' }: Target,
): Promise<Availability> {
  const question = { action: 'bedrock:GetFoundationModelAvailability', region };
  return askAws(question, async (options) => {
    const { GetFoundationModelAvailabilityCommand } = await import('@aws-sdk/client-bedrock');
    const command = new GetFoundationModelAvailabilityCommand({ modelId: base });
    const answer = await (await clients.bedrock(region)).send(command, options);
    return {
      agreement: answer.agreementAvailability?.status ?? 'ERROR',
      agreementError: answer.agreementAvailability?.errorMessage,
      authorized: answer.authorizationStatus === 'AUTHORIZED',
      entitled: answer.entitlementAvailability === 'AVAILABLE',
      inRegion: answer.regionAvailability === 'AVAILABLE',
    };
  });
}

function described(profile: {
  readonly inferenceProfileId?: string | undefined;
  readonly inferenceProfileArn?: string | undefined;
  readonly type?: string | undefined;
  readonly models?: readonly { readonly modelArn?: string | undefined }[] | undefined;
}): ListedProfile {
  return {
    id: profile.inferenceProfileId ?? '',
    arn: profile.inferenceProfileArn ?? '',
    application: profile.type === 'APPLICATION',
    modelArns: (profile.models ?? []).flatMap(({ modelArn }) => modelArn ?? []),
  };
}
