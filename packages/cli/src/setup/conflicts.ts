import type { LocalizedText } from '@caprock/core';
import { namesInEnv } from './env-text.ts';
import type { MethodPlan } from './method.ts';

const KEY = 'AWS_BEARER_TOKEN_BEDROCK';

/** Settings that another one decides against. */
const RIVALS: readonly {
  readonly chosen: string;
  readonly rival: string;
  readonly text: LocalizedText;
}[] = [
  {
    chosen: 'AWS_PROFILE',
    rival: KEY,
    text: {
      en: `${KEY} is set too, and wins: remove it to use the profile`,
      ko: `${KEY}도 설정되어 있어 우선합니다. 프로필을 쓰려면 지우세요`,
    },
  },
  {
    chosen: 'AWS_ACCESS_KEY_ID',
    rival: KEY,
    text: {
      en: `${KEY} is set too, and wins: remove it to use the keys`,
      ko: `${KEY}도 설정되어 있어 우선합니다. 키를 쓰려면 지우세요`,
    },
  },
  {
    chosen: 'AWS_PROFILE',
    rival: 'AWS_ACCESS_KEY_ID',
    text: {
      en: 'AWS_ACCESS_KEY_ID is set too: AWS clients disagree about which of the two holds, so remove one',
      ko: 'AWS_ACCESS_KEY_ID도 설정되어 있습니다. AWS 클라이언트마다 우선순위가 다르니 하나를 지우세요',
    },
  },
  {
    chosen: 'AWS_ACCESS_KEY_ID',
    rival: 'AWS_PROFILE',
    text: {
      en: 'AWS_PROFILE is set too: AWS clients disagree about which of the two holds, so remove one',
      ko: 'AWS_PROFILE도 설정되어 있습니다. AWS 클라이언트마다 우선순위가 다르니 하나를 지우세요',
    },
  },
];

/**
 * What stands in the way of a plan: settings of the shell or of `.env` that hold against it, or with
 * which it is not sure what holds.
 */
export function conflictsOf(
  { environment: chosen }: MethodPlan,
  {
    environment,
    env,
  }: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The text of `.env`. */
    readonly env: string;
  },
): LocalizedText[] {
  const inFile = new Set(namesInEnv(env));
  return RIVALS.filter(
    ({ chosen: own, rival }) =>
      own in chosen && !(rival in chosen) && (inFile.has(rival) || Boolean(environment[rival])),
  ).map(({ text }) => text);
}
