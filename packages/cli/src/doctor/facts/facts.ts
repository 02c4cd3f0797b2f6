import type { DoctorOptions } from '../doctor-options.ts';
import {
  type EnforcedGuardrail,
  getDataRetention,
  getInvocationLogging,
  getUseCaseForm,
  type InvocationLogging,
  listGuardrails,
} from './account-settings.ts';
import type { Denial } from './ask.ts';
import { createAskers } from './askers.ts';
import { createClients } from './clients.ts';
import {
  type Availability,
  getAvailability,
  getProfile,
  type ListedModel,
  type ListedProfile,
  listModels,
  listProfiles,
} from './control-plane.ts';
import { findEndpoint } from './find-endpoint.ts';
import { getIdentity, type IdentityFacts } from './get-identity.ts';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';
import { listQuotas, type Quota } from './list-quotas.ts';
import { once, oncePer } from './once.ts';
import { pickRegions, type SourcedRegion } from './pick-regions.ts';
import { type ProbeAnswer, probe } from './probe.ts';
import { type Reach, reachEndpoint } from './reach-endpoint.ts';
import { type DotEnv, readDotEnv } from './read-dot-env.ts';
import { type ProfileFacts, readProfile } from './read-profile.ts';
import { type CredentialFacts, resolveCredentials } from './resolve-credentials.ts';
import { resolveTargets, type Target } from './resolve-targets.ts';
import { type SimulatedDecision, simulate } from './simulate.ts';
import { touchedBy } from './touched-by.ts';

/**
 * What is known of this machine and this account. Each fact is gathered once, when the first check
 * wants it, and fails alone: with `CannotTell`, which says why.
 */
export interface Facts {
  readonly options: DoctorOptions;
  packages(): Promise<readonly InstalledPackage[]>;
  dotEnv(): Promise<DotEnv>;
  profile(): Promise<ProfileFacts>;
  regions(): Promise<readonly SourcedRegion[]>;
  targets(): Promise<readonly Target[]>;
  credentials(): Promise<CredentialFacts>;
  identity(region: string): Promise<IdentityFacts>;
  /** The first region; where none is set, one that every account has. */
  homeRegion(): Promise<string>;
  reach(region: string): Promise<Reach>;
  models(region: string): Promise<readonly ListedModel[]>;
  profiles(region: string): Promise<readonly ListedProfile[]>;
  /** The profile that a target is called through; undefined for a bare id. */
  profileOf(target: Target): Promise<ListedProfile | undefined>;
  availability(target: Target): Promise<Availability>;
  useCaseForm(region: string): Promise<'submitted' | 'missing'>;
  dataRetention(region: string): Promise<string>;
  quotas(region: string): Promise<readonly Quota[]>;
  guardrails(region: string): Promise<readonly EnforcedGuardrail[]>;
  invocationLogging(region: string): Promise<InvocationLogging | undefined>;
  simulation(target: Target): Promise<readonly SimulatedDecision[]>;
  probe(target: Target): Promise<readonly ProbeAnswer[]>;
  /** Everything that the doctor wanted to read and may not. */
  denials(): Promise<readonly Denial[]>;
  /** Lets the clients go. */
  close(): void;
}

/** Prepares the facts; nothing is asked yet. */
export function createFacts(options: DoctorOptions): Facts {
  const denials: Denial[] = [];
  const hasApiKey = Boolean(options.environment.AWS_BEARER_TOKEN_BEDROCK);
  const credentials = once(resolveCredentials);
  const clients = createClients(credentials);
  const { askBedrock, askSigned } = createAskers(credentials, hasApiKey, denials);
  const perRegion = <Answer>(read: (region: string) => Promise<Answer>) =>
    oncePer((region: string) => region, read);
  const perTarget = <Answer>(read: (target: Target) => Promise<Answer>) =>
    oncePer(({ region, id, asked }: Target) => `${region} ${id ?? asked}`, read);

  const facts: Facts = {
    options,
    packages: once(() => installedPackages(options.project)),
    dotEnv: once(() => readDotEnv(options)),
    profile: once(() => readProfile(options)),
    regions: once(async () => pickRegions(options, await facts.profile().catch(() => undefined))),
    homeRegion: async () => {
      const [first] = await facts.regions().catch(() => []);
      return first?.region ?? 'us-east-1';
    },
    targets: once(async () => resolveTargets(await facts.regions(), options.models)),
    credentials,
    identity: perRegion((region) => getIdentity(clients, askSigned, region)),
    reach: perRegion(async (region) => {
      const profile = await facts.profile().catch(() => undefined);
      return reachEndpoint(await findEndpoint(options, clients, profile, region), options.now);
    }),
    models: perRegion((region) => listModels(clients, askBedrock, region)),
    profiles: perRegion((region) => listProfiles(clients, askBedrock, region)),
    profileOf: perTarget(async (target) => {
      if (target.id === undefined || target.id === target.base) return undefined;
      const listed = (await facts.profiles(target.region)).find(({ id, arn }) =>
        [id, arn].includes(target.id ?? ''),
      );
      const own = target.id.includes('application-inference-profile');
      return listed ?? (own ? getProfile(clients, askBedrock, target) : undefined);
    }),
    availability: perTarget((target) => getAvailability(clients, askBedrock, target)),
    useCaseForm: perRegion((region) => getUseCaseForm(clients, askBedrock, region)),
    dataRetention: perRegion((region) => getDataRetention(clients, askBedrock, region)),
    quotas: perRegion((region) => listQuotas(clients, askSigned, region)),
    guardrails: perRegion((region) => listGuardrails(clients, askBedrock, region)),
    invocationLogging: perRegion((region) => getInvocationLogging(clients, askBedrock, region)),
    simulation: perTarget(async (target) => {
      const identity = await facts.identity(target.region);
      const profile = await facts.profileOf(target).catch(() => undefined);
      return simulate(clients, askSigned, identity, touchedBy(target, profile, identity));
    }),
    probe: perTarget(async (target) => {
      if (!hasApiKey) await credentials();
      return probe(clients, target);
    }),
    async denials() {
      await readEverything(facts);
      return denials;
    },
    close: () => clients.close(),
  };
  return facts;
}

/** Everything that is only read, whatever comes of it. */
async function readEverything(facts: Facts): Promise<void> {
  const regions = await facts.regions();
  const targets = await facts.targets();
  await Promise.allSettled([
    ...regions.flatMap(({ region }) => [
      facts.models(region),
      facts.profiles(region),
      facts.useCaseForm(region),
      facts.dataRetention(region),
      facts.quotas(region),
      facts.guardrails(region),
      facts.invocationLogging(region),
    ]),
    ...targets.flatMap((target) => [
      ...(target.base ? [facts.availability(target)] : []),
      ...(facts.options.simulate ? [facts.simulation(target)] : []),
    ]),
  ]);
}
