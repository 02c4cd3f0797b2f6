import { exceptionFrame } from '../wire/event-stream.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import type { Fault } from './fault.ts';

/** What goes over the wire when a fault meets an answer. */
export function withFault(script: WireScript, fault: Fault | undefined): WireScript {
  switch (fault?.type) {
    case 'delay':
      return withSteps(script, [{ do: 'wait', milliseconds: fault.milliseconds }, ...script.steps]);
    case 'drop':
      return withSteps(script, [{ do: 'reset' }]);
    case 'empty':
      return withSteps(script, [{ do: 'head' }, { do: 'end' }]);
    case 'cut':
      return broken(script, fault.afterDeltas, [{ do: 'end' }]);
    case 'reset':
      return broken(script, fault.afterDeltas, [{ do: 'reset' }]);
    case 'exception':
      return broken(script, fault.afterDeltas, [
        { do: 'write', bytes: exceptionFrame(fault.exception, fault.message) },
        { do: 'end' },
      ]);
    default:
      return script;
  }
}

function withSteps(script: WireScript, steps: readonly Step[]): WireScript {
  return { ...script, steps };
}

/** The script up to the frame behind so many deltas, then the break. */
function broken(script: WireScript, afterDeltas: number, ending: readonly Step[]): WireScript {
  let deltas = 0;
  const kept: Step[] = [];
  for (const step of script.steps) {
    if (step.do === 'write') {
      if (deltas >= afterDeltas && (afterDeltas > 0 || !isFrame(step, 'messageStart'))) break;
      if (isFrame(step, 'contentBlockDelta')) deltas += 1;
    }
    if (step.do === 'end') break;
    kept.push(step);
  }
  return withSteps(script, [...kept, ...ending]);
}

function isFrame(step: Extract<Step, { do: 'write' }>, type: string): boolean {
  return typeof step.bytes !== 'string' && Buffer.from(step.bytes).includes(type);
}
