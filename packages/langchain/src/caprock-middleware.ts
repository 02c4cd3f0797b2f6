import { type AgentMiddleware, createMiddleware } from 'langchain';
import { agentViews } from './agent-views.ts';
import { givenUpSteps } from './given-up-steps.ts';
import type { LangChainOptions } from './options.ts';
import { type ToolCall, toolAnswer } from './tool-answer.ts';

/** The options of `caprockMiddleware`: those of `withCaprock`, and what is done about tools. */
export interface CaprockMiddlewareOptions extends LangChainOptions {
  /** `false`: what a tool throws or returns is left to the agent and its other middleware. */
  readonly repairTools?: false;
}

/**
 * Middleware for `createAgent`: every Bedrock model that the agent calls goes through Caprock, also
 * one that is named by a string (`bedrock:claude-sonnet-4`), and a tool that throws or returns nothing
 * gives the model an answer. It is used by one agent or by many; a model keeps its one view, with
 * what the view has learned.
 */
export function caprockMiddleware(options: CaprockMiddlewareOptions = {}): AgentMiddleware {
  const { repairTools, ...settings } = options;
  const viewOf = agentViews(settings);
  const steps = givenUpSteps();
  return createMiddleware({
    name: 'caprockMiddleware',
    async wrapModelCall(request, handler) {
      const model = await viewOf(request.model, request.runtime?.configurable);
      const viewed = { ...request, model: model as typeof request.model };
      return steps.run(viewed, () => handler(viewed));
    },
    ...(repairTools === false
      ? {}
      : {
          wrapToolCall: (request, handler) =>
            toolAnswer(request.toolCall as ToolCall, request.runtime?.signal, () =>
              handler(request),
            ),
        }),
  });
}
