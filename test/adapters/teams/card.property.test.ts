import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';
import { renderCard, sizeOf } from '../../../adapters/teams/render/card.js';
import { toActivityText, toInert } from '../../../adapters/teams/render/text.js';
import { arbitraryReply, arbitraryText } from '../../fakes/arbitrary-reply.js';
import { cardSchema, stringsOf } from './card-schema.js';

// The package's ESM build imports files without their extension, which Node does not find.
const { AdaptiveCard, SerializationContext }: typeof import('adaptivecards') = createRequire(
  import.meta.url,
)('adaptivecards/dist/adaptivecards.js');

/** Whole cards in an ordinary run; `DAYBRIEF_FUZZ_RUNS=100000` looks longer, at 3 ms each. */
const CARDS = Number(process.env['DAYBRIEF_FUZZ_RUNS'] ?? 1_000);
const TEXTS = 100_000;
/** Far longer than a card takes: only a hang ends a run. */
const PATIENCE_MS = 120_000 + CARDS * 20;

const arbitraryState = fc.option(fc.base64String(), { nil: undefined });

describe('card of a hostile reply', () => {
  it(
    'has only allowed elements, fits, parses, and links nowhere that code did not build',
    () => {
      fc.assert(
        fc.property(arbitraryReply, arbitraryState, (reply, stateId) => {
          const card = renderCard(reply, stateId);
          cardSchema.parse(card);
          expect(sizeOf(card)).toBeLessThanOrEqual(TEAMS_LIMITS.card.bytes);

          const context = new SerializationContext();
          const parsed = new AdaptiveCard();
          parsed.parse(JSON.parse(JSON.stringify(card)), context);
          expect(context.eventCount).toBe(0);
          expect(
            parsed.validateProperties().validationEvents.map(({ message }) => message),
          ).toEqual([]);

          const given = new Set(
            stringsOf(reply).flatMap(([name, text]) => (name === 'link' ? [text] : [])),
          );
          const wrong = stringsOf(card).filter(([property, text]) =>
            property === 'url' ? !given.has(text) : property !== '$schema' && DANGEROUS.test(text),
          );
          expect(wrong).toEqual([]);
        }),
        { numRuns: CARDS },
      );
    },
    PATIENCE_MS,
  );
});

// Bare addresses, template and date macros, line feeds, controls, bidi and tag characters, lone
// surrogates. The joiner of emoji families is the one format character that stays.
const DANGEROUS =
  /:\/\/|www\.\S|(?:mailto|javascript|data):\S|\{\{|\$\{|[\p{Cc}\p{Co}\p{Cs}]|(?!\u200d)\p{Cf}/iu;

describe('hostile text', () => {
  it('is inert and within its limit', () => {
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 10, max: 600 }), (text, limit) => {
        const inert = toInert(text, limit);
        expect(inert.length).toBeLessThanOrEqual(limit);
        if (DANGEROUS.test(inert)) throw new Error(JSON.stringify(inert));
      }),
      { numRuns: TEXTS },
    );
  }, 120_000);

  it('stays inert when it is made inert again', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const once = toInert(text, 2_000);
        expect(toInert(once, 2_000)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves one space where two stood around a character that nobody sees', () => {
    expect(toInert('one \u{e0041}\r\n two', 100)).toBe('one two');
  });

  it('opens no tag in the text of an activity', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(toActivityText(text, 500)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
      }),
    );
  });
});
