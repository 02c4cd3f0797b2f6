import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { startEmulator } from '@caprock/emulator';

// What was repaired is printed by the examples themselves.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** A Bedrock on this machine: the examples need neither an account nor a network. */
export const emulator = await startEmulator();

/** The provider as an app makes it, but for its endpoint. */
export function localBedrock(region: string) {
  return createAmazonBedrock({
    region,
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
}
