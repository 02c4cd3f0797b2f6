import type { Language } from '@caprock/core';
import type { ConsoleIo } from '../console-io.ts';
import type { AnswerName, Answers, SetupMethod } from './method.ts';
import { questions } from './question.ts';

/** What a person is asked with. Each answer is undefined when the person left. */
export interface Person {
  readonly choose: (
    message: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => Promise<string | undefined>;
  readonly answers: (method: SetupMethod, known: Answers) => Promise<Answers | undefined>;
  readonly agree: (message: string) => Promise<boolean>;
}

/** Asks on a terminal, in the language of the person. Secrets are shown as dots. */
export async function personAt(
  { stdin, stdout }: ConsoleIo,
  /** Profiles that are there: offered where a profile has to be. */
  profiles: readonly string[],
  lang: Language,
): Promise<Person> {
  // Loaded when somebody is to be asked.
  const { confirm, isCancel, password, select, text } = await import('@clack/prompts');
  const where = { input: stdin, output: stdout };
  const given = <Value>(value: Value | symbol): Value | undefined =>
    isCancel(value) ? undefined : (value as Value);

  async function ask(
    name: AnswerName,
    initial: string | undefined,
    method: SetupMethod,
  ): Promise<string | undefined> {
    if (isProfileThatIs(name, method) && initial === undefined && profiles.length > 0) {
      const options = profiles.map((value) => ({ value, label: value }));
      return given<string>(
        await select({ message: questions[name].text[lang], options, ...where }),
      );
    }
    const { text: words, option, example, problem } = questions[name];
    const validate = (value: string | undefined) =>
      problem(value?.trim() || (initial ?? ''))?.[lang];
    const message = words[lang];
    const answer =
      option === undefined
        ? await password({ message, validate, mask: '•', ...where })
        : await text({
            message,
            validate,
            ...(example === undefined ? {} : { placeholder: initial ?? example }),
            ...(initial === undefined ? {} : { defaultValue: initial }),
            ...where,
          });
    return given<string>(answer)?.trim();
  }

  return {
    choose: async (message, choices) =>
      given<string>(await select({ message, options: [...choices], ...where })),
    agree: async (message) =>
      given<boolean>(await confirm({ message, initialValue: false, ...AGREE[lang], ...where })) ===
      true,
    async answers(method, known) {
      const answers: Partial<Record<AnswerName, string>> = {};
      for (const name of method.asks) {
        if (questions[name].isNeeded?.(answers) === false) continue;
        const answer = await ask(name, known[name], method);
        if (answer === undefined) return undefined;
        answers[name] = answer;
      }
      return answers;
    },
  };
}

/** Whether the answer is a profile that has to be there already. */
function isProfileThatIs(name: AnswerName, { id }: SetupMethod): boolean {
  return name === 'sourceProfile' || (name === 'profile' && id === 'profile');
}

const AGREE = {
  en: { active: 'Yes', inactive: 'No' },
  ko: { active: '예', inactive: '아니요' },
} as const satisfies Record<Language, object>;
