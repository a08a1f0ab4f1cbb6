import { certain, type Passage, reported, type Section } from '../passage.ts';

// None of the calendars was tried: what is said of them is what guides and their users say.
const GOOGLE: Passage = {
  id: 'calendar-google',
  title: 'guide.calendarGoogle.title',
  steps: [
    reported('guide.calendarGoogle.open'),
    reported('guide.calendarGoogle.import'),
    reported('guide.calendarGoogle.wait'),
  ],
  points: [reported('guide.calendarGoogle.alarms')],
};

const APPLE: Passage = {
  id: 'calendar-apple',
  title: 'guide.calendarApple.title',
  points: [
    reported('guide.calendarApple.mac'),
    reported('guide.calendarApple.mail'),
    reported('guide.calendarApple.files'),
  ],
};

const OUTLOOK: Passage = {
  id: 'calendar-outlook',
  title: 'guide.calendarOutlook.title',
  points: [reported('guide.calendarOutlook.web'), reported('guide.calendarOutlook.classic')],
};

const ANDROID: Passage = {
  id: 'calendar-android',
  title: 'guide.calendarAndroid.title',
  points: [reported('guide.calendarAndroid.open'), reported('guide.calendarAndroid.single')],
};

export const CALENDAR: Section = {
  id: 'calendar',
  title: 'guide.calendar.title',
  points: [
    certain('guide.calendar.file'), // ours: lib/exchange/calendar.ts
    certain('guide.calendar.travels'), // ours: nothing leaves the browser by itself
    certain('guide.calendar.own'), // ours
    certain('guide.calendar.again'), // ours: no calendar is told of anything
    reported('guide.calendar.update'), // RFC 5546 §2.1.5 asks for it; issue threads of several calendars tell otherwise
    reported('guide.calendar.settled'), // RFC 5545 §3.8.1.11, and the same threads
    reported('guide.calendar.apart'), // so that all of it can be taken out at once
  ],
  parts: [GOOGLE, APPLE, OUTLOOK, ANDROID],
};
