import { type LocalizedText, pickRegion } from '@caprock/core';
import type { AnswerName, Answers } from './method.ts';

/** One thing that is asked for. */
export interface Question {
  readonly text: LocalizedText;
  /** Its option on the command line; secrets have none, since a process list shows options. */
  readonly option?: string;
  /** Where a secret is read from when nobody is asked. */
  readonly variable?: string;
  readonly example?: string;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly problem: (answer: string) => LocalizedText | undefined;
  /** Whether it is asked at all. Default: always. */
  readonly isNeeded?: (answers: Answers) => boolean;
}

const shaped =
  (shape: RegExp, en: string, ko: string): Question['problem'] =>
  (answer) =>
    shape.test(answer) ? undefined : { en, ko };

const profileName = shaped(
  /^[\w.@+-]{1,64}$/,
  'Letters, digits and . _ @ + - only',
  '영문자, 숫자, . _ @ + - 만 쓸 수 있습니다',
);

const regionName: Question['problem'] = (answer) =>
  pickRegion({ option: answer }).region === undefined
    ? { en: 'A region looks like us-east-1', ko: '리전은 us-east-1처럼 적으세요' }
    : undefined;

const account = shaped(/^\d{12}$/, 'Twelve digits', '12자리 숫자입니다');

/** Everything that a method can ask. */
export const questions: Readonly<Record<AnswerName, Question>> = {
  region: {
    text: { en: 'AWS region of the calls', ko: '호출할 AWS 리전' },
    option: '--region',
    example: 'us-east-1',
    problem: regionName,
  },
  profile: {
    text: { en: 'Name of the AWS profile', ko: 'AWS 프로필 이름' },
    option: '--profile',
    example: 'bedrock',
    problem: profileName,
  },
  ssoStartUrl: {
    text: { en: 'Start URL of your organization', ko: '조직의 시작 URL' },
    option: '--sso-start-url',
    example: 'https://example.awsapps.com/start',
    problem: shaped(/^https:\/\/[^\s"'[\]]+$/, 'It begins with https://', 'https://로 시작합니다'),
  },
  ssoRegion: {
    text: { en: 'Region of IAM Identity Center', ko: 'IAM Identity Center 리전' },
    option: '--sso-region',
    example: 'us-east-1',
    problem: regionName,
  },
  account: {
    text: { en: 'AWS account id', ko: 'AWS 계정 ID' },
    option: '--account',
    example: '123456789012',
    problem: account,
  },
  role: {
    text: { en: 'Name of the permission set', ko: '권한 세트 이름' },
    option: '--role',
    example: 'BedrockUser',
    problem: shaped(/^[\w+=,.@-]{1,64}$/, 'A name of a role', '역할 이름이 아닙니다'),
  },
  roleArn: {
    text: { en: 'ARN of the role', ko: '역할 ARN' },
    option: '--role-arn',
    example: 'arn:aws:iam::123456789012:role/BedrockUser',
    problem: shaped(
      /^arn:aws(?:-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
      'It looks like arn:aws:iam::123456789012:role/Name',
      'arn:aws:iam::123456789012:role/이름 형식입니다',
    ),
  },
  sourceProfile: {
    text: { en: 'Profile that may assume it', ko: '이 역할을 맡을 수 있는 프로필' },
    option: '--source-profile',
    example: 'default',
    problem: profileName,
  },
  apiKey: {
    text: { en: 'Amazon Bedrock API key', ko: 'Amazon Bedrock API 키' },
    variable: 'AWS_BEARER_TOKEN_BEDROCK',
    problem: shaped(
      /^(?:ABSK|bedrock-api-key-)\S+$/,
      'A key begins with ABSK or bedrock-api-key-',
      '키는 ABSK 또는 bedrock-api-key-로 시작합니다',
    ),
  },
  accessKeyId: {
    text: { en: 'Access key id', ko: '액세스 키 ID' },
    variable: 'AWS_ACCESS_KEY_ID',
    problem: shaped(
      /^(?:AKIA|ASIA)[A-Z0-9]{12,124}$/,
      'It begins with AKIA or ASIA, capitals and digits',
      'AKIA 또는 ASIA로 시작하는 대문자와 숫자입니다',
    ),
  },
  secretAccessKey: {
    text: { en: 'Secret access key', ko: '보안 액세스 키' },
    variable: 'AWS_SECRET_ACCESS_KEY',
    problem: shaped(
      /^[A-Za-z0-9/+=]{16,}$/,
      'Letters, digits and / + =',
      '영문자, 숫자, / + = 입니다',
    ),
  },
  sessionToken: {
    text: { en: 'Session token (of temporary keys)', ko: '세션 토큰(임시 키)' },
    variable: 'AWS_SESSION_TOKEN',
    problem: shaped(/^\S+$/, 'A token has no spaces', '토큰에는 공백이 없습니다'),
    // Only temporary keys have one, and do not work without it.
    isNeeded: ({ accessKeyId = '' }) => accessKeyId.startsWith('ASIA'),
  },
};
