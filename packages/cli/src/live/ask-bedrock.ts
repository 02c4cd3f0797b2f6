import { classifyError, type Diagnosis, type RegionCatalog, refreshCatalog } from '@caprock/core';

/** What Bedrock tells the account of this machine that it can call from a region, or why it did not. */
export async function askBedrock(
  region: string,
): Promise<RegionCatalog | { readonly diagnosis: Diagnosis }> {
  // Loaded when it is asked for: the other commands start without the AWS SDK.
  const { BedrockClient, ListFoundationModelsCommand, ListInferenceProfilesCommand } = await import(
    '@aws-sdk/client-bedrock'
  );
  const client = new BedrockClient({ region });
  try {
    return await refreshCatalog({
      region,
      listFoundationModels: (input) => client.send(new ListFoundationModelsCommand(input)),
      listInferenceProfiles: (input) => client.send(new ListInferenceProfilesCommand(input)),
    });
  } catch (error) {
    return { diagnosis: classifyError(error, { region }) };
  } finally {
    client.destroy();
  }
}
