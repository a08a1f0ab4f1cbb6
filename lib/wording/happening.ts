import type { Correction, Happening, PageSource, PlacedOrder } from '../domain/event.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { sentenceCase } from './date.ts';
import { listFormat } from './formats.ts';
import { wordGoods } from './kind.ts';
import { wordMoney } from './money.ts';
import { wordFamily } from './page.ts';
import type { WalletKey } from './translate.ts';
import type { WalletVoice } from './voice.ts';

/** "Seen on the reward page: $3.50", "You said: $2.00 used": one event as a sentence. */
export function wordHappening(line: LedgerLine, voice: WalletVoice): string {
  const { event, credit } = line;
  const change = line.undone ? line.wouldChange : line.change;
  const money = (minor: number): string =>
    wordMoney({ minor: Math.abs(minor), currency: credit.currency }, voice);
  const told = (key: WalletKey, minor: number): string => voice.translate(key, { money: money(minor) });
  const { what } = event;
  switch (what.type) {
    case 'issued':
      return what.from === null
        ? told(what.joins === undefined ? 'story.added' : 'story.alsoTyped', what.amount)
        : read(what.joins === undefined ? 'story.found' : 'story.foundToo', what, voice, money(what.amount));
    case 'seen':
      return read('story.seen', what, voice, money(what.amount));
    case 'shrank':
      return read('story.shrank', what, voice, money(change.left));
    case 'vanished':
      return sentenceCase(
        voice.translate('story.vanished', {
          page: wordFamily(what.family, voice.translate),
          money: money(change.left),
        }),
        voice,
      );
    case 'used':
      if (what.from !== undefined) return wordOrder(what.order ?? null, money(what.amount), voice);
      return what.amount === 0 ? voice.translate('story.insisted') : told('story.used', change.used);
    case 'posted':
      return wordPosted(what, money, voice);
    case 'told':
      return wordRules(what, money, voice);
    case 'pasted':
      return wordPasted(what, money, voice);
    case 'restored':
      return what.from === null
        ? told('story.givenBack', change.left)
        : read('story.shownAgain', { from: what.from }, voice, money(change.left));
    case 'lost-with-return':
      return told('story.returned', change.lost);
    case 'expired':
      return told(what.basis === 'shopper' ? 'story.saidLost' : 'story.expired', change.lost);
    case 'corrected':
      return wordCorrection(what.correction, change.got, money, voice);
    case 'joined':
      return voice.translate('story.joined');
    case 'split':
      return voice.translate('story.split');
    case 'asked':
      return voice.translate('story.maybeSame');
  }
}

function read(
  key: WalletKey,
  { from }: { from: PageSource | null },
  voice: WalletVoice,
  money: string,
): string {
  const page = from === null ? '' : wordFamily(from.family, voice.translate);
  return sentenceCase(voice.translate(key, { page, money }), voice);
}

/** By the order's number, where the page that showed it knew one. */
function wordOrder(order: PlacedOrder | null, money: string, { translate }: WalletVoice): string {
  const number = order?.number ?? null;
  return number === null
    ? translate('story.cameOffOneOrder', { money })
    : translate('story.cameOff', { order: number, money });
}

function wordPosted(
  { order, was, is }: Extract<Happening, { type: 'posted' }>,
  money: WordMoney,
  { translate }: WalletVoice,
): string {
  if (is > was) return translate('story.postedAfterAll', { order, money: money(is) });
  return is === 0
    ? translate('story.notPosted', { order, was: money(was) })
    : translate('story.posted', { order, money: money(is), was: money(was) });
}

function wordRules(
  { terms, from }: Extract<Happening, { type: 'told' }>,
  money: WordMoney,
  voice: WalletVoice,
): string {
  const { translate, locale } = voice;
  const { goods = null, minimum = null, ...others } = terms;
  const facts = [
    goods && wordGoods({ value: goods, basis: 'stated', quote: null }, translate),
    minimum && translate('story.minimumOf', { money: money(minimum) }),
    ...labelsOf(Object.keys(others), translate),
  ].filter((fact) => typeof fact === 'string');
  const page = wordFamily(from.family, translate);
  return sentenceCase(translate('story.told', { page, facts: listFormat(locale).format(facts) }), voice);
}

/** What the words that were handed to us have told. */
function wordPasted(
  { amount, startsOn, endsOn, terms }: Extract<Happening, { type: 'pasted' }>,
  money: WordMoney,
  voice: WalletVoice,
): string {
  const { translate, locale } = voice;
  const dates = [startsOn && 'startsOn', endsOn && 'endsOn'].filter((name) => name !== undefined);
  const facts = [
    ...(amount === undefined ? [] : [money(amount)]),
    ...labelsOf([...dates, ...Object.keys(terms)], translate),
  ];
  return facts.length === 0
    ? translate('story.pasted')
    : translate('story.pastedFacts', { facts: listFormat(locale).format(facts) });
}

const STANDINGS: Record<Extract<Correction, { of: 'standing' }>['standing'], WalletKey> = {
  kept: 'story.kept',
  'to-confirm': 'story.asked',
  dismissed: 'story.notMine',
  deleted: 'story.deleted',
};

type WordMoney = (minor: number) => string;

function wordCorrection(correction: Correction, more: number, money: WordMoney, voice: WalletVoice): string {
  const { translate } = voice;
  switch (correction.of) {
    case 'standing':
      return translate(STANDINGS[correction.standing]);
    case 'account':
      return translate('story.account');
    case 'settled':
      return translate('story.settled');
    case 'stands':
      return translate('story.insisted');
    case 'undo':
      return translate('story.undone');
    case 'facts':
      return wordChanges(correction, more === 0 ? null : money(correction.amount ?? 0), voice);
  }
}

/** What was changed, by name, and the new amount. */
function wordChanges(
  { facts, terms = {} }: Extract<Correction, { of: 'facts' }>,
  amount: string | null,
  voice: WalletVoice,
): string {
  const { translate, locale } = voice;
  const names = labelsOf([...Object.keys(facts), ...Object.keys(terms)], translate);
  const all = amount === null ? names : [translate('story.amountNow', { money: amount }), ...names];
  return all.length === 0
    ? translate('story.edited')
    : translate('story.editedFacts', { facts: listFormat(locale).format(all) });
}

/** Each once; by name only, so that a code stays hidden. */
function labelsOf(names: readonly string[], translate: WalletVoice['translate']): readonly string[] {
  const keys = names.flatMap((name) => LABELS[name] ?? []);
  return [...new Set(keys)].map((key) => translate(key));
}

const LABELS: Readonly<Record<string, WalletKey>> = {
  name: 'detail.name',
  startsOn: 'detail.starts',
  endsOn: 'detail.ends',
  endsTime: 'detail.ends',
  zone: 'detail.ends',
  zoneFrom: 'detail.ends',
  kind: 'rules.kind',
  goods: 'detail.buys',
  use: 'rules.rest',
  minimum: 'rules.minimum',
  code: 'code.label',
};

/** The words of the page that an event rests on; null where it rests on the shopper's. */
export function quoteOf(what: Happening): string | null {
  return 'from' in what ? (what.from?.quote ?? null) : null;
}
