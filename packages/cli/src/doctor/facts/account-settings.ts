import { CannotTell } from '../cannot-tell.ts';
import type { AskAws } from './askers.ts';
import type { Clients } from './clients.ts';

/** A guardrail that the account or its organisation enforces. */
export interface EnforcedGuardrail {
  readonly id: string;
  readonly version: string;
}

/** Where prompts and answers are stored; each undefined where they are not. */
export interface InvocationLogging {
  readonly bucket: string | undefined;
  readonly logGroup: string | undefined;
  /** Texts are stored, not only counts. */
  readonly text: boolean;
}

/** Whether Anthropic's use case form was sent. @throws CannotTell */
export async function getUseCaseForm(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<'submitted' | 'missing'> {
  const question = { action: 'bedrock:GetUseCaseForModelAccess', region };
  try {
    return await askAws(question, async (options) => {
      const { GetUseCaseForModelAccessCommand } = await import('@aws-sdk/client-bedrock');
      await (await clients.bedrock(region)).send(new GetUseCaseForModelAccessCommand({}), options);
      return 'submitted' as const;
    });
  } catch (error) {
    const name = error instanceof CannotTell ? error.diagnosis?.signal.name : undefined;
    if (name === 'ResourceNotFoundException') return 'missing';
    throw error;
  }
}

/** The data retention mode of the account. @throws CannotTell */
export async function getDataRetention(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<string> {
  const question = { action: 'bedrock:GetAccountDataRetention', region };
  return askAws(question, async (options) => {
    const { GetAccountDataRetentionCommand } = await import('@aws-sdk/client-bedrock');
    const command = new GetAccountDataRetentionCommand({});
    const { mode } = await (await clients.bedrock(region)).send(command, options);
    return mode ?? 'default';
  });
}

/** The guardrails that are enforced on every call. @throws CannotTell */
export async function listGuardrails(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<readonly EnforcedGuardrail[]> {
  const question = { action: 'bedrock:ListEnforcedGuardrailsConfiguration', region };
  return askAws(question, async (options) => {
    const { ListEnforcedGuardrailsConfigurationCommand } = await import('@aws-sdk/client-bedrock');
    const command = new ListEnforcedGuardrailsConfigurationCommand({});
    const { guardrailsConfig = [] } = await (await clients.bedrock(region)).send(command, options);
    return guardrailsConfig.map(({ guardrailId = '', guardrailVersion = '' }) => ({
      id: guardrailId,
      version: guardrailVersion,
    }));
  });
}

/** Where model invocations are logged; undefined where they are not. @throws CannotTell */
export async function getInvocationLogging(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<InvocationLogging | undefined> {
  const question = { action: 'bedrock:GetModelInvocationLoggingConfiguration', region };
  return askAws(question, async (options) => {
    const { GetModelInvocationLoggingConfigurationCommand } = await import(
      '@aws-sdk/client-bedrock'
    );
    const command = new GetModelInvocationLoggingConfigurationCommand({});
    const { loggingConfig } = await (await clients.bedrock(region)).send(command, options);
    if (!loggingConfig) return undefined;
    return {
      bucket: loggingConfig.s3Config?.bucketName,
      logGroup: loggingConfig.cloudWatchConfig?.logGroupName,
      text: loggingConfig.textDataDeliveryEnabled ?? false,
    };
  });
}
