import { addDoctorCommand } from './add-doctor-command.ts';
import type { CommandHost } from './command-host.ts';
import { addCooldownsCommand } from './cooldowns-command.ts';
import { addDemoCommand } from './demo-command.ts';
import { addEmulatorCommand } from './emulator-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addInitCommand } from './init-command.ts';
import { addModelsCommand } from './models-command.ts';
import { addPolicyCommand } from './policy-command.ts';
import { addRepairCommand } from './repair-command.ts';
import { addResolveCommand } from './resolve-command.ts';
import { addScanCommand } from './scan-command.ts';
import { addSetupCommand } from './setup-command.ts';
import { addTestCommand } from './test-command.ts';

/** Commands that bring their own options and help, in the order in which `--help` lists them. */
export const commandTable: readonly ((host: CommandHost) => void)[] = [
  addExplainCommand,
  addResolveCommand,
  addRepairCommand,
  addModelsCommand,
  addDoctorCommand,
  addSetupCommand,
  addInitCommand,
  addTestCommand,
  addPolicyCommand,
  addScanCommand,
  addDemoCommand,
  addEmulatorCommand,
  addCooldownsCommand,
];
