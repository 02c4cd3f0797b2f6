import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type ApiKeyFacts, readApiKey } from '../facts/read-api-key.ts';
import { type Draft, ok, problem, skipped } from '../finding.ts';

const VARIABLE = 'AWS_BEARER_TOKEN_BEDROCK';
const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html';

/** The Bedrock API key: its form, its region, its end, and whether Bedrock takes it. */
export const apiKey: Check = {
  id: 'api-key',
  title: { en: 'Bedrock API key', ko: 'Bedrock API 키' },
  async run(facts) {
    const key = facts.options.environment[VARIABLE];
    if (!key) {
      return [skipped({ en: `${VARIABLE} is not set`, ko: `${VARIABLE}이 설정되지 않았습니다` })];
    }
    const regions = (await facts.regions()).map(({ region }) => region);
    const read = readApiKey(key);
    const wrong = misread(read, regions, facts.options.now());
    return wrong.length > 0 ? wrong : Promise.all(regions.map((one) => tried(facts, read, one)));
  },
};

function misread(
  { kind, region, expiresAt }: ApiKeyFacts,
  regions: readonly string[],
  now: number,
) {
  if (kind === 'unknown') {
    return [
      broken('format', {
        en: 'it begins neither with ABSK (long-term) nor with bedrock-api-key- (short-term)',
        ko: 'ABSK(장기)로도 bedrock-api-key-(단기)로도 시작하지 않습니다',
      }),
    ];
  }
  if (expiresAt && expiresAt.getTime() <= now) {
    const end = expiresAt.toISOString().slice(0, 16).replace('T', ' ');
    return [
      broken('expired', {
        en: `it ended at ${end} UTC (short-term keys live for twelve hours at most)`,
        ko: `${end} UTC에 만료되었습니다(단기 키는 최대 12시간)`,
      }),
    ];
  }
  return regions
    .filter((one) => region !== undefined && region !== one)
    .map((one) =>
      broken(
        'other-region',
        {
          en: `it was made in ${region} and works only there, not in ${one}`,
          ko: `${region}에서 만든 키라서 그곳에서만 쓸 수 있고 ${one}에서는 쓸 수 없습니다`,
        },
        one,
      ),
    );
}

/** Asks Bedrock for something harmless with it. */
async function tried(
  facts: Facts,
  { kind, expiresAt }: ApiKeyFacts,
  region: string,
): Promise<Draft> {
  try {
    await facts.models(region);
  } catch (error) {
    const refused = error instanceof CannotTell ? error.diagnosis?.kind : undefined;
    if (refused === 'api-key-invalid') {
      return broken(
        'refused',
        {
          en: `Bedrock does not take it in ${region}`,
          ko: `${region}의 Bedrock이 키를 거부합니다`,
        },
        region,
      );
    }
    // A denial says who was denied: the key opened.
    if (!refused?.startsWith('iam-denied-')) throw error;
  }
  const end = expiresAt ? `, ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
  return ok(
    {
      en: `${kind}${end}, taken in ${region}`,
      ko: `${kind === 'long-term' ? '장기' : '단기'} 키${end}, ${region}에서 사용 가능`,
    },
    { source: VARIABLE },
  );
}

function broken(code: string, text: Draft['text'], region?: string): Draft {
  return problem(text, {
    code,
    source: VARIABLE,
    affects: [VARIABLE, ...(region ? [region] : [])],
    links: [LINK],
    ...(region ? { at: { region } } : {}),
    remediation: {
      commands: [`export ${VARIABLE}=<key>`, `unset ${VARIABLE}`],
      text: {
        en: 'Make a new key in the Bedrock console of the region that is called; or unset the variable: it wins over other credentials.',
        ko: '호출할 리전의 Bedrock 콘솔에서 키를 새로 만드세요. 다른 자격 증명을 쓰려면 변수를 지우세요. 이 변수가 우선합니다.',
      },
    },
  });
}
