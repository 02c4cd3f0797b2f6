#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startEmulator } from './emulator.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4566' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(
    'Usage: caprock-emulator [--port 4566]\nA local Amazon Bedrock that refuses what Bedrock refuses.',
  );
} else {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(
      `caprock-emulator: --port must be a number from 0 to 65535, not '${values.port}'`,
    );
    process.exit(2);
  }
  const emulator = await startEmulator({ port });
  console.log(
    `export AWS_ENDPOINT_URL_BEDROCK_RUNTIME=${emulator.url}\nexport AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1`,
  );
  process.once('SIGINT', () => {
    void emulator.close().then(() => process.exit(0));
  });
}
