import { understood } from '../../lib/amazon/notice-facts.ts';
import type { AskReply } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { termsTold } from '../../lib/domain/attribute-terms.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Books } from '../../lib/store/books.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { listFormat } from '../../lib/wording/formats.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { goodsLine } from './goods-line.ts';
import { lookHere } from './here.ts';
import type { Origin } from './origin.ts';

/** What the terms of a promotion say of credits that the books hold becomes their rules, in the page's own words. */
export async function answerTerms(
  books: Books,
  settings: Settings,
  question: PageQuestion,
  origin: Origin,
): Promise<AskReply> {
  const { marketplace } = origin;
  const language = question.reading.language ?? marketplace.language;
  const here = await lookHere(books, settings, question, origin);
  const { accountId, entries, now, voice } = here;
  const reading = {
    ...question.reading,
    ...understood(question.reading, { marketplace, language, at: now }),
  };
  const credits = entries.map(({ credit }) => credit);
  const told = termsTold(reading, credits);
  if (accountId === null || told.length === 0) return { goods: [], totals: [] };
  await recordTold(books, { accountId, told, now });
  if (!settings.linesOnPages) return { goods: [], totals: [] };
  const of = credits.filter(({ id }) => told.some(({ creditId }) => creditId === id));
  const names = listFormat(voice.locale).format(of.map((credit) => wordKind(credit, voice.translate)));
  const panel = told.map(({ quote }) => ({ heading: names, lines: [`“${quote}”`] }));
  return {
    goods: [],
    totals: [goodsLine({ text: voice.translate('told.kept', { names }), tone: 'yes', panel }, voice)],
  };
}
