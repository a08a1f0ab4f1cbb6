// Reads what Mozilla's own lint says about the Firefox build. Nothing passes but one known warning, explained below.
import { text } from 'node:stream/consumers';

type Message = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};
type Report = { readonly errors: Message[]; readonly warnings: Message[]; readonly notices: Message[] };

/** Preact's support of `dangerouslySetInnerHTML` assigns innerHTML; we never use it, and our pages' policy would not let it run. */
function isKnown(warning: Message): boolean {
  return warning.code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\//.test(warning.file ?? '');
}

const printed = await text(process.stdin);
if (printed.trim() === '') throw new Error('addons-linter said nothing.');
const report: Report = JSON.parse(printed);
const objections = [...report.errors, ...report.warnings.filter((warning) => !isKnown(warning))];

for (const { code, message, file, line } of objections) {
  console.error(`${code} in ${file ?? 'the add-on'}${line ? `:${line}` : ''}: ${message}`);
}
console.log(
  `Firefox add-on: ${report.errors.length} errors, ${report.warnings.length} warnings, of them ${objections.length} not known.`,
);
process.exit(objections.length === 0 ? 0 : 1);
