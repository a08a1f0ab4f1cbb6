import { render } from 'preact';
import { startPage } from '../page/start-page.ts';
import { Room } from './Room.tsx';
import { TEXTS } from './texts.ts';
import './style.css';

void startPage(TEXTS, (started, root) => render(<Room {...started} />, root));
