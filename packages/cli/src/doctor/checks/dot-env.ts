import type { Check } from '../check.ts';
import type { DotEnv } from '../facts/read-dot-env.ts';
import { type Draft, ok, problem, skipped, warning } from '../finding.ts';
import { shellWord } from '../shell-word.ts';

/** Names of variables that hold a secret. */
const SECRET = /SECRET|TOKEN|API_KEY/;

/** The `.env` of the project: is it read by this process, does it contradict it, would git publish it? */
export const dotEnv: Check = {
  id: 'dot-env',
  title: { en: '.env', ko: '.env' },
  async run(facts) {
    const env = await facts.dotEnv();
    const { values, file } = env;
    if (values === undefined) {
      return [skipped({ en: `there is no ${file}`, ko: `${file} 파일이 없습니다` })];
    }
    const { environment } = facts.options;
    const names = Object.keys(values).filter((name) => name.startsWith('AWS_') && values[name]);
    const absent = names.filter((name) => !environment[name]);
    const other = names.filter((name) => environment[name] && environment[name] !== values[name]);
    const findings = [
      ...(absent.length > 0 ? [notLoaded(env, absent)] : []),
      ...(other.length > 0 ? [contradicted(env, other)] : []),
      ...published(env, names),
    ];
    if (findings.length > 0) return findings;
    const list = names.join(', ') || '-';
    return [
      ok(
        { en: `read by this process: ${list}`, ko: `이 프로세스가 읽음: ${list}` },
        { source: file },
      ),
    ];
  },
};

function notLoaded({ file }: DotEnv, names: readonly string[]): Draft {
  return warning(
    {
      en: `${names.join(', ')} ${names.length > 1 ? 'stand' : 'stands'} in .env, but this process does not have ${names.length > 1 ? 'them' : 'it'}: Node reads no .env by itself`,
      ko: `.env에 있는 ${names.join(', ')} 값이 이 프로세스에는 없습니다. Node는 .env를 스스로 읽지 않습니다`,
    },
    {
      code: 'not-loaded',
      source: file,
      affects: names,
      links: ['https://nodejs.org/api/cli.html#--env-filefile'],
      remediation: {
        commands: ['node --env-file=.env app.js', 'set -a; . ./.env; set +a'],
        text: {
          en: 'Start the program with the file, or load it in the shell before the doctor.',
          ko: '파일과 함께 프로그램을 시작하거나, 진단 전에 셸에서 불러오세요.',
        },
      },
    },
  );
}

function contradicted({ file }: DotEnv, names: readonly string[]): Draft {
  return warning(
    {
      en: `${names.join(', ')}: .env says something else than the environment, which wins with dotenv and --env-file`,
      ko: `${names.join(', ')}: .env와 환경 변수의 값이 다릅니다. dotenv와 --env-file에서는 환경 변수가 이깁니다`,
    },
    {
      code: 'contradicted',
      source: file,
      affects: names,
      remediation: {
        commands: [`unset ${names.map(shellWord).join(' ')}`],
        text: { en: 'Keep one of the two.', ko: '둘 중 하나만 남기세요.' },
      },
    },
  );
}

function published({ file, git }: DotEnv, names: readonly string[]): Draft[] {
  const secrets = names.filter((name) => SECRET.test(name));
  if (secrets.length === 0 || git === 'ignored' || git === 'none') return [];
  const tracked = git === 'tracked';
  return [
    (tracked ? problem : warning)(
      tracked
        ? {
            en: `${secrets.join(', ')}: .env is in the repository, and whoever reads it has the secrets`,
            ko: `${secrets.join(', ')}: .env가 저장소에 들어 있어 저장소를 보는 누구나 비밀 값을 알 수 있습니다`,
          }
        : {
            en: `${secrets.join(', ')}: git does not ignore .env, and the next commit may take it along`,
            ko: `${secrets.join(', ')}: git이 .env를 무시하지 않아 다음 커밋에 들어갈 수 있습니다`,
          },
      {
        code: tracked ? 'in-repository' : 'not-ignored',
        source: file,
        affects: secrets,
        remediation: {
          commands: [...(tracked ? ['git rm --cached .env'] : []), "echo '.env' >> .gitignore"],
          text: tracked
            ? {
                en: 'Take it out, and make new keys: the old ones stay in the history.',
                ko: '저장소에서 빼고 키를 새로 만드세요. 예전 키는 이력에 남습니다.',
              }
            : { en: 'Ignore it.', ko: '무시 목록에 넣으세요.' },
        },
      },
    ),
  ];
}
