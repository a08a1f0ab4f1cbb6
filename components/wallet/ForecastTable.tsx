import type { JSX } from 'preact';
import { REMINDER_WINDOW_DAYS } from '../../lib/domain/deadline.ts';
import type { Deadline, Forecast, Week } from '../../lib/domain/forecast.ts';
import { wordWeek } from '../../lib/wording/forecast.ts';
import { headGroup } from '../../lib/wording/group.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { Amount } from '../Amount.tsx';

interface Props {
  readonly forecast: Forecast;
  readonly voice: WalletVoice;
}

/** The same as the chart, week by week and deadline by deadline. */
export function ForecastTable({ forecast, voice }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <table class="forecast-table">
      <caption>{translate('forecast.weeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('forecast.ends')}</th>
          <th scope="col">{translate('forecast.amount')}</th>
          <th scope="col">{translate('forecast.inAll')}</th>
        </tr>
      </thead>
      {forecast.weeks.map((week) => (
        <WeekRows key={week.from} week={week} voice={voice} />
      ))}
    </table>
  );
}

function WeekRows({ week, voice }: { readonly week: Week; readonly voice: WalletVoice }): JSX.Element {
  const values = { week: wordWeek(week, voice), money: wordTotal(week.total, voice) };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} class="forecast-week">
          {voice.translate('forecast.week', values)}
        </th>
      </tr>
      {week.deadlines.map((deadline) => (
        <DeadlineRow key={deadline.days} deadline={deadline} voice={voice} />
      ))}
    </tbody>
  );
}

function DeadlineRow({ deadline, voice }: { deadline: Deadline; voice: WalletVoice }): JSX.Element {
  const { group, days, total, inAll } = deadline;
  return (
    <tr>
      <th scope="row" data-urgency={urgencyIn(days)}>
        {headGroup(group, voice)}
      </th>
      <td>
        <Amount total={total} voice={voice} />
      </td>
      <td>
        <Amount total={inAll} voice={voice} />
      </td>
    </tr>
  );
}

/** As in the chart: what cannot be used yet is lost on its day all the same. */
function urgencyIn(days: number): 'last' | 'soon' | 'none' {
  if (days <= 0) return 'last';
  return days <= REMINDER_WINDOW_DAYS ? 'soon' : 'none';
}
