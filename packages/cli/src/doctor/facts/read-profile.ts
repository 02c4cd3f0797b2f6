import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DoctorOptions } from '../doctor-options.ts';

/** The AWS profile that the SDK reads. */
export interface ProfileFacts {
  readonly name: string;
  /** `AWS_PROFILE`, or `default` where nothing names one. */
  readonly source: 'AWS_PROFILE' | 'default';
  readonly configFile: string;
  readonly credentialsFile: string;
  /** In which of the two files it stands. */
  readonly foundIn: readonly string[];
  /** The names of all profiles. */
  readonly names: readonly string[];
  /** Its settings, of both files; keys of the credentials file win. Holds secrets: never printed. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** The settings of its `sso_session`, if it names one that exists. */
  readonly ssoSession: Readonly<Record<string, string | undefined>> | undefined;
  /** The settings of its `services` section by service, such as `bedrock_runtime.endpoint_url`. */
  readonly services: Readonly<Record<string, string | undefined>>;
}

/** Reads the shared files of AWS as the SDK reads them. A file that is not there holds nothing. */
export async function readProfile({ environment }: DoctorOptions): Promise<ProfileFacts> {
  const { loadSharedConfigFiles, loadSsoSessionData } = await import('@smithy/core/config');
  const configFile = environment.AWS_CONFIG_FILE || join(homeOf(environment), '.aws', 'config');
  const credentialsFile =
    environment.AWS_SHARED_CREDENTIALS_FILE || join(homeOf(environment), '.aws', 'credentials');
  const files = await loadSharedConfigFiles({
    filepath: credentialsFile,
    configFilepath: configFile,
    ignoreCache: true,
  });
  const name = environment.AWS_PROFILE || 'default';
  const config = files.configFile[name];
  const credentials = files.credentialsFile[name];
  const settings = { ...config, ...credentials };
  const sessions = await loadSsoSessionData({ configFilepath: configFile }).catch(() => ({}));
  const { sso_session: session, services } = settings;
  return {
    name,
    source: environment.AWS_PROFILE ? 'AWS_PROFILE' : 'default',
    configFile,
    credentialsFile,
    foundIn: [...(config ? [configFile] : []), ...(credentials ? [credentialsFile] : [])],
    names: [...new Set([...profilesOf(files.configFile), ...Object.keys(files.credentialsFile)])],
    settings,
    ssoSession: session
      ? (sessions as Record<string, ProfileFacts['settings']>)[session]
      : undefined,
    services: (services && files.configFile[`services.${services}`]) || {},
  };
}

/** The home folder as the SDK finds it. */
function homeOf(environment: DoctorOptions['environment']): string {
  return environment.HOME || environment.USERPROFILE || homedir();
}

/** The parsed file also holds `services.x` and `sso-session.x` sections. */
function profilesOf(file: object): string[] {
  return Object.keys(file).filter((name) => !/^(?:services|sso-session)\./.test(name));
}
