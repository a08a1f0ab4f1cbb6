import type { JSX } from 'preact';
import { REMINDER_WINDOW_DAYS } from '../../lib/domain/deadline.ts';
import type { Deadline, Forecast, Week } from '../../lib/domain/forecast.ts';
import { wordWeek } from '../../lib/wording/forecast.ts';
import { headGroup } from '../../lib/wording/group.ts';
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
          <th scope="col">{translate('forecast.week')}</th>
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

/** One week: its own sum stands with its name, where it has more than one deadline. */
function WeekRows({ week, voice }: { readonly week: Week; readonly voice: WalletVoice }): JSX.Element {
  const [first, ...others] = week.deadlines;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={week.deadlines.length} class="forecast-week">
          {wordWeek(week, voice)}
          {others.length > 0 && <Amount total={week.total} voice={voice} />}
        </th>
        <DeadlineCells deadline={first} voice={voice} />
      </tr>
      {others.map((deadline) => (
        <tr key={deadline.days}>
          <DeadlineCells deadline={deadline} voice={voice} />
        </tr>
      ))}
    </tbody>
  );
}

function DeadlineCells({ deadline, voice }: { deadline: Deadline; voice: WalletVoice }): JSX.Element {
  const { group, total, inAll } = deadline;
  return (
    <>
      <th scope="row" class="forecast-end" data-urgency={urgencyIn(deadline)}>
        {headGroup(group, voice)}
      </th>
      <td>
        <Amount total={total} voice={voice} />
      </td>
      <td>
        <Amount total={inAll} voice={voice} />
      </td>
    </>
  );
}

/** As in the chart: what cannot be used yet is lost on its day all the same. */
function urgencyIn({ days }: Deadline): 'last' | 'soon' | 'none' {
  if (days <= 0) return 'last';
  return days <= REMINDER_WINDOW_DAYS ? 'soon' : 'none';
}
