import type { JSX } from 'preact';
import type { Forecast as Facts } from '../../lib/domain/forecast.ts';
import type { Risk, Total } from '../../lib/domain/glance.ts';
import { sentenceCase } from '../../lib/wording/date.ts';
import { DAYS_AHEAD, headForecast } from '../../lib/wording/forecast.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { hashOf, toList } from '../route.ts';
import { riskUrgency } from '../urgency.ts';
import { ForecastChart } from './ForecastChart.tsx';
import { ForecastTable } from './ForecastTable.tsx';
import { SumList } from './SumList.tsx';

interface Props {
  readonly forecast: Facts;
  /** Of the place. */
  readonly total: Total;
  readonly atRisk: Risk | null;
  readonly voice: WalletVoice;
}

/** What will be lost unless it is used, and by when: in one sentence, as a chart, and the same as a table. */
export function Forecast({ forecast, total, atRisk, voice }: Props): JSX.Element {
  const { translate } = voice;
  const days = { days: DAYS_AHEAD };
  if (total.money.minor === 0) return <p class="forecast-first">{translate('forecast.empty')}</p>;
  const { weeks, ahead, later, noDate } = forecast;
  return (
    <section class="forecast" aria-labelledby="forecast-heading">
      <h3 class="section-title" id="forecast-heading">
        {translate('forecast.heading', days)}
      </h3>
      <p class="forecast-first" data-urgency={atRisk ? riskUrgency(atRisk) : 'none'}>
        {headForecast(forecast, voice)}
      </p>
      {weeks.length > 0 && <ForecastChart forecast={forecast} voice={voice} />}
      <SumList
        label={translate('forecast.sums')}
        sum="last"
        figures={[
          { label: translate('forecast.ahead', days), words: wordTotal(ahead, voice) },
          { label: translate('forecast.later'), words: wordTotal(later, voice) },
          { label: sentenceCase(translate('countdown.noDate'), voice), words: wordTotal(noDate, voice) },
          { label: translate('forecast.total'), words: wordTotal(total, voice) },
        ]}
      />
      {noDate.money.minor > 0 && (
        <p class="hint forecast-hint">
          {translate('forecast.noDateHint')}{' '}
          <a href={hashOf(toList('no-date'))}>{translate('forecast.showNoDate')}</a>
        </p>
      )}
      {weeks.length > 0 && <ForecastTable forecast={forecast} voice={voice} />}
    </section>
  );
}
