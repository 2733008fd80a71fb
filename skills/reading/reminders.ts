/** Lower-case words with which people ask again. */
const REMINDER =
  /\b(?:(?:gentle|friendly|kind|second|third|final|last|quick) reminder|reminder:|following up|follow(?:ing)?-up on|chasing|any (?:news|update)|erinnerung|mahnung|nachfassen|rappel|relance|recordatorio|sollecito|promemoria|herinnering|lembrete)\b/;

/** Whether a text says that it asks again: "Friendly reminder: …", "Any news on this?" */
export function isReminder(text: string): boolean {
  return REMINDER.test(text.toLowerCase());
}
