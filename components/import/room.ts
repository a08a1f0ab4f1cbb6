// One chunk: the panel and its looks.
import './import.css';

export { ImportPanel } from './ImportPanel.tsx';
