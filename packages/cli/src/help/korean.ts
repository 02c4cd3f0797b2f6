/** The help of a command in Korean. */
export interface KoreanHelp {
  readonly description: string;
  /** By the long name of the option, or the name of the argument. */
  readonly words: Readonly<Record<string, string>>;
}

const JSON_AND_LANG = {
  '--json': 'JSON 객체 하나로 출력',
  '--lang': 'en 또는 ko. 없으면 LANG을 따릅니다',
} as const;

const BATCH = {
  ...JSON_AND_LANG,
  '--jsonl': '표준 입력에서 표준 출력으로, 한 줄에 JSON 객체 하나씩',
} as const;

const REGION = '호출할 AWS 리전';

/** Help in Korean, by the name of the command. What is not here is shown in English. */
export const korean: Readonly<Record<string, KoreanHelp>> = {
  caprock: {
    description:
      'Amazon Bedrock의 Claude에서 나는 오류를 설명하고, 모델 이름을 찾고, 대화를 고치고, 설정을 점검합니다',
    words: { '--lang': JSON_AND_LANG['--lang'] },
  },
  explain: {
    description: '오류의 뜻과 해결 방법',
    words: {
      ...BATCH,
      text: '오류 문장 또는 오류가 든 파일. 없으면 표준 입력을 읽습니다',
      '--summary': '로그 전체의 오류를 종류별로 요약',
      '--for': '누구를 위한 해결 방법인지. 없으면 오류를 보고 정합니다',
    },
  },
  resolve: {
    description: '리전에서 모델 이름이 뜻하는 ID',
    words: {
      ...BATCH,
      name: '모델 이름(어떻게 적어도 됩니다), ID 또는 ARN',
      '--region': REGION,
      '--scope': '호출이 지역 밖으로 나가도 되는지',
      '--retired': '지원이 종료된 모델을 어떻게 할지',
    },
  },
  repair: {
    description: '대화를 Bedrock이 받아들이는 형태로 고치기',
    words: {
      ...BATCH,
      file: '채팅 형식의 JSON 파일. 없으면 표준 입력을 읽습니다',
      '--region': REGION,
      '--shape': '내용을 빼고 대화의 모양을 전후로 표시',
    },
  },
  models: {
    description: '리전에서 호출할 수 있는 모델',
    words: {
      ...JSON_AND_LANG,
      '--region': REGION,
      '--chain': '호출할 모델과 차례로 대신할 모델',
      '--live': '카탈로그 대신 Bedrock에 이 계정이 호출할 수 있는 모델을 묻기',
    },
  },
  setup: {
    description: '이 컴퓨터에 자격 증명과 리전 설정. 동의한 것만 씁니다',
    words: {
      '--lang': JSON_AND_LANG['--lang'],
      '--method': '방법. 없으면 물어봅니다',
      '--region': REGION,
      '--profile': 'AWS 프로필 이름',
      '--sso-start-url': '조직의 시작 URL',
      '--sso-region': 'IAM Identity Center 리전',
      '--account': 'AWS 계정 ID',
      '--role': '권한 세트 이름',
      '--role-arn': '역할 ARN',
      '--source-profile': '이 역할을 맡을 수 있는 프로필',
      '--secrets-from-stdin': '비밀 정보를 표준 입력에서 NAME=value 줄로 읽기',
      '--project': '.env가 있는 폴더. 없으면 이 폴더',
      '--yes': '묻지 않고 쓰기',
      '--no-doctor': '마지막에 caprock doctor를 실행하지 않기',
    },
  },
  init: {
    description: '.env.example과 첫 호출 코드. 있는 파일은 덮어쓰지 않습니다',
    words: {
      '--lang': JSON_AND_LANG['--lang'],
      '--framework': '없으면 package.json을 보고 정합니다',
      '--project': '만들 폴더. 없으면 이 폴더',
    },
  },
  test: {
    description: '이 컴퓨터의 자격 증명으로, 모든 보호를 켜고 한 번 스트리밍 호출',
    words: {
      ...JSON_AND_LANG,
      message: '보낼 말. --system도 없으면 인사를 보냅니다',
      '--model': '모델 이름(어떻게 적어도 됩니다). 없으면 최신 균형 모델',
      '--region': REGION,
      '--fallbacks': '첫 모델이 답하지 못할 때 차례로 시도할 모델',
      '--system': '시스템 프롬프트. 이것만 주면 대화가 고쳐지는 것을 볼 수 있습니다',
      '--max-tokens': '응답의 토큰 수',
      '--env-file': '따로 설정되지 않은 변수를 Node처럼 이 파일에서 읽기',
    },
  },
  policy: {
    description: '이 모델들을 호출하는 데 필요한 최소 IAM 정책, 또는 정책의 문제점',
    words: {
      '--lang': JSON_AND_LANG['--lang'],
      '--models': '모델 이름(어떻게 적어도 됩니다), ID 또는 프로필 ARN',
      '--regions': REGION,
      '--account': '계정의 12자리 숫자. 없으면 모든 계정',
      '--streaming': '스트리밍 호출도 허용',
      '--api-key': 'Amazon Bedrock API 키로 호출',
      '--first-caller': '계정에서 모델을 처음 호출하는 사람',
      '--doctor': 'caprock doctor가 읽는 것',
      '--scp': '대신, 리전을 거부하는 서비스 제어 정책의 예외를 출력',
      '--check': '정책에서 너무 넓거나 빠진 것을 말하기. -는 표준 입력',
      '--json': '--check와 함께: JSON 객체 하나로 출력',
    },
  },
  scan: {
    description: '코드에 적힌 모델과 그중 지원이 끝나는 모델',
    words: {
      ...JSON_AND_LANG,
      paths: '파일과 폴더. 없으면 이 폴더',
      '--region': REGION,
      '--within': '이 기간 안의 지원 종료는 문제로 봅니다: 60d, 8w, 2m, 1y',
      '--github': 'GitHub Actions 주석으로 출력',
    },
  },
  demo: { description: '처음의 그 오류를 로컬 Bedrock에서 전후로 보기', words: JSON_AND_LANG },
  emulator: {
    description: '대신 호출할 로컬 Bedrock: --port, --world, --fault. --help에 더 있습니다',
    words: { args: 'caprock-emulator가 받는 것' },
  },
  cooldowns: {
    description: 'Redis를 함께 쓰는 서버들이 잠시 피하고 있는 모델과 그 이유',
    words: {
      ...JSON_AND_LANG,
      action: 'clear: 대상 하나를, 대상이 없으면 모두 지우기',
      target: '목록에 보이는 그대로: 보낸 ID와 리전',
      '--redis': 'redis://host:6379. 없으면 REDIS_URL',
      '--prefix': 'redisStores에 준 값. 없으면 caprock',
      '--account': 'redisStores에 준 값. 없으면 모든 계정',
    },
  },
  doctor: {
    description: '이 컴퓨터와 계정에서 호출을 막고 있는 것',
    words: {
      ...JSON_AND_LANG,
      '--model': '살펴볼 모델. 없으면 등급별 최신 모델',
      '--region': '살펴볼 리전. 없으면 설정된 리전',
      '--only': '이 검사만 실행',
      '--list': '검사 이름 보기',
      '--probe': '모델마다 토큰 하나로 실제 호출, 스트리밍도 한 번',
      '--simulate': 'IAM 정책 시뮬레이터에도 묻기',
      '--project': '.env와 node_modules가 있는 폴더. 없으면 이 폴더',
      '--show-account': '계정 ID를 모두 표시',
      '--admin': '계정 관리자에게 보낼 글. 무엇이 빠졌는지 담습니다',
      '--html': '한 파일로 된 페이지를 저장',
    },
  },
};

/** Titles of a help page, which commander writes in English. */
export const koreanTitles: Readonly<Record<string, string>> = {
  'Usage:': '사용법:',
  'Arguments:': '인수:',
  'Options:': '옵션:',
  'Commands:': '명령:',
};

/** What commander says of its own option and command. */
export const koreanHelpOption = '도움말 보기';
