/**
 * Reads a time of day: `8`, `8:00`, `8.30`, `8h30`, `7:30am`, `4pm`, `noon`, `midnight`.
 *
 * Returns minutes after midnight, or undefined.
 */
export function parseTime(word: string): number | undefined {
  if (word === 'noon') return 12 * 60;
  if (word === 'midnight') return 0;
  const [, hourText, minuteText = '0', half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?:h|uhr)?\s*([ap])?\.?m?\.?$/u.exec(word) ?? [];
  if (hourText === undefined) return undefined;
  const written = Number(hourText);
  if (half && (written < 1 || written > 12)) return undefined;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  const minute = Number(minuteText);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}
