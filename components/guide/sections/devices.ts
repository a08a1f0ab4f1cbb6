import { certain, reported, type Section } from '../passage.ts';
import { CALENDAR } from './calendar.ts';

export const PHONE: Section = {
  id: 'phone',
  title: 'guide.phone.title',
  points: [
    reported('guide.phone.path'), // DOMAIN §12: U
    certain('guide.phone.unseen'), // ours: an extension lives in its browser
    certain('guide.phone.along', { more: CALENDAR }), // ours
    reported('guide.phone.android'), // ours, and not tried
  ],
};

export const SECOND_COMPUTER: Section = {
  id: 'second-computer',
  title: 'guide.secondComputer.title',
  points: [
    certain('guide.secondComputer.own'), // ours
    certain('guide.secondComputer.read', { page: 'rewards' }), // ours
    certain('guide.secondComputer.copy'), // ours
  ],
};
