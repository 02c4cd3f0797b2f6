import { startEmulator } from '@caprock/emulator';
import { aiSdkHost } from './ai-sdk-host.ts';
import { langchainHost } from './langchain-host.ts';
import { createPage } from './page.ts';
import { agentRun } from './scenes/agent-transcript.ts';
import { firstCall } from './scenes/first-call.ts';
import { noCredentials } from './scenes/no-credentials.ts';
import type { Stage } from './scenes/scene.ts';
import { throttled } from './scenes/throttled-model.ts';

// The demo must find the same nothing on every machine: no profile, no metadata service, no keys.
for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = '/nonexistent';
process.env.AWS_EC2_METADATA_DISABLED = 'true';

const emulator = await startEmulator();
const page = createPage();
const stage: Stage = {
  page,
  emulator,
  setup: {
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  },
};

page.heading(`Caprock, against a local Bedrock at ${emulator.url}`);
for (const scene of [firstCall, agentRun, throttled, noCredentials]) {
  page.heading(scene.title);
  for (const host of [langchainHost, aiSdkHost]) {
    page.host(host.name);
    await scene.run(host, stage);
  }
}
await emulator.close();

const failures = page.failures();
page.heading(
  failures === 0 ? 'Everything came out as it should.' : `${failures} came out otherwise.`,
);
process.exitCode = failures === 0 ? 0 : 1;
