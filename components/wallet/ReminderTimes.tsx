import type { JSX } from 'preact';
import { isQuietHour } from '../../lib/domain/waking.ts';
import { timeFormat } from '../../lib/wording/formats.ts';
import { Choice } from '../Choice.tsx';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'settings' | 'translate' | 'locale' | 'on'>;

const STEPS: readonly number[] = [14, 7, 3, 1, 0];
const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** On which days, at which hour, and when not. */
export function ReminderTimes({ settings, translate, locale, on }: Props): JSX.Element {
  const { reminderSteps, reminderHour, quietFrom, quietTo } = settings;
  const quiet = { from: quietFrom, to: quietTo };
  const hours = (from: readonly number[]) =>
    from.map((hour) => [String(hour), timeFormat(locale, 'UTC').format(hour * 3_600_000)] as const);
  const awake = HOURS.filter((hour) => !isQuietHour(hour, quiet));
  const turn = (step: number, wanted: boolean): void =>
    on.changeSettings({
      reminderSteps: STEPS.filter((each) => (each === step ? wanted : reminderSteps.includes(each))),
    });
  return (
    <>
      <fieldset class="field">
        <legend class="label">{translate('reminding.steps')}</legend>
        {STEPS.map((step) => {
          const chosen = reminderSteps.includes(step);
          return (
            <label class="switch" key={step}>
              <input
                type="checkbox"
                checked={chosen}
                // Never none: that is what the switch above is for.
                disabled={chosen && reminderSteps.length === 1}
                onChange={(event) => turn(step, event.currentTarget.checked)}
              />
              <span>
                {step === 0 ? translate('reminding.lastDay') : translate('reminding.daysBefore', { n: step })}
              </span>
            </label>
          );
        })}
      </fieldset>
      <Choice
        label={translate('reminding.hour')}
        value={String(isQuietHour(reminderHour, quiet) ? quietTo : reminderHour)}
        options={hours(awake)}
        onChoose={(hour) => on.changeSettings({ reminderHour: Number(hour) })}
      />
      <div class="pair">
        <Choice
          label={translate('reminding.quietFrom')}
          value={String(quietFrom)}
          options={hours(HOURS)}
          onChoose={(hour) => on.changeSettings({ quietFrom: Number(hour) })}
        />
        <Choice
          label={translate('reminding.quietTo')}
          value={String(quietTo)}
          options={hours(HOURS)}
          onChoose={(hour) => on.changeSettings({ quietTo: Number(hour) })}
        />
      </div>
    </>
  );
}
