import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { type PlayedScene, playDemo } from '../demo/play-demo.ts';
import { scenes } from '../demo/scene.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { demoIntro, demoOutro, sceneAfter, sceneBefore } from '../output/demo-page.ts';
import { printable } from '../output/printable.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock demo`. */
interface DemoCommandOptions {
  readonly json?: boolean;
  readonly lang?: string;
}

/** Adds `caprock demo`. */
export function addDemoCommand({ program, io, finish }: CommandHost): void {
  program
    .command('demo')
    .description('the error that started it all, before and after, against a local Bedrock')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: DemoCommandOptions) => finish(await demoCommand(options, io)));
}

/** Shows how three calls fail with the bare AWS SDK, and how they go with Caprock. */
async function demoCommand(options: DemoCommandOptions, io: ConsoleIo): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const colors = colorsFor(io);
  const show = (text: string) => {
    if (!options.json) io.stdout.write(text);
  };
  show(demoIntro(lang, colors));
  const played = await playDemo({
    lang,
    onBefore: (scene, error) =>
      show(sceneBefore(scene, scenes.indexOf(scene) + 1, error, lang, colors)),
    onText: (text) => show(printable(text).replaceAll('\n', ' ')),
    onAfter: (scene) => show(sceneAfter(scene, lang, colors)),
  });
  show(demoOutro(lang));
  if (options.json) io.stdout.write(asJson({ scenes: played.map(answerOf) }));
  return played.every(isAsItShould) ? EXIT.ok : EXIT.problem;
}

function answerOf({ scene, before, after: { result } }: PlayedScene): Record<string, unknown> {
  const { id, model, messages } = scene;
  const after = result.success
    ? { success: true, model: result.model, content: result.content, repairs: result.repairs }
    : { success: false, kind: result.diagnosis.kind, steps: result.steps };
  return { id, request: { model, messages }, before, after };
}

/** Each fails without Caprock; with it, only the one without credentials, with steps. */
function isAsItShould({ scene, before, after: { result } }: PlayedScene): boolean {
  const told = !result.success && result.steps.length > 0;
  return before !== '' && (scene.withoutCredentials ? told : result.success);
}

const EXAMPLES = {
  about: {
    en: 'It starts an emulator of its own, calls it with the real AWS SDK, and needs no account and no network.',
    ko: '에뮬레이터를 직접 띄우고 실제 AWS SDK로 호출합니다. 계정도 네트워크도 필요 없습니다.',
  },
  commands: ['caprock demo', 'caprock demo --lang ko'],
} as const satisfies HelpExamples;
