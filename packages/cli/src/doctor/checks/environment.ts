import type { Check } from '../check.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html';

/** The variables of AWS that this process was given: do they fit together? */
export const environment: Check = {
  id: 'environment',
  title: { en: 'Environment variables', ko: '환경 변수' },
  run({ options: { environment: variables } }) {
    const findings = [
      halfKeyPair(variables),
      ...tokenAndKey(variables),
      ...untidy(variables),
      ...conflicts(variables),
    ].filter((finding) => finding !== undefined);
    const set = Object.keys(variables).filter((name) => name.startsWith('AWS_') && variables[name]);
    return findings.length > 0
      ? findings
      : [
          ok({
            en: set.length > 0 ? `${set.sort().join(', ')} fit together` : 'no AWS variable is set',
            ko:
              set.length > 0
                ? `${set.sort().join(', ')} 변수가 서로 맞습니다`
                : '설정된 AWS 변수가 없습니다',
          }),
        ];
  },
};

type Variables = Readonly<Record<string, string | undefined>>;

function halfKeyPair(variables: Variables): Draft | undefined {
  const pair = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
  const missing = pair.filter((name) => !variables[name]);
  const [absent] = missing;
  if (missing.length !== 1 || absent === undefined) return undefined;
  const present = pair.find((name) => name !== absent) ?? '';
  return problem(
    {
      en: `${present} is set without ${absent}: half a key pair is passed over`,
      ko: `${present}만 있고 ${absent}가 없습니다. 키 쌍의 절반은 무시됩니다`,
    },
    {
      code: 'half-key-pair',
      affects: [...pair],
      links: [LINK],
      remediation: {
        commands: [`export ${absent}=<value>`],
        text: {
          en: `Set both, or remove ${present}.`,
          ko: `둘 다 설정하거나 ${present}를 지우세요.`,
        },
      },
    },
  );
}

function tokenAndKey(variables: Variables): Draft[] {
  const key = variables.AWS_ACCESS_KEY_ID ?? '';
  const token = variables.AWS_SESSION_TOKEN;
  const affects = ['AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN'];
  if (token && !key) {
    return [
      warning(
        {
          en: 'AWS_SESSION_TOKEN is left over: there is no key that it belongs to',
          ko: '짝이 되는 키 없이 AWS_SESSION_TOKEN만 남아 있습니다',
        },
        { code: 'stray-session-token', affects, links: [LINK], remediation: UNSET_TOKEN },
      ),
    ];
  }
  if (token && key.startsWith('AKIA')) {
    return [
      problem(
        {
          en: 'AWS_SESSION_TOKEN stands beside a long-term key (AKIA…): AWS refuses the two together',
          ko: '장기 키(AKIA…)와 AWS_SESSION_TOKEN이 함께 있습니다. AWS는 이 조합을 거부합니다',
        },
        { code: 'token-with-long-term-key', affects, links: [LINK], remediation: UNSET_TOKEN },
      ),
    ];
  }
  if (!token && key.startsWith('ASIA')) {
    return [
      problem(
        {
          en: 'a temporary key (ASIA…) is set without its AWS_SESSION_TOKEN',
          ko: '임시 키(ASIA…)에 필요한 AWS_SESSION_TOKEN이 없습니다',
        },
        {
          code: 'temporary-key-without-token',
          affects,
          links: [LINK],
          remediation: {
            commands: ['export AWS_SESSION_TOKEN=<token>'],
            text: {
              en: 'Copy all three values from where the key came from.',
              ko: '키를 받은 곳에서 세 값을 모두 복사하세요.',
            },
          },
        },
      ),
    ];
  }
  return [];
}

const UNSET_TOKEN = {
  commands: ['unset AWS_SESSION_TOKEN'],
  text: { en: 'Remove the token.', ko: '토큰을 지우세요.' },
};

/** Quotes and white space that came along when a value was pasted. */
function untidy(variables: Variables): Draft[] {
  const names = Object.keys(variables).filter(
    (name) => name.startsWith('AWS_') && /^\s|\s$|^["']|["']$/.test(variables[name] ?? ''),
  );
  if (names.length === 0) return [];
  return [
    problem(
      {
        en: `${names.join(', ')}: the value begins or ends with a quote or white space`,
        ko: `${names.join(', ')}: 값의 앞이나 뒤에 따옴표나 공백이 있습니다`,
      },
      {
        code: 'untidy-value',
        affects: names,
        links: [LINK],
        remediation: {
          commands: names.map((name) => `export ${name}=<value>`),
          text: {
            en: 'Set it again without them (Docker and some .env readers keep quotes).',
            ko: '따옴표와 공백 없이 다시 설정하세요(Docker와 일부 .env 도구는 따옴표를 그대로 둡니다).',
          },
        },
      },
    ),
  ];
}

function conflicts(variables: Variables): Draft[] {
  const { AWS_REGION, AWS_DEFAULT_REGION, AWS_PROFILE, AWS_BEARER_TOKEN_BEDROCK } = variables;
  const keys = Boolean(variables.AWS_ACCESS_KEY_ID && variables.AWS_SECRET_ACCESS_KEY);
  const found: Draft[] = [];
  if (AWS_REGION && AWS_DEFAULT_REGION && AWS_REGION !== AWS_DEFAULT_REGION) {
    found.push(
      warning(
        {
          en: `AWS_REGION is ${AWS_REGION}, AWS_DEFAULT_REGION is ${AWS_DEFAULT_REGION}: the AWS SDK and the AI SDK read the first, LangChain the second`,
          ko: `AWS_REGION은 ${AWS_REGION}, AWS_DEFAULT_REGION은 ${AWS_DEFAULT_REGION}입니다. AWS SDK와 AI SDK는 앞의 것을, LangChain은 뒤의 것을 읽습니다`,
        },
        {
          code: 'two-regions',
          affects: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
          remediation: {
            commands: [`export AWS_DEFAULT_REGION=${shellWord(AWS_REGION)}`],
            text: { en: 'Give both the same value.', ko: '둘을 같은 값으로 맞추세요.' },
          },
        },
      ),
    );
  }
  if (AWS_PROFILE && keys) {
    found.push(
      warning(
        {
          en: 'AWS_PROFILE and a key pair are both set: the AWS SDK for JavaScript takes the profile, the AI SDK the key pair',
          ko: 'AWS_PROFILE과 키 쌍이 모두 있습니다. JavaScript용 AWS SDK는 프로필을, AI SDK는 키 쌍을 씁니다',
        },
        {
          code: 'profile-and-keys',
          affects: ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
          remediation: {
            commands: ['unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN'],
            text: { en: 'Keep one of the two.', ko: '둘 중 하나만 남기세요.' },
          },
        },
      ),
    );
  }
  if (AWS_BEARER_TOKEN_BEDROCK && (AWS_PROFILE || keys)) {
    const other = AWS_PROFILE ? 'AWS_PROFILE' : 'AWS_ACCESS_KEY_ID';
    found.push(
      warning(
        {
          en: `AWS_BEARER_TOKEN_BEDROCK and ${other} are both set: calls of Bedrock go out with the API key`,
          ko: `AWS_BEARER_TOKEN_BEDROCK과 ${other}가 모두 있습니다. Bedrock 호출에는 API 키가 쓰입니다`,
        },
        {
          code: 'api-key-and-credentials',
          affects: ['AWS_BEARER_TOKEN_BEDROCK', other],
          remediation: {
            commands: ['unset AWS_BEARER_TOKEN_BEDROCK'],
            text: {
              en: 'Remove the API key if the other should call.',
              ko: '다른 쪽으로 호출하려면 API 키를 지우세요.',
            },
          },
        },
      ),
    );
  }
  return found;
}
