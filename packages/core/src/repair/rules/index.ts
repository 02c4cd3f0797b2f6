import type { RepairRule } from '../types.ts';
import { dropBlankText } from './conversation/drop-blank-text.ts';
import { dropEmptyMessages } from './conversation/drop-empty-messages.ts';
import { endWithUserTurn } from './conversation/end-with-user-turn.ts';
import { mergeAdjacentTurns } from './conversation/merge-adjacent-turns.ts';
import { startWithUserTurn } from './conversation/start-with-user-turn.ts';
import { clampMaxTokens } from './parameters/clamp-max-tokens.ts';
import { dropSamplingParameters } from './parameters/drop-sampling-parameters.ts';
import { dropBlankSystem } from './system/drop-blank-system.ts';
import { placeMidSystem } from './system/place-mid-system.ts';
import { declareUsedTools } from './tools/declare-used-tools.ts';
import { fillEmptyToolResult } from './tools/fill-empty-tool-result.ts';
import { pairToolResults } from './tools/pair-tool-results.ts';

/** Every rule, in the order of the pipeline: written here and nowhere else. */
export const rules: readonly RepairRule[] = [
  // 1 Unicode
  // 2 roles and system
  placeMidSystem,
  dropBlankSystem,
  // 3 names and ids
  // 4 reasoning
  // 5 pairing of tool uses and results
  pairToolResults,
  fillEmptyToolResult,
  // 6 blank blocks, then empty messages
  dropBlankText,
  dropEmptyMessages,
  // 7 neighbours of one role
  mergeAdjacentTurns,
  // 8 media
  // 9 first and last turn
  startWithUserTurn,
  endWithUserTurn,
  // 10 tools and schemas
  declareUsedTools,
  // 11 thinking and parameters
  dropSamplingParameters,
  clampMaxTokens,
  // 12 cache points
];
