import type { Language } from '@caprock/core';

const WORDS = {
  en: {
    head: 'Copy this to .env, fill in one of the ways, and never commit it.\n# Load it with: node --env-file=.env <your program>',
    region: 'The region of the calls, and any spelling of a model name',
    profile: '1  A profile of ~/.aws/config: SSO, a role, or keys (aws configure sso)',
    apiKey: '2  An Amazon Bedrock API key: to try things out; it reaches Bedrock only',
    keys: '3  Static keys: they never expire. Temporary ones need the token too',
    options: 'What Caprock does: on, observe (changes nothing, tells what it would do), off',
    log: '1 prints one line a call, without its contents',
  },
  ko: {
    head: '이 파일을 .env로 복사해 한 가지 방법만 채우고, 절대 커밋하지 마세요.\n# 불러오기: node --env-file=.env <프로그램>',
    region: '호출할 리전과 모델 이름(어떻게 적어도 됩니다)',
    profile: '1  ~/.aws/config의 프로필: SSO, 역할 또는 키 (aws configure sso)',
    apiKey: '2  Amazon Bedrock API 키: 시험용이며 Bedrock에만 쓸 수 있습니다',
    keys: '3  정적 키: 만료되지 않습니다. 임시 키라면 토큰도 필요합니다',
    options: 'Caprock 동작: on, observe(바꾸지 않고 무엇을 했을지만 알림), off',
    log: '1이면 호출마다 한 줄씩 출력합니다(내용은 제외)',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The text of `.env.example`: every variable that matters, none of them set to a secret. */
export function envExample(lang: Language): string {
  const words = WORDS[lang];
  return `# ${words.head}

# ${words.region}
AWS_REGION=us-east-1
BEDROCK_MODEL=claude-sonnet-4-6

# ${words.profile}
#AWS_PROFILE=

# ${words.apiKey}
#AWS_BEARER_TOKEN_BEDROCK=

# ${words.keys}
#AWS_ACCESS_KEY_ID=
#AWS_SECRET_ACCESS_KEY=
#AWS_SESSION_TOKEN=

# ${words.options}
#CAPROCK_MODE=on
# ${words.log}
#CAPROCK_LOG=1
`;
}
