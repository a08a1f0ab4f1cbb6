import { render } from 'preact';
import { pageInFront } from '../../lib/browser/messages.ts';
import { startPage } from '../page/start-page.ts';
import { Room } from './Room.tsx';
import { TEXTS } from './texts.ts';
import './style.css';

const inFront = pageInFront();

void startPage(TEXTS, async (started, root) => {
  render(<Room {...started} inFront={await inFront} />, root);
});
