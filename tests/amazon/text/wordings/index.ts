import type { WordingTable } from '../wording.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { deOffers } from './de-offers.ts';
import { en } from './en.ts';
import { enOffers } from './en-offers.ts';
import { es } from './es.ts';
import { esOffers } from './es-offers.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

export const TABLES: readonly WordingTable[] = [
  en,
  enOffers,
  de,
  deOffers,
  fr,
  it,
  es,
  esOffers,
  ja,
  pt,
  nl,
  sv,
  pl,
  tr,
  ar,
];
