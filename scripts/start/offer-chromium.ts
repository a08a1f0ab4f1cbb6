import { createInterface } from 'node:readline/promises';
import { canInstall, installPackages } from '../debian.ts';

/** npm takes `--yes` for itself and hands it on in the environment when it stands before the `--`. */
function isAgreed(): boolean {
  return process.argv.includes('--yes') || process.env.npm_config_yes === 'true';
}

async function agrees(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    "May Debian's chromium (about 110 MB) be installed with apt-get? [y/N] ",
  );
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** With no browser on the machine: asks once at a terminal, goes ahead where nobody can be asked. */
export async function offerChromium(): Promise<boolean> {
  const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  console.log('No Chromium, Chrome, Edge or Firefox was found on this machine.');
  if (!canInstall(atTerminal)) return false;
  if (atTerminal && !isAgreed() && !(await agrees())) return false;
  console.log("Installing Debian's chromium with apt-get.");
  return installPackages(['chromium'], atTerminal);
}
