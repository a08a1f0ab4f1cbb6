import { noticeWords as de } from './de.ts';
import { noticeWords as en } from './en.ts';
import { noticeWords as es } from './es.ts';
import { noticeWords as fr } from './fr.ts';
import { noticeWords as it } from './it.ts';
import { noticeWords as ja } from './ja.ts';
import type { NoticeWords } from './words.ts';

/** The same languages as `ORDER_WORDS`. */
export const NOTICE_WORDS: Readonly<Record<string, NoticeWords>> = { en, de, fr, it, es, ja };
