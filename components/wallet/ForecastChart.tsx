import type { JSX } from 'preact';
import { REMINDER_WINDOW_DAYS } from '../../lib/domain/deadline.ts';
import { FORECAST_DAYS, type Forecast } from '../../lib/domain/forecast.ts';
import { sentenceCase } from '../../lib/wording/date.ts';
import { markMonths } from '../../lib/wording/forecast.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { type Stretch, stretchesOf } from './forecast-steps.ts';

interface Props {
  readonly forecast: Forecast;
  readonly voice: WalletVoice;
}

const LEGEND: Record<Stretch['urgency'], WalletKey> = {
  last: 'forecast.lastDay',
  soon: 'forecast.soon',
  none: 'forecast.after',
};

/** A mark needs so many days of room beside "today". */
const ROOM = 12;

/** The sum of what will be lost, over time. For the eye only: the table beside it says the same. */
export function ForecastChart({ forecast, voice }: Props): JSX.Element {
  const stretches = stretchesOf(forecast);
  const marks = markMonths(forecast.today, voice).filter(
    ({ days }) => days >= ROOM && days <= FORECAST_DAYS - ROOM,
  );
  return (
    <div class="chart" aria-hidden="true">
      <p class="chart-top number">{wordTotal(forecast.ahead, voice)}</p>
      <svg
        class="chart-plot"
        aria-hidden="true"
        viewBox={`0 0 ${FORECAST_DAYS} 100`}
        preserveAspectRatio="none"
      >
        {marks.map(({ days }) => (
          <path key={days} class="chart-mark" d={`M${days} 0V100`} />
        ))}
        {stretches.map(({ urgency, points }) => (
          <g key={urgency} class="chart-stretch" data-urgency={urgency}>
            <path class="chart-area" d={`${lineOf(points)}V100H${points[0]?.[0] ?? 0}Z`} />
            <path class="chart-line" d={lineOf(points)} />
          </g>
        ))}
      </svg>
      <p class="chart-axis">
        <span>{sentenceCase(voice.translate('day.today'), voice)}</span>
        {marks.map(({ days, words }) => (
          <span key={days} style={{ insetInlineStart: `${(100 * days) / FORECAST_DAYS}%` }}>
            {words}
          </span>
        ))}
      </p>
      <ul class="chart-legend">
        {stretches.filter(rises).map(({ urgency }) => (
          <li key={urgency} class="chart-stretch" data-urgency={urgency}>
            {voice.translate(LEGEND[urgency], { days: REMINDER_WINDOW_DAYS })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function lineOf(points: Stretch['points']): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${100 - y}`).join('');
}

function rises({ points }: Stretch): boolean {
  return points[0]?.[1] !== points.at(-1)?.[1];
}
