// Runs npm scripts one after the other and names each with its time. What a step prints is shown only when it fails.
import { spawn } from 'node:child_process';

type Outcome = { readonly succeeded: boolean; readonly printed: string };

function run(script: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const step = spawn('npm', ['run', '-s', script], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      shell: process.platform === 'win32',
    });
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed += chunk;
    };
    step.stdout.on('data', keep);
    step.stderr.on('data', keep);
    step.on('close', (code) => resolve({ succeeded: code === 0, printed }));
  });
}

for (const script of process.argv.slice(2)) {
  const start = Date.now();
  const { succeeded, printed } = await run(script);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${succeeded ? 'ok    ' : 'failed'}  ${script} (${seconds} s)`);
  if (!succeeded) {
    console.log(printed.trimEnd());
    process.exit(1);
  }
}
