import type { CaprockEvent } from '@caprock/core';
import { agentTranscript, personsWords } from '../transcript.ts';
import { failureOf, firstLine, type Scene } from './scene.ts';
import { tellEvents } from './tell-events.ts';

/** An agent's run with an interrupted tool call, a blank turn, and two user turns in a row. */
export const agentRun: Scene = {
  title:
    '2  A long agent run: a tool call without its result, a blank turn, a person who wrote twice',
  async run(host, { page, setup, emulator }) {
    const call = { model: 'us.anthropic.claude-sonnet-4-6', turns: agentTranscript };
    const error = await failureOf(() => host.plain(call, setup));
    page.line('plain', firstLine(error));
    page.check('refused as it is', error !== undefined);

    emulator.reset();
    const events: CaprockEvent[] = [];
    await host.caprock(call, setup, { onText: () => {}, onEvent: (event) => events.push(event) });
    tellEvents(
      events.filter(({ type }) => type === 'repaired'),
      page,
    );
    page.check('accepted through Caprock', emulator.requests.at(-1)?.status === 200);
    const sent = JSON.stringify(emulator.requests.at(-1)?.body);
    page.check(
      'nothing that the person said is lost',
      personsWords(agentTranscript).every((words) =>
        sent.includes(JSON.stringify(words).slice(1, -1)),
      ),
    );
  },
};
