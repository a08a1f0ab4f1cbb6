// One chunk: the panel and its looks.
import '../marked.css';
import './paste.css';

export { PastePanel } from './PastePanel.tsx';
