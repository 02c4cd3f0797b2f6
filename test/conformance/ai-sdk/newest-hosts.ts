import type * as newestAnthropic from '@ai-sdk/amazon-bedrock/anthropic';
import { withCaprock } from '@caprock/ai-sdk';
import type { CaprockOptions } from '@caprock/core';
import * as five from '../../hosts/ai-5/index.ts';
import * as six from '../../hosts/ai-6/index.ts';
import * as seven from '../../hosts/ai-7/index.ts';
import { type AiSdkHost, asHost, type Major } from './ai-sdk-host.ts';

/** The newest version of a major of the AI SDK, with all entries of its provider. */
export interface NewestHost extends AiSdkHost {
  readonly major: Major;
  readonly createAnthropic: typeof newestAnthropic.createAmazonBedrockAnthropic;
}

/** The newest of each major. */
export const newestHosts: readonly NewestHost[] = [
  { major: 5, ...asHost(five), createAnthropic: anthropicOf(five.anthropic) },
  { major: 6, ...asHost(six), createAnthropic: anthropicOf(six.anthropic) },
  { major: 7, ...asHost(seven), createAnthropic: anthropicOf(seven.anthropic) },
];

/** Its name has changed from `createBedrockAnthropic`. */
function anthropicOf(entry: object): NewestHost['createAnthropic'] {
  const [make] = Object.entries(entry).filter(([name]) => /^create\w*Anthropic$/.test(name));
  return make?.[1] as NewestHost['createAnthropic'];
}

const KEYS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The settings of a provider for an endpoint. */
export function settingsFor(url: string) {
  return { region: 'us-east-1', baseURL: url, ...KEYS };
}

/** A guarded provider of a host. */
export function providerOf(host: NewestHost, url: string, options: CaprockOptions = {}) {
  const plain = host.bedrock.createAmazonBedrock(settingsFor(url));
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {}, ...options });
}
