import type { Settings } from '../../lib/browser/settings.ts';
import type { ReminderRules } from '../../lib/domain/reminder-times.ts';

export function rulesOf({ reminderSteps, reminderHour, quietFrom, quietTo }: Settings): ReminderRules {
  return { steps: reminderSteps, hour: reminderHour, quiet: { from: quietFrom, to: quietTo } };
}
