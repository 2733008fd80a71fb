import { LANGUAGE_CODES } from '../../reading/languages/known-languages.js';

const CODE = /^[A-Z]{3}$/u;
const SHAPES = ['name', 'narrowSymbol'] as const;

/** How else a currency is written, in small letters: "EUR" is also "euro", "euros" and "€". */
export function namesOfCurrency(code: string): readonly string[] {
  if (!CODE.test(code)) return [];
  const names = LANGUAGE_CODES.flatMap((locale) =>
    SHAPES.flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: code,
        currencyDisplay,
      });
      return [1, 2].flatMap((amount) =>
        format
          .formatToParts(amount)
          .flatMap(({ type, value }) => (type === 'currency' ? value : [])),
      );
    }),
  );
  const own = new Set(names.map((name) => name.toLowerCase()));
  // What is no currency is its own name.
  own.delete(code.toLowerCase());
  return [...own];
}
