import type { Instant, Zone } from '../domain/day.ts';
import type {
  BackgroundKey,
  ImportKey,
  Key,
  PasteKey,
  PlanKey,
  Translate,
  VerdictKey,
  ViewKey,
  WalletKey,
  WelcomeKey,
} from './translate.ts';

/** To whom, in which language, and at what time we speak: what every sentence needs besides its facts. */
export interface Voice<Asked extends string = Key> {
  readonly translate: Translate<Asked>;
  /** For numbers, dates and lists: `en-GB`, `de` …; may be finer than the language of the texts. */
  readonly locale: string;
  readonly now: Instant;
  /** The shopper's own. */
  readonly zone: Zone;
}

export type ViewVoice = Voice<ViewKey>;
export type BackgroundVoice = Voice<BackgroundKey>;
export type ImportVoice = Voice<ImportKey>;
export type PasteVoice = Voice<PasteKey>;
export type PlanVoice = Voice<PlanKey>;
export type WalletVoice = Voice<WalletKey>;
export type VerdictVoice = Voice<VerdictKey>;
export type WelcomeVoice = Voice<WelcomeKey>;
