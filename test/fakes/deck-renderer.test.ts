import { deckRendererContract } from '../contracts/deck-renderer.js';
import { createFakeDeckRenderer } from './deck-renderer.js';

deckRendererContract('the fake', createFakeDeckRenderer);
